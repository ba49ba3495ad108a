import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { callsOf, directoryOf, enoughMs, fieldsOf, writeInto, type Body, type Call } from './lookml-files.ts'
import { startServer, type TestServer } from './start-server.ts'

const shop = {
  'manifest.lkml': 'project_name: "shop"',
  'shop.model.lkml': `connection: "warehouse"
include: "/views/*.view"
explore: orders {}
explore: users {}`,
  'views/orders.view.lkml': 'view: orders { dimension: id { primary_key: yes } measure: count { type: count } }',
  'views/users.view.lkml':
    'view: users { dimension: id { primary_key: yes alias: [number] } dimension: state { suggestions: ["CA", "NY"] } }'
}

describe('A project with mistakes', () => {
  const broken = {
    ...shop,
    'views/orders.view.lkml':
      'view: orders { dimension: id { sql: ${nothing} ;; } dimension: bad { type: tier style: odd tiers: [a] } measure: count { type: count } }',
    'views/half.view.lkml': 'view: half { dimension: { {{{',
    'shop.model.lkml': `${shop['shop.model.lkml']}\nweek_start_day: noday\nfiscal_month_offset: x\nexplore: gone { view_name: nowhere join: nobody {} }`
  }

  test('serves all that can be served, and says what is wrong with the rest', async () => {
    await using server = await startServer({ projects: [directoryOf(broken)], seed: 'empty' })
    const call = await callsOf(server)
    expect([...(await fieldsOf(call, 'shop', 'users')).keys()]).toEqual(['users.id', 'users.state'])
    expect((await fieldsOf(call, 'shop', 'orders')).get('orders.id')).toMatchObject({ week_start_day: 'monday' })
    expect((await call('GET', '/lookml_models/shop/explores/gone')).status).toBe(200)
    const { body } = await call('GET', '/lookml_models/shop/explores/orders')
    expect(body['errors']).toContainEqual({
      message: expect.stringContaining('nothing') as string,
      details: null,
      error_pos: 'views/orders.view.lkml:1',
      field_error: true
    })
    const { body: other } = await call<{ errors: Body[] }>('GET', '/lookml_models/shop/explores/users')
    expect(other.errors).toMatchObject([{ error_pos: 'shop.model.lkml:6', field_error: false }])
    const { body: validation } = await call<{ errors: Body[] }>('POST', '/projects/shop/validate')
    expect(validation.errors).toContainEqual(
      expect.objectContaining({ field_name: 'orders.id', model_id: 'shop', file_path: 'views/orders.view.lkml' })
    )
  })

  test('has errors of an explore for who asks for them only', async () => {
    await using server = await startServer({ projects: [directoryOf(broken)], seed: 'empty' })
    const call = await callsOf(server)
    const path = '/lookml_models/shop/explores/orders?fields='
    expect((await call('GET', `${path}name`)).body).toEqual({ name: 'orders' })
    expect((await call<{ errors: Body[] }>('GET', `${path}errors(message)`)).body.errors.length).toBeGreaterThan(0)
  })
})

describe('A directory that is served', () => {
  test('may vanish: everything stays, the log tells once, and what comes back counts', async () => {
    const root = directoryOf(shop)
    await using server = await startServer({ projects: [root], seed: 'empty' })
    const call = await callsOf(server)
    renameSync(root, `${root}-away`)
    for (let times = 0; times < 3; times++) {
      await sleep(enoughMs)
      expect((await call('GET', '/lookml_models/shop/explores/orders')).status).toBe(200)
    }
    const told = server.events.filter(({ event }) => event === 'lookml_not_read')
    expect(told).toEqual([{ event: 'lookml_not_read', message: expect.stringContaining('no directory') as string }])
    renameSync(`${root}-away`, root)
    writeInto(root, 'views/users.view.lkml', 'view: users { dimension: nick {} }')
    await sleep(enoughMs)
    expect([...(await fieldsOf(call, 'shop', 'users')).keys()]).toEqual(['users.nick'])
  })

  test('is as it is now for each of a hundred requests at once', async () => {
    const root = directoryOf(shop)
    await using server = await startServer({ projects: [root], seed: 'empty' })
    const call = await callsOf(server)
    writeInto(root, 'views/users.view.lkml', 'view: users { dimension: nick {} }')
    await sleep(enoughMs)
    const all = await Promise.all(Array.from({ length: 100 }, () => fieldsOf(call, 'shop', 'users')))
    expect(all.every((fields) => fields.has('users.nick'))).toBe(true)
  })

  test('that takes a name that another one has stays as it was, and the log tells', async () => {
    const root = directoryOf(shop)
    const other = { 'manifest.lkml': 'project_name: "other"', 'other.model.lkml': 'connection: "c"' }
    await using server = await startServer({ projects: [root, directoryOf(other)], seed: 'empty' })
    const call = await callsOf(server)
    writeInto(root, 'manifest.lkml', 'project_name: "other"')
    await sleep(enoughMs)
    expect((await call<Body[]>('GET', '/projects')).body.map(({ name }) => name)).toEqual(['other', 'shop'])
    expect(server.events).toContainEqual({
      event: 'lookml_not_read',
      message: expect.stringContaining('called other') as string
    })
  })

  test('may not have a model that another project has', async () => {
    const other = { 'manifest.lkml': 'project_name: "other"', 'shop.model.lkml': 'connection: "c"' }
    await expect(startServer({ projects: [directoryOf(shop), directoryOf(other)] })).rejects.toThrow(
      'both have a model called shop; rename one of the model files'
    )
  })

  test('is never written to, whatever is done to the project', async () => {
    const root = directoryOf(shop)
    await using server = await startServer({ projects: [root] })
    const call = await callsOf(server, { dev: true })
    const before = digestOf(root)
    const paths: [string, string, unknown?][] = [
      ['PATCH', '/projects/shop', { git_remote_url: 'git@example.com:shop.git' }],
      ['POST', '/projects/shop/git_branch', { name: 'mine' }],
      ['PUT', '/projects/shop/git_branch', { name: 'mine', ref: 'HEAD' }],
      ['POST', '/projects/shop/reset_to_production'],
      ['POST', '/projects/shop/reset_to_remote'],
      ['POST', '/projects/shop/deploy_to_production'],
      ['POST', '/projects/shop/deploy_ref_to_production?branch=mine'],
      ['POST', '/projects/shop/git/deploy_key'],
      ['POST', '/projects/shop/manifest/lock_all'],
      ['POST', '/projects/shop/validate']
    ]
    for (const [method, path, json] of paths) expect((await call(method, path, json)).status).toBeLessThan(500)
    expect(digestOf(root)).toBe(before)
  })

  test('shows its path in no answer, nor a file that a link out of it leads to', async () => {
    const root = directoryOf({ ...shop, 'views/broken.view.lkml': 'view: b {' })
    const outside = directoryOf({ 'secret.view.lkml': 'view: secret {}' })
    symlinkSync(join(outside, 'secret.view.lkml'), join(root, 'views/link.view.lkml'))
    await using server = await startServer({ projects: [root] })
    const call = await callsOf(server)
    const paths = ['', '/files', '/manifest', '/lookml_tests', '/validate', '/git_branches', '/current_workspace']
    const texts = [
      ...(await Promise.all(paths.map(async (path) => (await call('GET', `/projects/shop${path}`)).text))),
      (await call('POST', '/projects/shop/validate')).text,
      (await call('GET', '/lookml_models/shop/explores/users')).text,
      (await call('GET', `/projects/shop/files/file?file_id=${encodeURIComponent(join(root, 'manifest.lkml'))}`)).text
    ]
    for (const text of texts) {
      expect(text).not.toContain(tmpdir())
      expect(text).not.toContain('secret')
    }
  })
})

describe('A model of a directory', () => {
  test('keeps what was set by the API, and stays deleted until it is made again', async () => {
    const root = directoryOf(shop)
    await using server = await startServer({ projects: [root], seed: 'empty' })
    const call = await callsOf(server)
    await call('PATCH', '/lookml_models/shop', { allowed_db_connection_names: ['warehouse', 'lake'] })
    writeInto(root, 'views/users.view.lkml', 'view: users { dimension: nick {} }')
    await sleep(enoughMs)
    expect((await call('GET', '/lookml_models/shop')).body).toMatchObject({
      allowed_db_connection_names: ['warehouse', 'lake']
    })
    expect((await call('DELETE', '/lookml_models/shop')).status).toBe(204)
    writeInto(root, 'views/users.view.lkml', 'view: users { dimension: name {} }')
    await sleep(enoughMs)
    expect((await call('GET', '/lookml_models/shop')).status).toBe(404)
    expect((await call('POST', '/lookml_models', { name: 'shop', project_name: 'shop' })).status).toBe(200)
    expect([...(await fieldsOf(call, 'shop', 'users')).keys()]).toEqual(['users.name'])
  })

  test('suggests the values of a field that its LookML says', async () => {
    await using server = await startServer({ projects: [directoryOf(shop)], seed: 'empty' })
    const call = await callsOf(server)
    const suggested = async (field: string): Promise<Body> =>
      (await call('GET', `/models/shop/views/users/fields/${field}/suggestions?term=n`)).body
    expect(await suggested('state')).toMatchObject({ suggestions: ['NY'] })
    expect(await suggested('users.state')).toMatchObject({ suggestions: ['NY'] })
    expect((await call('GET', '/models/shop/views/users/fields/none/suggestions')).status).toBe(404)
  })

  test('is what content is checked against: a field that it has not, and not one that it calls by an older name', async () => {
    await using server = await startServer({ projects: [directoryOf(shop)], seed: 'empty' })
    const call = await callsOf(server)
    const fields = ['users.id', 'users.number', 'users.gone']
    const query = await call('POST', '/queries', { model: 'shop', view: 'users', fields })
    await call('POST', '/looks', { title: 'Users', folder_id: '1', query_id: query.body['id'] })
    const { body } = await call<{ content_with_errors: { errors: Body[] }[] }>('GET', '/content_validation')
    expect(body.content_with_errors.map(({ errors }) => errors.map(({ field_name }) => field_name))).toEqual([
      ['users.gone']
    ])
  })

  test('is for those who have it in a model set', async () => {
    const other = { 'manifest.lkml': 'project_name: "other"', 'other.model.lkml': 'connection: "c"\nexplore: x {}' }
    await using server = await startServer({ projects: [directoryOf(shop), directoryOf(other)], seed: 'empty' })
    const call = await userWith(server, ['access_data', 'see_lookml'], ['shop'])
    expect((await call<Body[]>('GET', '/lookml_models')).body.map(({ name }) => name)).toEqual(['shop'])
    expect((await call('GET', '/lookml_models/shop/explores/orders')).status).toBe(200)
    expect((await call('GET', '/lookml_models/other/explores/x')).status).toBe(404)
    expect((await call<Body[]>('GET', '/projects')).body.map(({ name }) => name)).toEqual(['shop'])
    expect((await call('GET', '/projects/other/files')).status).toBe(404)
  })

  test('shows no SQL and no places to those who may not see LookML', async () => {
    const files = {
      ...shop,
      'views/users.view.lkml': 'view: users { sql_table_name: hidden ;; dimension: id { sql: hidden ;; } }'
    }
    await using server = await startServer({ projects: [directoryOf(files)], seed: 'empty' })
    const call = await userWith(server, ['access_data'], ['shop'])
    const { text, body } = await call('GET', '/lookml_models/shop/explores/users')
    expect(text).not.toContain('hidden ')
    expect(body).toMatchObject({ can_see_lookml: false, lookml_link: null, sql_table_name: null })
    expect((await fieldsOf(call, 'shop', 'users')).get('users.id')).toMatchObject({ sql: null, lookml_link: null })
    expect((await call('GET', '/projects')).text).not.toContain('shop')
  })
})

describe('The workspace dev', () => {
  test('has another checkout in all that LookML is asked for', async () => {
    const dev = {
      ...shop,
      'views/users.view.lkml': 'view: users { dimension: id {} dimension: nick { suggestions: ["Al"] } }',
      'views/more.view.lkml': 'view: more { dimension: id { sql: ${gone} ;; } }',
      'shop.model.lkml': `${shop['shop.model.lkml']}\nexplore: more {}`
    }
    await using server = await startServer({ projects: [{ directory: directoryOf(shop), dev: directoryOf(dev) }] })
    const seen = async (call: Call): Promise<unknown[]> => [
      (await call<{ explores: Body[] }>('GET', '/lookml_models/shop')).body.explores.length,
      (await fieldsOf(call, 'shop', 'users')).has('users.nick'),
      (await call('GET', '/models/shop/views/users/fields/nick/suggestions')).status,
      (await call<Body[]>('GET', '/projects/shop/files')).body.length,
      (await call<{ errors: Body[] }>('POST', '/projects/shop/validate')).body.errors.length,
      (await call('GET', '/projects/shop/current_workspace')).body['workspace_id']
    ]
    expect(await seen(await callsOf(server))).toEqual([2, false, 404, 4, 0, 'production'])
    expect(await seen(await callsOf(server, { dev: true }))).toEqual([3, true, 200, 5, 1, 'dev'])
  })

  test('has LookML dashboards of its own where it has them otherwise', async () => {
    const board = (name: string, title: string): string =>
      `- dashboard: ${name}\n  title: ${title}\n  elements:\n  - name: ${title}\n    type: text\n`
    const live = {
      'shop.model.lkml': 'connection: "c"\ninclude: "/*.dashboard"',
      'same.dashboard.lookml': board('same', 'Same'),
      'changed.dashboard.lookml': board('changed', 'Before'),
      'gone.dashboard.lookml': board('gone', 'Gone')
    }
    const { 'gone.dashboard.lookml': gone, ...kept } = live
    expect(gone).toBeDefined()
    const dev = directoryOf({
      ...kept,
      'changed.dashboard.lookml': board('changed', 'After'),
      'new.dashboard.lookml': board('new', 'New')
    })
    await using server = await startServer({ projects: [{ directory: directoryOf(live), dev }], seed: 'empty' })
    const seen = async (call: Call): Promise<unknown> => {
      const { body } = await call<Body[]>('GET', '/dashboards?fields=id,title')
      return Object.fromEntries(body.map(({ id, title }) => [id, title]))
    }
    const [production, changing] = [await callsOf(server), await callsOf(server, { dev: true })]
    expect(await seen(production)).toEqual({ 'shop::same': 'Same', 'shop::changed': 'Before', 'shop::gone': 'Gone' })
    expect(await seen(changing)).toEqual({ 'shop::same': 'Same', 'shop::changed': 'After', 'shop::new': 'New' })
    const { body } = await changing<{ dashboard_elements: Body[] } & Body>('GET', '/dashboards/shop::changed')
    expect(body).toMatchObject({ id: 'shop::changed', url: '/dashboards/shop::changed', model: { id: 'shop' } })
    expect(body.dashboard_elements).toMatchObject([{ dashboard_id: 'shop::changed' }])
    const parts = await changing<Body[]>('GET', '/dashboards/shop::changed/dashboard_elements')
    expect(parts.body.map(({ dashboard_id }) => dashboard_id)).toEqual(['shop::changed'])
    expect((await changing('GET', '/dashboards/shop::gone')).status).toBe(404)
    expect((await production('GET', '/dashboards/shop::new')).status).toBe(404)
    writeInto(dev, 'changed.dashboard.lookml', live['changed.dashboard.lookml'])
    await sleep(enoughMs)
    expect(await seen(changing)).toEqual({ 'shop::same': 'Same', 'shop::changed': 'Before', 'shop::new': 'New' })
  })
})

/** Calls of a user with a role of its own. */
async function userWith(server: TestServer, permissions: string[], models: string[]): Promise<Call> {
  const admin = await callsOf(server)
  const permission_set = (await admin('POST', '/permission_sets', { name: 'P', permissions })).body
  const model_set = (await admin('POST', '/model_sets', { name: 'M', models })).body
  const ids = { permission_set_id: permission_set['id'], model_set_id: model_set['id'] }
  const role = (await admin('POST', '/roles', { name: 'R', ...ids })).body
  const { id, key } = await server.makeUser()
  await admin('PUT', `/users/${id}/roles`, [role['id']])
  return callsOf(server, { token: await server.login(key) })
}

function digestOf(root: string): string {
  const digest = createHash('sha256')
  for (const name of (readdirSync(root, { recursive: true }) as string[]).toSorted()) {
    const path = join(root, name)
    const stats = statSync(path)
    digest.update(JSON.stringify([name, stats.mtimeMs, stats.isFile() ? readFileSync(path, 'utf8') : '']))
  }
  return digest.digest('hex')
}
