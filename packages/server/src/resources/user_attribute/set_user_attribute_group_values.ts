import type { set_user_attribute_group_values } from 'lookerts/4.0/user_attribute'
import type { UserAttributeGroupValue } from 'lookerts/4.0'
import type { Context, Handler } from '../../context.ts'
import { invalid, type FieldProblem } from '../../errors.ts'
import { findById } from '../../families/read.ts'
import { groups } from '../../kinds.ts'
import { userAttributeFamily } from './user-attributes.ts'
import { requireValue, toGroupValue, userAttributeGroupValues, type UserAttributeGroupValueDocument } from './values.ts'

/** Gives groups these values of an attribute in place of all that there were. The first in the list counts first. */
export const handleSetUserAttributeGroupValues: Handler<typeof set_user_attribute_group_values> = async (
  context,
  { user_attribute_id, body }
) => {
  const { store } = context
  const attribute = (await findById(context, userAttributeFamily, user_attribute_id)).document
  await check(context, body)
  const documents: UserAttributeGroupValueDocument[] = []
  for (const [at, { group_id, value }] of body.entries()) {
    requireValue(attribute, value ?? '')
    const id = await store.nextId(userAttributeGroupValues)
    documents.push({ id, group_id: group_id!, user_attribute_id: attribute.id, value: value ?? '', rank: at + 1 })
  }
  await store.commit([
    { op: 'removeWhere', kind: userAttributeGroupValues, where: { user_attribute_id: attribute.id } },
    ...documents.map((document) => ({ op: 'insert' as const, kind: userAttributeGroupValues, document }))
  ])
  return documents.map((document) => toGroupValue(document, attribute))
}

async function check({ store }: Context, body: readonly UserAttributeGroupValue[]): Promise<void> {
  const problems: FieldProblem[] = []
  const seen = new Set<string>()
  for (const [at, { group_id }] of body.entries()) {
    const field = `[${at}].group_id`
    if (!group_id) problems.push({ field, code: 'missing_field', message: 'This field is required.' })
    else if (seen.has(group_id)) problems.push({ field, code: 'already_exists', message: 'The group stands twice.' })
    else if (!(await store.get(groups, group_id)))
      problems.push({ field, code: 'invalid', message: `'${field}' is not the id of a group.` })
    if (group_id) seen.add(group_id)
  }
  if (problems.length > 0) throw invalid(...problems)
}
