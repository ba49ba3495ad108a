import { kinds } from '../resources/families.ts'
import type { Document, Kind, Store } from '../storage/store.ts'
import { namesOf, type Entry } from './entries.ts'
import type { Given, Reference } from './parts.ts'
import { problemAt, type SeedProblem } from './problems.ts'

/** What a reference leads to: a record of the seed, or something that is there already. */
type Target = { readonly entry: Entry } | { readonly id: string }

/** Finds what a reference means: by its id, else by its name or title if only one has it. */
export type Find = (reference: Reference) => Promise<Target | SeedProblem>

export function createFind(store: Store, entries: readonly Entry[]): Find {
  const byId = new Map<string, Entry>()
  const byName = new Map<string, Entry[]>()
  for (const entry of entries) {
    const { kind, given, names } = entry
    if (typeof given.id === 'string') byId.set(`${kind.name} ${given.id}`, entry)
    for (const name of new Set(names)) addTo(byName, `${kind.name} ${name}`, entry)
  }
  const storedIds = createStoredIds(store)

  return async ({ kind: name, value, isId, path }) => {
    const seeded = byId.get(`${name} ${value}`)
    if (seeded) return { entry: seeded }
    const kind = kinds.find((each) => each.name === name) as Kind | undefined
    if (kind && (await store.get(kind, value))) return { id: value }
    const words = name.replaceAll('_', ' ')
    if (isId) return problemAt(path, `is not the id of a ${words} that there is`)
    const named = byName.get(`${name} ${value}`) ?? []
    const made = new Set(named.map(({ id }) => id))
    const stored = kind ? (await storedIds(kind, value)).filter((id) => !made.has(id)) : []
    const count = named.length + stored.length
    if (count > 1) return problemAt(path, `could be any of ${count}; say which by its id`)
    if (named[0]) return { entry: named[0] }
    if (stored[0] !== undefined) return { id: stored[0] }
    return problemAt(path, `is neither the id nor the name of a ${words} that there is`)
  }
}

/** The ids of what is stored by a name: gone through again only when there is more of it. */
function createStoredIds(store: Store): (kind: Kind, name: string) => Promise<readonly string[]> {
  const known = new Map<string, { count: number; ids: Map<string, string[]> }>()
  return async (kind, name) => {
    const count = await store.count(kind)
    let names = known.get(kind.name)
    if (names?.count !== count) {
      names = { count, ids: new Map() }
      for (const { document } of await store.find(kind)) {
        for (const each of new Set(namesOf(document as Document & Given))) addTo(names.ids, each, document.id)
      }
      known.set(kind.name, names)
    }
    return names.ids.get(name) ?? []
  }
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
