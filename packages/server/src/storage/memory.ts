import { atOnce } from './later.ts'
import { isEmpty, readCondition } from './condition.ts'
import { integerAfter } from './ids.ts'
import { applyDraft, createDraft, draftChange, type Draft } from './memory-draft.ts'
import { findEntries, matchesOf } from './memory-find.ts'
import { createTable, type Table } from './memory-table.ts'
import { readQuery } from './query.ts'
import {
  StoreError,
  type AnyKind,
  type Change,
  type Document,
  type Kind,
  type Query,
  type Store,
  type Stored
} from './store.ts'

/**
 * Makes an empty store that keeps everything in this process and loses it with it.
 *
 * Looking up an id or an indexed value takes the same time however many documents there are. Documents are kept
 * as they are handed in, not copied.
 */
export function createMemoryStore(): Store {
  const tables = new Map<string, Table>()
  let isClosed = false

  function expectOpen(): void {
    if (isClosed) throw new StoreError('The store is closed.')
  }

  function tableOf(kind: AnyKind): Table {
    expectOpen()
    let table = tables.get(kind.name)
    if (!table) tables.set(kind.name, (table = createTable(kind)))
    return table
  }

  return {
    get: <T extends Document>(kind: Kind<T>, id: string) =>
      atOnce(() => tableOf(kind).entries.get(id)?.stored as Stored<T> | undefined),
    find: <T extends Document>(kind: Kind<T>, query: Query = {}) =>
      atOnce(() => findEntries(tableOf(kind), readQuery(query)).map((entry) => entry.stored as Stored<T>)),
    count: (kind, where) =>
      atOnce(() => {
        const table = tableOf(kind)
        const clause = where && readCondition(where)
        return clause && !isEmpty(clause) ? matchesOf(table, clause).length : table.entries.size
      }),
    async nextId(kind) {
      const table = tableOf(kind)
      table.lastId = integerAfter(table.lastId, kind.name)
      return String(table.lastId)
    },
    async commit(changes) {
      expectOpen()
      for (const draft of draftAll(changes, tableOf)) applyDraft(draft)
    },
    async close() {
      isClosed = true
      tables.clear()
    }
  }
}

/** Checks all the changes before any is applied, so that a commit is whole without an undo log. */
function draftAll(changes: readonly Change[], tableOf: (kind: AnyKind) => Table): Iterable<Draft> {
  const drafts = new Map<string, Draft>()
  for (const change of changes) {
    const { kind } = change
    let draft = drafts.get(kind.name)
    if (!draft) drafts.set(kind.name, (draft = createDraft(kind, tableOf(kind))))
    draftChange(draft, change)
  }
  return drafts.values()
}
