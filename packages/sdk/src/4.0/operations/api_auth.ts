// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { AccessToken } from '../types.ts'

/** The arguments of {@link login}. */
export interface LoginArgs {
  client_id?: string
  client_secret?: string
}

/**
 * POST /login. Logs in with the two halves of an API key and gets an access token, which lasts an hour by default.
 * Every call makes another token; each lives until it runs out or is logged out. A wrong key answers 404, and after
 * four failures in a row the key is locked for five minutes, for that address. A session does this by itself. Errors:
 * 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ApiAuth/login
 */
export const login: Operation<LoginArgs | undefined, AccessToken> = {
  id: 'login',
  version: '4.0',
  method: 'POST',
  path: '/login',
  form: ['client_id', 'client_secret'],
  repeatable: true,
  anonymous: true
}

/** The arguments of {@link login_user}. */
export interface LoginUserArgs {
  user_id: string
}

/**
 * POST /login/{user_id}. Gets an access token that acts as another user, who needs no API key. Only administrators may.
 * A token of this kind cannot log in as a third user. The administrator's own token stays alive. See
 * `session.as(userId)`. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ApiAuth/login_user
 */
export const login_user: Operation<LoginUserArgs, AccessToken> = {
  id: 'login_user',
  version: '4.0',
  method: 'POST',
  path: '/login/{user_id}',
  repeatable: true
}

/**
 * DELETE /logout. Ends the access token that the request carries, and no other. A token that is dead already answers
 * 404. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ApiAuth/logout
 */
export const logout: Operation<void, void> = {
  id: 'logout',
  version: '4.0',
  method: 'DELETE',
  path: '/logout',
  answer: 'none'
}
