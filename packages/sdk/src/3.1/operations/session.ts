// Generated from contract/3.1.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { ApiSession, WriteApiSession } from '../types.ts'

/** GET /session. Gets the API session that the request belongs to. Errors: 400, 404. */
export const session: Operation<void, ApiSession> = { id: 'session', version: '3.1', method: 'GET', path: '/session' }

/** The arguments of {@link update_session}. */
export interface UpdateSessionArgs {
  body: WriteApiSession
}

/** PATCH /session. Updates the API session: switches its workspace. Errors: 400, 404, 422, 429. */
export const update_session: Operation<UpdateSessionArgs, ApiSession> = {
  id: 'update_session',
  version: '3.1',
  method: 'PATCH',
  path: '/session',
  body: 'json'
}
