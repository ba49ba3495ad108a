import type { Contract } from '@lookerts/contract'
import type { AnyKind } from '../storage/store.ts'
import { users } from '../kinds.ts'
import { seedFamilyOf, type SeedFamily } from './families.ts'
import { partsOf, type Given, type Reference } from './parts.ts'
import type { SeedPath } from './problems.ts'
import { readOwn } from './record.ts'
import type { Seed, SeedUser } from './seed.ts'

/** A record of a seed that is to be made, after those that it refers to. */
export interface Entry {
  /** Absent for a user. */
  readonly family?: SeedFamily
  /** Of a user. */
  readonly user?: SeedUser
  readonly kind: AnyKind
  readonly path: SeedPath
  readonly given: Given
  readonly references: readonly Reference[]
  /** Whose id goes into which property. */
  readonly within: readonly { readonly property: string; readonly entry: Entry }[]
  /** What others may call it by. */
  readonly names: readonly string[]
  /** The values of a user attribute. */
  readonly values?: unknown
  /** What it got, once it is made. */
  id?: string
  state: 'waiting' | 'making' | 'made' | 'failed'
}

/** Makes the entries of a seed that was checked, those within others included. */
export function entriesOf(
  contract: Contract,
  { users: people = [], oauth_client_apps: _apps, demo: _demo, ...lists }: Seed
): Entry[] {
  const entries = people.map((user, at) => toUserEntry(user, ['users', at]))
  for (const [name, list] of Object.entries(lists)) {
    for (const [at, record] of (Array.isArray(list) ? list : []).entries()) {
      add(contract, entries, seedFamilyOf(name)!, record as Given, [name, at], [])
    }
  }
  return entries
}

/** Adds what a record needs, then the record, then its parts. */
function add(
  contract: Contract,
  entries: Entry[],
  family: SeedFamily,
  record: Given,
  path: SeedPath,
  within: Entry['within']
): Entry {
  const { own, references, inner } = partsOf(family, record, path)
  const needed = inner
    .filter(({ isPart }) => !isPart)
    .map((each) => {
      const entry = add(contract, entries, each.family, each.record as Given, each.path, [])
      return { property: each.property, entry }
    })
  const given = readOwn(contract, family, own, path).value
  const entry: Entry = {
    family,
    kind: family.family.kind as AnyKind,
    path,
    given,
    references,
    within: [...within, ...needed],
    names: namesOf(given),
    values: record.values,
    state: 'waiting'
  }
  entries.push(entry)
  for (const { family: part, record: each, path: at, property } of inner.filter(({ isPart }) => isPart)) {
    add(contract, entries, part, each as Given, at, [{ property, entry }])
  }
  return entry
}

/** What something may be called by, besides its id. */
export function namesOf(given: Given): string[] {
  const { first_name = '', last_name = '' } = given
  const whole = [first_name, last_name].filter((each) => typeof each === 'string' && each !== '').join(' ')
  const names = [given.name, given.title, given.client_id, whole, given.email]
  return names.filter((name): name is string => typeof name === 'string' && name !== '')
}

function toUserEntry(user: SeedUser, path: SeedPath): Entry {
  const { id, roles = [], groups = [], group_ids = [] } = user
  const reference = (kind: string, list: readonly (string | number)[], key: string): Reference[] =>
    list.map((each, at) => ({
      property: `${kind}_ids`,
      kind,
      value: String(each),
      path: [...path, key, at],
      isId: key === 'group_ids',
      isOneOfMany: true,
      isAccess: false
    }))
  return {
    user,
    kind: users,
    path,
    given: id === undefined ? {} : { id: String(id) },
    references: [
      ...reference('role', roles, 'roles'),
      ...reference('group', groups, 'groups'),
      ...reference('group', group_ids, 'group_ids')
    ],
    within: [],
    names: namesOf(user as Given),
    state: 'waiting'
  }
}
