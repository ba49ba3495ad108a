import { IdOrder } from './id-order.ts'
import { integerOf } from './ids.ts'
import { addToIndex, createIndex, removeFromIndex, type Index } from './memory-index.ts'
import type { AnyKind, Document, Stored } from './store.ts'

/** A stored document and its place in the order of first storing. */
export interface Entry {
  readonly stored: Stored<Document>
  readonly position: number
}

/** All documents of one kind, in the order they were first stored. */
export interface Table {
  readonly entries: Map<string, Entry>
  /** Those of `indexes` whose values stand in one document only. */
  readonly unique: readonly Index[]
  readonly indexes: readonly Index[]
  /** The highest integer id given out or stored. */
  lastId: number
  lastPosition: number
  readonly idOrder: IdOrder
  /** Who fulfilled the last condition that was asked in full: pages and counts of one list ask it again. */
  lastMatch: { readonly key: string; readonly entries: readonly Entry[] } | undefined
}

/** Makes the empty table of a kind. */
export function createTable(kind: AnyKind): Table {
  const unique = kind.unique.map(createIndex)
  const indexes = [...unique, ...kind.indexes.map(createIndex)]
  return {
    entries: new Map(),
    unique,
    indexes,
    lastId: 0,
    lastPosition: 0,
    idOrder: new IdOrder(),
    lastMatch: undefined
  }
}

/** Stores a document under its id; one that is there already keeps its place. */
export function put(table: Table, stored: Stored<Document>): void {
  table.lastMatch = undefined
  const { document } = stored
  const before = table.entries.get(document.id)
  if (!before) noteId(table, document.id)
  table.entries.set(document.id, { stored, position: before?.position ?? ++table.lastPosition })
  for (const index of table.indexes) {
    if (before) removeFromIndex(index, before.stored.document)
    addToIndex(index, document)
  }
}

function noteId(table: Table, id: string): void {
  const integer = integerOf(id)
  table.idOrder.add(integer)
  if (integer !== undefined && integer > table.lastId) table.lastId = integer
}

/** Removes a document, if it is there. */
export function take(table: Table, id: string): void {
  const entry = table.entries.get(id)
  if (!entry) return
  table.lastMatch = undefined
  for (const index of table.indexes) removeFromIndex(index, entry.stored.document)
  table.entries.delete(id)
}
