import { statSync } from 'node:fs'
import { readName } from './condition.ts'
import { scalarSql } from './condition-sql.ts'
import type { Database } from './sqlite-database.ts'
import { clashOf, damagedError, storeError } from './sqlite-error.ts'
import type { AnyKind } from './store.ts'

/** Marks a file as ours in its header: "lkts" in ASCII. */
const APPLICATION_ID = 0x6c6b7473
const FORMAT = 1
/** Checking takes some 13 ms for each MB with the indexes, 1 ms without them. */
const LARGEST_CHECKED_BYTES = 32 * 1024 * 1024
const LARGEST_CHECKED_WITH_INDEXES_BYTES = 4 * 1024 * 1024
/** A negative cache size is in KiB; in memory, sorting and taking back need no other file that could fill a disk. */
const SETTINGS = `
  PRAGMA busy_timeout = 100;
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA synchronous = FULL;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -32768`

/** The id has no declared type: as TEXT, SQLite would take the number 5 for the string when comparing. */
const COLUMNS = `
  seq INTEGER PRIMARY KEY,
  id NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  body TEXT NOT NULL,
  checksum INTEGER NOT NULL`

/**
 * Takes the only lock on a database and makes its tables and indexes those of the kinds.
 *
 * Tables of other kinds stay; indexes that are no longer declared go.
 * @throws {StoreError} when the file is in use, damaged, of something else or of a newer format. All this is found
 * out before anything is written.
 */
export function prepareSchema(database: Database, kinds: readonly AnyKind[]): void {
  database.exec(SETTINGS)
  const isNew = expectOurs(database)
  expectIntact(database)
  if (readPragma(database, 'journal_mode = WAL') !== 'wal') {
    throw storeError(database.file, 'cannot have a write-ahead log: use a file on a local disk.')
  }
  // Writing is what makes the lock exclusive, also where there is nothing to change.
  database.exec('BEGIN IMMEDIATE')
  if (isNew) createBase(database)
  for (const kind of kinds) followKind(database, kind)
  database.exec('COMMIT')
}

/** Name of the table that holds the documents of a kind. */
export function tableOf(kind: AnyKind): string {
  return `doc_${readName(kind.name)}`
}

function expectOurs(database: Database): boolean {
  const application = Number(readPragma(database, 'application_id'))
  const format = Number(readPragma(database, 'user_version'))
  const [tables] = database.prepare('SELECT count(*) FROM sqlite_schema').get() ?? []
  if (application === 0 && format === 0 && tables === 0) return true
  if (application !== APPLICATION_ID) {
    throw storeError(database.file, 'is a database of another program: use another file. It was left as it is.')
  }
  if (format > FORMAT) {
    const hint = `was written by a newer version (format ${format}, this one knows ${FORMAT}): upgrade this one.`
    throw storeError(database.file, hint)
  }
  return false
}

/** A large file must show its damage when it is used: checking would keep the server from starting. */
function expectIntact(database: Database): void {
  const { size } = statSync(database.file)
  if (size > LARGEST_CHECKED_BYTES) return
  const check = size > LARGEST_CHECKED_WITH_INDEXES_BYTES ? 'quick_check(1)' : 'integrity_check(1)'
  if (readPragma(database, check) !== 'ok') throw damagedError(database.file)
}

function createBase(database: Database): void {
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${FORMAT}`)
  database.exec('CREATE TABLE sequences (kind TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID')
}

function followKind(database: Database, kind: AnyKind): void {
  const table = tableOf(kind)
  database.exec(`CREATE TABLE IF NOT EXISTS ${table} (${COLUMNS})`)
  const wanted = indexesOf(kind)
  for (const [name, sql] of readIndexes(database, table)) {
    if (wanted.get(name) === sql) wanted.delete(name)
    else database.exec(`DROP INDEX ${name}`)
  }
  for (const [name, sql] of wanted) createIndex(database, name, sql)
}

function indexesOf(kind: AnyKind): Map<string, string> {
  const table = tableOf(kind)
  const toIndex = (property: string, way: string): [string, string] => {
    const name = `${table}_by_${readName(property)}`
    const scalar = scalarSql(property)
    return [name, `CREATE ${way} ${name} ON ${table} (${scalar}) WHERE ${scalar} IS NOT NULL`]
  }
  return new Map([
    ...kind.indexes.map((property) => toIndex(property, 'INDEX')),
    ...kind.unique.map((property) => toIndex(property, 'UNIQUE INDEX'))
  ])
}

function readIndexes(database: Database, table: string): Map<string, string> {
  const sql = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL"
  return new Map(
    database
      .prepare(sql)
      .all(table)
      .map(([name, text]) => [String(name), String(text)])
  )
}

function createIndex(database: Database, name: string, sql: string): void {
  try {
    database.exec(sql)
  } catch (error) {
    const property = clashOf(error)
    if (property === undefined) throw error
    throw storeError(database.file, `holds documents with the same ${property} (${name}): make them differ.`, error)
  }
}

function readPragma(database: Database, pragma: string): unknown {
  return database.prepare(`PRAGMA ${pragma}`).get()?.[0]
}
