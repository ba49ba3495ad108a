import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { jsonLike, LIKE_FUNCTION, type Parameter } from './condition-sql.ts'
import { storeError, toStoreError } from './sqlite-error.ts'

/** A prepared statement. Rows come as lists of their columns. */
export interface Statement {
  get(...parameters: Parameter[]): readonly unknown[] | undefined
  all(...parameters: Parameter[]): readonly unknown[][]
  run(...parameters: Parameter[]): { readonly changes: number | bigint }
}

/** An open database: the little that the store needs of it. */
export interface Database {
  readonly file: string
  readonly isInTransaction: boolean
  exec(sql: string): void
  prepare(sql: string): Statement
  close(): void
}

/** The part that `node:sqlite` and `@photostructure/sqlite` have in common. */
interface Driver {
  readonly isTransaction: boolean
  exec(sql: string): void
  prepare(sql: string): Statement & { setReturnArrays(enabled: boolean): void }
  function(name: string, options: { readonly deterministic: boolean }, implementation: typeof jsonLike): void
  close(): void
}

/**
 * Opens a database file for this process alone, and creates it with mode 0600, and its directory with 0700, when
 * there is none.
 *
 * While it is open, nothing else in this process may open the file: closing it would drop SQLite's lock.
 * @throws {StoreError} when it cannot be created, read or locked. Then nothing was written to it.
 */
export async function openDatabase(path: string): Promise<Database> {
  const file = resolve(path)
  createFile(file)
  const open = await loadDriver()
  try {
    return toDatabase(file, open(file))
  } catch (error) {
    throw toStoreError(file, error)
  }
}

/** SQLite would create the file readable for everyone. */
function createFile(file: string): void {
  try {
    unlessThere(() => mkdirSync(dirname(file), { mode: 0o700 }))
    unlessThere(() => closeSync(openSync(file, 'wx', 0o600)))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw storeError(file, 'has no directory to be in: create it, or check the path.', error)
    if (code === 'ENOSPC' || code === 'EDQUOT') throw storeError(file, 'could not be created: free some space.', error)
    throw storeError(file, 'could not be created: give this user write access to its directory.', error)
  }
}

function unlessThere(create: () => void): void {
  try {
    create()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

async function loadDriver(): Promise<(file: string) => Driver> {
  if (Number(process.versions.node.split('.')[0]) >= 24) {
    const { DatabaseSync } = await import('node:sqlite')
    return (file) => new DatabaseSync(file) as unknown as Driver
  }
  const { DatabaseSync } = await import('@photostructure/sqlite')
  return (file) => new DatabaseSync(file) as unknown as Driver
}

/** The wrapper keeps hold of the driver's object: once that is collected, its statements are dead. */
function toDatabase(file: string, driver: Driver): Database {
  driver.function(LIKE_FUNCTION, { deterministic: true }, jsonLike)
  return {
    file,
    get isInTransaction() {
      return driver.isTransaction
    },
    exec: (sql) => driver.exec(sql),
    prepare(sql) {
      const statement = driver.prepare(sql)
      statement.setReturnArrays(true)
      return statement
    },
    close: () => driver.close()
  }
}
