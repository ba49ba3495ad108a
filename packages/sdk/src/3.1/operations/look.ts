// Generated from contract/3.1.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { ResultFormat } from '../../results.ts'
import type { Look, LookWithQuery, WriteLookWithQuery } from '../types.ts'

/** The arguments of {@link all_looks}. */
export interface AllLooksArgs<Fields extends string = string> {
  fields?: Fields
}

/** GET /looks. Lists all looks that are not deleted. Ask for the `fields` you need. Errors: 400, 404. */
export const all_looks: Operation<AllLooksArgs | undefined, Look[]> = {
  id: 'all_looks',
  version: '3.1',
  method: 'GET',
  path: '/looks',
  query: ['fields']
}

/** The arguments of {@link create_look}. */
export interface CreateLookArgs<Fields extends string = string> {
  body: WriteLookWithQuery
  fields?: Fields
}

/**
 * POST /looks. Creates a look of a stored query in a folder. The title must be free there. Errors: 400, 404, 409, 422,
 * 429.
 */
export const create_look: Operation<CreateLookArgs, LookWithQuery> = {
  id: 'create_look',
  version: '3.1',
  method: 'POST',
  path: '/looks',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link delete_look}. */
export interface DeleteLookArgs {
  /** Integer. */
  look_id: number
}

/**
 * DELETE /looks/{look_id}. Deletes a look for good. To move it to the trash, send `deleted: true` to `update_look`.
 * Errors: 400, 404, 429.
 */
export const delete_look: Operation<DeleteLookArgs, void> = {
  id: 'delete_look',
  version: '3.1',
  method: 'DELETE',
  path: '/looks/{look_id}',
  answer: 'none'
}

/** The arguments of {@link look}. */
export interface LookArgs<Fields extends string = string> {
  /** Integer. */
  look_id: number
  fields?: Fields
}

/** GET /looks/{look_id}. Gets one look with its query. Errors: 400, 404. */
export const look: Operation<LookArgs, LookWithQuery> = {
  id: 'look',
  version: '3.1',
  method: 'GET',
  path: '/looks/{look_id}',
  query: ['fields']
}

/** The arguments of {@link run_look}. */
export interface RunLookArgs<Format extends ResultFormat = ResultFormat> {
  /** Integer. */
  look_id: number
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
 * GET /looks/{look_id}/run/{result_format}. Runs the query of a look and gives its rows in the format that is asked
 * for. May take minutes. Errors: 400, 404, 422, 429.
 */
export const run_look: Operation<RunLookArgs, unknown> = {
  id: 'run_look',
  version: '3.1',
  method: 'GET',
  path: '/looks/{look_id}/run/{result_format}',
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

/** The arguments of {@link search_looks}. */
export interface SearchLooksArgs<Fields extends string = string> {
  id?: string
  title?: string
  description?: string
  /** Integer. */
  content_favorite_id?: number
  space_id?: string
  user_id?: string
  view_count?: string
  deleted?: boolean
  /** Integer. */
  query_id?: number
  curate?: boolean
  fields?: Fields
  /** Integer. */
  page?: number
  /** Integer. */
  per_page?: number
  sorts?: string
  filter_or?: boolean
}

/**
 * GET /looks/search. Searches looks. `%` and `_` are wildcards, case does not matter; without a wildcard the whole
 * value must match. `deleted` (from API 3.1 on) lists those in the trash. Errors: 400, 404.
 */
export const search_looks: Operation<SearchLooksArgs | undefined, Look[]> = {
  id: 'search_looks',
  version: '3.1',
  method: 'GET',
  path: '/looks/search',
  query: [
    'id',
    'title',
    'description',
    'content_favorite_id',
    'space_id',
    'user_id',
    'view_count',
    'deleted',
    'query_id',
    'curate',
    'fields',
    'page',
    'per_page',
    'sorts',
    'filter_or'
  ]
}

/** The arguments of {@link update_look}. */
export interface UpdateLookArgs<Fields extends string = string> {
  /** Integer. */
  look_id: number
  body: WriteLookWithQuery
  fields?: Fields
}

/**
 * PATCH /looks/{look_id}. Changes the fields of a look that are sent. `deleted: true` moves it to the trash, false
 * takes it out. Errors: 400, 404, 422, 429.
 */
export const update_look: Operation<UpdateLookArgs, LookWithQuery> = {
  id: 'update_look',
  version: '3.1',
  method: 'PATCH',
  path: '/looks/{look_id}',
  query: ['fields'],
  body: 'json'
}
