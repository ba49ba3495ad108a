import { describe, expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer, type Answer } from './start-server.ts'

type Body = Record<string, unknown>

async function setUp() {
  const server = await startServer()
  const { token, id } = await makePerson(server, 'viewer')
  const call = <B = Body[]>(method: string, path: string, json?: unknown): Promise<Answer<B>> =>
    server.api(method, `/api/4.0${path}`, { token, ...(json !== undefined && { json }) })
  return { call, id, server, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

describe('Artifacts', () => {
  test('are kept under keys, and change only for who knows their version', async () => {
    await using world = await setUp()
    const { call, id } = world
    const made = await call('PUT', '/artifacts/app', [{ key: 'a', value: 'é', content_type: 'text/plain' }])
    expect([made.status, made.body]).toMatchObject([
      200,
      [{ namespace: 'app', key: 'a', value: 'é', value_size: 2, version: 1, created_by_userid: id }]
    ])
    for (const version of [undefined, 2, 'x']) {
      const { status, body } = await call<Body>('PUT', '/artifacts/app', [{ key: 'a', value: 'c', version }])
      expect([status, body]).toMatchObject([422, { errors: [{ field: 'body[0].version' }] }])
    }
    expect((await call('PUT', '/artifacts/app', [{ key: 'a', value: 'c', version: 1 }])).body).toMatchObject([
      { version: 2, value: 'c', content_type: 'text/plain' }
    ])
    expect((await call<string>('GET', '/artifact/app/value?key=a')).body).toBe('c')
  })

  test('are all kept or none', async () => {
    await using world = await setUp()
    const { call } = world
    for (const wrong of [{ key: 'x' }, { value: 'x' }, { key: 'b', value: '2' }, { key: '', value: 'x' }]) {
      expect((await call('PUT', '/artifacts/app', [{ key: 'b', value: '1' }, wrong])).status).toBe(422)
    }
    expect((await call('GET', '/artifact/app/search')).body).toEqual([])
    expect((await call('GET', '/artifact/app/value?key=b')).status).toBe(404)
  })

  test('are found by key, by pattern and by size', async () => {
    await using world = await setUp()
    const { call, id } = world
    const all = ['one', 'two', 'three'].map((key) => ({ key, value: key }))
    await call('PUT', '/artifacts/app', all)
    const keys = async (path: string): Promise<unknown[]> =>
      (await call('GET', `/artifact/app${path}`)).body.map(({ key }) => key)
    expect(await keys('?key=one,three')).toEqual(['one', 'three'])
    expect(await keys('?key=none')).toEqual([])
    expect(await keys('/search?key=t%25')).toEqual(['three', 'two'])
    expect(await keys('/search?min_size=4')).toEqual(['three'])
    expect(await keys(`/search?user_ids=${id}&limit=2&offset=1`)).toEqual(['three', 'two'])
    expect(await keys('/search?user_ids=1')).toEqual([])
    const tally = await call('GET', '/artifact/app/search?tally=true')
    expect(tally.headers['x-total-count']).toBe('3')
    expect((await call('GET', '/artifact/namespaces')).body).toEqual([
      { namespace: 'app', count: 3 },
      { namespace: 'demo', count: 1 }
    ])
    expect((await call<Body>('GET', '/artifact/usage')).body.usage).toBe(16 + 11)
  })

  test('are removed one by one, or a whole namespace, and no other', async () => {
    await using world = await setUp()
    const { call } = world
    await call('PUT', '/artifacts/app', [
      { key: 'a', value: '1' },
      { key: 'b', value: '2' }
    ])
    expect((await call('DELETE', '/artifact/app?key=a')).status).toBe(204)
    expect((await call('DELETE', '/artifact/app?key=a')).status).toBe(404)
    expect((await call('DELETE', '/artifact/app/purge')).status).toBe(204)
    expect((await call('GET', '/artifact/namespaces')).body).toEqual([{ namespace: 'demo', count: 1 }])
  })

  test('are nothing for who sees no data', async () => {
    await using world = await setUp()
    const { token } = await makePerson(world.server, 'none')
    expect((await world.server.api('GET', '/api/4.0/artifact/demo?key=settings', { token })).status).toBe(404)
    expect((await world.server.api('PUT', '/api/4.0/artifacts/demo', { token, json: [] })).status).toBe(404)
  })
})
