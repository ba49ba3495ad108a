// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
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

/** GET /running_queries. Lists all running queries. Errors: 404, 429. */
export const all_running_queries: Operation<void, RunningQueries[]> = {
  id: 'all_running_queries',
  version: '4.0',
  method: 'GET',
  path: '/running_queries'
}

/** The arguments of {@link create_merge_query}. */
export interface CreateMergeQueryArgs {
  body?: WriteMergeQuery
  fields?: string
}

/** POST /merge_queries. Creates a merge query. Errors: 400, 404, 409, 422, 429. */
export const create_merge_query: Operation<CreateMergeQueryArgs | undefined, MergeQuery> = {
  id: 'create_merge_query',
  version: '4.0',
  method: 'POST',
  path: '/merge_queries',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_query}. */
export interface CreateQueryArgs {
  body: WriteQuery
  fields?: string
}

/** POST /queries. Creates a query. Errors: 400, 404, 409, 422, 429. */
export const create_query: Operation<CreateQueryArgs, Query> = {
  id: 'create_query',
  version: '4.0',
  method: 'POST',
  path: '/queries',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_query_task}. */
export interface CreateQueryTaskArgs {
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
  fields?: string
}

/** POST /query_tasks. Starts to run a query. Errors: 400, 404, 409, 422, 429. */
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
  body: 'json'
}

/** The arguments of {@link create_sql_query}. */
export interface CreateSqlQueryArgs {
  body: SqlQueryCreate
}

/** POST /sql_queries. Creates an SQL query. Errors: 400, 404, 409, 422, 429. */
export const create_sql_query: Operation<CreateSqlQueryArgs, SqlQuery> = {
  id: 'create_sql_query',
  version: '4.0',
  method: 'POST',
  path: '/sql_queries',
  body: 'json'
}

/** The arguments of {@link kill_query}. */
export interface KillQueryArgs {
  query_task_id: string
}

/** DELETE /running_queries/{query_task_id}. Stops one running query. Errors: 400, 404, 422, 429. */
export const kill_query: Operation<KillQueryArgs, void> = {
  id: 'kill_query',
  version: '4.0',
  method: 'DELETE',
  path: '/running_queries/{query_task_id}',
  answer: 'none'
}

/** The arguments of {@link merge_query}. */
export interface MergeQueryArgs {
  merge_query_id: string
  fields?: string
}

/** GET /merge_queries/{merge_query_id}. Gets one merge query. Errors: 400, 404, 429. */
export const merge_query: Operation<MergeQueryArgs, MergeQuery> = {
  id: 'merge_query',
  version: '4.0',
  method: 'GET',
  path: '/merge_queries/{merge_query_id}',
  query: ['fields']
}

/** The arguments of {@link query}. */
export interface QueryArgs {
  query_id: string
  fields?: string
}

/** GET /queries/{query_id}. Gets one query. Errors: 400, 404, 429. */
export const query: Operation<QueryArgs, Query> = {
  id: 'query',
  version: '4.0',
  method: 'GET',
  path: '/queries/{query_id}',
  query: ['fields']
}

/** The arguments of {@link query_for_slug}. */
export interface QueryForSlugArgs {
  slug: string
  fields?: string
}

/** GET /queries/slug/{slug}. Gets the query of a slug. Errors: 400, 404, 429. */
export const query_for_slug: Operation<QueryForSlugArgs, Query> = {
  id: 'query_for_slug',
  version: '4.0',
  method: 'GET',
  path: '/queries/slug/{slug}',
  query: ['fields']
}

/** The arguments of {@link query_task}. */
export interface QueryTaskArgs {
  query_task_id: string
  fields?: string
}

/** GET /query_tasks/{query_task_id}. Gets one query task. Errors: 400, 404, 429. */
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

/** GET /query_tasks/multi_results. Gets the results of several query tasks. Errors: 400, 404, 429. */
export const query_task_multi_results: Operation<QueryTaskMultiResultsArgs, Record<string, unknown>> = {
  id: 'query_task_multi_results',
  version: '4.0',
  method: 'GET',
  path: '/query_tasks/multi_results',
  query: ['query_task_ids']
}

/** The arguments of {@link query_task_results}. */
export interface QueryTaskResultsArgs {
  query_task_id: string
}

/**
 * GET /query_tasks/{query_task_id}/results. Gets the results of a query task. Answers application/json or text. Errors:
 * 400, 404, 429.
 */
export const query_task_results: Operation<QueryTaskResultsArgs, unknown> = {
  id: 'query_task_results',
  version: '4.0',
  method: 'GET',
  path: '/query_tasks/{query_task_id}/results',
  answer: 'any'
}

/** The arguments of {@link run_inline_query}. */
export interface RunInlineQueryArgs {
  result_format: string
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
 * POST /queries/run/{result_format}. Runs a query that is given in the body. Answers application/json, image/jpeg,
 * image/png or text. Errors: 400, 403, 404, 422, 429.
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
  answer: 'any'
}

/** The arguments of {@link run_query}. */
export interface RunQueryArgs {
  query_id: string
  result_format: string
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
 * GET /queries/{query_id}/run/{result_format}. Runs one query. Answers application/json, image/jpeg, image/png or text.
 * Errors: 400, 403, 404, 422, 429.
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
  answer: 'any'
}

/** The arguments of {@link run_sql_query}. */
export interface RunSqlQueryArgs {
  slug: string
  result_format: string
  download?: string
}

/**
 * POST /sql_queries/{slug}/run/{result_format}. Runs one SQL query. Answers application/json or text. Errors: 400, 404,
 * 422, 429.
 */
export const run_sql_query: Operation<RunSqlQueryArgs, unknown> = {
  id: 'run_sql_query',
  version: '4.0',
  method: 'POST',
  path: '/sql_queries/{slug}/run/{result_format}',
  query: ['download'],
  answer: 'any'
}

/** The arguments of {@link run_url_encoded_query}. */
export interface RunUrlEncodedQueryArgs {
  model_name: string
  view_name: string
  result_format: string
}

/**
 * GET /queries/models/{model_name}/views/{view_name}/run/{result_format}. Runs a query that is given in the URL.
 * Answers application/json, image/jpeg, image/png or text. Errors: 400, 404, 422, 429.
 */
export const run_url_encoded_query: Operation<RunUrlEncodedQueryArgs, unknown> = {
  id: 'run_url_encoded_query',
  version: '4.0',
  method: 'GET',
  path: '/queries/models/{model_name}/views/{view_name}/run/{result_format}',
  answer: 'any'
}

/** The arguments of {@link sql_query}. */
export interface SqlQueryArgs {
  slug: string
}

/** GET /sql_queries/{slug}. Gets one SQL query. Errors: 400, 404, 429. */
export const sql_query: Operation<SqlQueryArgs, SqlQuery> = {
  id: 'sql_query',
  version: '4.0',
  method: 'GET',
  path: '/sql_queries/{slug}'
}
