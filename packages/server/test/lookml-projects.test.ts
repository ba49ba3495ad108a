import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { startServer, type Answer, type TestServer } from './start-server.ts'

const roots: string[] = []
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true })))

const shop = {
  'manifest.lkml': 'project_name: "shop"\nconstant: currency { value: "EUR" }',
  'shop.model.lkml': `connection: "warehouse"
label: "The Shop"
include: "/views/*.view"
access_grant: staff { user_attribute: level allowed_values: ["staff"] }
explore: orders {
  label: "All Orders"
  description: "Who bought what."
  always_filter: { filters: [orders.created_date: "7 days"] }
  access_filter: { field: orders.status user_attribute: level }
  join: users {
    relationship: many_to_one
    sql_on: \${orders.user_id} = \${users.id} ;;
  }
}
explore: secrets { view_name: orders required_access_grants: [staff] }
explore: base { extension: required view_name: orders }
explore: refunds { extends: [base] hidden: yes }
test: orders_are_there {
  explore_source: orders {
    column: count {}
    filters: [orders.status: "paid"]
  }
  assert: some { expression: \${orders.count} > 0 ;; }
}`,
  'views/orders.view.lkml': `view: orders {
  sql_table_name: shop.orders ;;
  dimension: id { primary_key: yes type: number sql: \${TABLE}.id ;; }
  dimension: user_id { type: number hidden: yes }
  dimension: status { suggestions: ["open", "paid"] tags: ["state"] }
  dimension_group: created { type: time timeframes: [raw, date, month] }
  dimension_group: age { type: duration intervals: [day] sql_start: \${created_raw} ;; sql_end: now() ;; }
  measure: count { type: count drill_fields: [detail*] }
  measure: paid { label: "Paid (@{currency})" type: count filters: [status: "paid"] }
  parameter: unit { type: unquoted allowed_value: { label: "Day" value: "day" } }
  set: detail { fields: [id, users.name] }
}`,
  'views/users.view.lkml': `view: users {
  dimension: id { primary_key: yes type: number }
  dimension: name { label: "Full Name" group_label: "Who" }
  dimension: salary { type: number required_access_grants: [staff] }
}`,
  'README.md': '# Shop'
}

type Body = Record<string, unknown>

/** Calls as the admin, from the workspace where LookML is changed if so wanted. */
async function callsOf(
  server: TestServer,
  workspace?: 'dev',
  token?: string
): Promise<<B = Body>(method: string, path: string, json?: unknown) => Promise<Answer<B>>> {
  const own = token ?? (await server.login())
  if (workspace) await server.api('PATCH', '/api/4.0/session', { token: own, json: { workspace_id: workspace } })
  return (method, path, json) =>
    server.api(method, `/api/4.0${path}`, { token: own, ...(json !== undefined && { json }) })
}

describe('A project in a directory', () => {
  test('is among the projects, and its model among the models, with the explores that are there to be used', async () => {
    await using server = await startServer({ projects: [write(shop)] })
    const call = await callsOf(server)
    expect((await call<Body[]>('GET', '/projects')).body.map(({ name }) => name)).toContain('shop')
    expect((await call<Body[]>('GET', '/lookml_models')).body.map(({ name }) => name)).toContain('shop')
    const { body: model } = await call('GET', '/lookml_models/shop')
    expect(model).toMatchObject({ label: 'The Shop', project_name: 'shop', allowed_db_connection_names: ['warehouse'] })
    expect(model['explores']).toEqual([
      { name: 'orders', label: 'All Orders', description: 'Who bought what.', group_label: 'The Shop', hidden: false },
      { name: 'refunds', label: 'Refunds', description: null, group_label: 'The Shop', hidden: true }
    ])
    expect((await call('GET', '/projects/shop/manifest')).body).toMatchObject({ name: 'shop', imports: [] })
  })

  test('has its files, and its tests with the query that each asks', async () => {
    await using server = await startServer({ projects: [write(shop)] })
    const call = await callsOf(server)
    expect((await call<Body[]>('GET', '/projects/shop/files')).body.map(({ path, type }) => [path, type])).toEqual([
      ['README.md', 'document'],
      ['manifest.lkml', 'manifest'],
      ['shop.model.lkml', 'model'],
      ['views/orders.view.lkml', 'view'],
      ['views/users.view.lkml', 'view']
    ])
    expect((await call('GET', '/projects/shop/files/file?file_id=shop.model.lkml')).body).toMatchObject({
      title: 'shop.model'
    })
    expect((await call('GET', '/projects/shop/files/file?file_id=../secret')).status).toBe(404)
    expect((await call<Body[]>('GET', '/projects/shop/lookml_tests')).body).toMatchObject([
      {
        name: 'orders_are_there',
        model_name: 'shop',
        explore_name: 'orders',
        file: 'shop.model.lkml',
        line: 18,
        query_url_params: 'fields=orders.count&f%5Borders.status%5D=paid'
      }
    ])
    expect((await call('GET', '/projects/shop/lookml_tests/run')).status).toBe(501)
  })

  test('is validated, and what is found is kept until its files change', async () => {
    const root = write({ ...shop, 'views/users.view.lkml': 'view: users { dimension: id { sql: ${idd} ;; } }' })
    await using server = await startServer({ projects: [root] })
    const call = await callsOf(server)
    expect((await call('GET', '/projects/shop/validate')).status).toBe(204)
    const { body } = await call<{ errors: Body[] }>('POST', '/projects/shop/validate')
    expect(body.errors).toContainEqual(
      expect.objectContaining({
        code: 'unknown-field',
        file_path: 'views/users.view.lkml',
        line_number: 1,
        severity: 'error'
      })
    )
    expect((await call('GET', '/projects/shop/validate')).body).toMatchObject({ stale: false })
    writeFileSync(join(root, 'views/users.view.lkml'), shop['views/users.view.lkml'])
    await sleep(400)
    expect((await call('GET', '/projects/shop/validate')).body).toMatchObject({ stale: true })
    expect((await call<{ errors: Body[] }>('POST', '/projects/shop/validate')).body.errors).toEqual([])
  })

  test('is read again when a file changes', async () => {
    const root = write(shop)
    await using server = await startServer({ projects: [root] })
    const call = await callsOf(server)
    writeFileSync(join(root, 'shop.model.lkml'), `${shop['shop.model.lkml']}\nexplore: users {}`)
    await sleep(400)
    expect(
      (await call<{ explores: Body[] }>('GET', '/lookml_models/shop')).body.explores.map(({ name }) => name)
    ).toEqual(['orders', 'refunds', 'users'])
  })

  test('can have another checkout, which tokens in the workspace dev see', async () => {
    const dev = {
      ...shop,
      'views/users.view.lkml': 'view: users { dimension: id {} dimension: nick {} }',
      'next.model.lkml': 'connection: "warehouse"'
    }
    await using server = await startServer({ projects: [{ directory: write(shop), dev: write(dev) }] })
    const fieldsIn = async (workspace?: 'dev'): Promise<string> =>
      (await (await callsOf(server, workspace))('GET', '/lookml_models/shop/explores/orders')).text
    expect(await fieldsIn()).not.toContain('users.nick')
    expect(await fieldsIn('dev')).toContain('users.nick')
    const files = await (await callsOf(server, 'dev'))('GET', '/projects/shop/files')
    expect(files.text).toContain('next.model.lkml')
  })

  test('stays what it is called in its manifest', async () => {
    await using server = await startServer({ projects: [write(shop)] })
    const { status, body } = await (await callsOf(server))('PATCH', '/projects/shop', { name: 'store' })
    expect([status, body['message']]).toEqual([422, 'Validation Failed'])
  })

  test('is refused with the reason when there is none, or two of one name', async () => {
    await expect(startServer({ projects: [join(tmpdir(), 'no-such-project')] })).rejects.toThrow(
      'There is no directory'
    )
    await expect(startServer({ projects: [write(shop), write(shop)] })).rejects.toThrow('called shop')
  })
})

describe('An explore of LookML', () => {
  test('has what its LookML says, its joins, sets and filters', async () => {
    await using server = await startServer({ projects: [write(shop)] })
    const { body } = await (await callsOf(server))('GET', '/lookml_models/shop/explores/orders')
    expect(body).toMatchObject({
      id: 'shop::orders',
      label: 'All Orders',
      title: 'All Orders',
      project_name: 'shop',
      connection_name: 'warehouse',
      view_name: 'orders',
      scopes: ['orders', 'users'],
      source_file: 'shop.model.lkml',
      sql_table_name: 'shop.orders  AS orders',
      files: ['shop.model.lkml', 'views/orders.view.lkml', 'views/users.view.lkml'],
      access_filters: [{ field: 'orders.status', user_attribute: 'level' }],
      always_filter: [{ name: 'orders.created_date', value: '7 days' }]
    })
    expect(body['joins']).toMatchObject([
      {
        name: 'users',
        type: 'left_outer',
        relationship: 'many_to_one',
        dependent_fields: ['orders.user_id', 'users.id']
      }
    ])
    expect(body['sets']).toContainEqual({ name: 'orders.detail', value: ['orders.id', 'users.name'] })
  })

  test('has its fields with all that they say', async () => {
    await using server = await startServer({ projects: [write(shop)] })
    const fields = await fieldsOf(server)
    expect([...fields.keys()].join(' ')).toBe(
      'orders.created_date orders.created_month orders.created_raw orders.days_age orders.id orders.status ' +
        'orders.user_id users.name users.id orders.count orders.paid orders.unit'
    )
    expect(fields.get('orders.id')).toMatchObject({
      primary_key: true,
      is_numeric: true,
      sql: '${TABLE}.id',
      label: 'Orders ID'
    })
    expect(fields.get('orders.status')).toMatchObject({
      tags: ['state'],
      suggestions: ['open', 'paid'],
      suggestable: true
    })
    expect(fields.get('orders.created_month')).toMatchObject({
      type: 'date_month',
      label: 'Orders Created Month',
      label_short: 'Created Month',
      dimension_group: 'orders.created',
      field_group_label: 'Created Date',
      field_group_variant: 'Month',
      is_timeframe: true,
      time_interval: { name: 'month', count: 1 }
    })
    expect(fields.get('orders.days_age')).toMatchObject({
      type: 'duration_day',
      is_numeric: true,
      label_short: 'Days Age'
    })
    expect(fields.get('orders.count')).toMatchObject({ category: 'measure', drill_fields: ['orders.id', 'users.name'] })
    expect(fields.get('orders.paid')).toMatchObject({
      label_short: 'Paid (EUR)',
      filters: [{ field: 'orders.status', condition: 'paid' }]
    })
    expect(fields.get('orders.unit')).toMatchObject({
      category: 'parameter',
      enumerations: [{ label: 'Day', value: 'day' }]
    })
    expect(fields.get('users.name')).toMatchObject({
      label: 'Users Full Name',
      field_group_label: 'Who',
      view: 'users'
    })
  })

  test('shows what needs an access grant to those who have it', async () => {
    await using server = await startServer({ projects: [write(shop)] })
    const call = await callsOf(server)
    expect((await call('GET', '/lookml_models/shop/explores/secrets')).status).toBe(404)
    const { body: attribute } = await call('POST', '/user_attributes', {
      name: 'level',
      label: 'Level',
      type: 'string',
      default_value: 'guest,staff'
    })
    expect(attribute['id']).toBeDefined()
    expect((await call('GET', '/lookml_models/shop/explores/secrets')).status).toBe(200)
    expect((await fieldsOf(server)).has('users.salary')).toBe(true)
  })

  test('gives the suggestions that its fields have', async () => {
    await using server = await startServer({ projects: [write(shop)] })
    const { body } = await (await callsOf(server))('GET', '/models/shop/views/orders/fields/status/suggestions?term=pa')
    expect(body).toMatchObject({ suggestions: ['paid'] })
  })

  test('is there for API 3.1 too, and not without the right to query', async () => {
    await using server = await startServer({ projects: [write(shop)] })
    const { token } = await server.makeUser()
    expect((await server.api('GET', '/api/4.0/lookml_models/shop/explores/orders', { token })).status).toBe(404)
    const old = await server.api('GET', '/api/3.1/lookml_models/shop/explores/orders', { token: await server.login() })
    expect(old.body).toMatchObject({ name: 'orders', label: 'All Orders' })
  })
})

async function fieldsOf(server: TestServer): Promise<ReadonlyMap<string, Body>> {
  const { body } = await (
    await callsOf(server)
  )<{ fields: Record<string, (Body & { name: string })[]> }>('GET', '/lookml_models/shop/explores/orders')
  const { dimensions = [], measures = [], filters = [], parameters = [] } = body.fields
  return new Map([dimensions, measures, filters, parameters].flat().map((field) => [field.name, field]))
}

function write(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'lookerts-project-'))
  roots.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}
