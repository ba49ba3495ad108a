import { ApiError } from '../errors.ts'
import { apiOf } from '../http/api.ts'
import type { Service } from '../service.ts'
import { ConflictError, type Change, type Store } from '../storage/store.ts'
import { giveAttributeValues } from './attributes.ts'
import { entriesOf, type Entry } from './entries.ts'
import { firstAdmin } from './caller.ts'
import { createFind, type Find } from './find.ts'
import { makeRecord, type World } from './make.ts'
import type { Given } from './parts.ts'
import { plainUserChanges } from './plain-users.ts'
import { problemAt, SeedError, toPath, type SeedPath, type SeedProblem } from './problems.ts'
import { createScratch } from './scratch.ts'
import type { Seed } from './seed.ts'
import { makeApp, makeUser } from './users.ts'

/**
 * Makes the changes that put a seed into a store that has nothing yet but what every server begins with; `before` is
 * the first admin. Each record is made as the API makes it, so whatever comes with one comes here too.
 * @throws {SeedError} that has a line for each problem. Nothing was stored then.
 */
export async function seedChanges(service: Service, seed: Seed, before: readonly Change[]): Promise<Change[]> {
  const plain = await plainUserChanges(service, seed)
  if (plain) return [...before, ...plain]
  const scratch = await createScratch(service.store, before)
  const api = apiOf('4.0')
  const caller = await firstAdmin(scratch.store)
  const world: World = { service: { ...service, store: scratch.store }, scratch, api, caller }
  const entries = entriesOf(api.contract, seed)
  for (const { kind, given } of entries) if (typeof given.id === 'string') scratch.reserve(kind, given.id)
  const problems: SeedProblem[] = []
  const find = createFind(scratch.store, entries)
  for (const entry of entries) await make(world, find, entry, problems)
  for (const [at, app] of (seed.oauth_client_apps ?? []).entries()) {
    await noting(problems, ['oauth_client_apps', at], () => makeApp(world, app))
  }
  await giveAttributeValues(world, find, entries, problems, (path, work) => noting(problems, path, work))
  if (problems.length > 0) throw new SeedError(problems)
  return scratch.changes()
}

/** Makes a record after all that it refers to. What rests on one that failed is passed over. */
async function make(world: World, find: Find, entry: Entry, problems: SeedProblem[]): Promise<boolean> {
  if (entry.state === 'making') problems.push(problemAt(entry.path, 'rests on itself'))
  if (entry.state !== 'waiting') return entry.state === 'made'
  entry.state = 'making'
  const before = problems.length
  const references = await resolve(world, find, entry, problems)
  entry.state = 'failed'
  if (!references || problems.length > before) return false
  await noting(problems, entry.path, async () => {
    const given = { ...entry.given, ...references }
    entry.id = await (entry.family ? makeRecord(world, entry, given) : makeUser(world, entry, references))
    const { id = entry.id } = entry.given
    if (id !== entry.id) problems.push(problemAt([...entry.path, 'id'], `cannot be chosen: it is ${entry.id}`))
    entry.state = 'made'
  })
  return problems.length === before
}

/** The ids of what a record refers to, by property; undefined when some of it failed. */
async function resolve(world: World, find: Find, entry: Entry, problems: SeedProblem[]): Promise<Given | undefined> {
  const { store } = world.service
  const found: Record<string, unknown> = {}
  for (const { property, entry: other } of entry.within) {
    if (!(await make(world, find, other, problems))) return undefined
    found[property] = other.id
  }
  for (const reference of entry.references) {
    const target = await find(reference)
    if ('message' in target) {
      problems.push(target)
      continue
    }
    if ('entry' in target && !(await make(world, find, target.entry, problems))) return undefined
    const id = await idOf(store, reference, 'entry' in target ? target.entry.id! : target.id)
    const { property, isOneOfMany } = reference
    found[property] = isOneOfMany ? [...new Set([...((found[property] as string[] | undefined) ?? []), id])] : id
  }
  return found
}

async function idOf(store: Store, { kind, isAccess }: Entry['references'][number], id: string): Promise<unknown> {
  if (!isAccess) return id
  const stored = await store.get({ name: kind, indexes: [], unique: [] }, id)
  return (stored?.document as { content_metadata_id?: string } | undefined)?.content_metadata_id ?? id
}

/** Whatever an operation refuses is a problem of the record, and of its property where it says which. */
async function noting(problems: SeedProblem[], path: SeedPath, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof ConflictError) problems.push(problemAt(path, `is refused: ${error.message}`))
    else if (!(error instanceof ApiError)) throw error
    else if (error.problems.length === 0) problems.push(problemAt(path, `is refused: ${error.message}`))
    for (const { field, message } of error instanceof ApiError ? error.problems : []) {
      problems.push(problemAt(path, `is refused: ${field}: ${message}`, [...path, ...toPath(field)]))
    }
  }
}
