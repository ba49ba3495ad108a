// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { ResultFormat } from '../../results.ts'
import type {
  CreateQueryTask,
  MergeQuery,
  Query,
  QueryTask,
  RunningQueries,
  SqlQuery,
  SqlQueryCreate,
  WriteMergeQuery,
  WriteQuery
} from '../types.ts'

/**
 * GET /running_queries. Lists the queries that run now. Errors: 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/all_running_queries
 */
export const all_running_queries: Operation<void, RunningQueries[]> = {
  id: 'all_running_queries',
  version: '4.0',
  method: 'GET',
  path: '/running_queries'
}

/** The arguments of {@link create_merge_query}. */
export interface CreateMergeQueryArgs<Fields extends string = string> {
  body?: WriteMergeQuery
  fields?: Fields
}

/**
 * POST /merge_queries. Stores a merge of the results of several queries. The same merge gets the same id. Errors: 400,
 * 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/create_merge_query
 */
export const create_merge_query: Operation<CreateMergeQueryArgs | undefined, MergeQuery> = {
  id: 'create_merge_query',
  version: '4.0',
  method: 'POST',
  path: '/merge_queries',
  query: ['fields'],
  body: 'json',
  repeatable: true
}

/** The arguments of {@link create_query}. */
export interface CreateQueryArgs<Fields extends string = string> {
  body: WriteQuery
  fields?: Fields
}

/**
 * POST /queries. Stores a query to run it later or to link to it; runs nothing. Queries never change: the same query
 * gets the same id. `limit` is a text; sorts read `view.field desc 0`. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/create_query
 */
export const create_query: Operation<CreateQueryArgs, Query> = {
  id: 'create_query',
  version: '4.0',
  method: 'POST',
  path: '/queries',
  query: ['fields'],
  body: 'json',
  repeatable: true
}

/** The arguments of {@link create_query_task}. */
export interface CreateQueryTaskArgs<Fields extends string = string> {
  body: CreateQueryTask
  /** Integer. */
  limit?: number
  apply_formatting?: boolean
  apply_vis?: boolean
  cache?: boolean
  generate_drill_links?: boolean
  force_production?: boolean
  cache_only?: boolean
  path_prefix?: string
  rebuild_pdts?: boolean
  server_table_calcs?: boolean
  fields?: Fields
}

/**
 * POST /query_tasks. Starts to run a stored query in the background. Ask `query_task` or `query_task_multi_results` how
 * it is going, and fetch with `query_task_results`; results are kept for a while only. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/create_query_task
 */
export const create_query_task: Operation<CreateQueryTaskArgs, QueryTask> = {
  id: 'create_query_task',
  version: '4.0',
  method: 'POST',
  path: '/query_tasks',
  query: [
    'limit',
    'apply_formatting',
    'apply_vis',
    'cache',
    'generate_drill_links',
    'force_production',
    'cache_only',
    'path_prefix',
    'rebuild_pdts',
    'server_table_calcs',
    'fields'
  ],
  body: 'json',
  repeatable: true
}

/** The arguments of {@link create_sql_query}. */
export interface CreateSqlQueryArgs {
  body: SqlQueryCreate
}

/**
 * POST /sql_queries. Stores SQL to run on a connection, or on the connection of a model, and gives its `slug`; runs
 * nothing. Needs the right to use SQL Runner. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/create_sql_query
 */
export const create_sql_query: Operation<CreateSqlQueryArgs, SqlQuery> = {
  id: 'create_sql_query',
  version: '4.0',
  method: 'POST',
  path: '/sql_queries',
  body: 'json',
  repeatable: true
}

/** The arguments of {@link kill_query}. */
export interface KillQueryArgs {
  query_task_id: string
}

/**
 * DELETE /running_queries/{query_task_id}. Stops one running query. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/kill_query
 */
export const kill_query: Operation<KillQueryArgs, void> = {
  id: 'kill_query',
  version: '4.0',
  method: 'DELETE',
  path: '/running_queries/{query_task_id}',
  answer: 'none'
}

/** The arguments of {@link merge_query}. */
export interface MergeQueryArgs<Fields extends string = string> {
  merge_query_id: string
  fields?: Fields
}

/**
 * GET /merge_queries/{merge_query_id}. Gets one merge query. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/merge_query
 */
export const merge_query: Operation<MergeQueryArgs, MergeQuery> = {
  id: 'merge_query',
  version: '4.0',
  method: 'GET',
  path: '/merge_queries/{merge_query_id}',
  query: ['fields']
}

/** The arguments of {@link query}. */
export interface QueryArgs<Fields extends string = string> {
  query_id: string
  fields?: Fields
}

/**
 * GET /queries/{query_id}. Gets one stored query. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/query
 */
export const query: Operation<QueryArgs, Query> = {
  id: 'query',
  version: '4.0',
  method: 'GET',
  path: '/queries/{query_id}',
  query: ['fields']
}

/** The arguments of {@link query_for_slug}. */
export interface QueryForSlugArgs<Fields extends string = string> {
  slug: string
  fields?: Fields
}

/**
 * GET /queries/slug/{slug}. Gets the query of a slug: the short one at the end of a shared address, or its `client_id`.
 * Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/query_for_slug
 */
export const query_for_slug: Operation<QueryForSlugArgs, Query> = {
  id: 'query_for_slug',
  version: '4.0',
  method: 'GET',
  path: '/queries/slug/{slug}',
  query: ['fields']
}

/** The arguments of {@link query_task}. */
export interface QueryTaskArgs<Fields extends string = string> {
  query_task_id: string
  fields?: Fields
}

/**
 * GET /query_tasks/{query_task_id}. Gets the state of a query that runs in the background: `added`, `running`,
 * `complete`, `error`, `expired`, `missing` or `killed`. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/query_task
 */
export const query_task: Operation<QueryTaskArgs, QueryTask> = {
  id: 'query_task',
  version: '4.0',
  method: 'GET',
  path: '/query_tasks/{query_task_id}',
  query: ['fields']
}

/** The arguments of {@link query_task_multi_results}. */
export interface QueryTaskMultiResultsArgs {
  query_task_ids: string[]
}

/**
 * GET /query_tasks/multi_results. Gets the state of several background queries by id, and the data of those that are
 * done. May take minutes. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/query_task_multi_results
 */
export const query_task_multi_results: Operation<QueryTaskMultiResultsArgs, Record<string, unknown>> = {
  id: 'query_task_multi_results',
  version: '4.0',
  method: 'GET',
  path: '/query_tasks/multi_results',
  query: ['query_task_ids'],
  slow: true
}

/** The arguments of {@link query_task_results}. */
export interface QueryTaskResultsArgs {
  query_task_id: string
}

/**
 * GET /query_tasks/{query_task_id}/results. Gets the results of a query that runs in the background, in the format that
 * its task was made with. Status 202 (204 before API 4.0) says that it still runs, 404 that there is no such task any
 * more. Answers application/json or text. May take minutes. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/query_task_results
 */
export const query_task_results: Operation<QueryTaskResultsArgs, unknown> = {
  id: 'query_task_results',
  version: '4.0',
  method: 'GET',
  path: '/query_tasks/{query_task_id}/results',
  answer: 'any',
  slow: true
}

/** The arguments of {@link run_inline_query}. */
export interface RunInlineQueryArgs<Format extends ResultFormat = ResultFormat> {
  result_format: Format
  body: WriteQuery
  /** Integer. */
  limit?: number
  apply_formatting?: boolean
  apply_vis?: boolean
  cache?: boolean
  /** Integer. */
  image_width?: number
  /** Integer. */
  image_height?: number
  generate_drill_links?: boolean
  force_production?: boolean
  cache_only?: boolean
  path_prefix?: string
  rebuild_pdts?: boolean
  server_table_calcs?: boolean
}

/**
 * POST /queries/run/{result_format}. Runs a query that is given in the body and gives its rows in the format that is
 * asked for. Nothing needs to be stored before. A database error answers 400, in `json_detail` 200 with `errors`. May
 * take minutes. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/run_inline_query
 */
export const run_inline_query: Operation<RunInlineQueryArgs, unknown> = {
  id: 'run_inline_query',
  version: '4.0',
  method: 'POST',
  path: '/queries/run/{result_format}',
  query: [
    'limit',
    'apply_formatting',
    'apply_vis',
    'cache',
    'image_width',
    'image_height',
    'generate_drill_links',
    'force_production',
    'cache_only',
    'path_prefix',
    'rebuild_pdts',
    'server_table_calcs'
  ],
  body: 'json',
  answer: 'any',
  repeatable: true,
  slow: true
}

/** The arguments of {@link run_query}. */
export interface RunQueryArgs<Format extends ResultFormat = ResultFormat> {
  query_id: string
  result_format: Format
  /** Integer. */
  limit?: number
  apply_formatting?: boolean
  apply_vis?: boolean
  cache?: boolean
  /** Integer. */
  image_width?: number
  /** Integer. */
  image_height?: number
  generate_drill_links?: boolean
  force_production?: boolean
  cache_only?: boolean
  path_prefix?: string
  rebuild_pdts?: boolean
  server_table_calcs?: boolean
}

/**
 * GET /queries/{query_id}/run/{result_format}. Runs a stored query and gives its rows in the format that is asked for.
 * `limit` goes before the query's own. May take minutes. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/run_query
 */
export const run_query: Operation<RunQueryArgs, unknown> = {
  id: 'run_query',
  version: '4.0',
  method: 'GET',
  path: '/queries/{query_id}/run/{result_format}',
  query: [
    'limit',
    'apply_formatting',
    'apply_vis',
    'cache',
    'image_width',
    'image_height',
    'generate_drill_links',
    'force_production',
    'cache_only',
    'path_prefix',
    'rebuild_pdts',
    'server_table_calcs'
  ],
  answer: 'any',
  slow: true
}

/** The arguments of {@link run_sql_query}. */
export interface RunSqlQueryArgs<Format extends ResultFormat = ResultFormat> {
  slug: string
  result_format: Format
  download?: string
}

/**
 * POST /sql_queries/{slug}/run/{result_format}. Runs stored SQL by its slug and gives its rows in the format that is
 * asked for. The SQL may change data, so it is not sent again when no answer came. May take minutes. Errors: 400, 404,
 * 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/run_sql_query
 */
export const run_sql_query: Operation<RunSqlQueryArgs, unknown> = {
  id: 'run_sql_query',
  version: '4.0',
  method: 'POST',
  path: '/sql_queries/{slug}/run/{result_format}',
  query: ['download'],
  answer: 'any',
  slow: true
}

/** The arguments of {@link run_url_encoded_query}. */
export interface RunUrlEncodedQueryArgs<Format extends ResultFormat = ResultFormat> {
  model_name: string
  view_name: string
  result_format: Format
}

/**
 * GET /queries/models/{model_name}/views/{view_name}/run/{result_format}. Runs a query that the address describes: the
 * names of its fields, filters and sorts go into the query string. May take minutes. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/run_url_encoded_query
 */
export const run_url_encoded_query: Operation<RunUrlEncodedQueryArgs, unknown> = {
  id: 'run_url_encoded_query',
  version: '4.0',
  method: 'GET',
  path: '/queries/models/{model_name}/views/{view_name}/run/{result_format}',
  answer: 'any',
  slow: true
}

/** The arguments of {@link sql_query}. */
export interface SqlQueryArgs {
  slug: string
}

/**
 * GET /sql_queries/{slug}. Gets one stored SQL query by its slug. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/sql_query
 */
export const sql_query: Operation<SqlQueryArgs, SqlQuery> = {
  id: 'sql_query',
  version: '4.0',
  method: 'GET',
  path: '/sql_queries/{slug}'
}
