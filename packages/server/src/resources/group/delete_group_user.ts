import type { delete_group_user } from 'lookerts/4.0/group'
import { notAllowed } from '../../auth/permissions.ts'
import { allUsersGroupId } from '../../auth/rights.ts'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { findById } from '../../families/read.ts'
import { users } from '../../kinds.ts'
import { findUser } from '../user/rules.ts'
import { groupFamily } from './groups.ts'

/** Takes a user out of a group. Nobody leaves the group of all. */
export const handleDeleteGroupUser: Handler<typeof delete_group_user> = async (context, { group_id, user_id }) => {
  const { document: group } = await findById(context, groupFamily, group_id)
  const { document, revision } = await findUser(context, user_id)
  if (group.id === allUsersGroupId) throw notAllowed(context)
  if (!document.group_ids?.includes(group.id)) throw notFound()
  const changed = { ...document, group_ids: document.group_ids.filter((id) => id !== group.id) }
  await context.store.commit([{ op: 'update', kind: users, document: changed, revision }])
}
