// Generated from contract/3.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  ContentFavorite,
  ContentMeta,
  ContentMetaGroupUser,
  ContentView,
  WriteContentFavorite,
  WriteContentMeta
} from '../types.ts'

/** The arguments of {@link all_content_metadata_accesss}. */
export interface AllContentMetadataAccesssArgs<Fields extends string = string> {
  /** Integer. */
  content_metadata_id?: number
  fields?: Fields
}

/** GET /content_metadata_access. Lists all content metadata accesses. Errors: 400, 404. */
export const all_content_metadata_accesss: Operation<
  AllContentMetadataAccesssArgs | undefined,
  ContentMetaGroupUser[]
> = {
  id: 'all_content_metadata_accesss',
  version: '3.0',
  method: 'GET',
  path: '/content_metadata_access',
  query: ['content_metadata_id', 'fields']
}

/** The arguments of {@link all_content_metadatas}. */
export interface AllContentMetadatasArgs<Fields extends string = string> {
  /** Integer. */
  parent_id: number
  fields?: Fields
}

/** GET /content_metadata. Lists all content metadata. Errors: 400, 404. */
export const all_content_metadatas: Operation<AllContentMetadatasArgs, ContentMeta[]> = {
  id: 'all_content_metadatas',
  version: '3.0',
  method: 'GET',
  path: '/content_metadata',
  query: ['parent_id', 'fields']
}

/** The arguments of {@link content_favorite}. */
export interface ContentFavoriteArgs<Fields extends string = string> {
  /** Integer. */
  content_favorite_id: number
  fields?: Fields
}

/** GET /content_favorite/{content_favorite_id}. Gets one content favorite. Errors: 400, 404. */
export const content_favorite: Operation<ContentFavoriteArgs, ContentFavorite> = {
  id: 'content_favorite',
  version: '3.0',
  method: 'GET',
  path: '/content_favorite/{content_favorite_id}',
  query: ['fields']
}

/** The arguments of {@link content_metadata}. */
export interface ContentMetadataArgs<Fields extends string = string> {
  /** Integer. */
  content_metadata_id: number
  fields?: Fields
}

/** GET /content_metadata/{content_metadata_id}. Gets one content metadata record. Errors: 400, 404. */
export const content_metadata: Operation<ContentMetadataArgs, ContentMeta> = {
  id: 'content_metadata',
  version: '3.0',
  method: 'GET',
  path: '/content_metadata/{content_metadata_id}',
  query: ['fields']
}

/** The arguments of {@link create_content_favorite}. */
export interface CreateContentFavoriteArgs {
  body: WriteContentFavorite
}

/** POST /content_favorite. Creates a content favorite. Errors: 400, 404, 409, 422, 429. */
export const create_content_favorite: Operation<CreateContentFavoriteArgs, ContentFavorite> = {
  id: 'create_content_favorite',
  version: '3.0',
  method: 'POST',
  path: '/content_favorite',
  body: 'json'
}

/** The arguments of {@link create_content_metadata_access}. */
export interface CreateContentMetadataAccessArgs {
  body: ContentMetaGroupUser
}

/** POST /content_metadata_access. Creates a content metadata access record. Errors: 400, 404, 409, 422, 429. */
export const create_content_metadata_access: Operation<CreateContentMetadataAccessArgs, ContentMetaGroupUser> = {
  id: 'create_content_metadata_access',
  version: '3.0',
  method: 'POST',
  path: '/content_metadata_access',
  body: 'json'
}

/** The arguments of {@link delete_content_favorite}. */
export interface DeleteContentFavoriteArgs {
  /** Integer. */
  content_favorite_id: number
}

/** DELETE /content_favorite/{content_favorite_id}. Deletes one content favorite. Errors: 400, 404, 429. */
export const delete_content_favorite: Operation<DeleteContentFavoriteArgs, void> = {
  id: 'delete_content_favorite',
  version: '3.0',
  method: 'DELETE',
  path: '/content_favorite/{content_favorite_id}',
  answer: 'none'
}

/** The arguments of {@link delete_content_metadata_access}. */
export interface DeleteContentMetadataAccessArgs {
  /** Integer. */
  content_metadata_access_id: number
}

/**
 * DELETE /content_metadata_access/{content_metadata_access_id}. Deletes one content metadata access record. Errors:
 * 400, 404, 429.
 */
export const delete_content_metadata_access: Operation<DeleteContentMetadataAccessArgs, void> = {
  id: 'delete_content_metadata_access',
  version: '3.0',
  method: 'DELETE',
  path: '/content_metadata_access/{content_metadata_access_id}',
  answer: 'none'
}

/** The arguments of {@link search_content_favorites}. */
export interface SearchContentFavoritesArgs<Fields extends string = string> {
  /** Integer. */
  user_id?: number
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  fields?: Fields
}

/** GET /content_favorite/search. Searches content favorites. Errors: 400, 404. */
export const search_content_favorites: Operation<SearchContentFavoritesArgs | undefined, ContentFavorite[]> = {
  id: 'search_content_favorites',
  version: '3.0',
  method: 'GET',
  path: '/content_favorite/search',
  query: ['user_id', 'limit', 'offset', 'sorts', 'fields']
}

/** The arguments of {@link search_content_views}. */
export interface SearchContentViewsArgs<Fields extends string = string> {
  /** Integer. */
  view_count?: number
  /** Integer. */
  group_id?: number
  look_id?: string
  dashboard_id?: string
  /** Integer. */
  content_metadata_id?: number
  start_of_week_date?: string
  all_time?: boolean
  /** Integer. */
  user_id?: number
  fields?: Fields
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
}

/** GET /content_view/search. Searches content views. Errors: 400, 404. */
export const search_content_views: Operation<SearchContentViewsArgs | undefined, ContentView[]> = {
  id: 'search_content_views',
  version: '3.0',
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
    'sorts'
  ]
}

/** The arguments of {@link update_content_metadata}. */
export interface UpdateContentMetadataArgs {
  /** Integer. */
  content_metadata_id: number
  body: WriteContentMeta
}

/** PATCH /content_metadata/{content_metadata_id}. Updates one content metadata record. Errors: 400, 404, 422, 429. */
export const update_content_metadata: Operation<UpdateContentMetadataArgs, ContentMeta> = {
  id: 'update_content_metadata',
  version: '3.0',
  method: 'PATCH',
  path: '/content_metadata/{content_metadata_id}',
  body: 'json'
}

/** The arguments of {@link update_content_metadata_access}. */
export interface UpdateContentMetadataAccessArgs {
  /** Integer. */
  content_metadata_access_id: number
  body: ContentMetaGroupUser
}

/**
 * PUT /content_metadata_access/{content_metadata_access_id}. Updates one content metadata access record. Errors: 400,
 * 404, 422, 429.
 */
export const update_content_metadata_access: Operation<UpdateContentMetadataAccessArgs, ContentMetaGroupUser> = {
  id: 'update_content_metadata_access',
  version: '3.0',
  method: 'PUT',
  path: '/content_metadata_access/{content_metadata_access_id}',
  body: 'json'
}
