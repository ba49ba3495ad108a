import type { set_role_groups } from 'lookerts/4.0/role'
import type { Handler } from '../../context.ts'
import { answersOf } from '../../families/answers.ts'
import { findById } from '../../families/read.ts'
import { groupFamily } from '../group/groups.ts'
import { groupsWithRole } from '../group/membership.ts'
import { withGroups } from './holders.ts'
import { roleFamily } from './roles.ts'

/** Gives a role to these groups and takes it from all others. */
export const handleSetRoleGroups: Handler<typeof set_role_groups> = async (context, { role_id, body }) => {
  const { document } = await findById(context, roleFamily, role_id)
  await context.store.commit(await withGroups(context, document.id, body))
  return answersOf(context, groupFamily, await groupsWithRole(context.store, document.id))
}
