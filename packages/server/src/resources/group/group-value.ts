import type { Context } from '../../context.ts'
import { findById } from '../../families/read.ts'
import type { GroupDocument } from '../../kinds.ts'
import type { Stored } from '../../storage/store.ts'
import { userAttributeFamily, type UserAttributeDocument } from '../user_attribute/user-attributes.ts'
import { userAttributeGroupValues, type UserAttributeGroupValueDocument } from '../user_attribute/values.ts'
import { groupFamily } from './groups.ts'

/** A group, an attribute, and what the attribute is for the group, if it is anything. */
export interface GroupValue {
  readonly group: Stored<GroupDocument>
  readonly attribute: UserAttributeDocument
  readonly value: Stored<UserAttributeGroupValueDocument> | undefined
}

/** @throws {ApiError} 404 when there is no such group or no such attribute. */
export async function findGroupValue(
  context: Context,
  { group_id, user_attribute_id }: { readonly group_id: string; readonly user_attribute_id: string }
): Promise<GroupValue> {
  const group = await findById(context, groupFamily, group_id)
  const { document: attribute } = await findById(context, userAttributeFamily, user_attribute_id)
  const where = { group_id: group.document.id, user_attribute_id: attribute.id }
  const [value] = await context.store.find(userAttributeGroupValues, { where, limit: 1 })
  return { group, attribute, value }
}
