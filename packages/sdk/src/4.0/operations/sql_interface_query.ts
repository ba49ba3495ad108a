// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { ResultFormat } from '../../results.ts'
import type { SqlInterfaceQuery, SqlInterfaceQueryCreate, SqlInterfaceQueryMetadata } from '../types.ts'

/** The arguments of {@link create_sql_interface_query}. */
export interface CreateSqlInterfaceQueryArgs {
  body: SqlInterfaceQueryCreate
}

/**
 * POST /sql_interface_queries. Creates an SQL interface query. Errors: 400, 403, 404, 409, 422, 429, 500. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/SqlInterfaceQuery/create_sql_interface_query
 */
export const create_sql_interface_query: Operation<CreateSqlInterfaceQueryArgs, SqlInterfaceQuery> = {
  id: 'create_sql_interface_query',
  version: '4.0',
  method: 'POST',
  path: '/sql_interface_queries',
  body: 'json',
  repeatable: true
}

/** The arguments of {@link run_sql_interface_query}. */
export interface RunSqlInterfaceQueryArgs<Format extends ResultFormat = ResultFormat> {
  /** Integer. */
  query_id: number
  result_format: Format
}

/**
 * GET /sql_interface_queries/{query_id}/run/{result_format}. Runs one SQL interface query. May take minutes. Errors:
 * 400, 403, 404, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/SqlInterfaceQuery/run_sql_interface_query
 */
export const run_sql_interface_query: Operation<RunSqlInterfaceQueryArgs, unknown> = {
  id: 'run_sql_interface_query',
  version: '4.0',
  method: 'GET',
  path: '/sql_interface_queries/{query_id}/run/{result_format}',
  answer: 'any',
  slow: true
}

/** The arguments of {@link sql_interface_metadata}. */
export interface SqlInterfaceMetadataArgs {
  avatica_request?: string
}

/**
 * GET /sql_interface_queries/metadata. Gets the SQL interface metadata. Errors: 400, 403, 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/SqlInterfaceQuery/sql_interface_metadata
 */
export const sql_interface_metadata: Operation<SqlInterfaceMetadataArgs | undefined, SqlInterfaceQueryMetadata> = {
  id: 'sql_interface_metadata',
  version: '4.0',
  method: 'GET',
  path: '/sql_interface_queries/metadata',
  query: ['avatica_request']
}
