import type { Context } from '../../../context.ts'
import { ApiError, badRequest } from '../../../errors.ts'
import { queryResults, type QueryResultDocument } from '../query-results.ts'
import { ask, columnsOf, type Asked, type Table } from './table.ts'

/** What a query must say to be run. */
export interface Runnable extends Asked {
  readonly model: string
  readonly view: string
  readonly pivots?: readonly string[] | null
}

/**
 * Finds what a query finds.
 * @throws {ApiError} 501 when nobody gave results for it: there is no query engine to ask.
 */
export async function findTable(context: Context, query: Runnable): Promise<Table> {
  const { model, view } = query
  const fields = query.fields ?? []
  if (fields.length === 0) throw badRequest('The query has no fields')
  // Rows as they are would have another shape than a client of a pivot expects.
  if (query.pivots && query.pivots.length > 0) throw noEngine(context, 'queries without pivots')
  const found = await context.store.find(queryResults, { where: { model, view } })
  const fitting = found
    .map(({ document }) => document)
    .filter((result) => hasAll(result, fields))
    .toSorted((a, b) => columnsOf(a).length - columnsOf(b).length)
  if (!fitting[0]) throw noEngine(context, `fields ${fields.join(', ')} of model ${model}, explore ${view}`)
  return ask(fitting[0], query)
}

/** Finds what a statement of the SQL Runner finds; it is known by its text. */
export async function findTableOfSql(context: Context, sql: string): Promise<Table> {
  const results = await context.store.find(queryResults, { where: { sql: { not: null } } })
  const result = results.find(({ document }) => plain(document.sql!) === plain(sql))
  if (!result) throw noEngine(context, 'this SQL')
  return ask(result.document, { fields: null, filters: null, sorts: null, limit: '-1' })
}

/** The answer to what only a query engine could tell. */
export function noEngine({ operation }: Context, what: string): ApiError {
  return new ApiError(
    501,
    `Not implemented: ${operation.id}. There is no query engine in this server; a seed can give results for ${what} in query_results`
  )
}

function hasAll(result: QueryResultDocument, fields: readonly string[]): boolean {
  const columns = columnsOf(result)
  return fields.every((field) => columns.includes(field))
}

function plain(sql: string): string {
  return sql.trim().replace(/;$/, '').replace(/\s+/g, ' ').toLowerCase()
}
