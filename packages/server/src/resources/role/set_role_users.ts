import type { set_role_users } from 'lookerts/4.0/role'
import type { Handler } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { findById } from '../../families/read.ts'
import { users } from '../../kinds.ts'
import { usersOf } from '../user/answers.ts'
import { toggled, withRoles } from './holders.ts'
import { roleFamily } from './roles.ts'

/** Gives a role to these users and takes it from all others who have it themselves. */
export const handleSetRoleUsers: Handler<typeof set_role_users> = async (context, { role_id, body }) => {
  const { document: role } = await findById(context, roleFamily, role_id)
  const wanted = new Set(body)
  const all = await context.store.find(users)
  const holders = all.filter(({ document }) => wanted.has(document.id))
  if (holders.length < wanted.size)
    throw invalid({ field: 'user_ids', code: 'invalid', message: "'user_ids' has what is not the id of a user." })
  const changed = all
    .filter(({ document }) => document.role_ids.includes(role.id) !== wanted.has(document.id))
    .map((user) => ({ user, role_ids: toggled(user.document.role_ids, role.id) }))
  await context.store.commit(withRoles(context, changed))
  const roleIds = new Map(changed.map(({ user, role_ids }) => [user.document.id, role_ids]))
  return usersOf(
    context,
    holders.map(({ document }) => ({ ...document, role_ids: roleIds.get(document.id) ?? document.role_ids }))
  )
}
