// Generated from contract/3.1.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  Group,
  GroupIdForGroupInclusion,
  GroupIdForGroupUserInclusion,
  User,
  UserAttributeGroupValue,
  WriteGroup
} from '../types.ts'

/** The arguments of {@link add_group_group}. */
export interface AddGroupGroupArgs {
  /** Integer. */
  group_id: number
  body: GroupIdForGroupInclusion
}

/** POST /groups/{group_id}/groups. Adds a group to a group. Errors: 400, 403, 404. */
export const add_group_group: Operation<AddGroupGroupArgs, Group> = {
  id: 'add_group_group',
  version: '3.1',
  method: 'POST',
  path: '/groups/{group_id}/groups',
  body: 'json'
}

/** The arguments of {@link add_group_user}. */
export interface AddGroupUserArgs {
  /** Integer. */
  group_id: number
  body: GroupIdForGroupUserInclusion
}

/**
 * POST /groups/{group_id}/users. Adds a user to a group and gives the user. Only administrators may. Errors: 400, 403,
 * 404.
 */
export const add_group_user: Operation<AddGroupUserArgs, User> = {
  id: 'add_group_user',
  version: '3.1',
  method: 'POST',
  path: '/groups/{group_id}/users',
  body: 'json'
}

/** The arguments of {@link all_group_groups}. */
export interface AllGroupGroupsArgs<Fields extends string = string> {
  /** Integer. */
  group_id: number
  fields?: Fields
}

/** GET /groups/{group_id}/groups. Lists all groups of a group. Errors: 400, 404. */
export const all_group_groups: Operation<AllGroupGroupsArgs, Group[]> = {
  id: 'all_group_groups',
  version: '3.1',
  method: 'GET',
  path: '/groups/{group_id}/groups',
  query: ['fields']
}

/** The arguments of {@link all_group_users}. */
export interface AllGroupUsersArgs<Fields extends string = string> {
  /** Integer. */
  group_id: number
  fields?: Fields
  /** Integer. */
  page?: number
  /** Integer. */
  per_page?: number
  sorts?: string
}

/** GET /groups/{group_id}/users. Lists all users of a group. Errors: 400, 404. */
export const all_group_users: Operation<AllGroupUsersArgs, User[]> = {
  id: 'all_group_users',
  version: '3.1',
  method: 'GET',
  path: '/groups/{group_id}/users',
  query: ['fields', 'page', 'per_page', 'sorts']
}

/** The arguments of {@link all_groups}. */
export interface AllGroupsArgs<Fields extends string = string> {
  fields?: Fields
  /** Integer. */
  page?: number
  /** Integer. */
  per_page?: number
  sorts?: string
  ids?: number[]
  /** Integer. */
  content_metadata_id?: number
  can_add_to_content_metadata?: boolean
}

/** GET /groups. Lists all groups. Only for administrators. Errors: 400, 404. */
export const all_groups: Operation<AllGroupsArgs | undefined, Group[]> = {
  id: 'all_groups',
  version: '3.1',
  method: 'GET',
  path: '/groups',
  query: ['fields', 'page', 'per_page', 'sorts', 'ids', 'content_metadata_id', 'can_add_to_content_metadata']
}

/** The arguments of {@link create_group}. */
export interface CreateGroupArgs<Fields extends string = string> {
  body: WriteGroup
  fields?: Fields
}

/** POST /groups. Creates a group. Only administrators may. Errors: 400, 404, 409, 422, 429. */
export const create_group: Operation<CreateGroupArgs, Group> = {
  id: 'create_group',
  version: '3.1',
  method: 'POST',
  path: '/groups',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link delete_group}. */
export interface DeleteGroupArgs {
  /** Integer. */
  group_id: number
}

/** DELETE /groups/{group_id}. Deletes one group. Errors: 400, 403, 404, 429. */
export const delete_group: Operation<DeleteGroupArgs, void> = {
  id: 'delete_group',
  version: '3.1',
  method: 'DELETE',
  path: '/groups/{group_id}',
  answer: 'none'
}

/** The arguments of {@link delete_group_from_group}. */
export interface DeleteGroupFromGroupArgs {
  /** Integer. */
  group_id: number
  /** Integer. */
  deleting_group_id: number
}

/** DELETE /groups/{group_id}/groups/{deleting_group_id}. Removes a group from a group. Errors: 400, 403, 404. */
export const delete_group_from_group: Operation<DeleteGroupFromGroupArgs, void> = {
  id: 'delete_group_from_group',
  version: '3.1',
  method: 'DELETE',
  path: '/groups/{group_id}/groups/{deleting_group_id}',
  answer: 'none'
}

/** The arguments of {@link delete_group_user}. */
export interface DeleteGroupUserArgs {
  /** Integer. */
  group_id: number
  /** Integer. */
  user_id: number
}

/** DELETE /groups/{group_id}/users/{user_id}. Removes a user from a group. Errors: 400, 403, 404. */
export const delete_group_user: Operation<DeleteGroupUserArgs, void> = {
  id: 'delete_group_user',
  version: '3.1',
  method: 'DELETE',
  path: '/groups/{group_id}/users/{user_id}',
  answer: 'none'
}

/** The arguments of {@link delete_user_attribute_group_value}. */
export interface DeleteUserAttributeGroupValueArgs {
  /** Integer. */
  group_id: number
  /** Integer. */
  user_attribute_id: number
}

/**
 * DELETE /groups/{group_id}/attribute_values/{user_attribute_id}. Deletes the value that a group has for a user
 * attribute. Errors: 400, 404.
 */
export const delete_user_attribute_group_value: Operation<DeleteUserAttributeGroupValueArgs, void> = {
  id: 'delete_user_attribute_group_value',
  version: '3.1',
  method: 'DELETE',
  path: '/groups/{group_id}/attribute_values/{user_attribute_id}',
  answer: 'none'
}

/** The arguments of {@link group}. */
export interface GroupArgs<Fields extends string = string> {
  /** Integer. */
  group_id: number
  fields?: Fields
}

/** GET /groups/{group_id}. Gets one group. Errors: 400, 404. */
export const group: Operation<GroupArgs, Group> = {
  id: 'group',
  version: '3.1',
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
  /** Integer. */
  id?: number
  name?: string
  external_group_id?: string
  externally_managed?: boolean
  externally_orphaned?: boolean
}

/**
 * GET /groups/search. Searches groups. `%` and `_` are wildcards, case does not matter; without a wildcard the whole
 * value must match. Terms are joined with and, or with or by `filter_or`. Errors: 400, 404.
 */
export const search_groups: Operation<SearchGroupsArgs | undefined, Group[]> = {
  id: 'search_groups',
  version: '3.1',
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

/** The arguments of {@link update_group}. */
export interface UpdateGroupArgs<Fields extends string = string> {
  /** Integer. */
  group_id: number
  body: WriteGroup
  fields?: Fields
}

/** PATCH /groups/{group_id}. Updates one group. Errors: 400, 404, 422, 429. */
export const update_group: Operation<UpdateGroupArgs, Group> = {
  id: 'update_group',
  version: '3.1',
  method: 'PATCH',
  path: '/groups/{group_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_user_attribute_group_value}. */
export interface UpdateUserAttributeGroupValueArgs {
  /** Integer. */
  group_id: number
  /** Integer. */
  user_attribute_id: number
  body: UserAttributeGroupValue
}

/**
 * PATCH /groups/{group_id}/attribute_values/{user_attribute_id}. Updates the value that a group has for a user
 * attribute. Errors: 400, 404, 422.
 */
export const update_user_attribute_group_value: Operation<UpdateUserAttributeGroupValueArgs, UserAttributeGroupValue> =
  {
    id: 'update_user_attribute_group_value',
    version: '3.1',
    method: 'PATCH',
    path: '/groups/{group_id}/attribute_values/{user_attribute_id}',
    body: 'json'
  }
