// Generated from contract/3.1.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  Group,
  ModelSet,
  Permission,
  PermissionSet,
  Role,
  User,
  WriteModelSet,
  WritePermissionSet,
  WriteRole
} from '../types.ts'

/** The arguments of {@link all_model_sets}. */
export interface AllModelSetsArgs<Fields extends string = string> {
  fields?: Fields
}

/** GET /model_sets. Lists all model sets. Errors: 404. */
export const all_model_sets: Operation<AllModelSetsArgs | undefined, ModelSet[]> = {
  id: 'all_model_sets',
  version: '3.1',
  method: 'GET',
  path: '/model_sets',
  query: ['fields']
}

/** The arguments of {@link all_permission_sets}. */
export interface AllPermissionSetsArgs<Fields extends string = string> {
  fields?: Fields
}

/** GET /permission_sets. Lists all permission sets. Errors: 400, 404. */
export const all_permission_sets: Operation<AllPermissionSetsArgs | undefined, PermissionSet[]> = {
  id: 'all_permission_sets',
  version: '3.1',
  method: 'GET',
  path: '/permission_sets',
  query: ['fields']
}

/** GET /permissions. Lists all permissions. Errors: 400, 404. */
export const all_permissions: Operation<void, Permission[]> = {
  id: 'all_permissions',
  version: '3.1',
  method: 'GET',
  path: '/permissions'
}

/** The arguments of {@link all_roles}. */
export interface AllRolesArgs<Fields extends string = string> {
  fields?: Fields
  ids?: number[]
}

/**
 * GET /roles. Lists all roles. A role is a permission set, which says what its users may do, and a model set, which
 * says with which models. Errors: 400, 404.
 */
export const all_roles: Operation<AllRolesArgs | undefined, Role[]> = {
  id: 'all_roles',
  version: '3.1',
  method: 'GET',
  path: '/roles',
  query: ['fields', 'ids']
}

/** The arguments of {@link create_model_set}. */
export interface CreateModelSetArgs {
  body: WriteModelSet
}

/** POST /model_sets. Creates a model set. Errors: 400, 404, 409, 422. */
export const create_model_set: Operation<CreateModelSetArgs, ModelSet> = {
  id: 'create_model_set',
  version: '3.1',
  method: 'POST',
  path: '/model_sets',
  body: 'json'
}

/** The arguments of {@link create_permission_set}. */
export interface CreatePermissionSetArgs {
  body: WritePermissionSet
}

/** POST /permission_sets. Creates a permission set. Errors: 400, 404, 409, 422, 429. */
export const create_permission_set: Operation<CreatePermissionSetArgs, PermissionSet> = {
  id: 'create_permission_set',
  version: '3.1',
  method: 'POST',
  path: '/permission_sets',
  body: 'json'
}

/** The arguments of {@link create_role}. */
export interface CreateRoleArgs {
  body: WriteRole
}

/** POST /roles. Creates a role of a permission set and a model set. Errors: 400, 404, 409, 422, 429. */
export const create_role: Operation<CreateRoleArgs, Role> = {
  id: 'create_role',
  version: '3.1',
  method: 'POST',
  path: '/roles',
  body: 'json'
}

/** The arguments of {@link delete_model_set}. */
export interface DeleteModelSetArgs {
  /** Integer. */
  model_set_id: number
}

/** DELETE /model_sets/{model_set_id}. Deletes one model set. Errors: 400, 404, 405. */
export const delete_model_set: Operation<DeleteModelSetArgs, void> = {
  id: 'delete_model_set',
  version: '3.1',
  method: 'DELETE',
  path: '/model_sets/{model_set_id}',
  answer: 'none'
}

/** The arguments of {@link delete_permission_set}. */
export interface DeletePermissionSetArgs {
  /** Integer. */
  permission_set_id: number
}

/** DELETE /permission_sets/{permission_set_id}. Deletes one permission set. Errors: 400, 404, 405, 429. */
export const delete_permission_set: Operation<DeletePermissionSetArgs, void> = {
  id: 'delete_permission_set',
  version: '3.1',
  method: 'DELETE',
  path: '/permission_sets/{permission_set_id}',
  answer: 'none'
}

/** The arguments of {@link delete_role}. */
export interface DeleteRoleArgs {
  /** Integer. */
  role_id: number
}

/** DELETE /roles/{role_id}. Deletes one role. Errors: 400, 404, 405, 429. */
export const delete_role: Operation<DeleteRoleArgs, void> = {
  id: 'delete_role',
  version: '3.1',
  method: 'DELETE',
  path: '/roles/{role_id}',
  answer: 'none'
}

/** The arguments of {@link model_set}. */
export interface ModelSetArgs<Fields extends string = string> {
  /** Integer. */
  model_set_id: number
  fields?: Fields
}

/** GET /model_sets/{model_set_id}. Gets one model set. Errors: 400, 404. */
export const model_set: Operation<ModelSetArgs, ModelSet> = {
  id: 'model_set',
  version: '3.1',
  method: 'GET',
  path: '/model_sets/{model_set_id}',
  query: ['fields']
}

/** The arguments of {@link permission_set}. */
export interface PermissionSetArgs<Fields extends string = string> {
  /** Integer. */
  permission_set_id: number
  fields?: Fields
}

/** GET /permission_sets/{permission_set_id}. Gets one permission set. Errors: 400, 404. */
export const permission_set: Operation<PermissionSetArgs, PermissionSet> = {
  id: 'permission_set',
  version: '3.1',
  method: 'GET',
  path: '/permission_sets/{permission_set_id}',
  query: ['fields']
}

/** The arguments of {@link role}. */
export interface RoleArgs {
  /** Integer. */
  role_id: number
}

/** GET /roles/{role_id}. Gets one role. Errors: 400, 404. */
export const role: Operation<RoleArgs, Role> = { id: 'role', version: '3.1', method: 'GET', path: '/roles/{role_id}' }

/** The arguments of {@link role_groups}. */
export interface RoleGroupsArgs<Fields extends string = string> {
  /** Integer. */
  role_id: number
  fields?: Fields
}

/** GET /roles/{role_id}/groups. Lists the groups that have a role. Errors: 400, 404. */
export const role_groups: Operation<RoleGroupsArgs, Group[]> = {
  id: 'role_groups',
  version: '3.1',
  method: 'GET',
  path: '/roles/{role_id}/groups',
  query: ['fields']
}

/** The arguments of {@link role_users}. */
export interface RoleUsersArgs<Fields extends string = string> {
  /** Integer. */
  role_id: number
  fields?: Fields
  direct_association_only?: boolean
}

/**
 * GET /roles/{role_id}/users. Lists the users that have a role, those by group too unless `direct_association_only` is
 * set. Errors: 400, 404.
 */
export const role_users: Operation<RoleUsersArgs, User[]> = {
  id: 'role_users',
  version: '3.1',
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
  /** Integer. */
  id?: number
  name?: string
  all_access?: boolean
  built_in?: boolean
  filter_or?: boolean
}

/** GET /model_sets/search. Searches model sets. Errors: 400, 404. */
export const search_model_sets: Operation<SearchModelSetsArgs | undefined, ModelSet[]> = {
  id: 'search_model_sets',
  version: '3.1',
  method: 'GET',
  path: '/model_sets/search',
  query: ['fields', 'limit', 'offset', 'sorts', 'id', 'name', 'all_access', 'built_in', 'filter_or']
}

/** The arguments of {@link search_permission_sets}. */
export interface SearchPermissionSetsArgs<Fields extends string = string> {
  fields?: Fields
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  /** Integer. */
  id?: number
  name?: string
  all_access?: boolean
  built_in?: boolean
  filter_or?: boolean
}

/** GET /permission_sets/search. Searches permission sets. Errors: 400, 404. */
export const search_permission_sets: Operation<SearchPermissionSetsArgs | undefined, PermissionSet[]> = {
  id: 'search_permission_sets',
  version: '3.1',
  method: 'GET',
  path: '/permission_sets/search',
  query: ['fields', 'limit', 'offset', 'sorts', 'id', 'name', 'all_access', 'built_in', 'filter_or']
}

/** The arguments of {@link search_roles}. */
export interface SearchRolesArgs<Fields extends string = string> {
  fields?: Fields
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  /** Integer. */
  id?: number
  name?: string
  built_in?: boolean
  filter_or?: boolean
}

/** GET /roles/search. Searches roles. Errors: 400, 404. */
export const search_roles: Operation<SearchRolesArgs | undefined, Role[]> = {
  id: 'search_roles',
  version: '3.1',
  method: 'GET',
  path: '/roles/search',
  query: ['fields', 'limit', 'offset', 'sorts', 'id', 'name', 'built_in', 'filter_or']
}

/** The arguments of {@link set_role_groups}. */
export interface SetRoleGroupsArgs {
  /** Integer. */
  role_id: number
  body: string[]
}

/**
 * PUT /roles/{role_id}/groups. Replaces the groups that have a role, and lists them. Groups that are not sent lose it.
 * Errors: 400, 403, 404, 422, 429.
 */
export const set_role_groups: Operation<SetRoleGroupsArgs, Group[]> = {
  id: 'set_role_groups',
  version: '3.1',
  method: 'PUT',
  path: '/roles/{role_id}/groups',
  body: 'json'
}

/** The arguments of {@link set_role_users}. */
export interface SetRoleUsersArgs {
  /** Integer. */
  role_id: number
  body: string[]
}

/**
 * PUT /roles/{role_id}/users. Replaces the users that have a role directly, and lists them. Users that are not sent
 * lose it. Errors: 400, 403, 404, 405, 422, 429.
 */
export const set_role_users: Operation<SetRoleUsersArgs, User[]> = {
  id: 'set_role_users',
  version: '3.1',
  method: 'PUT',
  path: '/roles/{role_id}/users',
  body: 'json'
}

/** The arguments of {@link update_model_set}. */
export interface UpdateModelSetArgs {
  /** Integer. */
  model_set_id: number
  body: WriteModelSet
}

/** PATCH /model_sets/{model_set_id}. Updates one model set. Errors: 400, 404, 405, 422. */
export const update_model_set: Operation<UpdateModelSetArgs, ModelSet> = {
  id: 'update_model_set',
  version: '3.1',
  method: 'PATCH',
  path: '/model_sets/{model_set_id}',
  body: 'json'
}

/** The arguments of {@link update_permission_set}. */
export interface UpdatePermissionSetArgs {
  /** Integer. */
  permission_set_id: number
  body: WritePermissionSet
}

/** PATCH /permission_sets/{permission_set_id}. Updates one permission set. Errors: 400, 404, 405, 422, 429. */
export const update_permission_set: Operation<UpdatePermissionSetArgs, PermissionSet> = {
  id: 'update_permission_set',
  version: '3.1',
  method: 'PATCH',
  path: '/permission_sets/{permission_set_id}',
  body: 'json'
}

/** The arguments of {@link update_role}. */
export interface UpdateRoleArgs {
  /** Integer. */
  role_id: number
  body: WriteRole
}

/** PATCH /roles/{role_id}. Updates one role. Errors: 400, 404, 405, 422, 429. */
export const update_role: Operation<UpdateRoleArgs, Role> = {
  id: 'update_role',
  version: '3.1',
  method: 'PATCH',
  path: '/roles/{role_id}',
  body: 'json'
}
