import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callsOf, type Body, type Call } from './lookml-files.ts'
import { startServer, type TestServer } from './start-server.ts'

const thelook = fileURLToPath(new URL('../../../examples/thelook', import.meta.url))

let server: TestServer
let call: Call

beforeAll(async () => {
  server = await startServer({ projects: [thelook], seed: 'empty' })
  call = await callsOf(server)
})

afterAll(() => server[Symbol.asyncDispose]())

describe('The demo project', () => {
  test('has the explores of its model, without those that are there to be extended', async () => {
    const { body } = await call<{ explores: Body[] }>('GET', '/lookml_models/thelook')
    expect(body.explores.map(({ name, label, group_label }) => [name, label, group_label])).toEqual([
      ['events', 'Web Traffic', 'Customers'],
      ['inventory_items', 'Inventory', 'Goods'],
      ['stock_levels', 'Stock Levels', 'Goods'],
      ['order_items', 'Order Lines', 'Sales'],
      ['returns', 'Returns', 'Sales'],
      ['regional_sales', 'Regional Sales', 'Sales'],
      ['orders', 'Orders', 'Sales'],
      ['products', 'Catalogue', 'Goods'],
      ['users', 'Customers', 'Customers']
    ])
  })

  test('answers each explore as the contract of each version says, without errors', async () => {
    const token = await server.login()
    const { body } = await call<{ explores: { name: string }[] }>('GET', '/lookml_models/thelook')
    for (const { name } of body.explores) {
      for (const version of ['3.1', '4.0'] as const) {
        const own = version === '4.0' ? token : await server.login(server.key, version)
        const path = `/api/${version}/lookml_models/thelook/explores/${name}`
        const answer = await server.api<{ errors: unknown; fields: { dimensions: unknown[] } }>('GET', path, {
          token: own
        })
        expect([name, version, answer.status, answer.body.errors]).toEqual([name, version, 200, null])
        expect(answer.body.fields.dimensions.length).toBeGreaterThan(5)
      }
    }
  })

  test('gives of an explore only what is asked for', async () => {
    const path = '/lookml_models/thelook/explores/users?fields=name,fields(measures(name,label))'
    const { body } = await call<{ fields: Body }>('GET', path)
    expect(Object.keys(body)).toEqual(['name', 'fields'])
    expect(Object.keys(body.fields)).toEqual(['measures'])
  })

  test('is valid', async () => {
    const { body } = await call<Body>('POST', '/projects/thelook/validate')
    expect(body).toMatchObject({ errors: [], models_not_validated: [] })
  })

  test('has its formats and its connection', async () => {
    const { body } = await call('GET', '/models/thelook')
    expect(body).toEqual({
      name: 'thelook',
      connection: 'thelook',
      value_formats: [
        { name: 'money', label: 'money', format_string: '$#,##0.00', strict_value_format: true },
        {
          name: 'money_in_thousands',
          label: 'money_in_thousands',
          format_string: '$#,##0.0,"K"',
          strict_value_format: false
        }
      ]
    })
  })
})

describe('An explore of the demo project', () => {
  test('has what its LookML says of it', async () => {
    const { body } = await call('GET', '/lookml_models/thelook/explores/events')
    expect(body).toMatchObject({
      source_file: 'explores/events.explore.lkml',
      lookml_link: '/projects/thelook/files/explores%2Fevents.explore.lkml?line=3',
      sql_table_name: 'events  AS events',
      scopes: ['events', 'sessions', 'users', 'products', 'purchases'],
      conditionally_filter: [{ name: 'events.created_date', value: '90 days' }],
      aliases: [{ name: 'postal_code', value: 'users.zip' }]
    })
    expect(body['index_fields']).toEqual(
      expect.arrayContaining(['users.id', 'sessions.started_month', 'events.created_week'])
    )
    expect(body['index_fields']).not.toContain('events.created_raw')
    const joins = new Map((body['joins'] as Body[]).map((join) => [join['name'], join]))
    expect(joins.get('purchases')).toMatchObject({
      from: 'orders',
      view_label: 'Purchases',
      relationship: 'many_to_one'
    })
    expect(joins.get('products')).toMatchObject({
      foreign_key: 'events.product_id',
      dependent_fields: ['events.product_id']
    })
    expect(joins.get('sessions')).toMatchObject({
      type: 'inner',
      dependent_fields: ['events.session_id', 'sessions.session_id']
    })
  })

  test('has sets of views, then views, then everything', async () => {
    const { body } = await call<{ sets: { name: string; value: string[] }[] }>(
      'GET',
      '/lookml_models/thelook/explores/users'
    )
    const sets = new Map(body.sets.map(({ name, value }) => [name, value]))
    expect(sets.get('users.detail')).toEqual([
      'users.id',
      'users.name',
      'users.email',
      'users.city',
      'users.country',
      'users.created_date'
    ])
    expect(sets.get('latest_order')?.toSorted()).toEqual([
      'latest_order.coupon_code',
      'latest_order.created_date',
      'latest_order.id',
      'latest_order.status'
    ])
    expect(body.sets.at(-1)!.name).toBe('ALL_FIELDS')
  })

  test('filters by the attributes of the user', async () => {
    const { body } = await call('GET', '/lookml_models/thelook/explores/regional_sales')
    expect(body).toMatchObject({
      access_filters: [{ field: 'users.country', user_attribute: 'country' }],
      access_filter_fields: ['users.country'],
      always_filter: [{ name: 'orders.is_cancelled', value: 'no' }]
    })
  })
})
