// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  Group,
  ModelSet,
  Permission,
  PermissionSet,
  Role,
  RoleSearch,
  User,
  WriteModelSet,
  WritePermissionSet,
  WriteRole
} from '../types.ts'

/** The arguments of {@link all_model_sets}. */
export interface AllModelSetsArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /model_sets. Lists all model sets. Errors: 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/all_model_sets
 */
export const all_model_sets: Operation<AllModelSetsArgs | undefined, ModelSet[]> = {
  id: 'all_model_sets',
  version: '4.0',
  method: 'GET',
  path: '/model_sets',
  query: ['fields']
}

/** The arguments of {@link all_permission_sets}. */
export interface AllPermissionSetsArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /permission_sets. Lists all permission sets. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/all_permission_sets
 */
export const all_permission_sets: Operation<AllPermissionSetsArgs | undefined, PermissionSet[]> = {
  id: 'all_permission_sets',
  version: '4.0',
  method: 'GET',
  path: '/permission_sets',
  query: ['fields']
}

/**
 * GET /permissions. Lists all permissions. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/all_permissions
 */
export const all_permissions: Operation<void, Permission[]> = {
  id: 'all_permissions',
  version: '4.0',
  method: 'GET',
  path: '/permissions'
}

/** The arguments of {@link all_roles}. */
export interface AllRolesArgs<Fields extends string = string> {
  fields?: Fields
  ids?: string[]
  get_all_support_roles?: boolean
}

/**
 * GET /roles. Lists all roles. A role is a permission set, which says what its users may do, and a model set, which
 * says with which models. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/all_roles
 */
export const all_roles: Operation<AllRolesArgs | undefined, Role[]> = {
  id: 'all_roles',
  version: '4.0',
  method: 'GET',
  path: '/roles',
  query: ['fields', 'ids', 'get_all_support_roles']
}

/** The arguments of {@link create_model_set}. */
export interface CreateModelSetArgs {
  body: WriteModelSet
}

/**
 * POST /model_sets. Creates a model set. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/create_model_set
 */
export const create_model_set: Operation<CreateModelSetArgs, ModelSet> = {
  id: 'create_model_set',
  version: '4.0',
  method: 'POST',
  path: '/model_sets',
  body: 'json'
}

/** The arguments of {@link create_permission_set}. */
export interface CreatePermissionSetArgs {
  body: WritePermissionSet
}

/**
 * POST /permission_sets. Creates a permission set. Errors: 400, 404, 405, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/create_permission_set
 */
export const create_permission_set: Operation<CreatePermissionSetArgs, PermissionSet> = {
  id: 'create_permission_set',
  version: '4.0',
  method: 'POST',
  path: '/permission_sets',
  body: 'json'
}

/** The arguments of {@link create_role}. */
export interface CreateRoleArgs {
  body: WriteRole
}

/**
 * POST /roles. Creates a role of a permission set and a model set. Errors: 400, 404, 405, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/create_role
 */
export const create_role: Operation<CreateRoleArgs, Role> = {
  id: 'create_role',
  version: '4.0',
  method: 'POST',
  path: '/roles',
  body: 'json'
}

/** The arguments of {@link delete_model_set}. */
export interface DeleteModelSetArgs {
  model_set_id: string
}

/**
 * DELETE /model_sets/{model_set_id}. Deletes one model set. Errors: 400, 404, 405, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/delete_model_set
 */
export const delete_model_set: Operation<DeleteModelSetArgs, void> = {
  id: 'delete_model_set',
  version: '4.0',
  method: 'DELETE',
  path: '/model_sets/{model_set_id}',
  answer: 'none'
}

/** The arguments of {@link delete_permission_set}. */
export interface DeletePermissionSetArgs {
  permission_set_id: string
}

/**
 * DELETE /permission_sets/{permission_set_id}. Deletes one permission set. Errors: 400, 404, 405, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/delete_permission_set
 */
export const delete_permission_set: Operation<DeletePermissionSetArgs, void> = {
  id: 'delete_permission_set',
  version: '4.0',
  method: 'DELETE',
  path: '/permission_sets/{permission_set_id}',
  answer: 'none'
}

/** The arguments of {@link delete_role}. */
export interface DeleteRoleArgs {
  role_id: string
}

/**
 * DELETE /roles/{role_id}. Deletes one role. Errors: 400, 404, 405, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/delete_role
 */
export const delete_role: Operation<DeleteRoleArgs, void> = {
  id: 'delete_role',
  version: '4.0',
  method: 'DELETE',
  path: '/roles/{role_id}',
  answer: 'none'
}

/** The arguments of {@link model_set}. */
export interface ModelSetArgs<Fields extends string = string> {
  model_set_id: string
  fields?: Fields
}

/**
 * GET /model_sets/{model_set_id}. Gets one model set. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/model_set
 */
export const model_set: Operation<ModelSetArgs, ModelSet> = {
  id: 'model_set',
  version: '4.0',
  method: 'GET',
  path: '/model_sets/{model_set_id}',
  query: ['fields']
}

/** The arguments of {@link permission_set}. */
export interface PermissionSetArgs<Fields extends string = string> {
  permission_set_id: string
  fields?: Fields
}

/**
 * GET /permission_sets/{permission_set_id}. Gets one permission set. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/permission_set
 */
export const permission_set: Operation<PermissionSetArgs, PermissionSet> = {
  id: 'permission_set',
  version: '4.0',
  method: 'GET',
  path: '/permission_sets/{permission_set_id}',
  query: ['fields']
}

/** The arguments of {@link role}. */
export interface RoleArgs {
  role_id: string
}

/**
 * GET /roles/{role_id}. Gets one role. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/role
 */
export const role: Operation<RoleArgs, Role> = { id: 'role', version: '4.0', method: 'GET', path: '/roles/{role_id}' }

/** The arguments of {@link role_groups}. */
export interface RoleGroupsArgs<Fields extends string = string> {
  role_id: string
  fields?: Fields
}

/**
 * GET /roles/{role_id}/groups. Lists the groups that have a role. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/role_groups
 */
export const role_groups: Operation<RoleGroupsArgs, Group[]> = {
  id: 'role_groups',
  version: '4.0',
  method: 'GET',
  path: '/roles/{role_id}/groups',
  query: ['fields']
}

/** The arguments of {@link role_users}. */
export interface RoleUsersArgs<Fields extends string = string> {
  role_id: string
  fields?: Fields
  direct_association_only?: boolean
}

/**
 * GET /roles/{role_id}/users. Lists the users that have a role, those by group too unless `direct_association_only` is
 * set. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/role_users
 */
export const role_users: Operation<RoleUsersArgs, User[]> = {
  id: 'role_users',
  version: '4.0',
  method: 'GET',
  path: '/roles/{role_id}/users',
  query: ['fields', 'direct_association_only']
}

/** The arguments of {@link search_model_sets}. */
export interface SearchModelSetsArgs<Fields extends string = string> {
  fields?: Fields
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  id?: string
  name?: string
  all_access?: boolean
  built_in?: boolean
  filter_or?: boolean
  models?: string
}

/**
 * GET /model_sets/search. Searches model sets. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/search_model_sets
 */
export const search_model_sets: Operation<SearchModelSetsArgs | undefined, ModelSet[]> = {
  id: 'search_model_sets',
  version: '4.0',
  method: 'GET',
  path: '/model_sets/search',
  query: ['fields', 'limit', 'offset', 'sorts', 'id', 'name', 'all_access', 'built_in', 'filter_or', 'models']
}

/** The arguments of {@link search_permission_sets}. */
export interface SearchPermissionSetsArgs<Fields extends string = string> {
  fields?: Fields
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  id?: string
  name?: string
  all_access?: boolean
  built_in?: boolean
  filter_or?: boolean
  permissions?: string
}

/**
 * GET /permission_sets/search. Searches permission sets. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/search_permission_sets
 */
export const search_permission_sets: Operation<SearchPermissionSetsArgs | undefined, PermissionSet[]> = {
  id: 'search_permission_sets',
  version: '4.0',
  method: 'GET',
  path: '/permission_sets/search',
  query: ['fields', 'limit', 'offset', 'sorts', 'id', 'name', 'all_access', 'built_in', 'filter_or', 'permissions']
}

/** The arguments of {@link search_roles}. */
export interface SearchRolesArgs<Fields extends string = string> {
  fields?: Fields
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  id?: string
  model_set_ids?: string
  permission_set_ids?: string
  name?: string
  built_in?: boolean
  filter_or?: boolean
}

/**
 * GET /roles/search. Searches roles. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/search_roles
 */
export const search_roles: Operation<SearchRolesArgs | undefined, Role[]> = {
  id: 'search_roles',
  version: '4.0',
  method: 'GET',
  path: '/roles/search',
  query: [
    'fields',
    'limit',
    'offset',
    'sorts',
    'id',
    'model_set_ids',
    'permission_set_ids',
    'name',
    'built_in',
    'filter_or'
  ]
}

/** The arguments of {@link search_roles_with_user_count}. */
export interface SearchRolesWithUserCountArgs<Fields extends string = string> {
  fields?: Fields
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  id?: string
  name?: string
  built_in?: boolean
  filter_or?: boolean
}

/**
 * GET /roles/search/with_user_count. Searches roles with the number of their users. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/search_roles_with_user_count
 */
export const search_roles_with_user_count: Operation<SearchRolesWithUserCountArgs | undefined, RoleSearch[]> = {
  id: 'search_roles_with_user_count',
  version: '4.0',
  method: 'GET',
  path: '/roles/search/with_user_count',
  query: ['fields', 'limit', 'offset', 'sorts', 'id', 'name', 'built_in', 'filter_or']
}

/** The arguments of {@link set_role_groups}. */
export interface SetRoleGroupsArgs {
  role_id: string
  body: string[]
}

/**
 * PUT /roles/{role_id}/groups. Replaces the groups that have a role, and lists them. Groups that are not sent lose it.
 * Errors: 400, 403, 404, 405, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/set_role_groups
 */
export const set_role_groups: Operation<SetRoleGroupsArgs, Group[]> = {
  id: 'set_role_groups',
  version: '4.0',
  method: 'PUT',
  path: '/roles/{role_id}/groups',
  body: 'json'
}

/** The arguments of {@link set_role_users}. */
export interface SetRoleUsersArgs {
  role_id: string
  body: string[]
}

/**
 * PUT /roles/{role_id}/users. Replaces the users that have a role directly, and lists them. Users that are not sent
 * lose it. Errors: 400, 403, 404, 405, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/set_role_users
 */
export const set_role_users: Operation<SetRoleUsersArgs, User[]> = {
  id: 'set_role_users',
  version: '4.0',
  method: 'PUT',
  path: '/roles/{role_id}/users',
  body: 'json'
}

/** The arguments of {@link update_model_set}. */
export interface UpdateModelSetArgs {
  model_set_id: string
  body: WriteModelSet
}

/**
 * PATCH /model_sets/{model_set_id}. Updates one model set. Errors: 400, 403, 404, 405, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/update_model_set
 */
export const update_model_set: Operation<UpdateModelSetArgs, ModelSet> = {
  id: 'update_model_set',
  version: '4.0',
  method: 'PATCH',
  path: '/model_sets/{model_set_id}',
  body: 'json'
}

/** The arguments of {@link update_permission_set}. */
export interface UpdatePermissionSetArgs {
  permission_set_id: string
  body: WritePermissionSet
}

/**
 * PATCH /permission_sets/{permission_set_id}. Updates one permission set. Errors: 400, 404, 405, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/update_permission_set
 */
export const update_permission_set: Operation<UpdatePermissionSetArgs, PermissionSet> = {
  id: 'update_permission_set',
  version: '4.0',
  method: 'PATCH',
  path: '/permission_sets/{permission_set_id}',
  body: 'json'
}

/** The arguments of {@link update_role}. */
export interface UpdateRoleArgs {
  role_id: string
  body: WriteRole
}

/**
 * PATCH /roles/{role_id}. Updates one role. Errors: 400, 404, 405, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/update_role
 */
export const update_role: Operation<UpdateRoleArgs, Role> = {
  id: 'update_role',
  version: '4.0',
  method: 'PATCH',
  path: '/roles/{role_id}',
  body: 'json'
}
