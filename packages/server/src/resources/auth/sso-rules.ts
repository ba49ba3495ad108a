import type { Context } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { invalid, type FieldProblem } from '../../errors.ts'
import type { Given } from '../../families/family.ts'
import { groups, roles } from '../../kinds.ts'
import type { Document, Kind } from '../../storage/store.ts'
import { userAttributes } from '../user_attribute/user-attributes.ts'
import type { SsoValues } from './sso-defaults.ts'

/**
 * Checks what is given, and notes who changed it and when. Addresses must be of the web, since browsers are sent there;
 * ids must be of what there is.
 */
export async function ssoPrepared(
  context: Context,
  given: Given,
  addresses: readonly string[]
): Promise<Partial<SsoValues>> {
  const { default_new_user_role_ids, groups_with_role_ids, user_attributes_with_ids } = given as Partial<SsoValues>
  const roleIds = (groups_with_role_ids ?? []).flatMap(({ role_ids }) => role_ids ?? [])
  const attributeIds = (user_attributes_with_ids ?? []).flatMap(({ user_attribute_ids }) => user_attribute_ids ?? [])
  const problems: FieldProblem[] = [
    ...addresses.filter((field) => given[field] && !isWebAddress(given[field])).map(notAnAddress),
    ...(await unknownIn(context, groups, 'default_new_user_group_ids', given.default_new_user_group_ids)),
    ...(await unknownIn(context, roles, 'default_new_user_role_ids', default_new_user_role_ids)),
    ...(await unknownIn(context, roles, 'groups_with_role_ids', roleIds)),
    ...(await unknownIn(context, userAttributes, 'user_attributes_with_ids', attributeIds))
  ]
  if (problems.length > 0) throw invalid(...problems)
  return { modified_at: toTimestamp(context.now()), modified_by: context.caller.user.document.id }
}

async function unknownIn<T extends Document>(
  { store }: Context,
  kind: Kind<T>,
  field: string,
  ids: unknown
): Promise<FieldProblem[]> {
  const wanted = [...new Set((ids ?? []) as readonly string[])]
  if (wanted.length === 0 || (await store.count(kind, { id: { in: wanted } })) === wanted.length) return []
  return [{ field, code: 'invalid', message: `'${field}' holds an id of what is not there.` }]
}

function isWebAddress(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}

function notAnAddress(field: string): FieldProblem {
  return { field, code: 'invalid', message: `'${field}' must be an address such as https://idp.example.com/sso.` }
}
