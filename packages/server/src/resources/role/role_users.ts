import type { role_users } from 'lookerts/4.0/role'
import type { Handler } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { usersOf } from '../user/answers.ts'
import { seenBy } from '../user/users.ts'
import { holdersOf } from './holders.ts'
import { roleFamily } from './roles.ts'

/** Lists the users who have a role: also by their groups, unless only those who have it themselves are asked for. */
export const handleRoleUsers: Handler<typeof role_users> = async (context, { role_id, direct_association_only }) => {
  const { document } = await findById(context, roleFamily, role_id)
  const holders = await holdersOf(context, document.id, direct_association_only ?? false)
  return usersOf(context, seenBy(context, holders))
}
