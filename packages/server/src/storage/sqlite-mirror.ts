import type { Clause } from './condition.ts'
import { findEntries, matchesOf } from './memory-find.ts'
import { createTable, put, take, type Table as MemoryTable } from './memory-table.ts'
import type { ReadQuery } from './query.ts'
import type { Table } from './sqlite-table.ts'
import type { AnyKind, Document, Stored } from './store.ts'

/** A kind with more documents than this is not kept in memory for the sake of searches. */
const mostDocuments = 20_000

/** The documents of a kind, parsed and in memory, for what would have SQLite read and parse each of them. */
export interface Mirror {
  /** Undefined where the kind has too many. */
  find(query: ReadQuery): Stored<Document>[] | undefined
  count(where: Clause | undefined): number | undefined
  /** Notes an id whose document a transaction changes, which may be taken back. */
  noteChanged(id: string): void
  noteRemoved(id: string): void
  /** Lets everything go. */
  forget(): void
}

/** Makes the mirror of a table; it fills at the first search. */
export function createMirror(table: Table): Mirror {
  let copy: MemoryTable | undefined
  const changed = new Set<string>()
  const removed = new Set<string>()

  /** What was noted is read again: no transaction is under way now, so what is read is committed. */
  function refreshed(): MemoryTable | undefined {
    if ([...removed].some((id) => table.get(id))) forget()
    copy ??= filled()
    if (!copy) return undefined
    for (const id of removed) take(copy, id)
    for (const id of changed) {
      const stored = table.get(id)
      if (stored) put(copy, stored)
      else take(copy, id)
    }
    changed.clear()
    removed.clear()
    return copy
  }

  function filled(): MemoryTable | undefined {
    if (table.count(undefined) > mostDocuments) return undefined
    const all = createTable({ ...table.kind, indexes: [], unique: [] })
    for (const stored of table.find({ order: [], offset: 0 })) put(all, stored)
    return all
  }

  function forget(): void {
    copy = undefined
    changed.clear()
    removed.clear()
  }

  return {
    find(query) {
      const all = refreshed()
      return all && findEntries(all, query).map(({ stored }) => stored)
    },
    count(where) {
      const all = refreshed()
      return all && matchesOf(all, where).length
    },
    noteChanged(id) {
      if (!copy) return
      changed.delete(id)
      changed.add(id)
    },
    noteRemoved: (id) => void (copy && removed.add(id)),
    forget
  }
}

/** Tells whether a condition has every document looked at, since no index leads to those that fulfil it. */
export function needsScan(kind: AnyKind, where: Clause): boolean {
  if ('all' in where) return where.all.every((part) => needsScan(kind, part))
  if ('any' in where) return where.any.some((part) => needsScan(kind, part))
  const { property, test } = where
  const values = test.op === 'is' ? [test.value] : test.op === 'in' ? test.values : [null]
  const isIndexed = property === 'id' || kind.indexes.includes(property) || kind.unique.includes(property)
  return !isIndexed || values.includes(null)
}
