import { describe, expect, test } from 'vitest'
import { deliveries } from '../src/resources/scheduled_plan/deliveries.ts'
import { openService } from './open-service.ts'
import { makePerson, type Person } from './people.ts'
import { startServer, versions, type Answer, type TestServer } from './start-server.ts'

const destination = { type: 'email', format: 'csv', address: 'ann@example.com' }
const plan = { name: 'Orders', query_id: '1', crontab: '0 6 * * *', scheduled_plan_destination: [destination] }
const plans = '/api/4.0/scheduled_plans'

interface Body {
  readonly id: string
  readonly user_id: string
  readonly errors: readonly { readonly field: string; readonly code: string }[]
}

function create(server: TestServer, token: string, json: object, path: string = plans): Promise<Answer<Body>> {
  return server.api<Body>('POST', path, { token, json })
}

async function namesOf(server: TestServer, { token }: { token: string }, path: string): Promise<unknown> {
  const { status, body } = await server.api<{ name: string }[]>('GET', `${plans}${path}`, { token })
  return status === 200 ? body.map(({ name }) => name) : status
}

describe('A new scheduled plan', () => {
  test('belongs to its maker and knows when it comes next', async () => {
    await using server = await startServer()
    const user = await makePerson(server, 'user')
    const { status, body } = await create(server, user.token, plan)
    expect([status, body]).toMatchObject([
      200,
      {
        ...plan,
        user_id: user.id,
        user: { id: user.id, display_name: 'user Person' },
        enabled: true,
        run_once: false,
        next_run_at: '2026-01-02T06:00:00.000+00:00',
        last_run_at: null,
        created_at: '2026-01-02T03:04:05.678+00:00',
        scheduled_plan_destination: [{ ...destination, scheduled_plan_id: body.id }]
      }
    ])
  })

  test.each([
    [{ name: undefined }, 'name', 'missing_field'],
    [{ name: '' }, 'name', 'missing_field'],
    [{ query_id: undefined }, 'look_id', 'missing_field'],
    [{ dashboard_id: '1' }, 'query_id', 'invalid'],
    [{ crontab: undefined }, 'crontab', 'missing_field'],
    [{ datagroup: 'thelook::hourly' }, 'datagroup', 'invalid'],
    [{ crontab: '0 25 * * *' }, 'crontab', 'invalid'],
    [{ crontab: 'daily' }, 'crontab', 'invalid'],
    [{ scheduled_plan_destination: undefined }, 'scheduled_plan_destination', 'missing_field'],
    [{ scheduled_plan_destination: [] }, 'scheduled_plan_destination', 'missing_field'],
    [
      { scheduled_plan_destination: [{ type: 'email', format: 'csv' }] },
      'scheduled_plan_destination[0].address',
      'missing_field'
    ],
    [{ query_id: undefined, look_id: '1' }, 'require_results', 'missing_field']
  ])('with %j is refused', async (change, field, code) => {
    await using server = await startServer()
    const { status, body } = await create(server, await server.login(), { ...plan, ...change })
    expect([status, body.errors]).toMatchObject([
      422,
      expect.arrayContaining([expect.objectContaining({ field, code })])
    ])
  })

  test('of a look says on which results it is sent', async () => {
    await using server = await startServer()
    const flags = { require_results: true, require_no_results: false, require_change: false }
    const ofLook = { ...plan, query_id: null, look_id: '1' }
    const { status, body } = await create(server, await server.login(), { ...ofLook, ...flags })
    expect([status, body]).toMatchObject([200, { ...flags, look_id: '1' }])
  })

  test('goes by a datagroup in place of a crontab', async () => {
    await using server = await startServer()
    const json = { ...plan, crontab: null, datagroup: 'thelook::hourly' }
    const { status, body } = await create(server, await server.login(), json)
    expect([status, body]).toMatchObject([200, { datagroup: 'thelook::hourly', next_run_at: null }])
  })

  test('needs the permission for where it sends to', async () => {
    await using server = await startServer()
    const none = await makePerson(server, 'none')
    expect((await create(server, none.token, plan)).status).toBe(404)
    const user = await makePerson(server, 'user')
    const webhook = [{ type: 'webhook', format: 'json', address: 'https://example.com/' }]
    expect((await create(server, user.token, { ...plan, scheduled_plan_destination: webhook })).status).toBe(404)
    const admin = await server.login()
    expect((await create(server, admin, { ...plan, scheduled_plan_destination: webhook })).status).toBe(200)
  })

  test('is for somebody else only when an admin makes it', async () => {
    await using server = await startServer()
    const user = await makePerson(server, 'user')
    expect((await create(server, user.token, { ...plan, user_id: '1' })).status).toBe(404)
    const { body } = await create(server, await server.login(), { ...plan, user_id: user.id })
    expect(body.user_id).toBe(user.id)
    expect(await namesOf(server, user, '')).toEqual(['Orders'])
  })

  test('never shows its secrets', async () => {
    await using server = await startServer()
    const token = await server.login()
    const secret = { ...destination, secret_parameters: '{"key":"hush"}' }
    const made = await create(server, token, { ...plan, scheduled_plan_destination: [secret] })
    const all = await server.api('GET', plans, { token })
    expect([made.status, made.text.includes('hush'), all.text.includes('hush')]).toEqual([200, false, false])
  })
})

describe('Scheduled plans', () => {
  async function startWithTwo(): Promise<{ server: TestServer; ann: Person; bob: Person }> {
    const server = await startServer()
    const ann = await makePerson(server, 'user', { first_name: 'Ann' })
    const bob = await makePerson(server, 'user', { first_name: 'Bob' })
    await create(server, ann.token, { ...plan, name: 'Of Ann' })
    await create(server, bob.token, { ...plan, name: 'Of Bob', query_id: '2' })
    return { server, ann, bob }
  }

  test('are listed to their owners; those of others and of all to who may see schedules', async () => {
    const { server, ann, bob } = await startWithTwo()
    await using _ = server
    expect(await namesOf(server, ann, '')).toEqual(['Of Ann'])
    expect(await namesOf(server, ann, '?all_users=true')).toBe(404)
    expect(await namesOf(server, ann, `?user_id=${bob.id}`)).toBe(404)
    expect(await namesOf(server, ann, '/search?name=of%25')).toEqual(['Of Ann'])
    const admin = { token: await server.login() }
    expect(await namesOf(server, admin, '')).toEqual(['Sales every Monday'])
    expect(await namesOf(server, admin, '?all_users=true')).toEqual(['Sales every Monday', 'Of Ann', 'Of Bob'])
    expect(await namesOf(server, admin, `?user_id=${bob.id}`)).toEqual(['Of Bob'])
  })

  test('are searched by owner, recipient and format', async () => {
    const { server } = await startWithTwo()
    await using _ = server
    const admin = { token: await server.login() }
    const search = (query: string): Promise<unknown> => namesOf(server, admin, `/search?all_users=true&${query}`)
    expect(await search('user_first_name=BOB')).toEqual(['Of Bob'])
    expect(await search('recipient=sales@%25')).toEqual(['Sales every Monday'])
    expect(await search('delivery_format=csv&sorts=name desc&limit=2'.replace(' ', '%20'))).toEqual([
      'Sales every Monday',
      'Of Bob'
    ])
    expect(await search('look_id=1')).toEqual(['Sales every Monday'])
    expect(await search('look_id=1&user_first_name=Bob&filter_or=true')).toEqual(['Sales every Monday', 'Of Bob'])
  })

  test('that are off are in no list, but can be read', async () => {
    await using server = await startServer()
    const token = await server.login()
    const patch = await server.api('PATCH', `${plans}/1`, { token, json: { enabled: false } })
    expect(patch.body).toMatchObject({ enabled: false, next_run_at: null, name: 'Sales every Monday' })
    expect(await namesOf(server, { token }, '')).toEqual([])
    expect(await namesOf(server, { token }, '/look/1')).toEqual([])
    expect((await server.api('GET', `${plans}/1`, { token })).status).toBe(200)
  })

  test('are read, changed, run and removed by their owners and admins alone', async () => {
    const { server, ann, bob } = await startWithTwo()
    await using _ = server
    const calls = [
      ['GET', ''],
      ['PATCH', ''],
      ['POST', '/run_once'],
      ['DELETE', '']
    ] as const
    for (const [method, path] of calls) {
      const answer = await server.api(method, `${plans}/2${path}`, { token: bob.token, json: { name: 'Mine' } })
      expect([method, answer.status]).toEqual([method, 404])
    }
    for (const [method, path] of calls) {
      const answer = await server.api(method, `${plans}/2${path}`, { token: ann.token, json: { name: 'Mine' } })
      expect([method, answer.status]).toEqual([method, method === 'DELETE' ? 204 : 200])
    }
    const token = await server.login()
    expect((await server.api('DELETE', `${plans}/3`, { token })).status).toBe(204)
    expect((await server.api('GET', `${plans}/3`, { token: bob.token })).status).toBe(404)
  })

  test('keep what a change does not name, and take new destinations for the old', async () => {
    await using server = await startServer()
    const token = await server.login()
    const before = (await server.api('GET', `${plans}/1`, { token })).body
    const named = (await server.api('PATCH', `${plans}/1`, { token, json: { name: 'New' } })).body
    expect(named).toEqual({ ...before, name: 'New', updated_at: '2026-01-02T03:04:05.678+00:00' })
    const sent = { ...before, scheduled_plan_destination: [destination, { ...destination, format: 'txt' }] }
    const replaced = (await server.api('PATCH', `${plans}/1`, { token, json: sent })).body
    expect(replaced.scheduled_plan_destination).toMatchObject([{ format: 'csv' }, { format: 'txt' }])
    const emptied = await server.api('PATCH', `${plans}/1`, { token, json: { scheduled_plan_destination: [] } })
    expect(emptied.status).toBe(422)
  })

  test('go somewhere: null is no list of destinations, whatever asks for it', async () => {
    await using server = await startServer()
    const token = await server.login()
    const json = { ...plan, scheduled_plan_destination: null }
    for (const version of versions) {
      // The first API 3.0 runs no plan that is there.
      const again = version === '3.0' ? [] : [['POST', '/1/run_once'] as const]
      for (const [method, path] of [['POST', ''], ['POST', '/run_once'], ['PATCH', '/1'], ...again] as const) {
        const target = `/api/${version}/scheduled_plans${path}`
        const { status, body } = await server.api<Body>(method, target, { token, json })
        expect([target, status, body.errors?.[0]]).toMatchObject([target, 422, { field: 'scheduled_plan_destination' }])
      }
    }
  })

  test('are for users that there are', async () => {
    await using server = await startServer()
    const token = await server.login()
    for (const user_id of ['99', 'Looker']) {
      const { status, body } = await create(server, token, { ...plan, user_id })
      expect([status, body.errors]).toMatchObject([422, [{ field: 'user_id', code: 'invalid' }]])
    }
  })

  test('run once are copies that are over at once and in no list', async () => {
    await using server = await startServer()
    const token = await server.login()
    const once = await create(server, token, { ...plan, crontab: undefined }, `${plans}/run_once`)
    expect(once.body).toMatchObject({ run_once: true, last_run_at: '2026-01-02T03:04:05.678+00:00' })
    const copy = await create(server, token, { name: 'Copy' }, `${plans}/1/run_once`)
    expect(copy.body).toMatchObject({ name: 'Copy', look_id: '1', run_once: true, user_id: '1' })
    expect(copy.body.id).not.toBe('1')
    expect(await namesOf(server, { token }, '?all_users=true')).toEqual(['Sales every Monday'])
    expect((await create(server, token, {}, `${plans}/99/run_once`)).status).toBe(404)
  })

  test('have destinations of their own in the first API 3.0', async () => {
    await using server = await startServer()
    const token = await server.login()
    const path = '/api/3.0/scheduled_plan_destinations'
    const made = await server.api('POST', path, { token, json: { ...destination, scheduled_plan_id: 1 } })
    expect(made.body).toMatchObject({ ...destination, id: 1002, scheduled_plan_id: 1 })
    const patched = await server.api('PATCH', `${path}/1002`, { token, json: { format: 'txt' } })
    expect(patched.body).toMatchObject({ ...destination, format: 'txt', id: 1002 })
    const { body } = await server.api<{ scheduled_plan_destination: object[] }>('GET', `${plans}/1`, { token })
    expect(body.scheduled_plan_destination).toMatchObject([{ id: '1001' }, { id: '1002', format: 'txt' }])
    const { token: other } = await makePerson(server, 'user')
    for (const method of ['GET', 'PATCH', 'DELETE'])
      expect((await server.api(method, `${path}/1002`, { token: other, json: {} })).status).toBe(404)
    expect((await server.api('DELETE', `${path}/1001`, { token })).status).toBe(204)
    expect((await server.api('DELETE', `${path}/1002`, { token })).status).toBe(400)
    expect((await server.api('GET', `${path}/1001`, { token })).status).toBe(404)
  })
})

test('What a plan would send goes into the outbox and nowhere else: once for each destination, without secrets', async () => {
  const { ask, apiKey, service, close } = await openService()
  const { body } = await ask('POST', '/api/4.0/login', { form: { ...apiKey! } })
  const { access_token: token } = JSON.parse(body!) as { access_token: string }
  const scheduled_plan_destination = [destination, { ...destination, type: 'webhook', secret_parameters: 'hush' }]
  const json = { ...plan, scheduled_plan_destination }
  for (const wrong of [
    { ...json, name: '' },
    { ...json, query_id: '99' }
  ])
    await ask('POST', `${plans}/run_once`, { token, json: wrong })
  expect(await service.store.count(deliveries)).toBe(0)
  expect((await ask('POST', `${plans}/run_once`, { token, json })).status).toBe(200)
  const sent = (await service.store.find(deliveries)).map(({ document }) => document)
  expect(sent).toMatchObject([
    { user_id: '1', title: 'Orders', destination },
    { user_id: '1', destination: { type: 'webhook' } }
  ])
  expect(JSON.stringify(sent)).not.toContain('hush')
  await close()
})
