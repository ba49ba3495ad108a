// Generated from contract/3.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { ResultFormat } from '../../results.ts'
import type { AsyncQuery, CreateQueryTask, Query, QueryTask, WriteQuery } from '../types.ts'

/** The arguments of {@link create_query}. */
export interface CreateQueryArgs<Fields extends string = string> {
  body: WriteQuery
  fields?: Fields
}

/**
 * POST /queries. Stores a query to run it later or to link to it; runs nothing. Queries never change: the same query
 * gets the same id. `limit` is a text; sorts read `view.field desc 0`. Errors: 400, 404, 409, 422, 429.
 */
export const create_query: Operation<CreateQueryArgs, Query> = {
  id: 'create_query',
  version: '3.0',
  method: 'POST',
  path: '/queries',
  query: ['fields'],
  body: 'json',
  repeatable: true
}

/** The arguments of {@link create_query_and_run_async}. */
export interface CreateQueryAndRunAsyncArgs {
  body: WriteQuery
  format?: string
}

/** POST /queries/run_async. Creates a query and starts to run it. Errors: 400, 404. Beta. Early API 3.0 only. */
export const create_query_and_run_async: Operation<CreateQueryAndRunAsyncArgs, AsyncQuery> = {
  id: 'create_query_and_run_async',
  version: '3.0',
  method: 'POST',
  path: '/queries/run_async',
  query: ['format'],
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
  fields?: Fields
}

/**
 * POST /query_tasks. Starts to run a stored query in the background. Ask `query_task` or `query_task_multi_results` how
 * it is going, and fetch with `query_task_results`; results are kept for a while only. Errors: 400, 404, 409, 422, 429.
 */
export const create_query_task: Operation<CreateQueryTaskArgs, QueryTask> = {
  id: 'create_query_task',
  version: '3.0',
  method: 'POST',
  path: '/query_tasks',
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
    'server_table_calcs',
    'fields'
  ],
  body: 'json',
  repeatable: true
}

/** The arguments of {@link query}. */
export interface QueryArgs<Fields extends string = string> {
  /** Integer. */
  query_id: number
  fields?: Fields
}

/** GET /queries/{query_id}. Gets one stored query. Errors: 400, 404. */
export const query: Operation<QueryArgs, Query> = {
  id: 'query',
  version: '3.0',
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
 * Errors: 400, 404.
 */
export const query_for_slug: Operation<QueryForSlugArgs, Query> = {
  id: 'query_for_slug',
  version: '3.0',
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
 * `complete`, `error`, `expired`, `missing` or `killed`. Errors: 400, 404.
 */
export const query_task: Operation<QueryTaskArgs, QueryTask> = {
  id: 'query_task',
  version: '3.0',
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
 * done. May take minutes. Errors: 400, 404.
 */
export const query_task_multi_results: Operation<QueryTaskMultiResultsArgs, Record<string, string>> = {
  id: 'query_task_multi_results',
  version: '3.0',
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
 * more. Answers application/json or text. Status 204 comes without a value. May take minutes. Errors: 400, 404.
 */
export const query_task_results: Operation<QueryTaskResultsArgs, unknown> = {
  id: 'query_task_results',
  version: '3.0',
  method: 'GET',
  path: '/query_tasks/{query_task_id}/results',
  answer: 'any',
  slow: true
}

/** The arguments of {@link run_async}. */
export interface RunAsyncArgs {
  /** Integer. */
  query_id: number
  body?: AsyncQuery
}

/** POST /queries/{query_id}/run_async. Starts to run one query. Errors: 400, 404. Beta. Early API 3.0 only. */
export const run_async: Operation<RunAsyncArgs, AsyncQuery> = {
  id: 'run_async',
  version: '3.0',
  method: 'POST',
  path: '/queries/{query_id}/run_async',
  body: 'json',
  repeatable: true
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
 * take minutes. Errors: 400, 404, 422, 429.
 */
export const run_inline_query: Operation<RunInlineQueryArgs, unknown> = {
  id: 'run_inline_query',
  version: '3.0',
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
  /** Integer. */
  query_id: number
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
 * `limit` goes before the query's own. May take minutes. Errors: 400, 404, 422, 429.
 */
export const run_query: Operation<RunQueryArgs, unknown> = {
  id: 'run_query',
  version: '3.0',
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

/** The arguments of {@link run_url_encoded_query}. */
export interface RunUrlEncodedQueryArgs<Format extends ResultFormat = ResultFormat> {
  model_name: string
  view_name: string
  result_format: Format
}

/**
 * GET /queries/models/{model_name}/views/{view_name}/run/{result_format}. Runs a query that the address describes: the
 * names of its fields, filters and sorts go into the query string. May take minutes. Errors: 400, 404, 422, 429.
 */
export const run_url_encoded_query: Operation<RunUrlEncodedQueryArgs, unknown> = {
  id: 'run_url_encoded_query',
  version: '3.0',
  method: 'GET',
  path: '/queries/models/{model_name}/views/{view_name}/run/{result_format}',
  answer: 'any',
  slow: true
}
