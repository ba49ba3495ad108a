import { readContract } from '@lookerts/contract'
import { describe, expect, test } from 'vitest'
import { makeLimitedPerson } from './limited-person.ts'
import { makePerson } from './people.ts'
import { startServer, versions } from './start-server.ts'

type Body = Record<string, unknown>

describe('The build of a derived table', () => {
  test('is added, complete for whoever asks next, and killed once it is stopped', async () => {
    await using server = await startServer()
    const token = await server.login()
    const call = async (path: string): Promise<Body> => {
      const { body } = await server.api<Body>('GET', `/api/4.0/derived_table/${path}`, { token })
      return { id: body.materialization_id, ...(JSON.parse(String(body.resp_text)) as Body) }
    }
    const { id, task_slug, ...started } = await call('thelook/user_facts/start')
    expect(started).toEqual({ status: 'added', runtime: null, message: 'Materialize thelook::user_facts' })
    expect(await call(`${String(id)}/status`)).toMatchObject({ id, task_slug, status: 'complete' })
    expect(await call(`${String(id)}/stop`)).toMatchObject({ status: 'killed' })
    expect(await call(`${String(id)}/status`)).toMatchObject({ status: 'killed' })
  })
})

describe('The list of models', () => {
  test("hides the server's own, and those made from files, unless they are asked for", async () => {
    await using server = await startServer()
    const token = await server.login()
    const names = async (query: string): Promise<unknown[]> => {
      const { body } = await server.api<Body[]>('GET', `/api/4.0/lookml_models?fields=name&${query}`, { token })
      return body.map(({ name }) => name)
    }
    expect(await names('')).toEqual(['thelook'])
    expect(await names('include_internal=true')).toEqual(['system__activity', 'thelook'])
    expect(await names('include_self_service=true')).toEqual(['thelook', 'regional_targets'])
    await server.api('POST', '/api/4.0/lookml_models', { token, json: { name: 'empty' } })
    expect(await names('')).toEqual(['thelook', 'empty'])
    expect(await names('exclude_empty=true')).toEqual(['thelook'])
    expect(await names('limit=1&offset=1')).toEqual(['empty'])
  })

  test('has the explores of each, as menus have them', async () => {
    await using server = await startServer()
    const token = await server.login()
    const { body, headers } = await server.api<Body[]>('GET', '/api/4.0/lookml_models?limit=5', { token })
    expect(headers['x-total-count']).toBe('1')
    expect(body).toMatchObject([
      { label: 'The Look', project_name: 'thelook', allowed_db_connection_names: ['thelook'], has_content: true }
    ])
    expect(body[0]!.explores).toContainEqual({
      name: 'orders',
      label: 'Orders',
      description: null,
      group_label: 'The Look',
      hidden: false
    })
    expect(Object.keys(body[0]!.can as Body)).toEqual(['index', 'show', 'create', 'update', 'destroy'])
  })

  test('has only models whose data the caller may see, everywhere', async () => {
    await using server = await startServer()
    const { token } = await makeLimitedPerson(server, '3', ['other'])
    for (const version of versions.filter((each) => each !== '3.0')) {
      const at = `/api/${version}/lookml_models`
      expect((await server.api('GET', `${at}?include_internal=true`, { token })).body ?? []).toEqual([])
      expect((await server.api('GET', `${at}/thelook`, { token })).status).toBe(404)
      expect((await server.api('GET', `${at}/thelook/explores/orders`, { token })).status).toBe(404)
    }
    const suggestions = '/api/4.0/models/thelook/views/orders/fields/status/suggestions'
    expect((await server.api('GET', suggestions, { token })).status).toBe(404)
    expect((await server.api('GET', '/api/4.0/models/thelook', { token })).status).toBe(404)
    const other = await makeLimitedPerson(server, '3', ['thelook'])
    const { body } = await server.api<Body[]>('GET', '/api/4.0/lookml_models?include_internal=true', {
      token: other.token
    })
    expect(body.map(({ name }) => name)).toEqual(['thelook'])
  })
})

describe('A model', () => {
  test('is known by its name, and who manages models changes it', async () => {
    await using server = await startServer()
    const token = await server.login()
    const json = { name: 'sales', project_name: 'thelook', allowed_db_connection_names: ['thelook'] }
    const made = await server.api('POST', '/api/4.0/lookml_models', { token, json })
    expect(made.body).toMatchObject({ ...json, label: 'Sales', explores: [], has_content: false })
    expect((await server.api('POST', '/api/4.0/lookml_models', { token, json })).body).toMatchObject({
      errors: [{ field: 'name', code: 'already_exists' }]
    })
    expect((await server.api('POST', '/api/4.0/lookml_models', { token, json: {} })).body).toMatchObject({
      errors: [{ field: 'name', code: 'missing_field' }]
    })
    const developer = await makePerson(server, 'developer')
    const patch = { unlimited_db_connections: true }
    const at = '/api/4.0/lookml_models/sales'
    expect((await server.api('PATCH', at, { token: developer.token, json: patch })).status).toBe(404)
    expect((await server.api('PATCH', at, { token, json: patch })).body).toMatchObject({ ...json, ...patch })
    expect((await server.api('DELETE', at, { token })).status).toBe(204)
    expect((await server.api('GET', at, { token })).status).toBe(404)
  })

  test("of the server's own stays as it is", async () => {
    await using server = await startServer()
    const token = await server.login()
    const at = '/api/4.0/lookml_models/system__activity'
    expect((await server.api('PATCH', at, { token, json: { unlimited_db_connections: true } })).status).toBe(404)
    expect((await server.api('DELETE', at, { token })).status).toBe(404)
    expect((await server.api('GET', at, { token })).body).toMatchObject({ unlimited_db_connections: false })
  })

  test('takes its explores with it', async () => {
    await using server = await startServer()
    const token = await server.login()
    await server.api('DELETE', '/api/4.0/lookml_models/thelook', { token })
    await server.api('POST', '/api/4.0/lookml_models', { token, json: { name: 'thelook' } })
    expect((await server.api('GET', '/api/4.0/lookml_models/thelook/explores/orders', { token })).status).toBe(404)
  })
})

describe('An explore', () => {
  test.each([
    ['thelook', 'order_items', 'products.category', 'order_items.total_sale_price'],
    ['thelook', 'orders', 'orders.created_month', 'orders.count'],
    ['thelook', 'products', 'products.brand', 'products.count'],
    ['thelook', 'users', 'users.state', 'users.count'],
    ['system__activity', 'dashboard', 'dashboard.title', 'dashboard.count'],
    ['system__activity', 'look', 'look.title', 'look.count'],
    ['system__activity', 'history', 'query.model', 'history.query_run_count'],
    ['system__activity', 'user', 'user.email', 'user.count']
  ])('%s/%s has %s and %s, with all that fields have', async (model, explore, dimension, measure) => {
    await using server = await startServer()
    const token = await server.login()
    const { body } = await server.api<{ fields: Record<string, Body[]> }>(
      'GET',
      `/api/4.0/lookml_models/${model}/explores/${explore}`,
      { token }
    )
    const wanted = Object.keys(readContract('4.0').schemas.LookmlModelExploreField!.props).toSorted()
    const all = Object.values(body.fields).flat()
    for (const field of all) expect([field.name, Object.keys(field).toSorted()]).toEqual([field.name, wanted])
    expect(body.fields.dimensions!.find(({ name }) => name === dimension)).toMatchObject({ category: 'dimension' })
    expect(body.fields.measures!.find(({ name }) => name === measure)).toMatchObject({ measure: true, align: 'right' })
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  })

  test('tells of its fields what clients build on', async () => {
    await using server = await startServer()
    const token = await server.login()
    const { body } = await server.api<{ fields: Record<string, Body[]>; joins: Body[]; scopes: string[] }>(
      'GET',
      '/api/4.0/lookml_models/thelook/explores/orders?add_drills_metadata=true',
      { token }
    )
    expect(body).toMatchObject({
      id: 'thelook::orders',
      connection_name: 'thelook',
      dialect_name: 'postgres',
      scopes: ['orders', 'users'],
      joins: [{ name: 'users', relationship: 'many_to_one', sql_on: '${orders.user_id} = ${users.id}' }]
    })
    const [month] = body.fields.dimensions!.filter(({ name }) => name === 'orders.created_month')
    expect(month).toMatchObject({
      type: 'date_month',
      label: 'Orders Created Month',
      label_short: 'Created Month',
      is_timeframe: true,
      dimension_group: 'orders.created',
      field_group_label: 'Created Date',
      field_group_variant: 'Month',
      time_interval: { name: 'month', count: 1 }
    })
    const [count] = body.fields.measures!
    expect(count).toMatchObject({
      name: 'orders.count',
      has_drills_metadata: true,
      drill_fields: ['orders.id', 'orders.created_date', 'users.last_name']
    })
  })

  test('shows its SQL to who may see LookML alone', async () => {
    await using server = await startServer()
    const viewer = await makePerson(server, 'viewer')
    const developer = await makePerson(server, 'developer')
    const at = '/api/4.0/lookml_models/thelook/explores/users'
    const seen = await server.api<{ fields: Record<string, Body[]> }>('GET', at, { token: viewer.token })
    expect(seen.body).toMatchObject({
      can_see_lookml: false,
      can_develop: false,
      lookml_link: null,
      sql_table_name: null
    })
    expect(seen.text).not.toContain('${TABLE}')
    const { body } = await server.api<{ fields: Record<string, Body[]> }>('GET', at, { token: developer.token })
    expect(body).toMatchObject({ can_see_lookml: true, can_develop: true })
    expect(body.fields.dimensions![0]).toMatchObject({ name: 'users.id', sql: '${TABLE}.id', primary_key: true })
  })

  test('suggests values of its fields', async () => {
    await using server = await startServer()
    const token = await server.login()
    const at = '/api/4.0/models/thelook/views/orders/fields'
    expect((await server.api('GET', `${at}/status/suggestions?term=C`, { token })).body).toMatchObject({
      suggestions: ['cancelled', 'complete', 'processing']
    })
    expect((await server.api('GET', `${at}/orders.status/suggestions`, { token })).status).toBe(200)
    expect((await server.api('GET', `${at}/none/suggestions`, { token })).status).toBe(404)
  })

  test('may come from a seed that says little of it', async () => {
    const fields = { dimensions: [{ name: 'sales.region' }], measures: [{ name: 'sales.total', type: 'sum' }] }
    const seed = {
      lookml_models: [{ name: 'shop', explores: [{ name: 'bare', label: 'Bare' }] }],
      explores: [{ name: 'sales', model_name: 'shop', fields }]
    }
    await using server = await startServer({ seed })
    const token = await server.login()
    const at = '/api/4.0/lookml_models/shop'
    const { body } = await server.api<{ explores: Body[] }>('GET', at, { token })
    expect(body.explores.map(({ name }) => name)).toEqual(['sales', 'bare'])
    expect((await server.api('GET', `${at}/explores/sales`, { token })).body).toMatchObject({
      fields: { dimensions: [{ label: 'Sales Region', align: 'left' }], measures: [{ is_numeric: true }] }
    })
    expect((await server.api('GET', `${at}/explores/bare`, { token })).body).toMatchObject({
      fields: { dimensions: [] }
    })
    expect((await server.api('GET', `${at}/explores/none`, { token })).status).toBe(404)
  })
})

describe('A derived table', () => {
  test('is drawn with what it is made from, and its builds are seen by those of its model', async () => {
    await using server = await startServer()
    const token = await server.login()
    const at = '/api/4.0/derived_table'
    const graph = (await server.api('GET', `${at}/graph/view/user_facts`, { token })).body.graph_text
    expect(graph).toMatch(
      /^digraph "user_facts" \{\n[^]*"order_facts" -> "order_items";[^]*"user_facts" -> "order_facts";[^]*\}$/
    )
    expect((await server.api('GET', `${at}/graph/model/none`, { token })).status).toBe(404)
    expect((await server.api('GET', `${at}/thelook/none/start`, { token })).status).toBe(404)
    const { body } = await server.api('GET', `${at}/thelook/user_facts/start`, { token })
    const build = `${at}/${String(body.materialization_id)}`
    const other = await makeLimitedPerson(server, '2', ['other'])
    expect((await server.api('GET', `${build}/status`, { token: other.token })).status).toBe(404)
  })
})

test('A model made from a file alone has what such models have', async () => {
  await using server = await startServer()
  const token = await server.login()
  const at = '/api/4.0/self_service_models'
  const json = { certification_status: 'certified', notes: 'Checked.' }
  expect((await server.api('PATCH', `${at}/regional_targets/certification`, { token, json })).body).toMatchObject({
    ...json,
    user_name: 'Admin User'
  })
  expect((await server.api('PATCH', `${at}/thelook/certification`, { token, json })).status).toBe(404)
  expect((await server.api<string>('GET', `${at}/regional_targets/lookml`, { token })).body).toContain(
    'connection: "thelook"'
  )
  expect((await server.api('GET', `${at}/thelook/lookml`, { token })).status).toBe(404)
  expect((await server.api('GET', `${at}/allowed_connections`, { token })).body).toEqual(['thelook'])
  expect((await server.api('GET', `${at}/allowed_connections?google_sheets=true`, { token })).body).toEqual([])
})
