import { allUsersGroupId } from '../../auth/rights.ts'
import { groups, users, type GroupDocument, type UserDocument } from '../../kinds.ts'
import type { Change, Store } from '../../storage/store.ts'
import { contentAccesses, contentViews } from '../content/content-kinds.ts'
import { userAttributeGroupValues } from '../user_attribute/values.ts'

/** Tells whether a user is in a group by itself; everybody is in the first. */
export function isMember(user: UserDocument, groupId: string): boolean {
  return groupId === allUsersGroupId || (user.group_ids ?? []).includes(groupId)
}

/** Gives groups and all that are in them, in those again, and so on. */
export async function withSubgroups(store: Store, groupIds: Iterable<string>): Promise<ReadonlySet<string>> {
  const all = await store.find(groups)
  const inside = new Map<string, string[]>()
  for (const { document } of all) {
    for (const parent of document.parent_group_ids) inside.set(parent, [...(inside.get(parent) ?? []), document.id])
  }
  const found = new Set(groupIds)
  // Groups that are found on the way join the set while it is gone through.
  for (const id of found) for (const each of inside.get(id) ?? []) found.add(each)
  return found
}

/** The groups that have a role by themselves. */
export async function groupsWithRole(store: Store, roleId: string): Promise<GroupDocument[]> {
  const all = await store.find(groups)
  return all.map(({ document }) => document).filter(({ role_ids }) => role_ids.includes(roleId))
}

/** How many users each group has by itself. */
export async function countMembers(store: Store): Promise<ReadonlyMap<string, number>> {
  const all = await store.find(users)
  const counts = new Map([[allUsersGroupId, all.length]])
  for (const { document } of all) {
    for (const id of document.group_ids ?? []) if (id !== allUsersGroupId) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** The changes that take everybody and everything out of a group that is removed. */
export async function withoutGroup(store: Store, groupId: string): Promise<Change[]> {
  const members = (await store.find(users)).filter(({ document }) => document.group_ids?.includes(groupId))
  const inside = (await store.find(groups)).filter(({ document }) => document.parent_group_ids.includes(groupId))
  return [
    ...members.map(({ document, revision }): Change => {
      const group_ids = document.group_ids!.filter((id) => id !== groupId)
      return { op: 'update', kind: users, document: { ...document, group_ids } as UserDocument, revision }
    }),
    ...inside.map(({ document, revision }): Change => {
      const parent_group_ids = document.parent_group_ids.filter((id) => id !== groupId)
      return { op: 'update', kind: groups, document: { ...document, parent_group_ids } as GroupDocument, revision }
    }),
    { op: 'removeWhere', kind: userAttributeGroupValues, where: { group_id: groupId } },
    { op: 'removeWhere', kind: contentAccesses, where: { group_id: groupId } },
    { op: 'removeWhere', kind: contentViews, where: { group_id: groupId } }
  ]
}
