import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMemoryStore } from '../../src/storage/memory.ts'
import { openSqliteStore } from '../../src/storage/sqlite.ts'
import type { Change, Document, Kind, Store, Stored } from '../../src/storage/store.ts'

/** A document with whatever properties a test needs. */
export interface Thing extends Document {
  readonly [property: string]: unknown
}

export const things: Kind<Thing> = { name: 'thing', indexes: ['group', 'rank', '__proto__'], unique: ['email', 'code'] }
export const others: Kind<Thing> = { name: 'other', indexes: [], unique: ['email'] }

/** An empty store of one adapter, and what tests may do to it. */
export interface OpenStore {
  store: Store
  /** Closes the store and opens what it kept; absent where nothing is kept. */
  readonly reopen?: () => Promise<Store>
  /** Closes the store and removes what it kept. */
  readonly remove: () => Promise<void>
}

export interface Adapter {
  readonly name: string
  readonly open: () => Promise<OpenStore>
}

export const memory: Adapter = {
  name: 'memory',
  async open() {
    const store = createMemoryStore()
    return { store, remove: () => store.close() }
  }
}

export const sqlite: Adapter = { name: 'SQLite', open: () => openSqlite(true) }
export const sqliteUngrouped: Adapter = { name: 'SQLite without group commit', open: () => openSqlite(false) }

async function openSqlite(groupCommit: boolean): Promise<OpenStore> {
  const directory = await mkdtemp(join(tmpdir(), 'lookerts-store-'))
  const open = (): Promise<Store> => openSqliteStore(join(directory, 'store.db'), [things, others], { groupCommit })
  let store = await open()
  return {
    store,
    async reopen() {
      await store.close()
      return (store = await open())
    },
    async remove() {
      await store.close()
      await rm(directory, { recursive: true })
    }
  }
}

export function insert(document: Thing, kind: Kind<Thing> = things): Change {
  return { op: 'insert', kind, document }
}

export function update(document: Thing, revision?: number): Change {
  return { op: 'update', kind: things, document, ...(revision !== undefined && { revision }) }
}

export function remove(id: string, revision?: number): Change {
  return { op: 'remove', kind: things, id, ...(revision !== undefined && { revision }) }
}

export function check(id: string, revision: number): Change {
  return { op: 'check', kind: things, id, revision }
}

export function idsOf(found: readonly Stored<Document>[]): string[] {
  return found.map(({ document }) => document.id)
}
