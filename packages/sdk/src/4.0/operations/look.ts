// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { Look, LookWithQuery, WriteCertification, WriteLookWithQuery } from '../types.ts'

/** The arguments of {@link all_looks}. */
export interface AllLooksArgs {
  fields?: string
}

/** GET /looks. Lists all looks. Errors: 400, 404, 429. */
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

/** POST /looks/{look_id}/copy. Copies one look. Errors: 400, 404, 409, 422, 429. */
export const copy_look: Operation<CopyLookArgs, LookWithQuery | Look> = {
  id: 'copy_look',
  version: '4.0',
  method: 'POST',
  path: '/looks/{look_id}/copy',
  query: ['folder_id']
}

/** The arguments of {@link create_look}. */
export interface CreateLookArgs {
  body: WriteLookWithQuery
  fields?: string
}

/** POST /looks. Creates a look. Errors: 400, 404, 409, 422, 429. */
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

/** DELETE /looks/{look_id}. Deletes one look. Errors: 400, 404, 429. */
export const delete_look: Operation<DeleteLookArgs, void> = {
  id: 'delete_look',
  version: '4.0',
  method: 'DELETE',
  path: '/looks/{look_id}',
  answer: 'none'
}

/** The arguments of {@link look}. */
export interface LookArgs {
  look_id: string
  fields?: string
}

/** GET /looks/{look_id}. Gets one look. Errors: 400, 404, 429. */
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

/** PATCH /looks/{look_id}/move. Moves one look. Errors: 400, 404, 422, 429. */
export const move_look: Operation<MoveLookArgs, LookWithQuery | Look> = {
  id: 'move_look',
  version: '4.0',
  method: 'PATCH',
  path: '/looks/{look_id}/move',
  query: ['folder_id']
}

/** The arguments of {@link run_look}. */
export interface RunLookArgs {
  look_id: string
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
  answer: 'any'
}

/** The arguments of {@link search_looks}. */
export interface SearchLooksArgs {
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
  fields?: string
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

/** GET /looks/search. Searches looks. Errors: 400, 404, 429. */
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
export interface UpdateLookArgs {
  look_id: string
  body: WriteLookWithQuery
  fields?: string
}

/** PATCH /looks/{look_id}. Updates one look. Errors: 400, 404, 422, 429. */
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

/** PATCH /looks/{look_id}/certification. Updates the certification of a look. Errors: 400, 404, 422, 429. Beta. */
export const update_look_certification: Operation<UpdateLookCertificationArgs, Look> = {
  id: 'update_look_certification',
  version: '4.0',
  method: 'PATCH',
  path: '/looks/{look_id}/certification',
  body: 'json'
}
