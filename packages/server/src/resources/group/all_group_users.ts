import type { all_group_users } from 'lookerts/4.0/group'
import type { Handler } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { users } from '../../kinds.ts'
import { listUsers } from '../user/list-users.ts'
import { groupFamily } from './groups.ts'
import { isMember } from './membership.ts'

/** Lists the users who are in a group by themselves. */
export const handleAllGroupUsers: Handler<typeof all_group_users> = async (context, args) => {
  const { document } = await findById(context, groupFamily, args.group_id)
  const members = (await context.store.find(users)).filter((user) => isMember(user.document, document.id))
  return listUsers(context, { ...args }, { id: { in: members.map((user) => user.document.id) } })
}
