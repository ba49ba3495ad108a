import { groups, modelSets, permissionSets, roles, type UserDocument } from '../kinds.ts'
import { inTurn, andThen, type Later } from '../storage/later.ts'
import type { Document, Kind, Store } from '../storage/store.ts'

/** The role that every installation begins with and that may do everything. Source: behaviour 10.2. */
export const adminRoleId = '2'

/** The group that every user belongs to. */
export const allUsersGroupId = '1'

/** What a user may do: by roles of their own and of their groups. */
export interface Rights {
  readonly isAdmin: boolean
  /** The user's groups, and the groups that those are in. */
  readonly groupIds: ReadonlySet<string>
  readonly roleIds: ReadonlySet<string>
  /** Tells whether the user has a permission, in whatever model. */
  has(permission: string): boolean
  /** Tells whether the user has a permission in a model. */
  hasIn(permission: string, model: string): boolean
}

/** Works out what a user may do now. Everything is read anew: a role that was taken away counts at once. */
export function rightsOf(store: Store, user: UserDocument): Later<Rights> {
  return andThen(membershipsOf(store, user), ({ groupIds, roleIds }) =>
    roleIds.has(adminRoleId)
      ? { isAdmin: true, groupIds, roleIds, has: yes, hasIn: yes }
      : grantedRights(store, groupIds, roleIds)
  )
}

async function grantedRights(
  store: Store,
  groupIds: ReadonlySet<string>,
  roleIds: ReadonlySet<string>
): Promise<Rights> {
  const grants = await grantsOf(store, roleIds)
  return {
    isAdmin: false,
    groupIds,
    roleIds,
    has: (permission) => grants.some(({ permissions }) => permissions.has(permission)),
    hasIn: (permission, model) =>
      grants.some(({ permissions, models }) => permissions.has(permission) && (models === 'all' || models.has(model)))
  }
}

function yes(): boolean {
  return true
}

type Memberships = Pick<Rights, 'groupIds' | 'roleIds'>

function membershipsOf(store: Store, user: UserDocument): Later<Memberships> {
  const groupIds = new Set(user.group_ids).add(allUsersGroupId)
  const roleIds = new Set(user.role_ids)
  // Groups that are found on the way join the set while it is gone through.
  const read = inTurn(groupIds, (id) =>
    andThen(store.get(groups, id), (group) => {
      for (const parent of group?.document.parent_group_ids ?? []) groupIds.add(parent)
      for (const role of group?.document.role_ids ?? []) roleIds.add(role)
    })
  )
  return andThen(read, () => ({ groupIds, roleIds }))
}

interface Grant {
  readonly permissions: ReadonlySet<string>
  readonly models: ReadonlySet<string> | 'all'
}

async function grantsOf(store: Store, roleIds: ReadonlySet<string>): Promise<Grant[]> {
  const grants: Grant[] = []
  for (const id of roleIds) {
    const role = await documentOf(store, roles, id)
    const permissionSet = await documentOf(store, permissionSets, role?.permission_set_id)
    const modelSet = await documentOf(store, modelSets, role?.model_set_id)
    if (!permissionSet || !modelSet) continue
    const models = modelSet.all_access ? 'all' : new Set(modelSet.models ?? [])
    grants.push({ permissions: new Set(permissionSet.permissions ?? []), models })
  }
  return grants
}

async function documentOf<T extends Document>(
  store: Store,
  kind: Kind<T>,
  id: string | null | undefined
): Promise<T | undefined> {
  return id == null ? undefined : (await store.get(kind, id))?.document
}
