import type { all_user_sessions } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { webSessions } from '../../kinds.ts'
import { findUser } from './rules.ts'
import { toSession } from './sessions.ts'

/** Lists the browsers that a user is signed in with. */
export const handleAllUserSessions: Handler<typeof all_user_sessions> = async (context, { user_id }) => {
  await findUser(context, user_id)
  const found = await context.store.find(webSessions, { where: { user_id } })
  return found.map(({ document }) => toSession(context, document))
}
