import type { all_user_attribute_group_values } from 'lookerts/4.0/user_attribute'
import type { Handler } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { userAttributeFamily } from './user-attributes.ts'
import { toGroupValue, userAttributeGroupValues } from './values.ts'

/** Lists what an attribute is for groups, those first that count first. */
export const handleAllUserAttributeGroupValues: Handler<typeof all_user_attribute_group_values> = async (
  context,
  { user_attribute_id }
) => {
  const { document } = await findById(context, userAttributeFamily, user_attribute_id)
  const where = { user_attribute_id: document.id }
  const found = await context.store.find(userAttributeGroupValues, { where, order: [{ by: 'rank' }] })
  return found.map((value) => toGroupValue(value.document, document))
}
