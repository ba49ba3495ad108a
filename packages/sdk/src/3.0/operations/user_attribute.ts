// Generated from contract/3.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { UserAttribute, UserAttributeGroupValue, WriteUserAttribute } from '../types.ts'

/** The arguments of {@link all_user_attribute_group_values}. */
export interface AllUserAttributeGroupValuesArgs<Fields extends string = string> {
  /** Integer. */
  user_attribute_id: number
  fields?: Fields
}

/**
 * GET /user_attributes/{user_attribute_id}/group_values. Lists the values that groups have for a user attribute.
 * Errors: 400, 404.
 */
export const all_user_attribute_group_values: Operation<AllUserAttributeGroupValuesArgs, UserAttributeGroupValue[]> = {
  id: 'all_user_attribute_group_values',
  version: '3.0',
  method: 'GET',
  path: '/user_attributes/{user_attribute_id}/group_values',
  query: ['fields']
}

/** The arguments of {@link all_user_attributes}. */
export interface AllUserAttributesArgs<Fields extends string = string> {
  fields?: Fields
  sorts?: string
}

/** GET /user_attributes. Lists all user attributes. Errors: 400, 404. */
export const all_user_attributes: Operation<AllUserAttributesArgs | undefined, UserAttribute[]> = {
  id: 'all_user_attributes',
  version: '3.0',
  method: 'GET',
  path: '/user_attributes',
  query: ['fields', 'sorts']
}

/** The arguments of {@link create_user_attribute}. */
export interface CreateUserAttributeArgs<Fields extends string = string> {
  body: WriteUserAttribute
  fields?: Fields
}

/** POST /user_attributes. Creates a user attribute. Errors: 400, 404, 409, 422, 429. */
export const create_user_attribute: Operation<CreateUserAttributeArgs, UserAttribute> = {
  id: 'create_user_attribute',
  version: '3.0',
  method: 'POST',
  path: '/user_attributes',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link delete_user_attribute}. */
export interface DeleteUserAttributeArgs {
  /** Integer. */
  user_attribute_id: number
}

/** DELETE /user_attributes/{user_attribute_id}. Deletes one user attribute. Errors: 400, 404, 429. */
export const delete_user_attribute: Operation<DeleteUserAttributeArgs, void> = {
  id: 'delete_user_attribute',
  version: '3.0',
  method: 'DELETE',
  path: '/user_attributes/{user_attribute_id}',
  answer: 'none'
}

/** The arguments of {@link set_user_attribute_group_values}. */
export interface SetUserAttributeGroupValuesArgs {
  /** Integer. */
  user_attribute_id: number
  body: UserAttributeGroupValue[]
}

/**
 * POST /user_attributes/{user_attribute_id}/group_values. Sets the values that groups have for a user attribute.
 * Errors: 400, 404, 409, 422, 429.
 */
export const set_user_attribute_group_values: Operation<SetUserAttributeGroupValuesArgs, UserAttributeGroupValue[]> = {
  id: 'set_user_attribute_group_values',
  version: '3.0',
  method: 'POST',
  path: '/user_attributes/{user_attribute_id}/group_values',
  body: 'json',
  repeatable: true
}

/** The arguments of {@link update_user_attribute}. */
export interface UpdateUserAttributeArgs<Fields extends string = string> {
  /** Integer. */
  user_attribute_id: number
  body: WriteUserAttribute
  fields?: Fields
}

/** PATCH /user_attributes/{user_attribute_id}. Updates one user attribute. Errors: 400, 404, 422, 429. */
export const update_user_attribute: Operation<UpdateUserAttributeArgs, UserAttribute> = {
  id: 'update_user_attribute',
  version: '3.0',
  method: 'PATCH',
  path: '/user_attributes/{user_attribute_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link user_attribute}. */
export interface UserAttributeArgs<Fields extends string = string> {
  /** Integer. */
  user_attribute_id: number
  fields?: Fields
}

/** GET /user_attributes/{user_attribute_id}. Gets one user attribute. Errors: 400, 404. */
export const user_attribute: Operation<UserAttributeArgs, UserAttribute> = {
  id: 'user_attribute',
  version: '3.0',
  method: 'GET',
  path: '/user_attributes/{user_attribute_id}',
  query: ['fields']
}
