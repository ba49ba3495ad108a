import type { update_user } from 'lookerts/4.0/user'
import type { Context, Handler } from '../../context.ts'
import type { UserDocument } from '../../kinds.ts'
import { renamedPersonalFolder } from '../folder/personal.ts'
import { userOf } from './answers.ts'
import { changesOf } from './changes.ts'
import { writableOf } from './new-user.ts'
import { findUser } from './rules.ts'

/** Changes what is given and nothing else. */
export const handleUpdateUser: Handler<typeof update_user> = async (context, { user_id, body }) => {
  const before = await findUser(context, user_id)
  const changed: UserDocument = { ...before.document, ...allowedTo(context, writableOf(body)) }
  const renamed = await renamedPersonalFolder(context.store, changed)
  await context.store.commit([...changesOf(context, before, changed), ...renamed])
  return userOf(context, changed)
}

/** Who is no admin may change their own ways of working, but not what they are allowed to. */
function allowedTo({ caller }: Context, given: Partial<UserDocument>): Partial<UserDocument> {
  if (caller.rights.isAdmin) return given
  const { is_disabled: _, can_manage_api3_creds: __, ...rest } = given
  return rest
}
