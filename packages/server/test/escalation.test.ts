import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makePeople, makePerson, type People, type Person } from './people.ts'
import { startServer, type TestServer } from './start-server.ts'

let server: TestServer
let admin: string
let people: People
let attributeId: string

beforeAll(async () => {
  server = await startServer()
  admin = await server.login()
  people = await makePeople(server)
  attributeId = await makeAttribute(server, admin)
})

afterAll(() => server[Symbol.asyncDispose]())

const callers = ['none', 'viewer', 'user', 'developer', 'sudo'] as const

const all = ['administer', 'develop', 'see_lookml', 'sudo', 'manage_models', 'use_sql_runner']

/** Every way that gives rights to somebody, or somebody's way in. */
const ways: readonly [what: string, method: string, path: (who: Person) => string, json?: (who: Person) => unknown][] =
  [
    ['the role of an admin', 'PUT', ({ id }) => `/users/${id}/roles`, () => ['2']],
    ['no role, to an admin', 'PUT', () => '/users/1/roles', () => []],
    ['oneself to a role', 'PUT', () => '/roles/3/users', ({ id }) => [id]],
    ['everybody to a role', 'PUT', () => '/roles/2/groups', () => ['1']],
    ['oneself to a group', 'POST', () => '/groups/2/users', ({ id }) => ({ user_id: id })],
    ['a group to a group', 'POST', () => '/groups/2/groups', () => ({ group_id: '1' })],
    ['all to a permission set', 'PATCH', () => '/permission_sets/6', () => ({ permissions: all })],
    ['a new permission set', 'POST', () => '/permission_sets', () => ({ name: 'all', permissions: all })],
    ['other sets to a role', 'PATCH', () => '/roles/5', () => ({ permission_set_id: '1', model_set_id: '1' })],
    ['a new role', 'POST', () => '/roles', () => ({ name: 'x', permission_set_id: '1', model_set_id: '1' })],
    [
      'all models to a set',
      'POST',
      () => '/model_sets',
      () => ({ name: 'x', models: ['thelook', 'system__activity'] })
    ],
    ['roles and groups by a body', 'PATCH', ({ id }) => `/users/${id}`, () => rights],
    ['rights to another', 'PATCH', () => '/users/1', () => ({ is_disabled: true, ...rights })],
    ['a new user', 'POST', () => '/users', () => ({ first_name: 'x', ...rights })],
    ['a key of an admin', 'POST', () => '/users/1/credentials_api3'],
    ['a key for oneself', 'POST', ({ id }) => `/users/${id}/credentials_api3`],
    [
      'another email address to an admin',
      'PATCH',
      () => '/users/1/credentials_email',
      () => ({ email: 'x@example.com' })
    ],
    ['a reset of a password', 'POST', () => '/users/1/credentials_email/password_reset'],
    ['a mail about a password', 'POST', () => '/users/1/credentials_email/send_password_reset'],
    ['to act as an admin', 'POST', () => '/login/1'],
    ['to act as oneself', 'POST', ({ id }) => `/login/${id}`],
    ['an embed user', 'POST', () => '/users/embed_user', () => ({ external_user_id: 'x' })],
    [
      'a service account',
      'POST',
      () => '/users/service_accounts',
      () => ({ service_account_name: 'x', display_name: 'x' })
    ],
    [
      'a value that is not to be edited',
      'PATCH',
      ({ id }) => `/users/${id}/attribute_values/${attributeId}`,
      () => ({ value: '9' })
    ],
    ['a value of a group', 'PATCH', () => '/groups/1/attribute_values/1', () => ({ value: '9' })],
    [
      'an application of OAuth',
      'POST',
      () => '/oauth_client_apps/x',
      () => ({ redirect_uri: 'https://x.example.com' })
    ],
    ['a secret for embedding', 'POST', () => '/embed_config/secrets', () => ({ enabled: true })],
    ['a signed page for an admin', 'POST', () => '/embed/sso_url', () => ({ ...embed, user_id: '1' })],
    ['a page without cookies', 'POST', () => '/embed/cookieless_session/acquire', () => embed],
    ['access to what others have', 'POST', () => '/content_metadata_access', ({ id }) => access(id)],
    ['a login by SAML', 'PATCH', () => '/saml_config', () => ({ enabled: true, default_new_user_role_ids: ['2'] })],
    ['a login by OIDC', 'PATCH', () => '/oidc_config', () => ({ enabled: true, default_new_user_role_ids: ['2'] })],
    ['a login by LDAP', 'PATCH', () => '/ldap_config', () => ({ enabled: true, default_new_user_role_ids: ['2'] })],
    ['access to support', 'PUT', () => '/support_access/enable', () => ({ duration_in_seconds: 60 })],
    ['shorter passwords', 'PATCH', () => '/password_config', () => ({ min_length: 8 })],
    ['longer sessions', 'PATCH', () => '/session_config', () => ({ session_minutes: 43_200 })],
    [
      'other origins',
      'PATCH',
      () => '/setting',
      () => ({ embed_config: { domain_allowlist: ['https://evil.example.com'] } })
    ],
    ['the end of an admin', 'DELETE', () => '/users/1']
  ]

const rights = { role_ids: ['2'], group_ids: ['2'], roles_externally_managed: false, can: { sudo: true }, id: '1' }

const embed = {
  target_url: 'http://127.0.0.1/embed/dashboards/1',
  permissions: all,
  models: ['thelook'],
  group_ids: ['2']
}

function access(user_id: string): object {
  return { content_metadata_id: '2', user_id, permission_type: 'edit' }
}

describe.each(callers)('Somebody with the rights of a %s', (name) => {
  test.each(ways)('cannot give %s (#12, #31)', async (what, method, path, json) => {
    const who = people[name]
    const before = await rightsOf()
    const body = json?.(who)
    const answer = await server.api(method, `/api/4.0${path(who)}`, {
      token: who.token,
      ...(body !== undefined && { json: body })
    })
    if (what === 'roles and groups by a body') expect(answer.status, answer.text).toBeOneOf([200, 403, 404])
    else expect(answer.status, answer.text).toBeOneOf([403, 404])
    expect(await rightsOf()).toEqual(before)
  })
})

/** All that says who may do what, as the admin sees it. */
async function rightsOf(): Promise<unknown> {
  const lists = []
  for (const path of places) {
    const { status, body } = await server.api<unknown>('GET', `/api/4.0${path}`, { token: admin })
    expect([path, status]).toEqual([path, 200])
    lists.push(body)
  }
  return lists
}

const places = [
  '/users',
  '/roles',
  '/groups',
  '/groups/2/users',
  '/groups/2/groups',
  '/permission_sets',
  '/model_sets',
  '/roles/2/users',
  '/roles/3/users',
  '/roles/2/groups',
  '/users/1/credentials_api3',
  '/users/1/credentials_email',
  '/oauth_client_apps',
  '/content_metadata_access?content_metadata_id=2',
  '/saml_config',
  '/oidc_config',
  '/ldap_config',
  '/password_config',
  '/session_config',
  '/user_attributes',
  '/setting'
]

test.each(ways)('An admin can give %s, so that the others can be refused', async (_, method, path, json) => {
  await using own = await startServer()
  const first = await own.login()
  await makeAttribute(own, first)
  const { token } = await makePerson(own, 'admin')
  const who = { ...(await own.makeUser()), token }
  const body = json?.(who)
  const answer = await own.api(method, `/api/4.0${path(who)}`, { token, ...(body !== undefined && { json: body }) })
  expect(answer.status, answer.text).toBeLessThan(300)
})

/** Makes a user attribute that only admins set, and gives its id, which is the same on every server. */
async function makeAttribute({ api }: TestServer, token: string): Promise<string> {
  const json = { name: 'level', label: 'Level', type: 'number', value_is_hidden: true, user_can_edit: false }
  const { status, body } = await api<{ id: string }>('POST', '/api/4.0/user_attributes', { token, json })
  expect(status).toBe(200)
  return body.id
}
