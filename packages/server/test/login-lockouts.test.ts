import { describe, expect, test } from 'vitest'
import { openBrowser } from './oauth-browser.ts'
import { makePerson } from './people.ts'
import { startServer, type TestServer } from './start-server.ts'

type Lockouts = { readonly key: string; readonly user_id: string; readonly [name: string]: unknown }[]

const key = { client_id: 'anns key', client_secret: 'anns secret' }
const seed = {
  users: [
    { first_name: 'Ann', last_name: 'Bee', email: 'ann@example.com', password: 'a password', credentials_api3: [key] },
    { first_name: 'Bob', email: 'bob@example.com', credentials_api3: [{ client_id: 'bobs key', client_secret: 'x' }] }
  ]
}

async function fail(server: TestServer, client_id: string, times: number = 4): Promise<void> {
  const form = { client_id, client_secret: 'wrong' }
  for (let tries = 0; tries < times; tries++) await server.api('POST', '/api/4.0/login', { form })
}

async function lockouts(server: TestServer, query: string = ''): Promise<Lockouts> {
  const path = `/api/4.0/user_login_lockouts${query}`
  return (await server.api<Lockouts>('GET', path, { token: await server.login() })).body
}

describe('A lockout', () => {
  test('tells admins whose key is locked, for which address, since when', async () => {
    await using server = await startServer({ seed })
    await fail(server, key.client_id, 3)
    expect(await lockouts(server)).toEqual([])
    await fail(server, key.client_id, 1)
    expect(await lockouts(server)).toEqual([
      {
        key: expect.stringMatching(/^[\w-]{43}$/) as string,
        auth_type: 'api',
        ip: '127.0.0.1',
        user_id: '2',
        remote_id: null,
        full_name: 'Ann Bee',
        email: 'ann@example.com',
        fail_count: 4,
        lockout_at: '2026-01-02T03:04:05.678+00:00',
        can: { destroy: true }
      }
    ])
    server.clock.nowMs += 5 * 60_000
    expect(await lockouts(server)).toEqual([])
  })

  test('ends when an admin removes it, and only the one that was removed', async () => {
    await using server = await startServer({ seed })
    await fail(server, key.client_id)
    await fail(server, 'bobs key')
    await expect(server.login(key)).rejects.toThrow('429')
    const token = await server.login()
    const anns = (await lockouts(server)).find(({ user_id }) => user_id === '2')!
    const path = `/api/4.0/user_login_lockout/${anns.key}`
    expect((await server.api('DELETE', path, { token })).status).toBe(204)
    expect((await server.api('DELETE', path, { token })).status).toBe(404)
    expect(await server.login(key)).toMatch(/^lka_/)
    expect((await lockouts(server)).map(({ user_id }) => user_id)).toEqual(['3'])
  })

  test('of a password is of the type email', async () => {
    await using server = await startServer({ seed })
    const browser = openBrowser(server)
    for (let tries = 0; tries < 4; tries++) await browser.signIn('', { password: 'wrong' })
    expect(await lockouts(server)).toMatchObject([{ auth_type: 'email', user_id: '2', email: 'ann@example.com' }])
  })

  test('of what is nobody’s has no user, and never what was tried', async () => {
    await using server = await startServer({ seed })
    await fail(server, 'secret-in-the-wrong-place')
    const found = await lockouts(server)
    expect(found).toMatchObject([{ user_id: null, full_name: null, email: null }])
    expect(JSON.stringify(found)).not.toContain('secret-in-the-wrong-place')
  })

  test.each([
    ['auth_type=api', '2,3'],
    ['auth_type=email', ''],
    ['email=ann@%25', '2'],
    ['full_name=bob', '3'],
    ['full_name=bob&email=ann@example.com', ''],
    ['full_name=bob&email=ann@example.com&filter_or=true', '2,3'],
    ['sorts=email%20desc', '3,2'],
    ['limit=1&offset=1', '3']
  ])('is found by %s', async (query, expected) => {
    await using server = await startServer({ seed })
    await fail(server, key.client_id)
    await fail(server, 'bobs key')
    const found = await lockouts(server, `/search?${query}`)
    expect(found.map(({ user_id }) => user_id).join()).toBe(expected)
  })

  test('is told to nobody but admins', async () => {
    await using server = await startServer({ seed })
    await fail(server, key.client_id)
    const [{ key: lock }] = (await lockouts(server)) as [Lockouts[number]]
    const { token } = await makePerson(server, 'developer')
    for (const [method, path] of [
      ['GET', '/user_login_lockouts'],
      ['GET', '/user_login_lockouts/search'],
      ['DELETE', `/user_login_lockout/${lock}`]
    ] as const) {
      expect((await server.api(method, `/api/4.0${path}`, { token })).status).toBe(404)
    }
    await expect(server.login(key)).rejects.toThrow('429')
  })
})
