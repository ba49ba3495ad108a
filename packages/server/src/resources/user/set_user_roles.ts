import type { Role } from 'lookerts/4.0'
import type { set_user_roles } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { requireRoles, rolesOf, withRoles } from '../role/holders.ts'
import { findUser } from './rules.ts'

/** Gives a user these roles in place of the user's own. */
export const handleSetUserRoles: Handler<typeof set_user_roles> = async (context, { user_id, body }) => {
  const user = await findUser(context, user_id)
  const ids = await requireRoles(context, body)
  await context.store.commit(withRoles(context, [{ user, role_ids: ids }]))
  return (await rolesOf(context, ids)) as Role[]
}
