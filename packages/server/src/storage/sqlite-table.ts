import { crc32 } from 'node:zlib'
import { conditionSql, orderSql, type Parameter } from './condition-sql.ts'
import type { Clause } from './condition.ts'
import { IdOrder } from './id-order.ts'
import { integerOf } from './ids.ts'
import type { OrderKey, ReadQuery } from './query.ts'
import type { Database, Statement } from './sqlite-database.ts'
import { damagedError } from './sqlite-error.ts'
import { tableOf } from './sqlite-schema.ts'
import type { AnyKind, Document, Stored } from './store.ts'

/** The statements of one kind. All run at once; writes answer how many documents they changed. */
export interface Table {
  readonly kind: AnyKind
  get(id: string): Stored<Document> | undefined
  revisionOf(id: string): number | undefined
  find(query: ReadQuery): Stored<Document>[]
  count(where: Clause | undefined): number
  /** The body is the document as JSON. */
  insert(id: string, body: string): number
  update(id: string, body: string, revision: number | undefined): number
  remove(id: string, revision: number | undefined): number
  removeWhere(where: Clause): number
}

/** An id as a parameter. It comes as JSON, since a plain string ends at a NUL. */
const ID = "json_extract(?, '$')"
const IF_REVISION = 'revision = ifnull(?, revision)'
const STORED = 'revision, body, checksum'
const MOST_STATEMENTS = 100

/** Makes the statements of a kind, whose table must be there. */
export function createTable(database: Database, kind: AnyKind): Table {
  const table = tableOf(kind)
  const prepare = createStatements(database)
  const get = prepareGet(database, `SELECT ${STORED} FROM ${table}`)
  const getRevision = prepareGet(database, `SELECT revision FROM ${table}`)
  const insert = database.prepare(
    `INSERT INTO ${table} (id, revision, body, checksum) VALUES (json_extract(?1, '$.id'), 1, ?1, ?2)`
  )
  const update = database.prepare(
    `UPDATE ${table} SET revision = revision + 1, body = ?, checksum = ? WHERE id = ${ID} AND ${IF_REVISION}`
  )
  const remove = database.prepare(`DELETE FROM ${table} WHERE id = ${ID} AND ${IF_REVISION}`)

  /** SQLite has no checksums: a bit that turned on the disk could make a disabled user an enabled one. */
  function toStored([revision, body, checksum]: readonly unknown[]): Stored<Document> {
    if (crc32(body as string) !== checksum) throw damagedError(database.file)
    return { document: JSON.parse(body as string) as Document, revision: revision as number }
  }

  let order: IdOrder | undefined

  /** Whether the ids are in order is found out when it is first of use. */
  function simplified(asked: readonly OrderKey[]): readonly OrderKey[] {
    if (!asked.some(({ by }) => by === 'id')) return asked
    if (!order) {
      order = new IdOrder()
      for (const [id] of database.prepare(`SELECT id FROM ${table} ORDER BY seq`).all())
        order.add(integerOf(String(id)))
    }
    return order.simplify(asked)
  }

  return {
    kind,
    get(id) {
      const row = get(id)
      return row && toStored(row)
    },
    revisionOf: (id) => getRevision(id)?.[0] as number | undefined,
    find({ where, order: asked, limit, offset }) {
      const { sql, parameters } = whereSql(where)
      const select = `SELECT ${STORED} FROM ${table} ${sql} ORDER BY ${orderSql(simplified(asked))}`
      // SQLite plans anew whenever a limit is given, which takes twice as long as finding one document.
      const isWhole = limit === undefined && offset === 0
      if (!isWhole) parameters.push(limit ?? -1, offset)
      return prepare(isWhole ? select : `${select} LIMIT ? OFFSET ?`)
        .all(...parameters)
        .map(toStored)
    },
    count(where) {
      const { sql, parameters } = whereSql(where)
      return Number(prepare(`SELECT count(*) FROM ${table} ${sql}`).get(...parameters)?.[0])
    },
    insert(id, body) {
      order?.add(integerOf(id))
      return changesOf(insert, body, crc32(body))
    },
    update: (id, body, revision) => changesOf(update, body, crc32(body), JSON.stringify(id), revision ?? null),
    remove: (id, revision) => changesOf(remove, JSON.stringify(id), revision ?? null),
    removeWhere(where) {
      const { sql, parameters } = whereSql(where)
      return changesOf(prepare(`DELETE FROM ${table} ${sql}`), ...parameters)
    }
  }
}

/** Spares the usual id the way through JSON, as what is looked up most. */
function prepareGet(database: Database, select: string): (id: string) => readonly unknown[] | undefined {
  const byPlainId = database.prepare(`${select} WHERE id = ?`)
  const byId = database.prepare(`${select} WHERE id = ${ID}`)
  return (id) => (isPlain(id) ? byPlainId.get(id) : byId.get(JSON.stringify(id)))
}

function whereSql(where: Clause | undefined): { sql: string; parameters: Parameter[] } {
  const parameters: Parameter[] = []
  return { sql: where ? `WHERE ${conditionSql(where, parameters)}` : '', parameters }
}

/** Keeps prepared statements by their text. There are as many as the program has forms of conditions: few. */
function createStatements(database: Database): (sql: string) => Statement {
  const statements = new Map<string, Statement>()
  return (sql) => {
    let statement = statements.get(sql)
    if (!statement) {
      if (statements.size >= MOST_STATEMENTS) statements.clear()
      statements.set(sql, (statement = database.prepare(sql)))
    }
    return statement
  }
}

function changesOf(statement: Statement, ...parameters: Parameter[]): number {
  return Number(statement.run(...parameters).changes)
}

/** No NUL and no half of a surrogate pair, which a plain parameter would not bring over. */
function isPlain(id: string): boolean {
  return !/[\0\p{Cs}]/u.test(id)
}
