import type { add_group_user } from 'lookerts/4.0/group'
import type { Handler } from '../../context.ts'
import { badRequest } from '../../errors.ts'
import { findById } from '../../families/read.ts'
import { groups, users, type UserDocument } from '../../kinds.ts'
import { userOf } from '../user/answers.ts'
import { findUser } from '../user/rules.ts'
import { groupFamily } from './groups.ts'
import { isMember } from './membership.ts'

/** Puts a user into a group. Nothing changes for whoever is in it. */
export const handleAddGroupUser: Handler<typeof add_group_user> = async (context, { group_id, body }) => {
  const { document: group, revision: groupRevision } = await findById(context, groupFamily, group_id)
  if (!body.user_id) throw badRequest('user_id is missing')
  const { document, revision } = await findUser(context, body.user_id)
  if (isMember(document, group.id)) return userOf(context, document)
  const changed: UserDocument = { ...document, group_ids: [...(document.group_ids ?? []), group.id] }
  await context.store.commit([
    { op: 'check', kind: groups, id: group.id, revision: groupRevision },
    { op: 'update', kind: users, document: changed, revision }
  ])
  return userOf(context, changed)
}
