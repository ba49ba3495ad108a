// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { CreateFolder, Dashboard, Folder, FolderBase, LookWithQuery, UpdateFolder } from '../types.ts'

/** The arguments of {@link all_folders}. */
export interface AllFoldersArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /folders. Lists all folders that the caller sees, personal ones too. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/all_folders
 */
export const all_folders: Operation<AllFoldersArgs | undefined, FolderBase[]> = {
  id: 'all_folders',
  version: '4.0',
  method: 'GET',
  path: '/folders',
  query: ['fields']
}

/** The arguments of {@link create_folder}. */
export interface CreateFolderArgs {
  body: CreateFolder
}

/**
 * POST /folders. Creates a folder in another one. Without rights to that, the answer is 404. Errors: 400, 404, 409,
 * 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/create_folder
 */
export const create_folder: Operation<CreateFolderArgs, Folder> = {
  id: 'create_folder',
  version: '4.0',
  method: 'POST',
  path: '/folders',
  body: 'json'
}

/** The arguments of {@link delete_folder}. */
export interface DeleteFolderArgs {
  folder_id: string
}

/**
 * DELETE /folders/{folder_id}. Deletes a folder with everything in it: folders, looks and dashboards. Errors: 400, 404,
 * 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/delete_folder
 */
export const delete_folder: Operation<DeleteFolderArgs, void> = {
  id: 'delete_folder',
  version: '4.0',
  method: 'DELETE',
  path: '/folders/{folder_id}',
  answer: 'none'
}

/** The arguments of {@link folder}. */
export interface FolderArgs<Fields extends string = string> {
  folder_id: string
  fields?: Fields
}

/**
 * GET /folders/{folder_id}. Gets one folder, without what is in it. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/folder
 */
export const folder: Operation<FolderArgs, Folder> = {
  id: 'folder',
  version: '4.0',
  method: 'GET',
  path: '/folders/{folder_id}',
  query: ['fields']
}

/** The arguments of {@link folder_ancestors}. */
export interface FolderAncestorsArgs<Fields extends string = string> {
  folder_id: string
  fields?: Fields
}

/**
 * GET /folders/{folder_id}/ancestors. Lists the ancestors of a folder. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/folder_ancestors
 */
export const folder_ancestors: Operation<FolderAncestorsArgs, Folder[]> = {
  id: 'folder_ancestors',
  version: '4.0',
  method: 'GET',
  path: '/folders/{folder_id}/ancestors',
  query: ['fields']
}

/** The arguments of {@link folder_children}. */
export interface FolderChildrenArgs<Fields extends string = string> {
  folder_id: string
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
}

/**
 * GET /folders/{folder_id}/children. Lists the folders in a folder. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/folder_children
 */
export const folder_children: Operation<FolderChildrenArgs, Folder[]> = {
  id: 'folder_children',
  version: '4.0',
  method: 'GET',
  path: '/folders/{folder_id}/children',
  query: ['fields', 'page', 'per_page', 'limit', 'offset', 'sorts']
}

/** The arguments of {@link folder_children_search}. */
export interface FolderChildrenSearchArgs<Fields extends string = string> {
  folder_id: string
  fields?: Fields
  sorts?: string
  name?: string
}

/**
 * GET /folders/{folder_id}/children/search. Searches the children of a folder. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/folder_children_search
 */
export const folder_children_search: Operation<FolderChildrenSearchArgs, Folder[]> = {
  id: 'folder_children_search',
  version: '4.0',
  method: 'GET',
  path: '/folders/{folder_id}/children/search',
  query: ['fields', 'sorts', 'name']
}

/** The arguments of {@link folder_dashboards}. */
export interface FolderDashboardsArgs<Fields extends string = string> {
  folder_id: string
  fields?: Fields
}

/**
 * GET /folders/{folder_id}/dashboards. Lists the dashboards of a folder. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/folder_dashboards
 */
export const folder_dashboards: Operation<FolderDashboardsArgs, Dashboard[]> = {
  id: 'folder_dashboards',
  version: '4.0',
  method: 'GET',
  path: '/folders/{folder_id}/dashboards',
  query: ['fields']
}

/** The arguments of {@link folder_looks}. */
export interface FolderLooksArgs<Fields extends string = string> {
  folder_id: string
  fields?: Fields
}

/**
 * GET /folders/{folder_id}/looks. Lists the looks of a folder. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/folder_looks
 */
export const folder_looks: Operation<FolderLooksArgs, LookWithQuery[]> = {
  id: 'folder_looks',
  version: '4.0',
  method: 'GET',
  path: '/folders/{folder_id}/looks',
  query: ['fields']
}

/** The arguments of {@link folder_parent}. */
export interface FolderParentArgs<Fields extends string = string> {
  folder_id: string
  fields?: Fields
}

/**
 * GET /folders/{folder_id}/parent. Gets the parent of a folder. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/folder_parent
 */
export const folder_parent: Operation<FolderParentArgs, Folder> = {
  id: 'folder_parent',
  version: '4.0',
  method: 'GET',
  path: '/folders/{folder_id}/parent',
  query: ['fields']
}

/** The arguments of {@link search_folders}. */
export interface SearchFoldersArgs<Fields extends string = string> {
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
  name?: string
  id?: string
  parent_id?: string
  creator_id?: string
  filter_or?: boolean
  is_shared_root?: boolean
  is_users_root?: boolean
}

/**
 * GET /folders/search. Searches folders. `%` and `_` are wildcards, case does not matter; without a wildcard the whole
 * value must match. Terms are joined with and, or with or by `filter_or`. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/search_folders
 */
export const search_folders: Operation<SearchFoldersArgs | undefined, Folder[]> = {
  id: 'search_folders',
  version: '4.0',
  method: 'GET',
  path: '/folders/search',
  query: [
    'fields',
    'page',
    'per_page',
    'limit',
    'offset',
    'sorts',
    'name',
    'id',
    'parent_id',
    'creator_id',
    'filter_or',
    'is_shared_root',
    'is_users_root'
  ]
}

/** The arguments of {@link update_folder}. */
export interface UpdateFolderArgs {
  folder_id: string
  body: UpdateFolder
}

/**
 * PATCH /folders/{folder_id}. Updates one folder. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/update_folder
 */
export const update_folder: Operation<UpdateFolderArgs, Folder> = {
  id: 'update_folder',
  version: '4.0',
  method: 'PATCH',
  path: '/folders/{folder_id}',
  body: 'json'
}
