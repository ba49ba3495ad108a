import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { webSessions, type WebSessionDocument } from '../../kinds.ts'
import type { Stored } from '../../storage/store.ts'
import { findUser } from './rules.ts'
import { sessionId } from './sessions.ts'

/** Finds a browser that a user is signed in with. */
export async function findSession(
  context: Context,
  { user_id, session_id }: { readonly user_id: string; readonly session_id: string }
): Promise<Stored<WebSessionDocument>> {
  await findUser(context, user_id)
  const found = await context.store.find(webSessions, { where: { user_id } })
  const session = found.find(({ document }) => sessionId(document) === session_id)
  if (!session) throw notFound()
  return session
}
