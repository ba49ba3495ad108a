import type { Role } from 'lookerts/4.0'
import type { user_roles } from 'lookerts/4.0/user'
import { rightsOf } from '../../auth/rights.ts'
import type { Handler } from '../../context.ts'
import { rolesOf } from '../role/holders.ts'
import { findUser } from './rules.ts'

/** Lists the roles of a user: also those of groups, unless only the user's own are asked for. */
export const handleUserRoles: Handler<typeof user_roles> = async (context, { user_id, direct_association_only }) => {
  const { document } = await findUser(context, user_id)
  const ids = direct_association_only ? document.role_ids : (await rightsOf(context.store, document)).roleIds
  return (await rolesOf(context, ids)) as Role[]
}
