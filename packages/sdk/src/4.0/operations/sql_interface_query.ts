// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { SqlInterfaceQuery, SqlInterfaceQueryCreate, SqlInterfaceQueryMetadata } from '../types.ts'

/** The arguments of {@link create_sql_interface_query}. */
export interface CreateSqlInterfaceQueryArgs {
  body: SqlInterfaceQueryCreate
}

/** POST /sql_interface_queries. Creates an SQL interface query. Errors: 400, 403, 404, 409, 422, 429, 500. Beta. */
export const create_sql_interface_query: Operation<CreateSqlInterfaceQueryArgs, SqlInterfaceQuery> = {
  id: 'create_sql_interface_query',
  version: '4.0',
  method: 'POST',
  path: '/sql_interface_queries',
  body: 'json'
}

/** The arguments of {@link run_sql_interface_query}. */
export interface RunSqlInterfaceQueryArgs {
  /** Integer. */
  query_id: number
  result_format: string
}

/**
 * GET /sql_interface_queries/{query_id}/run/{result_format}. Runs one SQL interface query. Answers application/json or
 * text. Errors: 400, 403, 404, 422, 429. Beta.
 */
export const run_sql_interface_query: Operation<RunSqlInterfaceQueryArgs, unknown> = {
  id: 'run_sql_interface_query',
  version: '4.0',
  method: 'GET',
  path: '/sql_interface_queries/{query_id}/run/{result_format}',
  answer: 'any'
}

/** The arguments of {@link sql_interface_metadata}. */
export interface SqlInterfaceMetadataArgs {
  avatica_request?: string
}

/** GET /sql_interface_queries/metadata. Gets the SQL interface metadata. Errors: 400, 403, 404, 429. Beta. */
export const sql_interface_metadata: Operation<SqlInterfaceMetadataArgs | undefined, SqlInterfaceQueryMetadata> = {
  id: 'sql_interface_metadata',
  version: '4.0',
  method: 'GET',
  path: '/sql_interface_queries/metadata',
  query: ['avatica_request']
}
