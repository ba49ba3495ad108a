import type { create_user } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { userOf } from './answers.ts'
import { makeUser, writableOf } from './new-user.ts'

/** Makes a user, who has nothing to log in with yet. */
export const handleCreateUser: Handler<typeof create_user> = async (context, { body }) => {
  const { document, changes } = await makeUser(context, writableOf(body ?? {}))
  await context.store.commit(changes)
  return userOf(context, document)
}
