import { describe, expect, test } from 'vitest'
import { makeLimitedPerson } from './limited-person.ts'
import { makePerson } from './people.ts'
import { startServer, versions, type TestServer } from './start-server.ts'

const sales = { name: 'sales', dialect_name: 'snowflake', host: 'x.example.com', database: 'd', username: 'u' }

type Body = Record<string, unknown>

async function asAdmin(server: TestServer) {
  const token = await server.login()
  return <B = Body>(method: string, path: string, json?: unknown) =>
    server.api<B>(method, `/api/4.0${path}`, { token, ...(json !== undefined && { json }) })
}

describe('A connection', () => {
  test('is known by its name, which stays, in every version', async () => {
    await using server = await startServer()
    const call = await asAdmin(server)
    expect((await call('POST', '/connections', sales)).body).toMatchObject({ name: 'sales', max_connections: 5 })
    const changed = await call('PATCH', '/connections/sales', { name: 'other', port: 443, max_connections: '7' })
    expect([changed.status, changed.body]).toMatchObject([200, { name: 'sales', port: '443', max_connections: 7 }])
    for (const version of versions) {
      const token = await server.login()
      const { body } = await server.api('GET', `/api/${version}/connections/sales`, { token })
      expect(body).toMatchObject({ name: 'sales', dialect: { name: 'snowflake' }, dialect_name: 'snowflake' })
    }
    expect((await call('DELETE', '/connections/sales')).status).toBe(204)
    expect((await call('GET', '/connections/sales')).status).toBe(404)
  })

  test('has to say to what kind of database it is, and what it is called', async () => {
    await using server = await startServer()
    const call = await asAdmin(server)
    const { status, body } = await call('POST', '/connections', { name: 'sales' })
    expect([status, body]).toMatchObject([
      422,
      {
        message: 'Validation Failed',
        errors: [{ field: 'dialect', code: 'missing_field', message: 'This field is required.' }]
      }
    ])
    expect((await call('POST', '/connections', { dialect_name: 'mysql' })).body).toMatchObject({
      errors: [{ field: 'name', code: 'missing_field' }]
    })
    expect((await call('PATCH', '/connections/thelook', { dialect_name: '' })).status).toBe(422)
    expect((await call('POST', '/connections', { ...sales, name: 'thelook' })).body).toMatchObject({
      errors: [{ field: 'name', code: 'already_exists' }]
    })
  })

  test('never shows a secret, only that there is a password', async () => {
    await using server = await startServer()
    const call = await asAdmin(server)
    const secrets = { password: 'pass-1', certificate: 'cert-2', file_type: 'file-3' }
    const pdt_context_override = { context: 'pdt', host: 'other', ...secrets, pdt_password: 'pass-4' }
    const made = await call('POST', '/connections', { ...sales, ...secrets, pdt_context_override })
    expect(made.body).toMatchObject({ has_password: true, pdt_context_override: { host: 'other', has_password: true } })
    for (const { text } of [made, await call('GET', '/connections'), await call('GET', '/connections/sales')]) {
      expect(text).not.toMatch(/pass-1|cert-2|file-3|pass-4/)
    }
    const { body } = await call('PATCH', '/connections/sales', { password: null })
    expect(body.has_password).toBe(false)
    expect(((await call('PATCH', '/connections/sales', { port: '1' })).body as Body).has_password).toBe(false)
  })

  test('may be otherwise for derived tables, until that is removed', async () => {
    await using server = await startServer()
    const call = await asAdmin(server)
    await call('POST', '/connections', { ...sales, pdt_context_override: { context: 'pdt', pdt_host: 'p' } })
    expect((await call('GET', '/connections/sales')).body.pdts_enabled).toBe(true)
    expect((await call('DELETE', '/connections/sales/connection_override/other')).status).toBe(422)
    expect((await call('DELETE', '/connections/sales/connection_override/pdt')).status).toBe(204)
    expect((await call('DELETE', '/connections/sales/connection_override/pdt')).status).toBe(404)
    expect((await call('GET', '/connections/sales')).body).toMatchObject({
      pdt_context_override: null,
      pdts_enabled: false
    })
  })

  test('looks like a real one', async () => {
    await using server = await startServer()
    const call = await asAdmin(server)
    const { body } = await call('GET', '/connections/thelook')
    expect(body).toMatchObject({
      port: '5432',
      max_connections: 5,
      pool_timeout: 120,
      user_id: '1',
      last_regen_at: expect.stringMatching(/^\d+$/),
      last_reap_at: '',
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00$/),
      dialect: { name: 'postgres', connection_tests: expect.arrayContaining(['connect', 'query']) },
      snippets: [{ name: 'show_tables', label: 'Show Tables' }]
    })
    const infos = (await call<Body[]>('GET', '/dialect_info?fields=name,default_port')).body
    expect(infos).toContainEqual({ name: 'postgres', default_port: '5432' })
    expect(infos.length).toBeGreaterThan(15)
  })
})

describe('The test of a connection', () => {
  test('gives a result for each test, or for those that were asked for', async () => {
    await using server = await startServer()
    const call = await asAdmin(server)
    const all = (await call<Body[]>('PUT', '/connections/thelook/test')).body
    expect(all.length).toBeGreaterThan(4)
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['success']))
    for (const query of [
      'tests=connect,kill,nonsense',
      'tests=connect&tests=kill',
      'tests=%5B%22connect%22,%22kill%22%5D'
    ]) {
      const { body } = await call<Body[]>('PUT', `/connections/thelook/test?${query}`)
      expect(body.map(({ name }) => name)).toEqual(['connect', 'kill'])
      expect(body[0]).toEqual({
        name: 'connect',
        status: 'success',
        message: 'Can connect',
        connection_string: 'jdbc:postgresql://db.example.com:5432/thelook',
        can: {}
      })
    }
    expect((await call('PUT', '/connections/none/test')).status).toBe(404)
  })

  test.each([
    [{ dialect_name: 'cobol', host: 'h' }, /not known/],
    [{ dialect_name: 'mysql', database: 'd' }, /no host/],
    [{ dialect_name: 'bigquery_standard_sql' }, /no database/]
  ])('fails for %j', async (json, message) => {
    await using server = await startServer()
    const call = await asAdmin(server)
    const { status, body } = await call<Body[]>('PUT', '/connections/test?tests=connect', json)
    expect([status, body]).toMatchObject([200, [{ name: 'connect', status: 'error' }]])
    expect(body[0]!.message).toMatch(message)
  })

  test('needs a dialect, and stores nothing', async () => {
    await using server = await startServer()
    const call = await asAdmin(server)
    expect((await call('PUT', '/connections/test', { name: 'x' })).body).toMatchObject({
      errors: [{ field: 'dialect' }]
    })
    expect((await call<Body[]>('PUT', '/connections/test', sales)).body[0]).toMatchObject({ status: 'success' })
    expect((await call('GET', '/connections/sales')).status).toBe(404)
  })
})

describe('Whoever is no admin', () => {
  test('sees the connections of the models that they work on, without where the database is', async () => {
    await using server = await startServer()
    const call = await asAdmin(server)
    await call('POST', '/connections', sales)
    const { token } = await makeLimitedPerson(server, '2', ['thelook'])
    const { body, text } = await server.api<Body[]>('GET', '/api/4.0/connections', { token })
    expect(body).toMatchObject([{ name: 'thelook', dialect: { name: 'postgres' }, host: null, username: null }])
    expect(text).not.toContain('db.example.com')
    for (const [method, path] of [
      ['GET', '/connections/sales'],
      ['PUT', '/connections/sales/test'],
      ['GET', '/connections/sales/schemas'],
      ['GET', '/connections/sales/databases'],
      ['POST', '/connections/sales/cost_estimate']
    ] as const) {
      const { status } = await server.api(method, `/api/4.0${path}`, { token, json: { sql: 'SELECT 1' } })
      expect([path, status]).toEqual([path, 404])
    }
    const tested = await server.api('PUT', '/api/4.0/connections/thelook/test?tests=connect', { token })
    expect(tested.text).not.toContain('db.example.com')
    expect((await server.api('PATCH', '/api/4.0/connections/thelook', { token, json: { host: 'x' } })).status).toBe(403)
    expect((await server.api('DELETE', '/api/4.0/connections/thelook', { token })).status).toBe(404)
  })

  test('sees none as a viewer, nor as a developer of other models', async () => {
    await using server = await startServer()
    const viewer = await makePerson(server, 'viewer')
    expect((await server.api('GET', '/api/4.0/connections', { token: viewer.token })).status).toBe(404)
    const { token } = await makeLimitedPerson(server, '2', ['other'])
    expect((await server.api('GET', '/api/4.0/connections', { token })).body).toEqual([])
  })
})

describe('What is in a database', () => {
  test('comes as databases, schemas, tables and columns', async () => {
    await using server = await startServer()
    const call = await asAdmin(server)
    const at = '/connections/thelook'
    expect((await call('GET', `${at}/databases`)).body).toEqual(['thelook'])
    expect((await call('GET', `${at}/schemas`)).body).toContainEqual({ name: 'public', is_default: true })
    expect((await call('GET', `${at}/schemas?database=none`)).body).toEqual([])
    const [schema] = (await call<Body[]>('GET', `${at}/tables?schema_name=public&table_filter=o&table_limit=1`)).body
    expect(schema).toMatchObject({ name: 'public', table_limit_hit: true, tables: [{ name: 'order_items' }] })
    const columns = (await call<Body[]>('GET', `${at}/columns?schema_name=public&table_names=orders`)).body
    expect(columns).toMatchObject([
      { name: 'orders', columns: [{ name: 'id', data_type_looker: 'number' }, {}, {}, {}] }
    ])
    expect((await call('GET', `${at}/search_columns?column_name=%25_id`)).body).toContainEqual({
      column_name: 'user_id',
      data_type: 'integer',
      schema_name: 'public',
      table_name: 'orders'
    })
    expect((await call('GET', `${at}/features`)).body).toMatchObject({ dialect_name: 'postgres', timezone: true })
    expect((await call('POST', `${at}/cost_estimate`, { sql: 'SELECT 1' })).body).toMatchObject({ cost: 0 })
    await call('POST', '/connections', { ...sales, name: 'lite', dialect_name: 'mysql' })
    expect((await call('POST', '/connections/lite/cost_estimate', { sql: 'SELECT 1' })).status).toBe(400)
    expect((await call('GET', '/connections/lite/databases')).body).toEqual([])
  })

  test('goes with its connection', async () => {
    await using server = await startServer()
    const call = await asAdmin(server)
    await call('DELETE', '/connections/thelook')
    await call('POST', '/connections', { ...sales, name: 'thelook' })
    expect((await call('GET', '/connections/thelook/databases')).body).toEqual([])
  })
})

describe('SSH', () => {
  test('has one public key of the server, and servers and tunnels that hold together', async () => {
    await using server = await startServer()
    const call = await asAdmin(server)
    const json = { ssh_server_name: 'gate', ssh_server_host: 'gate.example.com', ssh_server_user: 'me' }
    const { body: gate } = await call('POST', '/ssh_servers', json)
    const key = (await call('GET', '/ssh_public_key')).body.public_key as string
    expect(key).toMatch(/^ssh-ed25519 [A-Za-z0-9+/]+=* looker$/)
    expect(gate).toMatchObject({
      ssh_server_port: 22,
      public_key: key,
      sha_finger_print: expect.stringMatching(/^SHA256:/)
    })
    expect((await call('GET', '/ssh_public_key')).body.public_key).toBe(key)
    const { ssh_server_id } = gate
    const tunnel = await call('POST', '/ssh_tunnels', { ssh_server_id, database_host: 'db', database_port: 5432 })
    expect(tunnel.body).toMatchObject({ ssh_server_name: 'gate', ssh_server_host: 'gate.example.com' })
    expect((await call('DELETE', `/ssh_server/${String(ssh_server_id)}`)).status).toBe(400)
    expect(
      (await call('POST', '/ssh_tunnels', { ssh_server_id: '99', database_host: 'd', database_port: 1 })).status
    ).toBe(422)
    expect((await call('DELETE', `/ssh_tunnel/${String(tunnel.body.tunnel_id)}`)).status).toBe(204)
    expect((await call('DELETE', `/ssh_server/${String(ssh_server_id)}`)).status).toBe(204)
  })
})

test('An application of OAuth keeps no secret and no token', async () => {
  await using server = await startServer()
  const call = await asAdmin(server)
  const made = await call('POST', '/external_oauth_applications', {
    name: 'B',
    client_id: 'b',
    client_secret: 'secret-1'
  })
  expect(made.text).not.toContain('secret-1')
  const json = { user_id: '1', access_token: 'secret-2', access_token_expires_at: '2026-01-02T03:04:05.000+00:00' }
  const at = '/external_oauth_applications/user_state'
  const state = await call('POST', at, { ...json, oauth_application_id: made.body.id })
  expect(state.body).toEqual({ user_id: '1', oauth_application_id: made.body.id })
  expect((await call('POST', at, { ...json, oauth_application_id: '99' })).status).toBe(404)
  expect((await call('PATCH', '/external_oauth_applications/b', { name: 'C' })).body).toMatchObject({ name: 'C' })
  expect((await call('GET', '/external_oauth_applications?client_id=b')).body).toMatchObject([{ name: 'C' }])
  expect((await call('DELETE', '/external_oauth_applications/b')).status).toBe(204)
})
