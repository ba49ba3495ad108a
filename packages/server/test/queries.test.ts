import { describe, expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer, versions, type TestServer } from './start-server.ts'

const asked = {
  model: 'thelook',
  view: 'users',
  fields: ['users.state', 'users.count'],
  filters: { 'users.state': '-NULL', 'users.age': '>20' },
  limit: '20'
}

interface Query {
  readonly id: string
  readonly slug: string
  readonly client_id: string
  readonly limit: string
  readonly message: string
  readonly errors: readonly { readonly field: string; readonly code: string }[]
}

async function create(server: TestServer, json: object, token?: string): Promise<{ status: number; body: Query }> {
  return server.api<Query>('POST', '/api/4.0/queries', { token: token ?? (await server.login()), json })
}

describe('A query', () => {
  test('has a slug of 7 and a client id of 22 letters and digits, and the addresses that share it', async () => {
    await using server = await startServer()
    const { body } = await create(server, asked)
    expect(body).toMatchObject({ ...asked, pivots: null, total: null, column_limit: '50', filter_config: {} })
    expect(body.slug).toMatch(/^[A-Za-z0-9]{7}$/)
    expect(body.client_id).toMatch(/^[A-Za-z0-9]{22}$/)
    const address = '/explore/thelook/users?fields=users.state,users.count&f%5Busers.state%5D=-NULL'
    expect(body).toMatchObject({
      url: expect.stringContaining(address) as string,
      share_url: `${server.url}/x/${body.client_id}`,
      expanded_share_url: expect.stringMatching(`^${server.url}/explore/.*&origin=share-expanded$`) as string,
      has_table_calculations: false,
      can: { run: true, see_results: true, explore: true, download: true }
    })
  })

  test('is the same one when it asks the same, in whatever order filters are written', async () => {
    await using server = await startServer()
    const { body: first } = await create(server, asked)
    const filters = { 'users.age': '>20', 'users.state': '-NULL' }
    expect((await create(server, { ...asked, filters })).body).toEqual(first)
    for (const other of [{ limit: '21' }, { fields: ['users.count', 'users.state'] }, { sorts: ['users.state'] }]) {
      expect((await create(server, { ...asked, ...other })).body.id).not.toBe(first.id)
    }
    const { body: last } = await create(server, { ...asked, limit: 20 })
    expect(last.id).toBe(first.id)
  })

  test('made at the same time by several is one', async () => {
    await using server = await startServer()
    const made = await Promise.all(Array.from({ length: 8 }, () => create(server, asked)))
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(1)
  })

  test('read and sent back is itself; changed under the same client id it is refused', async () => {
    await using server = await startServer()
    const { body: first } = await create(server, asked)
    expect((await create(server, first)).body.id).toBe(first.id)
    const changed = await create(server, { ...first, limit: '5' })
    expect([changed.status, changed.body.errors]).toMatchObject([422, [{ field: 'client_id', code: 'already_exists' }]])
    const renamed = await create(server, { ...first, limit: '5', client_id: null })
    expect([renamed.status, renamed.body.limit]).toEqual([200, '5'])
    expect(renamed.body.id).not.toBe(first.id)
  })

  test.each(['short', `${'a'.repeat(21)}-`, 'a'.repeat(23)])('takes no client id such as %s', async (client_id) => {
    await using server = await startServer()
    const { status, body } = await create(server, { ...asked, client_id })
    expect([status, body.errors]).toMatchObject([422, [{ field: 'client_id', code: 'invalid' }]])
  })

  test('needs model and view', async () => {
    await using server = await startServer()
    const token = await server.login()
    for (const version of versions) {
      const { status, body } = await server.api<Query>('POST', `/api/${version}/queries`, { token, json: {} })
      expect([status, body.message, body.errors]).toMatchObject([
        422,
        'Validation Failed',
        [
          { field: 'model', code: 'missing_field' },
          { field: 'view', code: 'missing_field' }
        ]
      ])
    }
    expect((await create(server, { model: '', view: 'users' })).status).toBe(422)
  })

  test('is found by its slug and by its client id', async () => {
    await using server = await startServer()
    const token = await server.login()
    const client_id = 'MyVeryOwnClientId00001'
    const { body } = await create(server, { ...asked, client_id })
    expect(body.client_id).toBe(client_id)
    for (const name of [body.slug, client_id]) {
      const found = await server.api<Query>('GET', `/api/4.0/queries/slug/${name}`, { token })
      expect(found.body).toEqual(body)
    }
    expect((await server.api('GET', '/api/4.0/queries/slug/none', { token })).status).toBe(404)
  })

  test('has a number for an id in 3.x, and no null where 3.1 has none', async () => {
    await using server = await startServer()
    const token = await server.login()
    const old = (await server.api('GET', '/api/3.0/queries/1', { token })).body
    expect(old).toMatchObject({ id: 1, row_total: null, limit: '10' })
    const later = (await server.api('GET', '/api/3.1/queries/1', { token })).body
    expect(later).toMatchObject({ id: 1, limit: '10' })
    expect(later).not.toHaveProperty('row_total')
  })
})

describe('Who may not see the data of a model', () => {
  test('neither makes, nor sees, nor runs a query of it', async () => {
    await using server = await startServer()
    const { token } = await makePerson(server, 'none')
    const answers = [
      (await create(server, asked, token)).status,
      (await server.api('GET', '/api/4.0/queries/1', { token })).status,
      (await server.api('GET', '/api/4.0/queries/slug/demo001', { token })).status,
      (await server.api('GET', '/api/4.0/queries/1/run/json', { token })).status,
      (await server.api('POST', '/api/4.0/queries/run/json', { token, json: asked })).status,
      (await server.api('GET', '/api/4.0/queries/models/thelook/views/users/run/json?fields=users.id', { token }))
        .status,
      (await server.api('POST', '/api/4.0/query_tasks', { token, json: { query_id: '1', result_format: 'csv' } }))
        .status
    ]
    expect(answers).toEqual([404, 404, 404, 403, 403, 404, 404])
  })

  test('of another model than the one that a role is for, either', async () => {
    await using server = await startServer()
    const admin = await server.login()
    const post = async (path: string, json: object): Promise<string> =>
      (await server.api<Query>('POST', `/api/4.0${path}`, { token: admin, json })).body.id
    const model_set_id = await post('/model_sets', { name: 'Other', models: ['other'] })
    const role = await post('/roles', { name: 'Other', permission_set_id: '3', model_set_id })
    const { id, token } = await makePerson(server, 'none')
    await server.api('PUT', `/api/4.0/users/${id}/roles`, { token: admin, json: [role] })
    const { body } = await create(server, { ...asked, model: 'other' }, token)
    expect(body).toMatchObject({ model: 'other', can: { run: true } })
    expect((await server.api('GET', '/api/4.0/queries/1', { token })).status).toBe(404)
    expect((await server.api('GET', '/api/4.0/queries/1/run/json', { token })).status).toBe(404)
    expect((await server.api('POST', '/api/4.0/queries/run/json', { token, json: asked })).status).toBe(403)
    const sources = { source_queries: [{ query_id: '1' }] }
    expect((await server.api('POST', '/api/4.0/merge_queries', { token, json: sources })).status).toBe(422)
  })

  test('sees nothing of the activity of the server without the permission for it', async () => {
    await using server = await startServer()
    const json = { model: 'system__activity', view: 'dashboard', fields: ['dashboard.id'] }
    const { token } = await makePerson(server, 'developer')
    expect((await server.api('POST', '/api/4.0/queries/run/json', { token, json })).status).toBe(403)
    const admin = await server.login()
    expect((await server.api('POST', '/api/4.0/queries/run/json', { token: admin, json })).body).toHaveLength(10)
  })
})

describe('A merge of queries', () => {
  test('is the same one when it merges the same', async () => {
    await using server = await startServer()
    const token = await server.login()
    const make = (json: object): Promise<{ status: number; body: Query }> =>
      server.api<Query>('POST', '/api/4.0/merge_queries', { token, json })
    const sources = [
      { query_id: '1', name: 'a' },
      { query_id: '2', name: 'b' }
    ]
    const { body } = await make({ source_queries: sources })
    expect((await make({ source_queries: sources })).body).toEqual(body)
    expect((await make({ source_queries: sources.toReversed() })).body.id).not.toBe(body.id)
    expect((await server.api('GET', `/api/4.0/merge_queries/${body.id}`, { token })).body).toEqual(body)
    const vis_config = { type: 'looker_column', show_x_axis: true, series: [{ a: { b: 1.5 } }], none: null }
    for (const version of ['3.1', '4.0']) {
      const path = `/api/${version}/merge_queries`
      const drawn = await server.api('POST', path, { token, json: { source_queries: sources, vis_config } })
      const read = await server.api('GET', `${path}/${String(drawn.body.id)}`, { token })
      expect([drawn.body.vis_config, read.body.vis_config]).toEqual([vis_config, vis_config])
    }
    const wrong = await make({ source_queries: [{ query_id: '99' }] })
    expect([wrong.status, wrong.body.errors]).toMatchObject([422, [{ field: 'source_queries[0].query_id' }]])
  })
})

describe('A statement of the SQL Runner', () => {
  const sql = { connection_name: 'thelook', sql: 'select department, count(*) as products from products group by 1;' }

  test('has a slug, and counts how often it ran', async () => {
    await using server = await startServer()
    const token = await server.login()
    const made = await server.api<Query>('POST', '/api/4.0/sql_queries', { token, json: sql })
    expect(made.body).toMatchObject({
      sql: sql.sql,
      run_count: 0,
      creator: { id: '1' },
      connection: { name: 'thelook' }
    })
    const path = `/api/4.0/sql_queries/${made.body.slug}`
    const ran = await server.api('POST', `${path}/run/json`, { token })
    expect(ran.body).toEqual([
      { department: 'Men', products: 280 },
      { department: 'Women', products: 1263 }
    ])
    expect((await server.api('GET', path, { token })).body).toMatchObject({ run_count: 1 })
    expect((await server.api('POST', `${path}/run/sql`, { token })).text).toBe(sql.sql)
  })

  test('needs its text and a connection or a model, and somebody who may write SQL', async () => {
    await using server = await startServer()
    const token = await server.login()
    const { status, body } = await server.api<Query>('POST', '/api/4.0/sql_queries', { token, json: {} })
    expect([status, body.errors.map(({ field }) => field)]).toEqual([422, ['sql', 'connection_name']])
    const { token: viewer } = await makePerson(server, 'user')
    expect((await server.api('POST', '/api/4.0/sql_queries', { token: viewer, json: sql })).status).toBe(404)
    expect((await server.api('GET', '/api/4.0/sql_queries/demoSqlQuery00000001', { token: viewer })).status).toBe(404)
  })

  test('that nobody gave results for is not made up', async () => {
    await using server = await startServer()
    const token = await server.login()
    const json = { ...sql, sql: 'select 1' }
    const { slug } = (await server.api<Query>('POST', '/api/4.0/sql_queries', { token, json })).body
    const { status, body } = await server.api('POST', `/api/4.0/sql_queries/${slug}/run/json`, { token })
    expect([status, body.message]).toMatchObject([501, expect.stringContaining('no query engine')])
  })
})

describe('Running queries', () => {
  test('are seen and stopped by who runs them, and by who may see queries', async () => {
    await using server = await startServer()
    const { token: other } = await makePerson(server, 'developer')
    expect((await server.api('GET', '/api/4.0/running_queries', { token: other })).body).toEqual([])
    expect((await server.api('DELETE', '/api/4.0/running_queries/1', { token: other })).status).toBe(404)
    const token = await server.login()
    const list = await server.api('GET', '/api/4.0/running_queries', { token })
    expect(list.body).toMatchObject([{ query_task_id: '1', status: 'running', query: { id: '3' } }])
    expect((await server.api('DELETE', '/api/4.0/running_queries/1', { token })).status).toBe(204)
    expect((await server.api('GET', '/api/4.0/running_queries', { token })).body).toEqual([])
  })
})

test.each([
  [{ fields: [null] }, 422],
  [{ filters: { 'users.state': null } }, 200],
  [{ filters: [] }, 200],
  [{ fields: 'users.state' }, 422],
  [{ sorts: [{}] }, 422],
  [{ limit: -1 }, 200],
  [{ fill_fields: ['\ud800'], subtotals: ['\udfff'], filters: { '\ud800': '\ud800' } }, 200],
  [{ vis_config: { a: { b: [1] } }, dynamic_fields: '[{"table_calculation":"x"}]' }, 200]
])('A query with %j is %i, and runs as it is', async (change, status) => {
  await using server = await startServer()
  const token = await server.login()
  const made = await create(server, { ...asked, ...change }, token)
  expect(made.status).toBe(status)
  if (status === 200)
    expect((await server.api('GET', `/api/4.0/queries/${made.body.id}/run/json`, { token })).status).toBe(200)
})
