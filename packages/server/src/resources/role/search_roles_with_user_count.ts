import type { RoleSearch } from 'lookerts/4.0'
import type { search_roles_with_user_count } from 'lookerts/4.0/role'
import type { Handler } from '../../context.ts'
import type { Page } from '../../conventions/paging.ts'
import type { Family } from '../../families/family.ts'
import { listOf } from '../../families/read.ts'
import type { RoleDocument } from '../../kinds.ts'
import { countHolders } from './holders.ts'
import { roleFamily } from './roles.ts'

/** Roles, with how many users have each, by themselves or by a group. */
const countedRoleFamily: Family<RoleDocument> = {
  ...roleFamily,
  expand: async (context, documents) => {
    const parts = await roleFamily.expand!(context, documents)
    const counts = await countHolders(
      context,
      documents.map(({ id }) => id)
    )
    return parts.map((part, at) => ({ ...part, user_count: counts[at] }))
  }
}

export const handleSearchRolesWithUserCount: Handler<typeof search_roles_with_user_count> = async (context, args) =>
  (await listOf(context, countedRoleFamily, { ...args })) as Page<RoleSearch>
