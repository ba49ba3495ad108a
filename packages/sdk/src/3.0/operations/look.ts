// Generated from contract/3.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { Look, LookWithQuery, PrefetchLookRequestMapper, PrefetchMapper, WriteLookWithQuery } from '../types.ts'

/** The arguments of {@link all_looks}. */
export interface AllLooksArgs {
  fields?: string
}

/** GET /looks. Lists all looks. Errors: 400, 404. */
export const all_looks: Operation<AllLooksArgs | undefined, Look[]> = {
  id: 'all_looks',
  version: '3.0',
  method: 'GET',
  path: '/looks',
  query: ['fields']
}

/** The arguments of {@link create_look}. */
export interface CreateLookArgs {
  body: WriteLookWithQuery
  fields?: string
}

/** POST /looks. Creates a look. Errors: 400, 404, 409, 422, 429. */
export const create_look: Operation<CreateLookArgs, LookWithQuery> = {
  id: 'create_look',
  version: '3.0',
  method: 'POST',
  path: '/looks',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_look_prefetch}. */
export interface CreateLookPrefetchArgs {
  look_id: string
  body?: PrefetchLookRequestMapper
}

/**
 * POST /looks/{look_id}/prefetch. Prefetches the data of a look. Errors: 400, 404, 409, 422. Beta. Early API 3.0 only.
 */
export const create_look_prefetch: Operation<CreateLookPrefetchArgs, PrefetchLookRequestMapper> = {
  id: 'create_look_prefetch',
  version: '3.0',
  method: 'POST',
  path: '/looks/{look_id}/prefetch',
  body: 'json'
}

/** The arguments of {@link delete_look}. */
export interface DeleteLookArgs {
  /** Integer. */
  look_id: number
}

/** DELETE /looks/{look_id}. Deletes one look. Errors: 400, 404, 429. */
export const delete_look: Operation<DeleteLookArgs, void> = {
  id: 'delete_look',
  version: '3.0',
  method: 'DELETE',
  path: '/looks/{look_id}',
  answer: 'none'
}

/** The arguments of {@link look}. */
export interface LookArgs {
  /** Integer. */
  look_id: number
  fields?: string
}

/** GET /looks/{look_id}. Gets one look. Errors: 400, 404. */
export const look: Operation<LookArgs, LookWithQuery> = {
  id: 'look',
  version: '3.0',
  method: 'GET',
  path: '/looks/{look_id}',
  query: ['fields']
}

/** The arguments of {@link look_prefetch}. */
export interface LookPrefetchArgs {
  look_id: string
}

/** GET /looks/{look_id}/prefetch. Gets the prefetch of a look. Errors: 400, 404. Beta. Early API 3.0 only. */
export const look_prefetch: Operation<LookPrefetchArgs, PrefetchMapper> = {
  id: 'look_prefetch',
  version: '3.0',
  method: 'GET',
  path: '/looks/{look_id}/prefetch'
}

/** The arguments of {@link run_look}. */
export interface RunLookArgs {
  /** Integer. */
  look_id: number
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
 * GET /looks/{look_id}/run/{result_format}. Runs one look. Answers application/json, image/jpeg, image/png or text.
 * Errors: 400, 404, 422, 429.
 */
export const run_look: Operation<RunLookArgs, unknown> = {
  id: 'run_look',
  version: '3.0',
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
  answer: 'any'
}

/** The arguments of {@link search_looks}. */
export interface SearchLooksArgs {
  title?: string
  description?: string
  /** Integer. */
  content_favorite_id?: number
  space_id?: string
  user_id?: string
  view_count?: string
  fields?: string
  /** Integer. */
  page?: number
  /** Integer. */
  per_page?: number
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
}

/** GET /looks/search. Searches looks. Errors: 400, 404. */
export const search_looks: Operation<SearchLooksArgs | undefined, Look[]> = {
  id: 'search_looks',
  version: '3.0',
  method: 'GET',
  path: '/looks/search',
  query: [
    'title',
    'description',
    'content_favorite_id',
    'space_id',
    'user_id',
    'view_count',
    'fields',
    'page',
    'per_page',
    'limit',
    'offset',
    'sorts'
  ]
}

/** The arguments of {@link update_look}. */
export interface UpdateLookArgs {
  /** Integer. */
  look_id: number
  body: WriteLookWithQuery
  fields?: string
}

/** PATCH /looks/{look_id}. Updates one look. Errors: 400, 404, 422, 429. */
export const update_look: Operation<UpdateLookArgs, LookWithQuery> = {
  id: 'update_look',
  version: '3.0',
  method: 'PATCH',
  path: '/looks/{look_id}',
  query: ['fields'],
  body: 'json'
}
