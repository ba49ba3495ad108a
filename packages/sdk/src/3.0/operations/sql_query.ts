// Generated from contract/3.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { SqlQuery, SqlQueryCreate } from '../types.ts'

/** The arguments of {@link create_sql_query}. */
export interface CreateSqlQueryArgs {
  body: SqlQueryCreate
}

/**
 * POST /sql_queries. Stores SQL to run on a connection, or on the connection of a model, and gives its `slug`; runs
 * nothing. Needs the right to use SQL Runner. Errors: 400, 404, 409, 422, 429.
 */
export const create_sql_query: Operation<CreateSqlQueryArgs, SqlQuery> = {
  id: 'create_sql_query',
  version: '3.0',
  method: 'POST',
  path: '/sql_queries',
  body: 'json',
  repeatable: true
}

/** The arguments of {@link sql_query}. */
export interface SqlQueryArgs {
  slug: string
}

/** GET /sql_queries/{slug}. Gets one stored SQL query by its slug. Errors: 400, 404. */
export const sql_query: Operation<SqlQueryArgs, SqlQuery> = {
  id: 'sql_query',
  version: '3.0',
  method: 'GET',
  path: '/sql_queries/{slug}'
}
