import { createMirror, needsScan } from './sqlite-mirror.ts'
import type { Table } from './sqlite-table.ts'
import type { ReadQuery } from './query.ts'
import type { AnyKind, Document, Stored } from './store.ts'

/** How many answers of a kind are kept; past it all are let go. */
const mostAnswers = 10_000
/** A longer list is not kept: it costs memory, and who asks for it can wait. */
const mostDocuments = 10

/**
 * Puts a cache before a table: reading and parsing what a login needs costs as much as storing its token.
 *
 * It cannot be stale. This process alone writes to the file, every write to the table empties the cache of it, and
 * nothing fills it within a transaction, which could be taken back: reads never come in between.
 */
export function cached(table: Table): Table {
  const byId = new Map<string, Stored<Document>>()
  const byQuery = new Map<string, Stored<Document>[]>()
  const counts = new Map<string, number>()
  const mirror = createMirror(table)

  /** The table, with nothing kept of it: for writes. */
  function emptied(): Table {
    byId.clear()
    byQuery.clear()
    counts.clear()
    return table
  }

  return {
    kind: table.kind,
    get(id) {
      const known = byId.get(id)
      if (known) return known
      const stored = table.get(id)
      if (stored) keep(byId, id, stored)
      return stored
    },
    // Runs within transactions, so it fills nothing.
    revisionOf: (id) => byId.get(id)?.revision ?? table.revisionOf(id),
    find(query) {
      const key = JSON.stringify(query)
      const known = byQuery.get(key)
      if (known) return known
      const found = (readsAll(table.kind, query) ? mirror.find(query) : undefined) ?? table.find(query)
      // JSON writes null for numbers without end too: such questions have no name of their own.
      if (found.length <= mostDocuments && !key.includes('null')) keep(byQuery, key, found)
      return found
    },
    count(where) {
      const key = JSON.stringify(where ?? '')
      const known = counts.get(key)
      if (known !== undefined) return known
      const count = (where && needsScan(table.kind, where) ? mirror.count(where) : undefined) ?? table.count(where)
      if (!key.includes('null')) keep(counts, key, count)
      return count
    },
    insert(id, body) {
      mirror.noteChanged(id)
      return emptied().insert(id, body)
    },
    update(id, body, revision) {
      mirror.noteChanged(id)
      return emptied().update(id, body, revision)
    },
    remove(id, revision) {
      mirror.noteRemoved(id)
      return emptied().remove(id, revision)
    },
    removeWhere(where) {
      mirror.forget()
      return emptied().removeWhere(where)
    }
  }
}

/** Tells whether a question has every document read. */
function readsAll(kind: AnyKind, { where, order }: ReadQuery): boolean {
  return where ? needsScan(kind, where) : order.some(({ by }) => by !== 'id')
}

function keep<T>(answers: Map<string, T>, key: string, answer: T): void {
  if (answers.size >= mostAnswers) answers.clear()
  answers.set(key, answer)
}
