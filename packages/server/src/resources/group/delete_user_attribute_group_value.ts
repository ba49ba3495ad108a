import type { delete_user_attribute_group_value } from 'lookerts/4.0/group'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { userAttributeGroupValues } from '../user_attribute/values.ts'
import { findGroupValue } from './group-value.ts'

export const handleDeleteUserAttributeGroupValue: Handler<typeof delete_user_attribute_group_value> = async (
  context,
  args
) => {
  const { value } = await findGroupValue(context, args)
  if (!value) throw notFound()
  const { document, revision } = value
  await context.store.commit([{ op: 'remove', kind: userAttributeGroupValues, id: document.id, revision }])
}
