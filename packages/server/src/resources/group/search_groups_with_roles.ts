import type { GroupSearch } from 'lookerts/4.0'
import type { search_groups_with_roles } from 'lookerts/4.0/group'
import type { Handler } from '../../context.ts'
import type { Page } from '../../conventions/paging.ts'
import type { Family } from '../../families/family.ts'
import { listOf } from '../../families/read.ts'
import type { GroupDocument } from '../../kinds.ts'
import type { Document } from '../../storage/store.ts'
import { rolesOf } from '../role/holders.ts'
import { groupFamily } from './groups.ts'

/** Groups, with their roles. */
const groupWithRolesFamily: Family<GroupDocument> = {
  ...groupFamily,
  expand: async (context, documents) => {
    const parts = await groupFamily.expand!(context, documents)
    const all = await rolesOf(context, new Set(documents.flatMap(({ role_ids }) => role_ids)))
    return parts.map((part, at) => {
      const roles = all.filter((role) => documents[at]!.role_ids.includes((role as Document).id))
      return { ...part, roles }
    })
  }
}

export const handleSearchGroupsWithRoles: Handler<typeof search_groups_with_roles> = async (context, args) =>
  (await listOf(context, groupWithRolesFamily, { ...args })) as Page<GroupSearch>
