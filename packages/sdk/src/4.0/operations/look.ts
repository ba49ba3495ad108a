// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { ResultFormat } from '../../results.ts'
import type { Look, LookWithQuery, WriteCertification, WriteLookWithQuery } from '../types.ts'

/** The arguments of {@link all_looks}. */
export interface AllLooksArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /looks. Lists all looks that are not deleted. Ask for the `fields` you need. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/all_looks
 */
export const all_looks: Operation<AllLooksArgs | undefined, Look[]> = {
  id: 'all_looks',
  version: '4.0',
  method: 'GET',
  path: '/looks',
  query: ['fields']
}

/** The arguments of {@link copy_look}. */
export interface CopyLookArgs {
  look_id: string
  folder_id?: string
}

/**
 * POST /looks/{look_id}/copy. Copies one look. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/copy_look
 */
export const copy_look: Operation<CopyLookArgs, LookWithQuery | Look> = {
  id: 'copy_look',
  version: '4.0',
  method: 'POST',
  path: '/looks/{look_id}/copy',
  query: ['folder_id']
}

/** The arguments of {@link create_look}. */
export interface CreateLookArgs<Fields extends string = string> {
  body: WriteLookWithQuery
  fields?: Fields
}

/**
 * POST /looks. Creates a look of a stored query in a folder. The title must be free there. Errors: 400, 404, 409, 422,
 * 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/create_look
 */
export const create_look: Operation<CreateLookArgs, LookWithQuery> = {
  id: 'create_look',
  version: '4.0',
  method: 'POST',
  path: '/looks',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link delete_look}. */
export interface DeleteLookArgs {
  look_id: string
}

/**
 * DELETE /looks/{look_id}. Deletes a look for good. To move it to the trash, send `deleted: true` to `update_look`.
 * Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/delete_look
 */
export const delete_look: Operation<DeleteLookArgs, void> = {
  id: 'delete_look',
  version: '4.0',
  method: 'DELETE',
  path: '/looks/{look_id}',
  answer: 'none'
}

/** The arguments of {@link look}. */
export interface LookArgs<Fields extends string = string> {
  look_id: string
  fields?: Fields
}

/**
 * GET /looks/{look_id}. Gets one look with its query. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/look
 */
export const look: Operation<LookArgs, LookWithQuery> = {
  id: 'look',
  version: '4.0',
  method: 'GET',
  path: '/looks/{look_id}',
  query: ['fields']
}

/** The arguments of {@link move_look}. */
export interface MoveLookArgs {
  look_id: string
  folder_id: string
}

/**
 * PATCH /looks/{look_id}/move. Moves one look. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/move_look
 */
export const move_look: Operation<MoveLookArgs, LookWithQuery | Look> = {
  id: 'move_look',
  version: '4.0',
  method: 'PATCH',
  path: '/looks/{look_id}/move',
  query: ['folder_id']
}

/** The arguments of {@link run_look}. */
export interface RunLookArgs<Format extends ResultFormat = ResultFormat> {
  look_id: string
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
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/run_look
 */
export const run_look: Operation<RunLookArgs, unknown> = {
  id: 'run_look',
  version: '4.0',
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
  content_favorite_id?: string
  folder_id?: string
  user_id?: string
  view_count?: string
  deleted?: boolean
  query_id?: string
  curate?: boolean
  last_viewed_at?: string
  fields?: Fields
  /**
   * Integer.
   * @deprecated
   */
  page?: number
  /**
   * Integer.
   * @deprecated
   */
  per_page?: number
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  filter_or?: boolean
}

/**
 * GET /looks/search. Searches looks. `%` and `_` are wildcards, case does not matter; without a wildcard the whole
 * value must match. `deleted` (from API 3.1 on) lists those in the trash. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/search_looks
 */
export const search_looks: Operation<SearchLooksArgs | undefined, Look[]> = {
  id: 'search_looks',
  version: '4.0',
  method: 'GET',
  path: '/looks/search',
  query: [
    'id',
    'title',
    'description',
    'content_favorite_id',
    'folder_id',
    'user_id',
    'view_count',
    'deleted',
    'query_id',
    'curate',
    'last_viewed_at',
    'fields',
    'page',
    'per_page',
    'limit',
    'offset',
    'sorts',
    'filter_or'
  ]
}

/** The arguments of {@link update_look}. */
export interface UpdateLookArgs<Fields extends string = string> {
  look_id: string
  body: WriteLookWithQuery
  fields?: Fields
}

/**
 * PATCH /looks/{look_id}. Changes the fields of a look that are sent. `deleted: true` moves it to the trash, false
 * takes it out. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/update_look
 */
export const update_look: Operation<UpdateLookArgs, LookWithQuery> = {
  id: 'update_look',
  version: '4.0',
  method: 'PATCH',
  path: '/looks/{look_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_look_certification}. */
export interface UpdateLookCertificationArgs {
  look_id: string
  body: WriteCertification
}

/**
 * PATCH /looks/{look_id}/certification. Updates the certification of a look. Errors: 400, 404, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/update_look_certification
 */
export const update_look_certification: Operation<UpdateLookCertificationArgs, Look> = {
  id: 'update_look_certification',
  version: '4.0',
  method: 'PATCH',
  path: '/looks/{look_id}/certification',
  body: 'json'
}
