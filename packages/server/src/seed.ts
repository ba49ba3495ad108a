import { adminRoleId } from './auth/permissions.ts'
import type { Digest } from './auth/digest.ts'
import { apiKeys, users, type ApiKeyDocument, type UserDocument } from './kinds.ts'
import { newUser } from './resources/user/rules.ts'
import type { Change, Store } from './storage/store.ts'

/** What an emulator begins with. */
export interface Seed {
  readonly users?: readonly SeedUser[]
}

/** A user with the API keys by which a test logs in. */
export interface SeedUser {
  readonly first_name?: string
  readonly last_name?: string
  readonly is_disabled?: boolean
  /** `Admin`, or none. */
  readonly roles?: readonly string[]
  readonly credentials_api3?: readonly {
    readonly client_id: string
    readonly client_secret: string
    readonly purpose?: string
  }[]
}

/**
 * Reads a seed that came from a file.
 * @throws {TypeError} that names the place and says what it should be.
 */
export function readSeed(value: unknown): Seed {
  const { users: list = [] } = record(value, 'The seed', ['users'])
  if (!Array.isArray(list)) throw new TypeError('users must be a list')
  list.forEach((user, at) => checkUser(user, `users[${at}]`))
  return value as Seed
}

/** Makes the changes that put a seed into an empty store. */
export async function seedChanges(seed: Seed, store: Store, digest: Digest, created_at: string): Promise<Change[]> {
  const changes: Change[] = []
  for (const { roles = [], credentials_api3 = [], ...given } of seed.users ?? []) {
    const id = await store.nextId(users)
    const role_ids = roles.includes('Admin') ? [adminRoleId] : []
    const user: UserDocument = { ...newUser, ...given, role_ids, id, created_at }
    changes.push({ op: 'insert', kind: users, document: user })
    for (const { client_id, client_secret, purpose = null } of credentials_api3) {
      const client_secret_digest = digest(client_secret)
      const keyId = await store.nextId(apiKeys)
      const key: ApiKeyDocument = {
        id: keyId,
        user_id: id,
        client_id,
        client_secret_digest,
        purpose,
        is_disabled: false,
        created_at,
        is_seeded: true
      }
      changes.push({ op: 'insert', kind: apiKeys, document: key })
    }
  }
  return changes
}

function checkUser(value: unknown, place: string): void {
  const user = record(value, place, ['first_name', 'last_name', 'is_disabled', 'roles', 'credentials_api3'])
  check(user, place, 'first_name', 'string')
  check(user, place, 'last_name', 'string')
  check(user, place, 'is_disabled', 'boolean')
  const { roles = [], credentials_api3 = [] } = user
  if (!Array.isArray(roles) || roles.some((role) => role !== 'Admin'))
    throw new TypeError(`${place}.roles must be a list of Admin or nothing`)
  if (!Array.isArray(credentials_api3)) throw new TypeError(`${place}.credentials_api3 must be a list`)
  credentials_api3.forEach((key, at) => checkKey(key, `${place}.credentials_api3[${at}]`))
}

function checkKey(value: unknown, place: string): void {
  const key = record(value, place, ['client_id', 'client_secret', 'purpose'])
  for (const name of ['client_id', 'client_secret']) {
    if (key[name] === undefined || key[name] === '') throw new TypeError(`${place}.${name} is missing`)
    check(key, place, name, 'string')
  }
  check(key, place, 'purpose', 'string')
}

function record(value: unknown, place: string, names: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${place} must be an object`)
  const unknown = Object.keys(value).find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new TypeError(`${place} has no ${JSON.stringify(unknown)}; it may have ${names.join(', ')}`)
  return value as Record<string, unknown>
}

function check(from: Record<string, unknown>, place: string, name: string, type: 'string' | 'boolean'): void {
  if (from[name] !== undefined && typeof from[name] !== type) throw new TypeError(`${place}.${name} must be a ${type}`)
}
