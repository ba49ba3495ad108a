import type { Context } from '../../context.ts'
import { answersOf } from '../../families/answers.ts'
import type { AnyFamily, Family } from '../../families/family.ts'
import type { Document } from '../../storage/store.ts'
import { groupFamily } from '../group/groups.ts'
import { roleFamily } from '../role/roles.ts'
import { userAttributeFamily } from '../user_attribute/user-attributes.ts'
import type { SsoValues } from './sso-defaults.ts'

/** The groups, roles and attributes that are only named by their ids. Those that are gone meanwhile are left out. */
export async function ssoExpanded(context: Context, values: SsoValues): Promise<object> {
  const { default_new_user_group_ids, default_new_user_role_ids, groups_with_role_ids } = values
  const { user_attributes_with_ids } = values
  const roleIds = groups_with_role_ids.flatMap(({ role_ids }) => role_ids ?? [])
  const attributeIds = user_attributes_with_ids.flatMap(({ user_attribute_ids }) => user_attribute_ids ?? [])
  const groups = await answersById(context, groupFamily, default_new_user_group_ids)
  const roles = await answersById(context, roleFamily, [...default_new_user_role_ids, ...roleIds])
  const attributes = await answersById(context, userAttributeFamily, attributeIds)
  const named = groups_with_role_ids.map(({ looker_group_name, name }, at) => ({
    id: String(at + 1),
    looker_group_id: null,
    looker_group_name: looker_group_name ?? null,
    name: name ?? null
  }))
  const required = user_attributes_with_ids.map((each) => ({
    name: each.name ?? null,
    required: each.required ?? false
  }))
  return {
    default_new_user_groups: some(groups, default_new_user_group_ids),
    default_new_user_roles: some(roles, default_new_user_role_ids),
    groups: named.map((each, at) => ({ ...each, roles: some(roles, groups_with_role_ids[at]!.role_ids) })),
    groups_with_role_ids: named.map((each, at) => ({
      ...each,
      role_ids: known(roles, groups_with_role_ids[at]!.role_ids)
    })),
    user_attributes: required.map((each, at) => ({
      ...each,
      user_attributes: some(attributes, user_attributes_with_ids[at]!.user_attribute_ids)
    })),
    user_attributes_with_ids: required.map((each, at) => ({
      ...each,
      user_attribute_ids: known(attributes, user_attributes_with_ids[at]!.user_attribute_ids)
    })),
    test_slug: null
  }
}

async function answersById(
  context: Context,
  family: AnyFamily,
  ids: readonly string[]
): Promise<ReadonlyMap<string, object>> {
  const found = await context.store.find((family as Family<Document>).kind, { where: { id: { in: [...ids] } } })
  const documents = found.map(({ document }) => document)
  const answers = await answersOf(context, family as Family<Document>, documents)
  return new Map(documents.map(({ id }, at) => [id, answers[at]!]))
}

function known(answers: ReadonlyMap<string, object>, ids: readonly string[] | null | undefined): readonly string[] {
  return (ids ?? []).filter((id) => answers.has(id))
}

function some(answers: ReadonlyMap<string, object>, ids: readonly string[] | null | undefined): object[] {
  return (ids ?? []).flatMap((id) => answers.get(id) ?? [])
}
