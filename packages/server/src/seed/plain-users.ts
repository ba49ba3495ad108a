import type { WriteUser } from 'lookerts/4.0'
import { emailKeyOf } from '../oauth/email.ts'
import { makeUser, writableOf } from '../resources/user/new-user.ts'
import type { Service } from '../service.ts'
import type { Change } from '../storage/store.ts'
import { createFind } from './find.ts'
import type { Seed, SeedUser } from './seed.ts'
import { loginChanges } from './users.ts'

/**
 * Makes what comes of a seed of many users and nothing else, in one go: no record of it rests on another one, so there is
 * nothing to try in a copy of the store. Undefined for any other seed, and where something is wrong with one: what it
 * is, making them one by one tells.
 */
export async function plainUserChanges(service: Service, seed: Seed): Promise<Change[] | undefined> {
  const { users = [], ...others } = seed
  if (users.length === 0 || Object.values(others).some((each) => each !== undefined) || !users.every(isPlain))
    return undefined
  if (!areDistinct(users.flatMap(({ credentials_api3 = [] }) => credentials_api3.map(({ client_id }) => client_id))))
    return undefined
  if (!areDistinct(users.flatMap(({ email }) => (email === undefined ? [] : emailKeyOf(email))))) return undefined
  const roleIds = await rolesOf(service, users)
  if (!roleIds) return undefined
  const changes: Change[] = []
  for (const user of users) {
    const given = writableOf(user as WriteUser)
    const role_ids = [...new Set(user.roles?.map((role) => roleIds.get(role)!))]
    const made = await makeUser(service, Object.assign(given, { role_ids }))
    changes.push(...made.changes, ...(await loginChanges(service, made.document.id, user)))
  }
  return changes
}

function isPlain({ id, groups, group_ids, user_attributes }: SeedUser): boolean {
  return id === undefined && groups === undefined && group_ids === undefined && user_attributes === undefined
}

function areDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}

type Role = NonNullable<SeedUser['roles']>[number]

/** The ids of all roles that users have; undefined when one of them is not to be found. */
async function rolesOf({ store }: Service, users: readonly SeedUser[]): Promise<ReadonlyMap<Role, string> | undefined> {
  const find = createFind(store, [])
  const common = { property: '', kind: 'role', path: [], isId: false, isOneOfMany: true, isAccess: false }
  const ids = new Map<Role, string>()
  for (const { roles = [] } of users) {
    for (const role of roles) {
      if (ids.has(role)) continue
      const target = await find({ ...common, value: String(role) })
      if (!('id' in target)) return undefined
      ids.set(role, target.id)
    }
  }
  return ids
}
