import type { Clause, Test } from './condition.ts'
import { likeMatcher } from './like.ts'
import type { OrderKey } from './query.ts'
import type { Scalar } from './store.ts'

/** A value that stands for a `?` in SQL. */
export type Parameter = string | number | null

/** Name of the SQL function that {@link jsonLike} must be registered under: it takes JSON and a pattern. */
export const LIKE_FUNCTION = 'json_like'

/**
 * Writes a checked condition as SQL over a table with `id` and `body`, and adds its values to the parameters.
 *
 * Strings travel as JSON, in both directions: a NUL would end them early as plain parameters, and half a
 * surrogate pair be replaced.
 */
export function conditionSql(clause: Clause, parameters: Parameter[]): string {
  if ('all' in clause) return joinSql(clause.all, 'AND', '1', parameters)
  if ('any' in clause) return joinSql(clause.any, 'OR', '0', parameters)
  return testSql(clause.property, clause.test, parameters)
}

/** Writes an order as SQL; documents that are equal in it stay in the order they were first stored. */
export function orderSql(order: readonly OrderKey[]): string {
  return [...order.flatMap(orderKeySql), 'seq'].join(', ')
}

/**
 * The SQL of a property as a value that compares like JavaScript's: blobs keep false and true apart from numbers
 * and after strings, lists and objects are null. Indexes are made over the same text, which lets SQLite use them.
 * The name must have been checked.
 */
export function scalarSql(property: string): string {
  if (property === 'id') return 'id'
  const path = `'$.${property}'`
  const other = `WHEN 'array' THEN NULL WHEN 'object' THEN NULL ELSE body ->> ${path}`
  return `CASE json_type(body, ${path}) WHEN 'false' THEN x'00' WHEN 'true' THEN x'01' ${other} END`
}

/** Says, as SQL wants it, whether a property in JSON is a string that a pattern takes. */
export function jsonLike(json: unknown, pattern: unknown): 0 | 1 {
  if (typeof json !== 'string' || !json.startsWith('"')) return 0
  return rememberMatcher(String(pattern))(JSON.parse(json) as string) ? 1 : 0
}

function joinSql(clauses: readonly Clause[], operator: string, whenEmpty: string, parameters: Parameter[]): string {
  if (clauses.length === 0) return whenEmpty
  return `(${clauses.map((clause) => conditionSql(clause, parameters)).join(` ${operator} `)})`
}

function testSql(property: string, test: Test, parameters: Parameter[]): string {
  const scalar = scalarSql(property)
  switch (test.op) {
    case 'is':
      return test.value === null ? nullSql(property) : `${scalar} = ${valueSql(test.value, parameters)}`
    case 'not':
      if (test.value === null) return `NOT ${nullSql(property)}`
      return `${scalar} IS NOT ${valueSql(test.value, parameters)}`
    case 'in':
      return inSql(property, test.values, parameters)
    case 'before':
      parameters.push(test.limit)
      return `${scalar} < ?`
    case 'like':
      parameters.push(JSON.stringify(test.pattern))
      return `${LIKE_FUNCTION}(body -> '$.${property}', ?)`
  }
}

/** One parameter however many values, so that the text, and with it the prepared statement, stays the same. */
function inSql(property: string, values: readonly Scalar[], parameters: Parameter[]): string {
  const listed = values.filter((value) => typeof value === 'string' || typeof value === 'number')
  const others = [...new Set(values.filter((value) => value === null || typeof value === 'boolean'))]
  parameters.push(JSON.stringify(listed))
  const tests = others.map((value) => testSql(property, { op: 'is', value }, parameters))
  return `(${[`${scalarSql(property)} IN (SELECT value FROM json_each(?))`, ...tests].join(' OR ')})`
}

function valueSql(value: string | number | boolean, parameters: Parameter[]): string {
  if (typeof value === 'boolean') return value ? "x'01'" : "x'00'"
  parameters.push(JSON.stringify(value))
  return "json_extract(?, '$')"
}

/** Absent or null; a list or an object is neither, though its scalar is null. */
function nullSql(property: string): string {
  return `ifnull(json_type(body, '$.${property}'), 'null') = 'null'`
}

function orderKeySql({ by, descending }: OrderKey): string[] {
  if (by !== 'id') return [`${scalarSql(by)} ${descending ? 'DESC' : 'ASC'} NULLS LAST`]
  const integer = 'CAST(id AS INTEGER)'
  const range = `${Number.MIN_SAFE_INTEGER} AND ${Number.MAX_SAFE_INTEGER}`
  const isInteger = `CAST(${integer} AS TEXT) = id AND ${integer} BETWEEN ${range}`
  const nullsAndWay = descending ? 'DESC NULLS FIRST' : 'ASC NULLS LAST'
  return [`CASE WHEN ${isInteger} THEN ${integer} END ${nullsAndWay}`, descending ? 'id DESC' : 'id']
}

const matchers = new Map<string, (text: string) => boolean>()

/** SQLite hands the pattern over anew with each row; a search has few, so a handful is kept. */
function rememberMatcher(patternJson: string): (text: string) => boolean {
  let matcher = matchers.get(patternJson)
  if (!matcher) {
    if (matchers.size >= 16) matchers.clear()
    matchers.set(patternJson, (matcher = likeMatcher(JSON.parse(patternJson) as string)))
  }
  return matcher
}
