import type { UserAttributeGroupValue } from 'lookerts/4.0'
import { invalid } from '../../errors.ts'
import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'
import type { UserAttributeDocument } from './user-attributes.ts'

/** What an attribute is for one user. */
export interface UserAttributeUserValueDocument extends Document {
  readonly user_id: string
  readonly user_attribute_id: string
  readonly value: string
}

/** What an attribute is for the members of a group. Of several groups the one of the lowest rank counts. */
export interface UserAttributeGroupValueDocument extends Document {
  readonly group_id: string
  readonly user_attribute_id: string
  readonly value: string
  readonly rank: number
}

export const userAttributeUserValues: Kind<UserAttributeUserValueDocument> = {
  name: 'user_attribute_user_value',
  indexes: ['user_id', 'user_attribute_id'],
  unique: []
}

export const userAttributeGroupValues: Kind<UserAttributeGroupValueDocument> = {
  name: 'user_attribute_group_value',
  indexes: ['group_id', 'user_attribute_id'],
  unique: []
}

export const userValueFamily: Family<UserAttributeUserValueDocument> = {
  kind: userAttributeUserValues,
  path: '/user_attribute_user_values/{id}',
  defaults: { user_id: '', user_attribute_id: '', value: '' },
  demo: [{ id: userValueId('1', '20'), user_id: '1', user_attribute_id: '20', value: 'EMEA' }]
}

export const groupValueFamily: Family<UserAttributeGroupValueDocument> = {
  kind: userAttributeGroupValues,
  path: '/user_attribute_group_values/{id}',
  defaults: { group_id: '', user_attribute_id: '', value: '', rank: 1 },
  demo: [
    { id: '1', group_id: '2', user_attribute_id: '20', value: 'AMER', rank: 1 },
    { id: '2', group_id: '3', user_attribute_id: '20', value: 'APAC', rank: 2 }
  ]
}

/** A user has one value of an attribute at most. */
export function userValueId(userId: string, attributeId: string): string {
  return `${userId}-${attributeId}`
}

/** Gives a group's value as answers have it: a hidden one is never shown. */
export function toGroupValue(
  { id, group_id, user_attribute_id, value, rank }: UserAttributeGroupValueDocument,
  { value_is_hidden }: UserAttributeDocument
): UserAttributeGroupValue {
  return { id, group_id, user_attribute_id, rank, value: value_is_hidden ? null : value, value_is_hidden, can: {} }
}

/** @throws {ApiError} 422 for a value that the type of the attribute does not have. */
export function requireValue({ type }: UserAttributeDocument, value: string): void {
  if (type !== 'number' || (value.trim() !== '' && Number.isFinite(Number(value)))) return
  throw invalid({ field: 'value', code: 'invalid', message: "'value' must be a number." })
}
