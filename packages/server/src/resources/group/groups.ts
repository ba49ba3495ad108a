import { allUsersGroupId } from '../../auth/rights.ts'
import { notAllowed } from '../../auth/permissions.ts'
import type { Family } from '../../families/family.ts'
import { groups, users, type GroupDocument, type UserDocument } from '../../kinds.ts'

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
    content_metadata_id: () => ({ and: [] }),
    can_add_to_content_metadata: (_, can_add_to_content_metadata: boolean) => ({ can_add_to_content_metadata })
  },
  guard: (context, { id }, change) => {
    if (id === allUsersGroupId && change === 'remove') throw notAllowed(context)
  },
  expand: async (context, documents) => {
    const all = (await context.store.find(users)).map(({ document }) => document)
    return documents.map(({ id }) => ({
      user_count: all.filter((user) => isMember(user, id)).length,
      contains_current_user: context.caller.rights.groupIds.has(id)
    }))
  },
  can: ({ caller: { rights } }) => ({ show: true, index: true, create: rights.isAdmin, update: rights.isAdmin }),
  removed: async ({ store }, { id }) => {
    const members = (await store.find(users)).filter(({ document }) => document.group_ids?.includes(id))
    return members.map(({ document, revision }) => ({
      op: 'update',
      kind: users,
      document: { ...document, group_ids: document.group_ids!.filter((each) => each !== id) },
      revision
    }))
  },
  builtIn: [{ ...newGroup, id: allUsersGroupId, name: 'All Users', include_by_default: true }],
  demo: [
    { ...newGroup, id: '2', name: 'Analysts', role_ids: ['4'] },
    { ...newGroup, id: '3', name: 'Marketing', role_ids: ['5'] }
  ]
}

/** Tells whether a user is in a group by itself; everybody is in the first. */
export function isMember(user: UserDocument, groupId: string): boolean {
  return groupId === allUsersGroupId || (user.group_ids ?? []).includes(groupId)
}
