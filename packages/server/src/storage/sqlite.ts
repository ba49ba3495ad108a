import { atOnce, type Later } from './later.ts'
import { isEmpty, readCondition } from './condition.ts'
import { createGroupCommit } from './group-commit.ts'
import { readQuery } from './query.ts'
import { cached } from './sqlite-cache.ts'
import { createSequences, toWork } from './sqlite-commit.ts'
import { openDatabase, type Database } from './sqlite-database.ts'
import { toStoreError } from './sqlite-error.ts'
import { prepareSchema } from './sqlite-schema.ts'
import { createTable, type Table } from './sqlite-table.ts'
import { createTransactions } from './sqlite-transactions.ts'
import { StoreError, type AnyKind, type Document, type Kind, type Query, type Store, type Stored } from './store.ts'

/** How a SQLite store works. */
export interface SqliteOptions {
  /**
   * Whether commits that arrive at the same time share a transaction and one wait for the disk. Without, each waits
   * by itself: safe as well, and many times slower under load. Default true.
   */
  readonly groupCommit?: boolean
}

/**
 * Opens the store in a SQLite file, which this process alone may use meanwhile, and makes the file when there is
 * none. A commit resolves once it is on the disk: neither a killed process nor a power cut takes it back. One that the
 * disk refused is not seen afterwards; only if the process dies before the next one succeeds may it turn out stored.
 * @param kinds all kinds that the store will be asked for; their look-ups are added to the file where they are new.
 * @throws {StoreError} when the file is in use, damaged, of something else or a newer version, or not accessible.
 */
export async function openSqliteStore(
  file: string,
  kinds: readonly AnyKind[],
  options: SqliteOptions = {}
): Promise<Store> {
  return createSqliteStore(await openDatabase(file), kinds, options)
}

/**
 * Makes the store over an open database, which it closes in the end, also when this fails.
 * @throws {StoreError} as {@link openSqliteStore} does.
 */
export function createSqliteStore(
  database: Database,
  kinds: readonly AnyKind[],
  { groupCommit = true }: SqliteOptions = {}
): Store {
  try {
    prepareSchema(database, kinds)
    return storeOver(
      database,
      new Map(kinds.map((kind) => [kind.name, cached(createTable(database, kind))])),
      groupCommit
    )
  } catch (error) {
    database.close()
    throw toStoreError(database.file, error)
  }
}

/** Reads and flushes both run to their end at once, so what is read is what was last committed. */
function storeOver(database: Database, tables: ReadonlyMap<string, Table>, isGrouped: boolean): Store {
  const sequences = createSequences(database)
  const transactions = createTransactions(database)
  const writes = createGroupCommit(transactions, isGrouped)
  let isClosed = false

  function tableOf(kind: AnyKind): Table {
    expectUsable()
    const table = tables.get(kind.name)
    if (!table) throw new TypeError(`The store was not opened for documents of kind ${kind.name}.`)
    return table
  }

  function expectUsable(): void {
    if (isClosed) throw new StoreError('The store is closed.')
    transactions.expectSound()
  }

  function reading<T>(work: () => T): Later<T> {
    return atOnce(work, (error) => toStoreError(database.file, error))
  }

  async function guard<T>(work: () => Later<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw toStoreError(database.file, error)
    }
  }

  return {
    get: <T extends Document>(kind: Kind<T>, id: string) =>
      reading(() => tableOf(kind).get(id) as Stored<T> | undefined),
    find: <T extends Document>(kind: Kind<T>, query: Query = {}) =>
      reading(() => tableOf(kind).find(readQuery(query)) as Stored<T>[]),
    count: (kind, where) =>
      reading(() => {
        const clause = where && readCondition(where)
        return tableOf(kind).count(isEmpty(clause) ? undefined : clause)
      }),
    nextId: (kind) =>
      guard(async () => {
        const { name } = tableOf(kind).kind
        return String(await writes.add({ isWhole: true, run: () => sequences.next(name) }))
      }),
    commit: (changes) =>
      guard(async () => {
        expectUsable()
        if (changes.length > 0) await writes.add(toWork(changes, tableOf, sequences))
      }),
    close: () =>
      guard(() => {
        if (isClosed) return
        isClosed = true
        writes.flush()
        database.close()
      })
  }
}
