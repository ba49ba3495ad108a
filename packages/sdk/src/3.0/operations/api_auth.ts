// Generated from contract/3.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { AccessToken } from '../types.ts'

/** The arguments of {@link login}. */
export interface LoginArgs {
  client_id?: string
  client_secret?: string
}

/** POST /login. Logs in with an API key and gets an access token. Errors: 400, 404. */
export const login: Operation<LoginArgs | undefined, AccessToken> = {
  id: 'login',
  version: '3.0',
  method: 'POST',
  path: '/login',
  form: ['client_id', 'client_secret'],
  anonymous: true
}

/** The arguments of {@link login_user}. */
export interface LoginUserArgs {
  /** Integer. */
  user_id: number
  associative?: boolean
}

/** POST /login/{user_id}. Gets an access token that acts as another user. Errors: 400, 404. */
export const login_user: Operation<LoginUserArgs, AccessToken> = {
  id: 'login_user',
  version: '3.0',
  method: 'POST',
  path: '/login/{user_id}',
  query: ['associative']
}

/** DELETE /logout. Logs out: ends the access token that the request carries. Errors: 400, 404. */
export const logout: Operation<void, void> = {
  id: 'logout',
  version: '3.0',
  method: 'DELETE',
  path: '/logout',
  answer: 'none'
}
