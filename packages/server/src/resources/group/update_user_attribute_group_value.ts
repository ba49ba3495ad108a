import type { update_user_attribute_group_value } from 'lookerts/4.0/group'
import type { Context, Handler } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { groups } from '../../kinds.ts'
import type { Change } from '../../storage/store.ts'
import { requireValue, toGroupValue, userAttributeGroupValues } from '../user_attribute/values.ts'
import { findGroupValue, type GroupValue } from './group-value.ts'

/** Gives a group a value of an attribute. A new one counts after those of all other groups. */
export const handleUpdateUserAttributeGroupValue: Handler<typeof update_user_attribute_group_value> = async (
  context,
  args
) => {
  const found = await findGroupValue(context, args)
  const { value } = args.body
  if (typeof value !== 'string')
    throw invalid({ field: 'value', code: 'missing_field', message: 'This field is required.' })
  requireValue(found.attribute, value)
  const document = found.value ? { ...found.value.document, value } : await newValue(context, found, value)
  const write: Change = found.value
    ? { op: 'update', kind: userAttributeGroupValues, document, revision: found.value.revision }
    : { op: 'insert', kind: userAttributeGroupValues, document }
  const { id } = found.group.document
  await context.store.commit([{ op: 'check', kind: groups, id, revision: found.group.revision }, write])
  return toGroupValue(document, found.attribute)
}

async function newValue(
  { store }: Context,
  { group, attribute }: GroupValue,
  value: string
): Promise<NonNullable<GroupValue['value']>['document']> {
  const where = { user_attribute_id: attribute.id }
  const order = [{ by: 'rank', descending: true }]
  const [last] = await store.find(userAttributeGroupValues, { where, order, limit: 1 })
  const id = await store.nextId(userAttributeGroupValues)
  const rank = (last?.document.rank ?? 0) + 1
  return { id, group_id: group.document.id, user_attribute_id: attribute.id, value, rank }
}
