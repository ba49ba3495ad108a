import type { set_user_attribute_user_value } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { users } from '../../kinds.ts'
import type { Change } from '../../storage/store.ts'
import { unsetValue, valuesOfUser } from '../user_attribute/resolve.ts'
import { requireValue, userAttributeUserValues, userValueId } from '../user_attribute/values.ts'
import { findSettable } from './user-attribute-value.ts'

/** Gives a user a value of an attribute, before all that groups and the default say; null takes it away. */
export const handleSetUserAttributeUserValue: Handler<typeof set_user_attribute_user_value> = async (
  context,
  { user_id, user_attribute_id, body: { value } }
) => {
  const { store } = context
  const { user, attribute } = await findSettable(context, user_id, user_attribute_id)
  const id = userValueId(user_id, attribute.id)
  const changes: Change[] = [{ op: 'check', kind: users, id: user_id, revision: user.revision }]
  if (value === null) changes.push({ op: 'remove', kind: userAttributeUserValues, id })
  if (typeof value === 'string') {
    requireValue(attribute, value)
    const before = await store.get(userAttributeUserValues, id)
    const document = { id, user_id, user_attribute_id: attribute.id, value }
    changes.push({ op: before ? 'update' : 'insert', kind: userAttributeUserValues, document })
  }
  await store.commit(changes)
  const [values] = await valuesOfUser(context, user.document, [attribute])
  return values?.[0] ?? unsetValue(user.document, attribute)
}
