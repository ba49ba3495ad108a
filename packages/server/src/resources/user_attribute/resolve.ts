import type { UserAttributeWithValue } from 'lookerts/4.0'
import { rightsOf } from '../../auth/rights.ts'
import type { Context } from '../../context.ts'
import { emailCredentials, type UserDocument } from '../../kinds.ts'
import type { Store } from '../../storage/store.ts'
import type { UserAttributeDocument } from './user-attributes.ts'
import { userAttributeGroupValues, userAttributeUserValues } from './values.ts'

/** A value, and where it comes from. */
interface Found {
  readonly source: 'User' | 'Group' | 'Default' | 'System'
  readonly value: string | null
}

/**
 * Gives what attributes are for a user, by a number of queries that does not grow with them: of each the first value of
 * the user's own, the groups' and the default, or all of them in that order; of one without any, nothing.
 */
export async function valuesOfUser(
  context: Context,
  user: UserDocument,
  attributes: readonly UserAttributeDocument[]
): Promise<UserAttributeWithValue[][]> {
  const { store } = context
  const own = await store.find(userAttributeUserValues, { where: { user_id: user.id } })
  const { groupIds } = await rightsOf(store, user)
  const where = { group_id: { in: [...groupIds] } }
  const ofGroups = await store.find(userAttributeGroupValues, { where, order: [{ by: 'rank' }] })
  const system = await systemValues(store, user)
  return attributes.map((attribute) => {
    const isOf = ({ document }: { document: { user_attribute_id: string } }): boolean =>
      document.user_attribute_id === attribute.id
    const found: Found[] = [
      ...own.filter(isOf).map(({ document: { value } }): Found => ({ source: 'User', value })),
      ...ofGroups.filter(isOf).map(({ document: { value } }): Found => ({ source: 'Group', value }))
    ]
    const known = attribute.is_system ? system[attribute.name] : undefined
    if (known !== undefined && known !== null) found.push({ source: 'System', value: known })
    if (attribute.default_value !== null) found.push({ source: 'Default', value: attribute.default_value })
    return found.map((each, at) => toValue(user, attribute, each, at + 1))
  })
}

/** What a user has no value of, as answers have it. */
export function unsetValue(user: UserDocument, attribute: UserAttributeDocument): UserAttributeWithValue {
  return toValue(user, attribute, { source: 'Default', value: null }, 1)
}

function toValue(
  { id: user_id }: UserDocument,
  attribute: UserAttributeDocument,
  { source, value }: Found,
  rank: number
): UserAttributeWithValue {
  const { id, name, label, value_is_hidden, user_can_edit, hidden_value_domain_whitelist } = attribute
  return {
    user_id,
    user_attribute_id: id,
    name,
    label,
    rank,
    source,
    value: value_is_hidden ? null : value,
    value_is_hidden,
    user_can_edit,
    hidden_value_domain_whitelist,
    can: {}
  }
}

/** What the server knows of a user without being told. */
async function systemValues(store: Store, user: UserDocument): Promise<Record<string, string | null>> {
  const { id, first_name, last_name, locale } = user
  const login = await store.get(emailCredentials, id)
  const name = `${first_name} ${last_name}`.trim()
  return { id, first_name, last_name, name, locale, email: login?.document.email ?? null }
}

/** Attributes that follow from the user: nobody gives them a value. */
export const derivedNames: ReadonlySet<string> = new Set(['id', 'first_name', 'last_name', 'name', 'email'])
