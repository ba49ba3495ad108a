import { adminRoleId } from '../../auth/rights.ts'
import type { Context } from '../../context.ts'
import { ApiError, invalid } from '../../errors.ts'
import { answersOf } from '../../families/answers.ts'
import { groups, roles, users, type GroupDocument, type UserDocument } from '../../kinds.ts'
import type { Change, Condition, Stored } from '../../storage/store.ts'
import { groupsWithRole, isMember, withSubgroups } from '../group/membership.ts'
import { roleFamily } from './roles.ts'

/** Gives roles as answers have them, in the order of their ids. */
export async function rolesOf(context: Context, ids: Iterable<string>): Promise<object[]> {
  const where: Condition = { id: { in: [...ids] } }
  const found = await context.store.find(roles, { where, order: [{ by: 'id' }] })
  return answersOf(
    context,
    roleFamily,
    found.map(({ document }) => document)
  )
}

/** @throws {ApiError} 422 unless there is a role of each id; gives each id once. */
export async function requireRoles({ store }: Context, ids: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(ids)]
  const found = await store.find(roles, { where: { id: { in: wanted } } })
  if (found.length === wanted.length) return wanted
  throw invalid({ field: 'role_ids', code: 'invalid', message: "'role_ids' has what is not the id of a role." })
}

/** Whose own roles are to be what. */
export interface RolesOfUser {
  readonly user: Stored<UserDocument>
  readonly role_ids: readonly string[]
}

/**
 * The changes that give users their roles.
 * @throws {ApiError} when no admin would be left who may log in.
 */
export function withRoles({ caller, operation }: Context, wanted: readonly RolesOfUser[]): Change[] {
  const changes = wanted.map(({ user: { document, revision }, role_ids }): Change => {
    const changed: UserDocument = { ...document, role_ids }
    return { op: 'update', kind: users, document: changed, revision }
  })
  const losers = wanted.filter(({ user, role_ids }) => isAdmin(user.document) && !role_ids.includes(adminRoleId))
  if (losers.length === 0) return changes
  const isCaller = losers.some(({ user }) => user.document.id === caller.user.document.id)
  // Whoever takes the role from others keeps it, and must have it still in the moment of the change.
  if (isCaller) {
    const status = '403' in operation.responses ? 403 : 400
    throw new ApiError(status, 'You cannot take the role of an admin from yourself')
  }
  return [{ op: 'check', kind: users, id: caller.user.document.id, revision: caller.user.revision }, ...changes]
}

function isAdmin({ role_ids }: UserDocument): boolean {
  return role_ids.includes(adminRoleId)
}

/** Which users have a role: by themselves, or also by a group, or by one that the group is in. */
export async function holdersOf(context: Context, roleId: string, isDirectOnly: boolean): Promise<UserDocument[]> {
  const all = (await context.store.find(users)).map(({ document }) => document)
  return all.filter(await toHolderTest(context, roleId, isDirectOnly))
}

/** How many users have each role, by themselves or by a group. */
export async function countHolders(context: Context, roleIds: readonly string[]): Promise<number[]> {
  const all = await context.store.find(users)
  const tests = await Promise.all(roleIds.map((id) => toHolderTest(context, id, false)))
  return tests.map((isHolder) => all.filter(({ document }) => isHolder(document)).length)
}

async function toHolderTest(
  { store }: Context,
  roleId: string,
  isDirectOnly: boolean
): Promise<(user: UserDocument) => boolean> {
  const having = isDirectOnly ? [] : await groupsWithRole(store, roleId)
  const ids = having.map(({ id }) => id)
  const groupIds = ids.length > 0 ? [...(await withSubgroups(store, ids))] : []
  return (user) => user.role_ids.includes(roleId) || groupIds.some((id) => isMember(user, id))
}

/** The changes that give a role to these groups and take it from all others. */
export async function withGroups({ store }: Context, roleId: string, groupIds: readonly string[]): Promise<Change[]> {
  const all = await store.find(groups)
  const unknown = groupIds.filter((id) => !all.some(({ document }) => document.id === id))
  if (unknown.length > 0)
    throw invalid({ field: 'group_ids', code: 'invalid', message: "'group_ids' has what is not the id of a group." })
  return all
    .filter(({ document }) => document.role_ids.includes(roleId) !== groupIds.includes(document.id))
    .map(({ document, revision }): Change => {
      const changed: GroupDocument = { ...document, role_ids: toggled(document.role_ids, roleId) }
      return { op: 'update', kind: groups, document: changed, revision }
    })
}

/** Adds what is not there and takes out what is. */
export function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]
}
