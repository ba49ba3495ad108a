import type { user } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { findUser, credentialsOf, toUser } from './rules.ts'

export const handleUser: Handler<typeof user> = async (context, { user_id }) => {
  const { document } = await findUser(context, user_id)
  return toUser(context, document, await credentialsOf(context, user_id))
}
