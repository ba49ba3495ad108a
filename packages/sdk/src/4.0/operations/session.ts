// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { ApiSession, WriteApiSession } from '../types.ts'

/**
 * GET /session. Gets the workspace of the access token, and under `login_user` the user who is really there:
 * `sudo_user_id`. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Session/session
 */
export const session: Operation<void, ApiSession> = { id: 'session', version: '4.0', method: 'GET', path: '/session' }

/** The arguments of {@link update_session}. */
export interface UpdateSessionArgs {
  body: WriteApiSession
}

/**
 * PATCH /session. Moves the access token to another workspace: `dev` or `production`, where every token begins.
 * Queries, models and projects are read from there. It holds for this token alone, and needs the permission `develop`
 * for `dev`. A session remembers it for the tokens to come. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Session/update_session
 */
export const update_session: Operation<UpdateSessionArgs, ApiSession> = {
  id: 'update_session',
  version: '4.0',
  method: 'PATCH',
  path: '/session',
  body: 'json',
  repeatable: true
}
