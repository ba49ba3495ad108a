import type { delete_user } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { removalOf } from './changes.ts'
import { findUser } from './rules.ts'

/** Removes a user with all that is the user's alone. Nobody can remove themselves. */
export const handleDeleteUser: Handler<typeof delete_user> = async (context, { user_id }) => {
  await context.store.commit(await removalOf(context, await findUser(context, user_id)))
}
