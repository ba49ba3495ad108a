import type { delete_user_session } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { webSessions } from '../../kinds.ts'
import { findSession } from './find-session.ts'

/** Signs a user out of a browser. */
export const handleDeleteUserSession: Handler<typeof delete_user_session> = async (context, args) => {
  const { document, revision } = await findSession(context, args)
  await context.store.commit([{ op: 'remove', kind: webSessions, id: document.id, revision }])
}
