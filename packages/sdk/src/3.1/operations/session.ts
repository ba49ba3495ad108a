// Generated from contract/3.1.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { ApiSession, WriteApiSession } from '../types.ts'

/**
 * GET /session. Gets the workspace of the access token, and under `login_user` the user who is really there:
 * `sudo_user_id`. Errors: 400, 404.
 */
export const session: Operation<void, ApiSession> = { id: 'session', version: '3.1', method: 'GET', path: '/session' }

/** The arguments of {@link update_session}. */
export interface UpdateSessionArgs {
  body: WriteApiSession
}

/**
 * PATCH /session. Moves the access token to another workspace: `dev` or `production`, where every token begins.
 * Queries, models and projects are read from there. It holds for this token alone, and needs the permission `develop`
 * for `dev`. A session remembers it for the tokens to come. Errors: 400, 404, 422, 429.
 */
export const update_session: Operation<UpdateSessionArgs, ApiSession> = {
  id: 'update_session',
  version: '3.1',
  method: 'PATCH',
  path: '/session',
  body: 'json',
  repeatable: true
}
