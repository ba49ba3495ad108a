// Generated from contract/3.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { AsyncQuery, CreateQueryTask, Query, QueryTask, WriteQuery } from '../types.ts'

/** The arguments of {@link create_query}. */
export interface CreateQueryArgs {
  body: WriteQuery
  fields?: string
}

/** POST /queries. Creates a query. Errors: 400, 404, 409, 422, 429. */
export const create_query: Operation<CreateQueryArgs, Query> = {
  id: 'create_query',
  version: '3.0',
  method: 'POST',
  path: '/queries',
  query: ['fields'],
  body: 'json'
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
  fields?: string
}

/** POST /query_tasks. Starts to run a query. Errors: 400, 404, 409, 422, 429. */
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
  body: 'json'
}

/** The arguments of {@link query}. */
export interface QueryArgs {
  /** Integer. */
  query_id: number
  fields?: string
}

/** GET /queries/{query_id}. Gets one query. Errors: 400, 404. */
export const query: Operation<QueryArgs, Query> = {
  id: 'query',
  version: '3.0',
  method: 'GET',
  path: '/queries/{query_id}',
  query: ['fields']
}

/** The arguments of {@link query_for_slug}. */
export interface QueryForSlugArgs {
  slug: string
  fields?: string
}

/** GET /queries/slug/{slug}. Gets the query of a slug. Errors: 400, 404. */
export const query_for_slug: Operation<QueryForSlugArgs, Query> = {
  id: 'query_for_slug',
  version: '3.0',
  method: 'GET',
  path: '/queries/slug/{slug}',
  query: ['fields']
}

/** The arguments of {@link query_task}. */
export interface QueryTaskArgs {
  query_task_id: string
  fields?: string
}

/** GET /query_tasks/{query_task_id}. Gets one query task. Errors: 400, 404. */
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

/** GET /query_tasks/multi_results. Gets the results of several query tasks. Errors: 400, 404. */
export const query_task_multi_results: Operation<QueryTaskMultiResultsArgs, Record<string, string>> = {
  id: 'query_task_multi_results',
  version: '3.0',
  method: 'GET',
  path: '/query_tasks/multi_results',
  query: ['query_task_ids']
}

/** The arguments of {@link query_task_results}. */
export interface QueryTaskResultsArgs {
  query_task_id: string
}

/**
 * GET /query_tasks/{query_task_id}/results. Gets the results of a query task. Answers application/json or text. Status
 * 204 comes without a value. Errors: 400, 404.
 */
export const query_task_results: Operation<QueryTaskResultsArgs, unknown> = {
  id: 'query_task_results',
  version: '3.0',
  method: 'GET',
  path: '/query_tasks/{query_task_id}/results',
  answer: 'any'
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
  body: 'json'
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
 * image/png or text. Errors: 400, 404, 422, 429.
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
  answer: 'any'
}

/** The arguments of {@link run_query}. */
export interface RunQueryArgs {
  /** Integer. */
  query_id: number
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
 * Errors: 400, 404, 422, 429.
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
  version: '3.0',
  method: 'GET',
  path: '/queries/models/{model_name}/views/{view_name}/run/{result_format}',
  answer: 'any'
}
