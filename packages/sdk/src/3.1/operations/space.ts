// Generated from contract/3.1.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { CreateSpace, Dashboard, LookWithQuery, Space, SpaceBase, UpdateSpace } from '../types.ts'

/** The arguments of {@link all_spaces}. */
export interface AllSpacesArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /spaces. Lists all spaces. Errors: 400, 404.
 * @deprecated
 */
export const all_spaces: Operation<AllSpacesArgs | undefined, SpaceBase[]> = {
  id: 'all_spaces',
  version: '3.1',
  method: 'GET',
  path: '/spaces',
  query: ['fields']
}

/** The arguments of {@link create_space}. */
export interface CreateSpaceArgs {
  body: CreateSpace
}

/**
 * POST /spaces. Creates a space. Errors: 400, 404, 409, 422, 429.
 * @deprecated
 */
export const create_space: Operation<CreateSpaceArgs, Space> = {
  id: 'create_space',
  version: '3.1',
  method: 'POST',
  path: '/spaces',
  body: 'json'
}

/** The arguments of {@link delete_space}. */
export interface DeleteSpaceArgs {
  space_id: string
}

/**
 * DELETE /spaces/{space_id}. Deletes one space. Errors: 400, 404, 429.
 * @deprecated
 */
export const delete_space: Operation<DeleteSpaceArgs, void> = {
  id: 'delete_space',
  version: '3.1',
  method: 'DELETE',
  path: '/spaces/{space_id}',
  answer: 'none'
}

/** The arguments of {@link search_spaces}. */
export interface SearchSpacesArgs<Fields extends string = string> {
  fields?: Fields
  /** Integer. */
  page?: number
  /** Integer. */
  per_page?: number
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  name?: string
  /** Integer. */
  id?: number
  parent_id?: string
  creator_id?: string
  filter_or?: boolean
  is_shared_root?: boolean
  is_users_root?: boolean
}

/**
 * GET /spaces/search. Searches spaces. Errors: 400, 404.
 * @deprecated
 */
export const search_spaces: Operation<SearchSpacesArgs | undefined, Space[]> = {
  id: 'search_spaces',
  version: '3.1',
  method: 'GET',
  path: '/spaces/search',
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

/** The arguments of {@link space}. */
export interface SpaceArgs<Fields extends string = string> {
  space_id: string
  fields?: Fields
}

/**
 * GET /spaces/{space_id}. Gets one space. Errors: 400, 404.
 * @deprecated
 */
export const space: Operation<SpaceArgs, Space> = {
  id: 'space',
  version: '3.1',
  method: 'GET',
  path: '/spaces/{space_id}',
  query: ['fields']
}

/** The arguments of {@link space_ancestors}. */
export interface SpaceAncestorsArgs<Fields extends string = string> {
  space_id: string
  fields?: Fields
}

/**
 * GET /spaces/{space_id}/ancestors. Lists the ancestors of a space. Errors: 400, 404.
 * @deprecated
 */
export const space_ancestors: Operation<SpaceAncestorsArgs, Space[]> = {
  id: 'space_ancestors',
  version: '3.1',
  method: 'GET',
  path: '/spaces/{space_id}/ancestors',
  query: ['fields']
}

/** The arguments of {@link space_children}. */
export interface SpaceChildrenArgs<Fields extends string = string> {
  space_id: string
  fields?: Fields
  /** Integer. */
  page?: number
  /** Integer. */
  per_page?: number
  sorts?: string
}

/**
 * GET /spaces/{space_id}/children. Lists the children of a space. Errors: 400, 404.
 * @deprecated
 */
export const space_children: Operation<SpaceChildrenArgs, Space[]> = {
  id: 'space_children',
  version: '3.1',
  method: 'GET',
  path: '/spaces/{space_id}/children',
  query: ['fields', 'page', 'per_page', 'sorts']
}

/** The arguments of {@link space_children_search}. */
export interface SpaceChildrenSearchArgs<Fields extends string = string> {
  space_id: string
  fields?: Fields
  sorts?: string
  name?: string
}

/**
 * GET /spaces/{space_id}/children/search. Searches the children of a space. Errors: 400, 404.
 * @deprecated
 */
export const space_children_search: Operation<SpaceChildrenSearchArgs, Space[]> = {
  id: 'space_children_search',
  version: '3.1',
  method: 'GET',
  path: '/spaces/{space_id}/children/search',
  query: ['fields', 'sorts', 'name']
}

/** The arguments of {@link space_dashboards}. */
export interface SpaceDashboardsArgs<Fields extends string = string> {
  space_id: string
  fields?: Fields
}

/**
 * GET /spaces/{space_id}/dashboards. Lists the dashboards of a space. Errors: 400, 404.
 * @deprecated
 */
export const space_dashboards: Operation<SpaceDashboardsArgs, Dashboard[]> = {
  id: 'space_dashboards',
  version: '3.1',
  method: 'GET',
  path: '/spaces/{space_id}/dashboards',
  query: ['fields']
}

/** The arguments of {@link space_looks}. */
export interface SpaceLooksArgs<Fields extends string = string> {
  space_id: string
  fields?: Fields
}

/**
 * GET /spaces/{space_id}/looks. Lists the looks of a space. Errors: 400, 404.
 * @deprecated
 */
export const space_looks: Operation<SpaceLooksArgs, LookWithQuery[]> = {
  id: 'space_looks',
  version: '3.1',
  method: 'GET',
  path: '/spaces/{space_id}/looks',
  query: ['fields']
}

/** The arguments of {@link space_parent}. */
export interface SpaceParentArgs<Fields extends string = string> {
  space_id: string
  fields?: Fields
}

/**
 * GET /spaces/{space_id}/parent. Gets the parent of a space. Errors: 400, 404.
 * @deprecated
 */
export const space_parent: Operation<SpaceParentArgs, Space> = {
  id: 'space_parent',
  version: '3.1',
  method: 'GET',
  path: '/spaces/{space_id}/parent',
  query: ['fields']
}

/** The arguments of {@link update_space}. */
export interface UpdateSpaceArgs {
  space_id: string
  body: UpdateSpace
}

/**
 * PATCH /spaces/{space_id}. Updates one space. Errors: 400, 404, 422, 429.
 * @deprecated
 */
export const update_space: Operation<UpdateSpaceArgs, Space> = {
  id: 'update_space',
  version: '3.1',
  method: 'PATCH',
  path: '/spaces/{space_id}',
  body: 'json'
}
