import { kinds } from '../resources/families.ts'
import { createMemoryStore } from '../storage/memory.ts'
import type { AnyKind, Change, Document, Kind, Store } from '../storage/store.ts'

/** A copy of a store to try a seed in: what comes of it goes into the real one by a single commit, or not at all. */
export interface Scratch {
  readonly store: Store
  /** The next new document of a kind gets this id. */
  readonly wantId: (kind: AnyKind, id: string) => void
  /** Ids that the store must not give out, since somebody asked for them. */
  readonly reserve: (kind: AnyKind, id: string) => void
  /** The first document of a kind that was inserted since this was asked last. */
  readonly takeInserted: (kind: AnyKind) => string | undefined
  /** What makes the real store like this one. */
  readonly changes: () => Promise<Change[]>
}

export async function createScratch(real: Store, before: readonly Change[]): Promise<Scratch> {
  const memory = createMemoryStore()
  const known = await copyInto(memory, real)
  await memory.commit(before)
  const wanted = new Map<string, string>()
  const reserved = new Set<string>()
  const inserted = new Map<string, string>()
  const store: Store = {
    ...memory,
    async nextId(kind) {
      const asked = wanted.get(kind.name)
      if (asked !== undefined && wanted.delete(kind.name)) return asked
      let id = await memory.nextId(kind)
      while (reserved.has(`${kind.name} ${id}`)) id = await memory.nextId(kind)
      return id
    },
    async commit(changes) {
      await memory.commit(changes)
      for (const change of changes) {
        if (change.op === 'insert' && !inserted.has(change.kind.name))
          inserted.set(change.kind.name, change.document.id)
      }
    }
  }
  return {
    store,
    wantId: ({ name }, id) => void wanted.set(name, id),
    reserve: ({ name }, id) => void reserved.add(`${name} ${id}`),
    takeInserted({ name }) {
      const id = inserted.get(name)
      inserted.clear()
      wanted.clear()
      return id
    },
    changes: () => differences(memory, known)
  }
}

type Known = ReadonlyMap<AnyKind, ReadonlyMap<string, Document>>

async function copyInto(memory: Store, real: Store): Promise<Known> {
  const known = new Map<AnyKind, ReadonlyMap<string, Document>>()
  for (const kind of kinds) {
    const documents = (await real.find(kind as Kind)).map(({ document }) => document)
    known.set(kind, new Map(documents.map((document) => [document.id, document])))
    await memory.commit(documents.map((document) => ({ op: 'insert', kind, document })))
  }
  return known
}

async function differences(memory: Store, known: Known): Promise<Change[]> {
  const changes: Change[] = []
  for (const [kind, before] of known) {
    const after = (await memory.find(kind as Kind)).map(({ document }) => document)
    const left = new Set(after.map(({ id }) => id))
    for (const id of before.keys()) if (!left.has(id)) changes.push({ op: 'remove', kind, id })
    for (const document of after) {
      const old = before.get(document.id)
      if (old !== document) changes.push({ op: old ? 'update' : 'insert', kind, document })
    }
  }
  return changes
}
