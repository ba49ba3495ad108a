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
export interface AllModelSetsArgs {
  fields?: string
}

/** GET /model_sets. Lists all model sets. Errors: 404, 429. */
export const all_model_sets: Operation<AllModelSetsArgs | undefined, ModelSet[]> = {
  id: 'all_model_sets',
  version: '4.0',
  method: 'GET',
  path: '/model_sets',
  query: ['fields']
}

/** The arguments of {@link all_permission_sets}. */
export interface AllPermissionSetsArgs {
  fields?: string
}

/** GET /permission_sets. Lists all permission sets. Errors: 400, 404, 429. */
export const all_permission_sets: Operation<AllPermissionSetsArgs | undefined, PermissionSet[]> = {
  id: 'all_permission_sets',
  version: '4.0',
  method: 'GET',
  path: '/permission_sets',
  query: ['fields']
}

/** GET /permissions. Lists all permissions. Errors: 400, 404, 429. */
export const all_permissions: Operation<void, Permission[]> = {
  id: 'all_permissions',
  version: '4.0',
  method: 'GET',
  path: '/permissions'
}

/** The arguments of {@link all_roles}. */
export interface AllRolesArgs {
  fields?: string
  ids?: string[]
  get_all_support_roles?: boolean
}

/** GET /roles. Lists all roles. Errors: 400, 404, 429. */
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

/** POST /model_sets. Creates a model set. Errors: 400, 404, 409, 422, 429. */
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

/** POST /permission_sets. Creates a permission set. Errors: 400, 404, 405, 409, 422, 429. */
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

/** POST /roles. Creates a role. Errors: 400, 404, 405, 409, 422, 429. */
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

/** DELETE /model_sets/{model_set_id}. Deletes one model set. Errors: 400, 404, 405, 429. */
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

/** DELETE /permission_sets/{permission_set_id}. Deletes one permission set. Errors: 400, 404, 405, 429. */
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

/** DELETE /roles/{role_id}. Deletes one role. Errors: 400, 404, 405, 429. */
export const delete_role: Operation<DeleteRoleArgs, void> = {
  id: 'delete_role',
  version: '4.0',
  method: 'DELETE',
  path: '/roles/{role_id}',
  answer: 'none'
}

/** The arguments of {@link model_set}. */
export interface ModelSetArgs {
  model_set_id: string
  fields?: string
}

/** GET /model_sets/{model_set_id}. Gets one model set. Errors: 400, 404, 429. */
export const model_set: Operation<ModelSetArgs, ModelSet> = {
  id: 'model_set',
  version: '4.0',
  method: 'GET',
  path: '/model_sets/{model_set_id}',
  query: ['fields']
}

/** The arguments of {@link permission_set}. */
export interface PermissionSetArgs {
  permission_set_id: string
  fields?: string
}

/** GET /permission_sets/{permission_set_id}. Gets one permission set. Errors: 400, 404, 429. */
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

/** GET /roles/{role_id}. Gets one role. Errors: 400, 404, 429. */
export const role: Operation<RoleArgs, Role> = { id: 'role', version: '4.0', method: 'GET', path: '/roles/{role_id}' }

/** The arguments of {@link role_groups}. */
export interface RoleGroupsArgs {
  role_id: string
  fields?: string
}

/** GET /roles/{role_id}/groups. Lists the groups of a role. Errors: 400, 404, 429. */
export const role_groups: Operation<RoleGroupsArgs, Group[]> = {
  id: 'role_groups',
  version: '4.0',
  method: 'GET',
  path: '/roles/{role_id}/groups',
  query: ['fields']
}

/** The arguments of {@link role_users}. */
export interface RoleUsersArgs {
  role_id: string
  fields?: string
  direct_association_only?: boolean
}

/** GET /roles/{role_id}/users. Lists the users of a role. Errors: 400, 404, 429. */
export const role_users: Operation<RoleUsersArgs, User[]> = {
  id: 'role_users',
  version: '4.0',
  method: 'GET',
  path: '/roles/{role_id}/users',
  query: ['fields', 'direct_association_only']
}

/** The arguments of {@link search_model_sets}. */
export interface SearchModelSetsArgs {
  fields?: string
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

/** GET /model_sets/search. Searches model sets. Errors: 400, 404, 429. */
export const search_model_sets: Operation<SearchModelSetsArgs | undefined, ModelSet[]> = {
  id: 'search_model_sets',
  version: '4.0',
  method: 'GET',
  path: '/model_sets/search',
  query: ['fields', 'limit', 'offset', 'sorts', 'id', 'name', 'all_access', 'built_in', 'filter_or', 'models']
}

/** The arguments of {@link search_permission_sets}. */
export interface SearchPermissionSetsArgs {
  fields?: string
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

/** GET /permission_sets/search. Searches permission sets. Errors: 400, 404, 429. */
export const search_permission_sets: Operation<SearchPermissionSetsArgs | undefined, PermissionSet[]> = {
  id: 'search_permission_sets',
  version: '4.0',
  method: 'GET',
  path: '/permission_sets/search',
  query: ['fields', 'limit', 'offset', 'sorts', 'id', 'name', 'all_access', 'built_in', 'filter_or', 'permissions']
}

/** The arguments of {@link search_roles}. */
export interface SearchRolesArgs {
  fields?: string
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

/** GET /roles/search. Searches roles. Errors: 400, 404, 429. */
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
export interface SearchRolesWithUserCountArgs {
  fields?: string
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

/** GET /roles/search/with_user_count. Searches roles with the number of their users. Errors: 400, 404, 429. */
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

/** PUT /roles/{role_id}/groups. Sets the groups of a role. Errors: 400, 403, 404, 405, 409, 422, 429. */
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

/** PUT /roles/{role_id}/users. Sets the users of a role. Errors: 400, 403, 404, 405, 422, 429. */
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

/** PATCH /model_sets/{model_set_id}. Updates one model set. Errors: 400, 403, 404, 405, 422, 429. */
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

/** PATCH /permission_sets/{permission_set_id}. Updates one permission set. Errors: 400, 404, 405, 422, 429. */
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

/** PATCH /roles/{role_id}. Updates one role. Errors: 400, 404, 405, 422, 429. */
export const update_role: Operation<UpdateRoleArgs, Role> = {
  id: 'update_role',
  version: '4.0',
  method: 'PATCH',
  path: '/roles/{role_id}',
  body: 'json'
}
