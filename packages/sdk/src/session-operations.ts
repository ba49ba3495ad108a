import type { Operation } from './operation.ts'

/**
 * One of the four operations that a session itself needs, the same in every version. They stand here and not in the
 * generated modules so that a small bundle holds no others.
 */
export type SessionOperation = Omit<Operation, 'version'>

export const loginOperation: SessionOperation = {
  id: 'login',
  method: 'POST',
  path: '/login',
  form: ['client_id', 'client_secret'],
  repeatable: true,
  anonymous: true
}

export const loginUserOperation: SessionOperation = {
  id: 'login_user',
  method: 'POST',
  path: '/login/{user_id}',
  repeatable: true
}

export const logoutOperation: SessionOperation = { id: 'logout', method: 'DELETE', path: '/logout' }

export const updateSessionOperation: SessionOperation = {
  id: 'update_session',
  method: 'PATCH',
  path: '/session',
  repeatable: true,
  body: 'json'
}
