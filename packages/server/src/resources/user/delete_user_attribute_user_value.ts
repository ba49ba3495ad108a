import type { delete_user_attribute_user_value } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { userAttributeUserValues, userValueId } from '../user_attribute/values.ts'
import { findSettable } from './user-attribute-value.ts'

/** Takes a user's own value of an attribute away: groups and the default count again. */
export const handleDeleteUserAttributeUserValue: Handler<typeof delete_user_attribute_user_value> = async (
  context,
  { user_id, user_attribute_id }
) => {
  const { attribute } = await findSettable(context, user_id, user_attribute_id)
  const id = userValueId(user_id, attribute.id)
  await context.store.commit([{ op: 'remove', kind: userAttributeUserValues, id }])
}
