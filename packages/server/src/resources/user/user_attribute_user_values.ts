import type { user_attribute_user_values } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import type { Condition } from '../../storage/store.ts'
import { unsetValue, valuesOfUser } from '../user_attribute/resolve.ts'
import { userAttributeFamily, userAttributes } from '../user_attribute/user-attributes.ts'
import { findUser } from './rules.ts'

/** Lists what attributes are for a user: one value each unless all are asked for, and nothing of those without any. */
export const handleUserAttributeUserValues: Handler<typeof user_attribute_user_values> = async (context, args) => {
  const { document: user } = await findUser(context, args.user_id)
  const asked: Condition[] = args.user_attribute_ids ? [{ id: { in: args.user_attribute_ids } }] : []
  const visible = await userAttributeFamily.visible!(context)
  const where: Condition = { and: visible ? [...asked, visible] : asked }
  const found = await context.store.find(userAttributes, { where, order: [{ by: 'id' }] })
  const attributes = found.map(({ document }) => document)
  const values = await valuesOfUser(context, user, attributes)
  return values.flatMap((all, at) => {
    if (all.length === 0) return args.include_unset ? [unsetValue(user, attributes[at]!)] : []
    return args.all_values ? all : all.slice(0, 1)
  })
}
