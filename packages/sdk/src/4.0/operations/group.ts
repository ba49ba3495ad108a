// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  Group,
  GroupHierarchy,
  GroupIdForGroupInclusion,
  GroupIdForGroupUserInclusion,
  GroupSearch,
  User,
  UserAttributeGroupValue,
  WriteGroup
} from '../types.ts'

/** The arguments of {@link add_group_group}. */
export interface AddGroupGroupArgs {
  group_id: string
  body: GroupIdForGroupInclusion
}

/**
 * POST /groups/{group_id}/groups. Adds a group to a group. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/add_group_group
 */
export const add_group_group: Operation<AddGroupGroupArgs, Group> = {
  id: 'add_group_group',
  version: '4.0',
  method: 'POST',
  path: '/groups/{group_id}/groups',
  body: 'json'
}

/** The arguments of {@link add_group_user}. */
export interface AddGroupUserArgs {
  group_id: string
  body: GroupIdForGroupUserInclusion
}

/**
 * POST /groups/{group_id}/users. Adds a user to a group and gives the user. Only administrators may. Errors: 400, 403,
 * 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/add_group_user
 */
export const add_group_user: Operation<AddGroupUserArgs, User> = {
  id: 'add_group_user',
  version: '4.0',
  method: 'POST',
  path: '/groups/{group_id}/users',
  body: 'json'
}

/** The arguments of {@link all_group_groups}. */
export interface AllGroupGroupsArgs<Fields extends string = string> {
  group_id: string
  fields?: Fields
}

/**
 * GET /groups/{group_id}/groups. Lists all groups of a group. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/all_group_groups
 */
export const all_group_groups: Operation<AllGroupGroupsArgs, Group[]> = {
  id: 'all_group_groups',
  version: '4.0',
  method: 'GET',
  path: '/groups/{group_id}/groups',
  query: ['fields']
}

/** The arguments of {@link all_group_users}. */
export interface AllGroupUsersArgs<Fields extends string = string> {
  group_id: string
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
 * GET /groups/{group_id}/users. Lists all users of a group. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/all_group_users
 */
export const all_group_users: Operation<AllGroupUsersArgs, User[]> = {
  id: 'all_group_users',
  version: '4.0',
  method: 'GET',
  path: '/groups/{group_id}/users',
  query: ['fields', 'page', 'per_page', 'limit', 'offset', 'sorts']
}

/** The arguments of {@link all_groups}. */
export interface AllGroupsArgs<Fields extends string = string> {
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
  ids?: string[]
  content_metadata_id?: string
  can_add_to_content_metadata?: boolean
}

/**
 * GET /groups. Lists all groups. Only for administrators. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/all_groups
 */
export const all_groups: Operation<AllGroupsArgs | undefined, Group[]> = {
  id: 'all_groups',
  version: '4.0',
  method: 'GET',
  path: '/groups',
  query: [
    'fields',
    'page',
    'per_page',
    'limit',
    'offset',
    'sorts',
    'ids',
    'content_metadata_id',
    'can_add_to_content_metadata'
  ]
}

/** The arguments of {@link create_group}. */
export interface CreateGroupArgs<Fields extends string = string> {
  body: WriteGroup
  fields?: Fields
}

/**
 * POST /groups. Creates a group. Only administrators may. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/create_group
 */
export const create_group: Operation<CreateGroupArgs, Group> = {
  id: 'create_group',
  version: '4.0',
  method: 'POST',
  path: '/groups',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link delete_group}. */
export interface DeleteGroupArgs {
  group_id: string
}

/**
 * DELETE /groups/{group_id}. Deletes one group. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/delete_group
 */
export const delete_group: Operation<DeleteGroupArgs, void> = {
  id: 'delete_group',
  version: '4.0',
  method: 'DELETE',
  path: '/groups/{group_id}',
  answer: 'none'
}

/** The arguments of {@link delete_group_from_group}. */
export interface DeleteGroupFromGroupArgs {
  group_id: string
  deleting_group_id: string
}

/**
 * DELETE /groups/{group_id}/groups/{deleting_group_id}. Removes a group from a group. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/delete_group_from_group
 */
export const delete_group_from_group: Operation<DeleteGroupFromGroupArgs, void> = {
  id: 'delete_group_from_group',
  version: '4.0',
  method: 'DELETE',
  path: '/groups/{group_id}/groups/{deleting_group_id}',
  answer: 'none'
}

/** The arguments of {@link delete_group_user}. */
export interface DeleteGroupUserArgs {
  group_id: string
  user_id: string
}

/**
 * DELETE /groups/{group_id}/users/{user_id}. Removes a user from a group. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/delete_group_user
 */
export const delete_group_user: Operation<DeleteGroupUserArgs, void> = {
  id: 'delete_group_user',
  version: '4.0',
  method: 'DELETE',
  path: '/groups/{group_id}/users/{user_id}',
  answer: 'none'
}

/** The arguments of {@link delete_user_attribute_group_value}. */
export interface DeleteUserAttributeGroupValueArgs {
  group_id: string
  user_attribute_id: string
}

/**
 * DELETE /groups/{group_id}/attribute_values/{user_attribute_id}. Deletes the value that a group has for a user
 * attribute. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/delete_user_attribute_group_value
 */
export const delete_user_attribute_group_value: Operation<DeleteUserAttributeGroupValueArgs, void> = {
  id: 'delete_user_attribute_group_value',
  version: '4.0',
  method: 'DELETE',
  path: '/groups/{group_id}/attribute_values/{user_attribute_id}',
  answer: 'none'
}

/** The arguments of {@link group}. */
export interface GroupArgs<Fields extends string = string> {
  group_id: string
  fields?: Fields
}

/**
 * GET /groups/{group_id}. Gets one group. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/group
 */
export const group: Operation<GroupArgs, Group> = {
  id: 'group',
  version: '4.0',
  method: 'GET',
  path: '/groups/{group_id}',
  query: ['fields']
}

/** The arguments of {@link search_groups}. */
export interface SearchGroupsArgs<Fields extends string = string> {
  fields?: Fields
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  filter_or?: boolean
  id?: string
  name?: string
  external_group_id?: string
  externally_managed?: boolean
  externally_orphaned?: boolean
}

/**
 * GET /groups/search. Searches groups. `%` and `_` are wildcards, case does not matter; without a wildcard the whole
 * value must match. Terms are joined with and, or with or by `filter_or`. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/search_groups
 */
export const search_groups: Operation<SearchGroupsArgs | undefined, Group[]> = {
  id: 'search_groups',
  version: '4.0',
  method: 'GET',
  path: '/groups/search',
  query: [
    'fields',
    'limit',
    'offset',
    'sorts',
    'filter_or',
    'id',
    'name',
    'external_group_id',
    'externally_managed',
    'externally_orphaned'
  ]
}

/** The arguments of {@link search_groups_with_hierarchy}. */
export interface SearchGroupsWithHierarchyArgs<Fields extends string = string> {
  fields?: Fields
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  filter_or?: boolean
  id?: string
  name?: string
  external_group_id?: string
  externally_managed?: boolean
  externally_orphaned?: boolean
}

/**
 * GET /groups/search/with_hierarchy. Searches groups with their hierarchy. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/search_groups_with_hierarchy
 */
export const search_groups_with_hierarchy: Operation<SearchGroupsWithHierarchyArgs | undefined, GroupHierarchy[]> = {
  id: 'search_groups_with_hierarchy',
  version: '4.0',
  method: 'GET',
  path: '/groups/search/with_hierarchy',
  query: [
    'fields',
    'limit',
    'offset',
    'sorts',
    'filter_or',
    'id',
    'name',
    'external_group_id',
    'externally_managed',
    'externally_orphaned'
  ]
}

/** The arguments of {@link search_groups_with_roles}. */
export interface SearchGroupsWithRolesArgs<Fields extends string = string> {
  fields?: Fields
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  filter_or?: boolean
  id?: string
  name?: string
  external_group_id?: string
  externally_managed?: boolean
  externally_orphaned?: boolean
}

/**
 * GET /groups/search/with_roles. Searches groups with their roles. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/search_groups_with_roles
 */
export const search_groups_with_roles: Operation<SearchGroupsWithRolesArgs | undefined, GroupSearch[]> = {
  id: 'search_groups_with_roles',
  version: '4.0',
  method: 'GET',
  path: '/groups/search/with_roles',
  query: [
    'fields',
    'limit',
    'offset',
    'sorts',
    'filter_or',
    'id',
    'name',
    'external_group_id',
    'externally_managed',
    'externally_orphaned'
  ]
}

/** The arguments of {@link update_group}. */
export interface UpdateGroupArgs<Fields extends string = string> {
  group_id: string
  body: WriteGroup
  fields?: Fields
}

/**
 * PATCH /groups/{group_id}. Updates one group. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/update_group
 */
export const update_group: Operation<UpdateGroupArgs, Group> = {
  id: 'update_group',
  version: '4.0',
  method: 'PATCH',
  path: '/groups/{group_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_user_attribute_group_value}. */
export interface UpdateUserAttributeGroupValueArgs {
  group_id: string
  user_attribute_id: string
  body: UserAttributeGroupValue
}

/**
 * PATCH /groups/{group_id}/attribute_values/{user_attribute_id}. Updates the value that a group has for a user
 * attribute. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/update_user_attribute_group_value
 */
export const update_user_attribute_group_value: Operation<UpdateUserAttributeGroupValueArgs, UserAttributeGroupValue> =
  {
    id: 'update_user_attribute_group_value',
    version: '4.0',
    method: 'PATCH',
    path: '/groups/{group_id}/attribute_values/{user_attribute_id}',
    body: 'json'
  }
