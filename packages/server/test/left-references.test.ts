import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { kinds } from '../src/resources/families.ts'
import { openSqliteStore } from '../src/storage/sqlite.ts'
import type { Kind } from '../src/storage/store.ts'
import { as, type Send } from './content-calls.ts'
import { makePerson } from './people.ts'
import { startServer } from './start-server.ts'

/** What keeps the name of a user who is gone: who made something that others still have. */
const madeBy = [
  'look.user_id',
  'look.last_updater_id',
  'dashboard.user_id',
  'dashboard.last_updater_id',
  'board.user_id',
  'folder.creator_id',
  'delivery.user_id'
]

const refersTo = {
  user: /user_ids?$|owner_id$|creator_id$|updater_id$|follower_ids$/,
  group: /group_ids?$/,
  role: /role_ids?$/,
  attribute: /attribute_ids?$/,
  folder: /folder_id$/
}

test('With a user goes whatever names them, but for who made what others have', async () => {
  const left = await afterwards('user', async (send, server) => {
    const { id, token } = await makePerson(server, 'admin')
    const theirs = succeeding(await as(server, { id, token, key: server.key }))
    const other = await makePerson(server, 'viewer')
    await theirs('POST', '/looks', { title: 'Theirs', folder_id: '10', query_id: '1' })
    await theirs('POST', '/dashboards', { title: 'Theirs', folder_id: '10' })
    await theirs('POST', '/folders', { name: 'Theirs', parent_id: '1' })
    await theirs('POST', '/boards', { title: 'Theirs' })
    await theirs('POST', '/content_favorite', { content_metadata_id: '21' })
    await theirs('POST', '/scheduled_plans', plan)
    await theirs('POST', '/scheduled_plans/run_once', plan)
    await theirs('POST', '/alerts/1/follow')
    await theirs('POST', '/alerts', { ...alert, owner_id: id })
    await theirs('POST', '/query_tasks', { query_id: '1', result_format: 'json' })
    await theirs('POST', '/render_tasks/looks/1/png?width=10&height=10', {})
    await theirs('POST', '/mobile/device', { device_token: 'abc', device_type: 'ios' })
    await theirs('POST', '/conversations', { name: 'Talk', sources: [{ model: 'thelook', explore: 'orders' }] })
    await theirs('POST', '/embed/token_url/me', { target_url: `${server.url}/embed/looks/1` })
    await theirs('POST', `/login/${other.id}`)
    await send('POST', `/users/${id}/credentials_email`, { email: 'ann@example.com' })
    await send('PATCH', `/users/${id}/attribute_values/20`, { value: 'APAC' })
    await send('POST', '/groups/2/users', { user_id: id })
    await send('PATCH', '/content_metadata/10', { inherits: false })
    await send('POST', '/content_metadata_access', {
      content_metadata_id: '10',
      permission_type: 'edit',
      user_id: id
    })
    return [id, `/users/${id}`]
  })
  expect(left.after.filter((each) => !madeBy.includes(each))).toEqual([])
})

test('With a group go its members, its groups, its access, its values and its place in settings', async () => {
  const left = await afterwards('group', async (send, server) => {
    const id = String((await send('POST', '/groups', { name: 'Gone' })).body.id)
    const other = await makePerson(server, 'viewer')
    await send('POST', `/groups/${id}/users`, { user_id: other.id })
    await send('POST', `/groups/${id}/groups`, { group_id: '3' })
    await send('POST', `/groups/2/groups`, { group_id: id })
    await send('PUT', '/roles/4/groups', [id])
    await send('PATCH', `/groups/${id}/attribute_values/20`, { value: 'APAC' })
    await send('PATCH', '/content_metadata/10', { inherits: false })
    await send('POST', '/content_metadata_access', { content_metadata_id: '10', permission_type: 'view', group_id: id })
    return [id, `/groups/${id}`]
  })
  expect(left.before.toSorted()).toEqual([
    'content_metadata_access.group_id',
    'group.parent_group_ids',
    'user.group_ids',
    'user_attribute_group_value.group_id'
  ])
  expect(left.after).toEqual([])
})

test('A role that is removed is nobody’s any more', async () => {
  const left = await afterwards('role', async (send, server) => {
    const json = { name: 'Gone', permission_set_id: '2', model_set_id: '1' }
    const id = String((await send('POST', '/roles', json)).body.id)
    await send('PUT', `/users/${(await makePerson(server, 'none')).id}/roles`, [id])
    await send('PUT', `/roles/${id}/groups`, ['2'])
    return [id, `/roles/${id}`]
  })
  expect(left).toEqual({ before: ['user.role_ids', 'group.role_ids'], after: [] })
})

test('With an attribute go its values', async () => {
  const left = await afterwards('attribute', async (send) => {
    const json = { name: 'gone', label: 'Gone', type: 'string' }
    const id = String((await send('POST', '/user_attributes', json)).body.id)
    await send('PATCH', `/users/1/attribute_values/${id}`, { value: 'a' })
    await send('PATCH', `/groups/2/attribute_values/${id}`, { value: 'b' })
    return [id, `/user_attributes/${id}`]
  })
  const before = ['user_attribute_user_value.user_attribute_id', 'user_attribute_group_value.user_attribute_id']
  expect({ ...left, before: left.before.toSorted() }).toEqual({ before: before.toSorted(), after: [] })
})

test('With a folder goes what is in it, and it is nobody’s home', async () => {
  const left = await afterwards('folder', async (send) => {
    const id = String((await send('POST', '/folders', { name: 'Gone', parent_id: '10' })).body.id)
    await send('POST', '/looks', { title: 'Gone', folder_id: id, query_id: '1' })
    await send('POST', '/dashboards', { title: 'Gone', folder_id: id })
    await send('POST', '/users', { first_name: 'Homeless', home_folder_id: id })
    return [id, `/folders/${id}`]
  })
  const before = ['content_metadata.folder_id', 'dashboard.folder_id', 'look.folder_id', 'user.home_folder_id']
  expect({ ...left, before: left.before.toSorted() }).toEqual({ before, after: [] })
})

test.each(['/saml_config', '/oidc_config', '/ldap_config'])(
  'What %s names and is gone meanwhile is not in what it answers, so that it can be sent back',
  async (path) => {
    await using server = await startServer()
    const send = await as(server)
    const group = String((await send('POST', '/groups', { name: 'Gone' })).body.id)
    const json = { name: 'Gone', permission_set_id: '2', model_set_id: '1' }
    const role = String((await send('POST', '/roles', json)).body.id)
    const ids = {
      default_new_user_group_ids: [group, '2'],
      default_new_user_role_ids: [role, '4'],
      groups_with_role_ids: [{ name: 'Sales', role_ids: [role, '4'] }]
    }
    expect((await send('PATCH', path, ids)).status).toBe(200)
    await send('DELETE', `/groups/${group}`)
    await send('DELETE', `/roles/${role}`)
    const { body } = await send('GET', path)
    expect(body).toMatchObject({
      default_new_user_groups: [{ id: '2' }],
      default_new_user_roles: [{ id: '4' }],
      groups_with_role_ids: [{ role_ids: ['4'] }]
    })
    expect((await send('PATCH', path, body)).status).toBe(200)
  }
)

const plan = {
  name: 'Daily',
  look_id: '1',
  crontab: '0 6 * * *',
  require_results: false,
  require_no_results: false,
  require_change: false,
  scheduled_plan_destination: [{ type: 'email', format: 'csv', address: 'ann@example.com' }]
}

const alert = {
  comparison_type: 'GREATER_THAN',
  cron: '0 6 * * *',
  threshold: 1,
  dashboard_element_id: '1',
  destinations: [{ destination_type: 'EMAIL', email_address: 'ann@example.com' }],
  field: { title: 'Orders', name: 'orders.count' }
}

/** Each call must succeed, or the test would be of nothing. */
function succeeding(send: Send): Send {
  return async (method, path, json) => {
    const answer = await send(method, path, json)
    expect([method, path, answer.text, answer.status < 300]).toEqual([method, path, answer.text, true])
    return answer
  }
}

type Make = (send: Send, server: Awaited<ReturnType<typeof startServer>>) => Promise<[id: string, path: string]>

/** Makes something, reads which properties in the store name it, removes it and reads again. */
async function afterwards(
  what: keyof typeof refersTo,
  make: Make
): Promise<{ before: readonly string[]; after: readonly string[] }> {
  const data = await mkdtemp(join(tmpdir(), 'lookerts-'))
  onTestFinished(() => rm(data, { recursive: true }))
  const world = { data, seed: 'demo' } as const
  let made: [string, string] | undefined
  let before: readonly string[] = []
  {
    await using server = await startServer(world)
    const send = succeeding(await as(server))
    made = await make(send, server)
  }
  before = await namedIn(data, refersTo[what], made[0])
  {
    await using server = await startServer({ ...world, newKey: true })
    expect((await (await as(server))('DELETE', made[1])).status).toBe(204)
  }
  return { before, after: await namedIn(data, refersTo[what], made[0]) }
}

async function namedIn(data: string, properties: RegExp, id: string): Promise<string[]> {
  const store = await openSqliteStore(join(data, 'lookerts.db'), kinds, { groupCommit: false })
  const found = new Set<string>()
  for (const kind of kinds) {
    for (const { document } of await store.find(kind as Kind)) {
      for (const [name, value] of Object.entries(document))
        if (properties.test(name) && [value].flat().includes(id)) found.add(`${kind.name}.${name}`)
    }
  }
  await store.close()
  return [...found]
}
