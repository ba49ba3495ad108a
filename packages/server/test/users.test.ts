import { describe, expect, test } from 'vitest'
import { startServer, versions, type Answer, type TestServer, type Version } from './start-server.ts'

type User = Record<string, unknown> & { id: string | number }

const admin3 = {
  id: 1,
  first_name: 'Admin',
  last_name: 'User',
  display_name: 'Admin User',
  home_folder_id: '1',
  home_space_id: '1',
  personal_space_id: expect.any(Number) as number,
  personal_folder_id: expect.any(Number) as number,
  embed_group_space_id: null,
  role_ids: [2],
  group_ids: [],
  email: 'admin@example.com',
  is_disabled: false
}

test.each([
  ['3.0', admin3],
  ['3.1', admin3],
  [
    '4.0',
    {
      id: '1',
      display_name: 'Admin User',
      home_folder_id: '1',
      role_ids: ['2'],
      personal_folder_id: expect.stringMatching(/^\d+$/) as string
    }
  ]
] as const)('API %s shows a user in the types of that version', async (version, expected) => {
  await using server = await startServer()
  const { body } = await server.api<User>('GET', `/api/${version}/user`, { token: await server.login() })
  expect(body).toMatchObject(expected)
  expect(body.credentials_email).toMatchObject({ email: 'admin@example.com', type: 'email' })
  expect(body.sessions).toMatchObject([{ state: 'active', credentials_type: 'email' }])
  expect(body.can).toEqual({ show: true, index: true, show_details: true, index_details: true, sudo: false })
  expect(body.url).toBe(`${server.url}/api/${version}/users/1`)
  expect(body.credentials_api3).toMatchObject([
    { id: version === '4.0' ? '1' : 1, client_id: server.key.client_id, type: 'api3' }
  ])
  expect('home_space_id' in body).toBe(version !== '4.0')
  expect('can_manage_api3_creds' in body).toBe(version === '4.0')
  expect('access_filters' in body).toBe(version === '3.0')
  expect('created_at' in body).toBe(false)
})

describe.each(versions)('At API %s', (version) => {
  test('a user can be created, read, changed and deleted', async () => {
    await using server = await startServer()
    const { token, call } = await signedIn(server, version)
    const made = await call('POST', '/users', { first_name: 'Ann', last_name: 'Bee', locale: 'de' })
    expect(made.status).toBe(200)
    expect(made.body).toMatchObject({ id: version === '4.0' ? '2' : 2, display_name: 'Ann Bee', locale: 'de' })
    expect((await call('GET', '/users/2')).body).toEqual(made.body)
    const changed = await call('PATCH', '/users/2', { last_name: 'Cee' })
    expect(changed.body).toEqual({ ...made.body, last_name: 'Cee', display_name: 'Ann Cee' })
    const deleted = await server.api('DELETE', `/api/${version}/users/2`, { token })
    expect([deleted.status, deleted.text]).toEqual([204, ''])
    expect(deleted.headers).not.toHaveProperty('content-type')
    expect((await call('GET', '/users/2')).status).toBe(404)
    expect((await call('PATCH', '/users/2', {})).status).toBe(404)
    expect((await call('DELETE', '/users/2')).status).toBe(404)
  })

  test('a whole user that was read can be sent back: what is read-only or unknown is passed over (#31)', async () => {
    await using server = await startServer()
    const { call } = await signedIn(server, version)
    const { body: before } = await call('POST', '/users', { first_name: 'Ann' })
    const sent = {
      ...before,
      id: 77,
      role_ids: [2],
      can: {},
      url: 'x',
      email: 'a@b.c',
      credentials_api3: 'nonsense',
      group_ids: 5,
      no_such: 1
    }
    expect((await call('PATCH', `/users/${before.id}`, sent)).body).toEqual(before)
    expect((await call('GET', '/users/77')).status).toBe(404)
  })

  test('null empties a name and clears what can be null', async () => {
    await using server = await startServer()
    const { call } = await signedIn(server, version)
    await call('POST', '/users', { first_name: 'Ann', last_name: 'Bee', locale: 'de', home_folder_id: '5' })
    const all = {
      first_name: null,
      last_name: null,
      locale: null,
      home_folder_id: null,
      is_disabled: null,
      ui_state: null
    }
    const { body } = await call('PATCH', '/users/2', all)
    expect(body).toMatchObject({
      first_name: '',
      last_name: '',
      display_name: null,
      locale: null,
      home_folder_id: '1',
      is_disabled: false
    })
  })

  test('values may be typed as loosely as clients do', async () => {
    await using server = await startServer()
    const { call } = await signedIn(server, version)
    const { body } = await call('POST', '/users', {
      first_name: 7,
      last_name: true,
      home_folder_id: 12,
      is_disabled: 'true',
      ui_state: []
    })
    expect(body).toMatchObject({
      first_name: '7',
      last_name: 'true',
      home_folder_id: '12',
      is_disabled: true,
      ui_state: {}
    })
    const changed = await call('PATCH', '/users/2', { ui_state: { homepageGroupIdPreference: 3, other: null } })
    expect(changed.body.ui_state).toEqual({ homepageGroupIdPreference: '3', other: null })
  })

  test('values that cannot be read are named one by one, and nothing is changed', async () => {
    await using server = await startServer()
    const { call } = await signedIn(server, version)
    const bad = { first_name: {}, is_disabled: 'maybe', ui_state: { a: [] }, last_name: 'Changed' }
    const { status, body } = await call('PATCH', '/users/1', bad)
    expect(status).toBe(422)
    const { documentation_url } = body
    expect(body).toEqual({
      message: 'Validation Failed',
      documentation_url,
      errors: [
        { field: 'first_name', code: 'invalid', message: "'first_name' must be a string.", documentation_url },
        { field: 'is_disabled', code: 'invalid', message: "'is_disabled' must be true or false.", documentation_url },
        { field: 'ui_state.a', code: 'invalid', message: "'ui_state.a' must be a string.", documentation_url }
      ]
    })
    expect((await call('GET', '/users/1')).body.last_name).toBe('User')
  })

  test('a user that is created without a body is blank, and a change needs one', async () => {
    await using server = await startServer()
    const { call, token } = await signedIn(server, version)
    for (const headers of [{}, { 'content-type': 'application/json' }]) {
      const { status, body } = await server.api('POST', `/api/${version}/users`, { token, headers })
      expect([status, body.first_name]).toEqual([200, ''])
    }
    expect((await call('PATCH', '/users/1')).status).toBe(422)
    expect((await call('PATCH', '/users/1', {})).status).toBe(200)
  })
})

test('A user moves home by home_space_id in API 3.x and by home_folder_id in 4.0', async () => {
  await using server = await startServer()
  const { call: old } = await signedIn(server, '3.0')
  const { call } = await signedIn(server, '4.0')
  await old('PATCH', '/users/1', { home_space_id: '8' })
  expect((await call('GET', '/users/1')).body.home_folder_id).toBe('8')
  await call('PATCH', '/users/1', { home_folder_id: '9', home_space_id: '10' })
  expect((await old('GET', '/users/1')).body).toMatchObject({ home_folder_id: '9', home_space_id: '9' })
  await old('PATCH', '/users/1', { home_space_id: null })
  expect((await call('GET', '/users/1')).body.home_folder_id).toBe('1')
})

test('Ids are never given twice, even after a removal', async () => {
  await using server = await startServer()
  const { call } = await signedIn(server, '4.0')
  await call('POST', '/users', {})
  await call('DELETE', '/users/2')
  expect((await call('POST', '/users', {})).body.id).toBe('3')
})

test('20 changes of one user at once are all made', async () => {
  await using server = await startServer()
  const { call } = await signedIn(server, '4.0')
  const names = Array.from({ length: 20 }, (_, at) => `Name${at}`)
  const changes = names.map((name, at) =>
    call('PATCH', '/users/1', at % 2 ? { first_name: name } : { last_name: name })
  )
  for (const { status } of await Promise.all(changes)) expect([200, 409]).toContain(status)
  const { first_name, last_name } = (await call('GET', '/users/1')).body
  expect(names).toContain(first_name)
  expect(names).toContain(last_name)
})

interface SignedIn {
  readonly token: string
  readonly call: (method: string, path: string, json?: object) => Promise<Answer<User>>
}

async function signedIn(server: TestServer, version: Version): Promise<SignedIn> {
  const token = await server.login()
  return { token, call: (method, path, json) => server.api<User>(method, `/api/${version}${path}`, { token, json }) }
}
