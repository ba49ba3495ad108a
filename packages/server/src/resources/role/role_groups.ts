import type { role_groups } from 'lookerts/4.0/role'
import type { Handler } from '../../context.ts'
import { answersOf } from '../../families/answers.ts'
import { findById } from '../../families/read.ts'
import { groupFamily } from '../group/groups.ts'
import { groupsWithRole } from '../group/membership.ts'
import { roleFamily } from './roles.ts'

/** Lists the groups that have a role. */
export const handleRoleGroups: Handler<typeof role_groups> = async (context, { role_id }) => {
  const { document } = await findById(context, roleFamily, role_id)
  return answersOf(context, groupFamily, await groupsWithRole(context.store, document.id))
}
