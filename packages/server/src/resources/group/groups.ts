import { allUsersGroupId } from '../../auth/rights.ts'
import { notAllowed } from '../../auth/permissions.ts'
import type { Family } from '../../families/family.ts'
import { groups, type GroupDocument } from '../../kinds.ts'
import { accessHolders } from './content-access.ts'
import { countMembers, withoutGroup } from './membership.ts'

const newGroup: Omit<GroupDocument, 'id'> = {
  name: '',
  can_add_to_content_metadata: true,
  external_group_id: null,
  externally_managed: false,
  include_by_default: false,
  role_ids: [],
  parent_group_ids: []
}

/** Users that are given roles, folders and attributes together. */
export const groupFamily: Family<GroupDocument> = {
  kind: groups,
  path: '/groups/{id}',
  defaults: newGroup,
  required: ['name'],
  distinct: ['name'],
  filters: {
    content_metadata_id: async ({ store }, value: string) => ({
      id: { in: [...(await accessHolders(store, value)).groupIds] }
    }),
    can_add_to_content_metadata: (_, can_add_to_content_metadata: boolean) => ({ can_add_to_content_metadata }),
    externally_orphaned: (_, wanted: boolean) => (wanted ? { id: { in: [] } } : { and: [] })
  },
  guard: (context, { id }, change) => {
    if (id === allUsersGroupId && change === 'remove') throw notAllowed(context)
  },
  expand: async (context, documents) => {
    const counts = await countMembers(context.store)
    return documents.map(({ id }) => ({
      user_count: counts.get(id) ?? 0,
      contains_current_user: context.caller.rights.groupIds.has(id)
    }))
  },
  can: ({ caller: { rights } }, { id }) => ({
    show: true,
    index: true,
    create: rights.isAdmin,
    update: rights.isAdmin,
    delete: rights.isAdmin && id !== allUsersGroupId,
    edit_in_ui: rights.isAdmin,
    add_to_content_metadata: rights.isAdmin
  }),
  removed: ({ store }, { id }) => withoutGroup(store, id),
  builtIn: [{ ...newGroup, id: allUsersGroupId, name: 'All Users', include_by_default: true }],
  demo: [
    { ...newGroup, id: '2', name: 'Analysts', role_ids: ['4'] },
    { ...newGroup, id: '3', name: 'Marketing', role_ids: ['5'] }
  ]
}
