import { UserAttributeFilterTypes, type Looker40SDK } from '@looker/sdk'
import { listed, type Say } from './say.ts'

/** Provisions a user with a login, a group, a role and an attribute, and takes it all away. */
export async function tourPeople(sdk: Looker40SDK, say: Say): Promise<void> {
  const user = await sdk.ok(sdk.create_user({ first_name: 'Grace', last_name: 'Hopper' }))
  const user_id = user.id!
  say('create_user', { id_is_text: typeof user_id === 'string', name: user.display_name })
  const login = await sdk.ok(sdk.create_user_credentials_email(user_id, { email: 'grace@example.com' }))
  say('create_user_credentials_email', { email: login.email })
  const known = await sdk.ok(sdk.user_for_credential('email', 'grace@example.com'))
  say('user_for_credential', { same: known.id === user_id, email: known.email })
  const changed = await sdk.ok(sdk.update_user(user_id, { first_name: 'Amazing' }))
  say('update_user', { name: changed.display_name })
  say('user', { email: (await sdk.ok(sdk.user(user_id))).email })
  const found = await sdk.ok(sdk.search_users({ last_name: 'hop%', sorts: 'id' }))
  say('search_users', { names: found.map(({ last_name }) => last_name) })
  const all = await sdk.ok(sdk.all_users({ fields: 'id', sorts: 'id' }))
  say('all_users', { first: all[0]!.id })
  const group_id = await tourGroups(sdk, say, user_id)
  await tourRoles(sdk, say, user_id, group_id)
  await tourAttributes(sdk, say, user_id, group_id)
  await sdk.ok(sdk.delete_group(group_id))
  say('delete_group', { left: (await sdk.ok(sdk.search_groups({ name: 'Compilers' }))).length })
  await sdk.ok(sdk.delete_user(user_id))
  say('delete_user', { left: (await sdk.ok(sdk.search_users({ last_name: 'Hopper' }))).length })
}

async function tourGroups(sdk: Looker40SDK, say: Say, user_id: string): Promise<string> {
  const group = await sdk.ok(sdk.create_group({ name: 'Compilers' }))
  const group_id = group.id!
  say('create_group', { id_is_text: typeof group_id === 'string', name: group.name })
  const member = await sdk.ok(sdk.add_group_user(group_id, { user_id }))
  say('add_group_user', { same: member.id === user_id })
  const members = await sdk.ok(sdk.all_group_users({ group_id }))
  say('all_group_users', { names: members.map(({ last_name }) => last_name) })
  await sdk.ok(sdk.add_group_group('2', { group_id }))
  const nested = await sdk.ok(sdk.search_groups_with_hierarchy({ name: 'Compilers' }))
  say('search_groups_with_hierarchy', { parents: nested[0]!.parent_group_ids })
  await sdk.ok(sdk.delete_group_from_group('2', group_id))
  const groups = await sdk.ok(sdk.search_groups({ name: 'analyst%' }))
  say('search_groups', { names: groups.map(({ name }) => name) })
  const all = await sdk.ok(sdk.all_groups({ sorts: 'id' }))
  say('all_groups', { first: all[0]!.name })
  return group_id
}

async function tourRoles(sdk: Looker40SDK, say: Say, user_id: string, group_id: string): Promise<void> {
  const permissions = await sdk.ok(sdk.all_permissions())
  say('all_permissions', { has_explore: permissions.some(({ permission }) => permission === 'explore') })
  const set = await sdk.ok(sdk.create_permission_set({ name: 'Readers', permissions: ['access_data'] }))
  say('create_permission_set', { permissions: set.permissions })
  const allSets = await sdk.ok(sdk.all_permission_sets())
  say('all_permission_sets', { has_ours: allSets.some(({ id }) => id === set.id) })
  const models = await sdk.ok(sdk.create_model_set({ name: 'Sales', models: ['thelook'] }))
  say('create_model_set', { models: models.models })
  const allModels = await sdk.ok(sdk.all_model_sets())
  say('all_model_sets', { has_ours: allModels.some(({ id }) => id === models.id) })
  const sets = { permission_set_id: set.id!, model_set_id: models.id! }
  const role = await sdk.ok(sdk.create_role({ name: 'Readers', ...sets }))
  const role_id = role.id!
  say('create_role', { name: role.name, set: role.permission_set?.name, models: role.model_set?.models })
  const given = await sdk.ok(sdk.set_user_roles(user_id, [role_id]))
  say('set_user_roles', { names: given.map(({ name }) => name) })
  const roles = await sdk.ok(sdk.user_roles({ user_id }))
  say('user_roles', { names: roles.map(({ name }) => name) })
  await sdk.ok(sdk.set_role_groups(role_id, [group_id]))
  const groups = await sdk.ok(sdk.role_groups(role_id))
  say('role_groups', { names: groups.map(({ name }) => name) })
  const all = await sdk.ok(sdk.all_roles({}))
  say('all_roles', { has_admin: all.some(({ id, name }) => id === '2' && name === 'Admin') })
  await sdk.ok(sdk.delete_role(role_id))
  say('delete_role', { left: (await sdk.ok(sdk.search_roles({ name: 'Readers' }))).length })
  await sdk.ok(sdk.delete_permission_set(sets.permission_set_id))
  await sdk.ok(sdk.delete_model_set(sets.model_set_id))
}

async function tourAttributes(sdk: Looker40SDK, say: Say, user_id: string, group_id: string): Promise<void> {
  const type = UserAttributeFilterTypes.string
  const attribute = await sdk.ok(sdk.create_user_attribute({ name: 'ship', label: 'Ship', type }))
  const id = attribute.id!
  say('create_user_attribute', { name: attribute.name, type: attribute.type })
  const ofGroup = await sdk.ok(sdk.set_user_attribute_group_values(id, [{ group_id, value: 'Argo' }]))
  say('set_user_attribute_group_values', { values: ofGroup.map(({ value }) => value) })
  const before = await sdk.ok(sdk.user_attribute_user_values({ user_id, user_attribute_ids: listed(id) }))
  say('user_attribute_user_values', {
    values: before.map(({ value }) => value),
    sources: before.map(({ source }) => source)
  })
  const ofUser = await sdk.ok(sdk.set_user_attribute_user_value(user_id, id, { value: 'Beagle' }))
  say('set_user_attribute_user_value', { value: ofUser.value })
  const all = await sdk.ok(sdk.all_user_attributes({}))
  say('all_user_attributes', { has_ship: all.some(({ name }) => name === 'ship') })
  await sdk.ok(sdk.delete_user_attribute(id))
}
