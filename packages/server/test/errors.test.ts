import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { ConflictError, StoreError, type Store } from '../src/storage/store.ts'
import { openService, type TestService } from './open-service.ts'
import { startServer, versions } from './start-server.ts'

const docs = 'https://docs.cloud.google.com/looker/docs/'

describe('The place where the vendor explains an error', () => {
  test.each([
    ['GET', '/users/99', 404, `${docs}r/err/4.0/404/get/users/:user_id`],
    [
      'GET',
      '/users/1/credentials_api3/9',
      404,
      `${docs}r/err/4.0/404/get/users/:user_id/credentials_api3/:credentials_api3_id`
    ],
    ['PATCH', '/users/1', 422, `${docs}r/err/4.0/422/patch/users/:user_id`],
    ['DELETE', '/users/1', 403, `${docs}r/err/4.0/403/delete/users/:user_id`],
    ['GET', '/users?limit=x', 400, `${docs}r/err/4.0/400/get/users`],
    ['GET', '/looks/7', 404, `${docs}r/err/4.0/404/get/looks/:look_id`],
    ['POST', '/queries/run/json', 422, `${docs}r/err/4.0/422/post/queries/run/:result_format`],
    ['PUT', '/users/1', 405, docs],
    ['GET', '/no_such_thing', 404, docs],
    ['GET', '', 404, docs]
  ])('is, for %s %s of API 4.0, the route with its names', async (method, path, status, documentation_url) => {
    await using server = await startServer()
    const token = await server.login()
    const answer = await server.api(method, `/api/4.0${path}`, { token })
    expect([answer.status, answer.body.documentation_url]).toEqual([status, documentation_url])
  })

  test('is one page for everything in API 3.x', async () => {
    await using server = await startServer()
    const token = await server.login()
    for (const version of ['3.0', '3.1']) {
      for (const path of ['/users/99', '/users?page=x', '/looks/7', '/no_such_thing', '/login']) {
        const { status, body } = await server.api('GET', `/api/${version}${path}`, { token })
        expect(status).toBeGreaterThanOrEqual(400)
        expect(body.documentation_url).toBe('http://docs.looker.com/')
      }
    }
  })
})

test.each(versions)(
  'An error of API %s has no errors unless there are some, and each names the page too',
  async (v) => {
    await using server = await startServer()
    const token = await server.login()
    const { text } = await server.api('GET', `/api/${v}/users/99`, { token })
    expect(text).not.toContain('errors')
    const { status, body } = await server.api('PATCH', `/api/${v}/users/1`, {
      token,
      json: { locale: [], ui_state: 1 }
    })
    expect([status, Object.keys(body)]).toEqual([422, ['message', 'errors', 'documentation_url']])
    const errors = body.errors as object[]
    expect(errors).toHaveLength(2)
    for (const each of errors) {
      expect(Object.keys(each).toSorted()).toEqual(['code', 'documentation_url', 'field', 'message'])
      expect(each).toMatchObject({ documentation_url: body.documentation_url })
    }
  }
)

test('A body with a problem in every byte gets an answer that is no longer than it', async () => {
  await using server = await startServer()
  const token = await server.login()
  const ui_state = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [at, []]))
  const { status, text } = await server.api('PATCH', '/api/4.0/users/1', { token, json: { ui_state } })
  expect(status).toBe(422)
  expect(text.length).toBeLessThan(50_000)
})

const path = '/srv/secret/place/lookerts.db'
const failures = [
  ['an error', new Error(`SELECT * FROM user -- ${path} hunter2`), 500, 'An error has occurred.'],
  ['a TypeError', new TypeError('Cannot read properties of undefined'), 500, 'An error has occurred.'],
  ['a text', 'hunter2', 500, 'An error has occurred.'],
  ['nothing', undefined, 500, 'An error has occurred.'],
  [
    'an error of the store',
    new StoreError(`The store "${path}" is damaged`),
    503,
    'The server cannot store anything now'
  ],
  ['a conflict without end', new ConflictError('user 1'), 409, 'Other requests changed the same thing; try again']
] as const

describe.each(failures)('When the store throws %s', (_, thrown, status, message) => {
  test.each([
    ['GET', '/api/4.0/user'],
    ['PATCH', '/api/3.0/users/1'],
    ['POST', '/api/4.0/login'],
    ['DELETE', '/api/4.0/logout'],
    ['DELETE', '/api/logout'],
    ['GET', '/availability']
  ])('%s %s says no more than that, and where to ask', async (method, target) => {
    const service = await openService()
    const token = await tokenOf(service)
    const store = brokenStore(service.service.store, thrown)
    const call = method === 'POST' ? { form: { ...service.apiKey! } } : { token, json: {} }
    const answer = await service.ask(method, target, { ...call, changed: { store } })
    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.body!)).toEqual({ message, documentation_url: expect.any(String) as string })
    expect(inspect(answer)).not.toMatch(/hunter2|SELECT|srv|lookerts\.db|node:|\.ts|\bat /)
    const id = answer.headers['x-request-id']
    expect(id).toMatch(/^\w{12}$/)
    expect(service.events).toContainEqual(expect.objectContaining({ event: 'failure', request_id: id }))
    await service.close()
  })
})

test('A failure of the store is logged with its cause, and 503 says when to come again (#48)', async () => {
  const service = await openService()
  const cause = new Error('disk I/O error')
  const changed = { store: brokenStore(service.service.store, new StoreError('The store failed', { cause })) }
  const { headers } = await service.ask('GET', '/availability', { changed })
  expect(headers['retry-after']).toBe('5')
  expect(service.events).toContainEqual(
    expect.objectContaining({ event: 'failure', message: 'The store failed', cause: 'disk I/O error' })
  )
  await service.close()
})

test('A conflict that ends is not seen: the request is tried again', async () => {
  const service = await openService()
  const token = await tokenOf(service)
  let conflicts = 0
  const commit: Store['commit'] = async (changes) => {
    if (conflicts++ < 4) throw new ConflictError('user 1')
    return service.service.store.commit(changes)
  }
  const store = { ...service.service.store, commit }
  const answer = await service.ask('PATCH', '/api/4.0/users/1', { token, json: { locale: 'de' }, changed: { store } })
  expect([answer.status, conflicts]).toEqual([200, 5])
  await service.close()
})

test('A log that fails does not fail the request (#48)', async () => {
  await using server = await startServer({
    log: () => {
      throw new Error('no space left')
    }
  })
  const token = await server.login()
  expect((await server.api('GET', '/api/4.0/user', { token })).status).toBe(200)
  expect((await server.api('POST', '/api/4.0/login', { form: 'client_id=x&client_secret=y' })).status).toBe(404)
  expect((await server.api('DELETE', '/api/4.0/logout', { token })).status).toBe(204)
})

async function tokenOf({ ask, apiKey }: TestService): Promise<string> {
  const { body } = await ask('POST', '/api/4.0/login', { form: { ...apiKey! } })
  return (JSON.parse(body!) as { access_token: string }).access_token
}

/** Fails at what each request does last, so that it gets as far as it can. */
function brokenStore(store: Store, thrown: unknown): Store {
  const fail = (): Promise<never> => Promise.reject(thrown as Error)
  const find: Store['find'] = async (kind, query) =>
    kind.name === 'credentials_api3' && !query?.where?.['client_id' as never] ? fail() : store.find(kind, query)
  return {
    ...store,
    get: (kind, id) => store.get(kind, id),
    nextId: (kind) => store.nextId(kind),
    close: () => store.close(),
    find,
    count: fail,
    commit: fail
  }
}
