// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  ContentFavorite,
  ContentMeta,
  ContentMetaGroupUser,
  ContentSearch,
  ContentSummary,
  ContentValidation,
  ContentView,
  WriteContentFavorite,
  WriteContentMeta
} from '../types.ts'

/** The arguments of {@link all_content_metadata_accesses}. */
export interface AllContentMetadataAccessesArgs<Fields extends string = string> {
  content_metadata_id: string
  fields?: Fields
}

/**
 * GET /content_metadata_access. Lists all content metadata accesses. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/all_content_metadata_accesses
 */
export const all_content_metadata_accesses: Operation<AllContentMetadataAccessesArgs, ContentMetaGroupUser[]> = {
  id: 'all_content_metadata_accesses',
  version: '4.0',
  method: 'GET',
  path: '/content_metadata_access',
  query: ['content_metadata_id', 'fields']
}

/** The arguments of {@link all_content_metadatas}. */
export interface AllContentMetadatasArgs<Fields extends string = string> {
  parent_id: string
  fields?: Fields
}

/**
 * GET /content_metadata. Lists all content metadata. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/all_content_metadatas
 */
export const all_content_metadatas: Operation<AllContentMetadatasArgs, ContentMeta[]> = {
  id: 'all_content_metadatas',
  version: '4.0',
  method: 'GET',
  path: '/content_metadata',
  query: ['parent_id', 'fields']
}

/** The arguments of {@link content_favorite}. */
export interface ContentFavoriteArgs<Fields extends string = string> {
  content_favorite_id: string
  fields?: Fields
}

/**
 * GET /content_favorite/{content_favorite_id}. Gets one content favorite. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/content_favorite
 */
export const content_favorite: Operation<ContentFavoriteArgs, ContentFavorite> = {
  id: 'content_favorite',
  version: '4.0',
  method: 'GET',
  path: '/content_favorite/{content_favorite_id}',
  query: ['fields']
}

/** The arguments of {@link content_metadata}. */
export interface ContentMetadataArgs<Fields extends string = string> {
  content_metadata_id: string
  fields?: Fields
}

/**
 * GET /content_metadata/{content_metadata_id}. Gets one content metadata record. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/content_metadata
 */
export const content_metadata: Operation<ContentMetadataArgs, ContentMeta> = {
  id: 'content_metadata',
  version: '4.0',
  method: 'GET',
  path: '/content_metadata/{content_metadata_id}',
  query: ['fields']
}

/** The arguments of {@link content_summary}. */
export interface ContentSummaryArgs<Fields extends string = string> {
  fields?: Fields
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  target_group_id?: string
  target_user_id?: string
  target_content_type?: string
  sorts?: string
}

/**
 * GET /content_summary. Lists summaries of content. Errors: 400, 404, 422, 429. Alpha.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/content_summary
 */
export const content_summary: Operation<ContentSummaryArgs | undefined, ContentSummary[]> = {
  id: 'content_summary',
  version: '4.0',
  method: 'GET',
  path: '/content_summary',
  query: ['fields', 'limit', 'offset', 'target_group_id', 'target_user_id', 'target_content_type', 'sorts']
}

/** The arguments of {@link content_thumbnail}. */
export interface ContentThumbnailArgs {
  type: string
  resource_id: string
  reload?: string
  theme?: string
  format?: string
  /** Integer. */
  width?: number
  /** Integer. */
  height?: number
}

/**
 * GET /content_thumbnail/{type}/{resource_id}. Gets one content thumbnail. Answers image/png or image/svg+xml. May take
 * minutes. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/content_thumbnail
 */
export const content_thumbnail: Operation<ContentThumbnailArgs, string | Uint8Array> = {
  id: 'content_thumbnail',
  version: '4.0',
  method: 'GET',
  path: '/content_thumbnail/{type}/{resource_id}',
  query: ['reload', 'theme', 'format', 'width', 'height'],
  answer: 'any',
  slow: true
}

/** The arguments of {@link content_validation}. */
export interface ContentValidationArgs<Fields extends string = string> {
  fields?: Fields
  project_names?: string[]
  space_ids?: string[]
}

/**
 * GET /content_validation. Checks all looks and dashboards against the models, and lists those with errors. It is slow
 * where there is much content. May take minutes. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/content_validation
 */
export const content_validation: Operation<ContentValidationArgs | undefined, ContentValidation> = {
  id: 'content_validation',
  version: '4.0',
  method: 'GET',
  path: '/content_validation',
  query: ['fields', 'project_names', 'space_ids'],
  slow: true
}

/** The arguments of {@link create_content_favorite}. */
export interface CreateContentFavoriteArgs {
  body: WriteContentFavorite
}

/**
 * POST /content_favorite. Creates a content favorite. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/create_content_favorite
 */
export const create_content_favorite: Operation<CreateContentFavoriteArgs, ContentFavorite> = {
  id: 'create_content_favorite',
  version: '4.0',
  method: 'POST',
  path: '/content_favorite',
  body: 'json'
}

/** The arguments of {@link create_content_metadata_access}. */
export interface CreateContentMetadataAccessArgs {
  body: ContentMetaGroupUser
  send_boards_notification_email?: boolean
}

/**
 * POST /content_metadata_access. Creates a content metadata access record. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/create_content_metadata_access
 */
export const create_content_metadata_access: Operation<CreateContentMetadataAccessArgs, ContentMetaGroupUser> = {
  id: 'create_content_metadata_access',
  version: '4.0',
  method: 'POST',
  path: '/content_metadata_access',
  query: ['send_boards_notification_email'],
  body: 'json'
}

/** The arguments of {@link delete_content_favorite}. */
export interface DeleteContentFavoriteArgs {
  content_favorite_id: string
}

/**
 * DELETE /content_favorite/{content_favorite_id}. Deletes one content favorite. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/delete_content_favorite
 */
export const delete_content_favorite: Operation<DeleteContentFavoriteArgs, void> = {
  id: 'delete_content_favorite',
  version: '4.0',
  method: 'DELETE',
  path: '/content_favorite/{content_favorite_id}',
  answer: 'none'
}

/** The arguments of {@link delete_content_metadata_access}. */
export interface DeleteContentMetadataAccessArgs {
  content_metadata_access_id: string
}

/**
 * DELETE /content_metadata_access/{content_metadata_access_id}. Deletes one content metadata access record. Errors:
 * 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/delete_content_metadata_access
 */
export const delete_content_metadata_access: Operation<DeleteContentMetadataAccessArgs, void> = {
  id: 'delete_content_metadata_access',
  version: '4.0',
  method: 'DELETE',
  path: '/content_metadata_access/{content_metadata_access_id}',
  answer: 'none'
}

/** The arguments of {@link search_content}. */
export interface SearchContentArgs<Fields extends string = string> {
  terms: string
  fields?: Fields
  types?: string
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
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
}

/**
 * GET /content/{terms}. Searches content. Errors: 400, 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/search_content
 */
export const search_content: Operation<SearchContentArgs, ContentSearch[]> = {
  id: 'search_content',
  version: '4.0',
  method: 'GET',
  path: '/content/{terms}',
  query: ['fields', 'types', 'limit', 'offset', 'page', 'per_page']
}

/** The arguments of {@link search_content_favorites}. */
export interface SearchContentFavoritesArgs<Fields extends string = string> {
  id?: string
  user_id?: string
  content_metadata_id?: string
  dashboard_id?: string
  look_id?: string
  board_id?: string
  lookml_dashboard_id?: string
  include_board_items?: boolean
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  fields?: Fields
  filter_or?: boolean
}

/**
 * GET /content_favorite/search. Searches content favorites. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/search_content_favorites
 */
export const search_content_favorites: Operation<SearchContentFavoritesArgs | undefined, ContentFavorite[]> = {
  id: 'search_content_favorites',
  version: '4.0',
  method: 'GET',
  path: '/content_favorite/search',
  query: [
    'id',
    'user_id',
    'content_metadata_id',
    'dashboard_id',
    'look_id',
    'board_id',
    'lookml_dashboard_id',
    'include_board_items',
    'limit',
    'offset',
    'sorts',
    'fields',
    'filter_or'
  ]
}

/** The arguments of {@link search_content_views}. */
export interface SearchContentViewsArgs<Fields extends string = string> {
  view_count?: string
  group_id?: string
  look_id?: string
  dashboard_id?: string
  content_metadata_id?: string
  start_of_week_date?: string
  all_time?: boolean
  user_id?: string
  fields?: Fields
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  filter_or?: boolean
}

/**
 * GET /content_view/search. Searches content views. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/search_content_views
 */
export const search_content_views: Operation<SearchContentViewsArgs | undefined, ContentView[]> = {
  id: 'search_content_views',
  version: '4.0',
  method: 'GET',
  path: '/content_view/search',
  query: [
    'view_count',
    'group_id',
    'look_id',
    'dashboard_id',
    'content_metadata_id',
    'start_of_week_date',
    'all_time',
    'user_id',
    'fields',
    'limit',
    'offset',
    'sorts',
    'filter_or'
  ]
}

/** The arguments of {@link update_content_metadata}. */
export interface UpdateContentMetadataArgs {
  content_metadata_id: string
  body: WriteContentMeta
}

/**
 * PATCH /content_metadata/{content_metadata_id}. Updates one content metadata record. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/update_content_metadata
 */
export const update_content_metadata: Operation<UpdateContentMetadataArgs, ContentMeta> = {
  id: 'update_content_metadata',
  version: '4.0',
  method: 'PATCH',
  path: '/content_metadata/{content_metadata_id}',
  body: 'json'
}

/** The arguments of {@link update_content_metadata_access}. */
export interface UpdateContentMetadataAccessArgs {
  content_metadata_access_id: string
  body: ContentMetaGroupUser
}

/**
 * PUT /content_metadata_access/{content_metadata_access_id}. Updates one content metadata access record. Errors: 400,
 * 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/update_content_metadata_access
 */
export const update_content_metadata_access: Operation<UpdateContentMetadataAccessArgs, ContentMetaGroupUser> = {
  id: 'update_content_metadata_access',
  version: '4.0',
  method: 'PUT',
  path: '/content_metadata_access/{content_metadata_access_id}',
  body: 'json'
}

/** The arguments of {@link vector_thumbnail}. */
export interface VectorThumbnailArgs {
  type: string
  resource_id: string
  reload?: string
}

/**
 * GET /vector_thumbnail/{type}/{resource_id}. Gets one vector thumbnail. May take minutes. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/vector_thumbnail
 * @deprecated
 */
export const vector_thumbnail: Operation<VectorThumbnailArgs, string> = {
  id: 'vector_thumbnail',
  version: '4.0',
  method: 'GET',
  path: '/vector_thumbnail/{type}/{resource_id}',
  query: ['reload'],
  answer: 'text',
  slow: true
}
