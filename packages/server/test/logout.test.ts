import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSession } from 'lookerts'
import { looker40 } from 'lookerts/4.0'
import { describe, expect, test } from 'vitest'
import { openService } from './open-service.ts'
import { startServer, versions, type TestServer } from './start-server.ts'

describe.each(versions)('A logout at API %s', (version) => {
  const path = `/api/${version}/logout`

  test('answers 204 without a body, a length or a media type', async () => {
    await using server = await startServer()
    const { status, text, headers } = await server.api('DELETE', path, { token: await server.login() })
    expect([status, text]).toEqual([204, ''])
    expect(headers).not.toHaveProperty('content-type')
    expect(headers).not.toHaveProperty('content-length')
    expect(headers).not.toHaveProperty('transfer-encoding')
  })

  test('ends the token, and done again it answers 404', async () => {
    await using server = await startServer()
    const token = await server.login()
    expect((await server.api('DELETE', path, { token })).status).toBe(204)
    for (const each of versions) expect((await server.api('GET', `/api/${each}/user`, { token })).status).toBe(401)
    const { status, body } = await server.api('DELETE', path, { token })
    const documentation_url =
      version === '4.0'
        ? 'https://docs.cloud.google.com/looker/docs/r/err/4.0/404/delete/logout'
        : 'http://docs.looker.com/'
    expect([status, body]).toEqual([404, { message: 'Not found', documentation_url }])
  })

  test('without a token answers 401', async () => {
    await using server = await startServer()
    expect((await server.api('DELETE', path)).status).toBe(401)
  })

  test('takes the bodies that clients send with it', async () => {
    await using server = await startServer()
    for (const call of [{ json: {} }, { body: '', headers: { 'content-type': 'application/json' } }, { body: 'x' }]) {
      expect((await server.api('DELETE', path, { token: await server.login(), ...call })).status).toBe(204)
    }
  })
})

test('A logout without a version does the same', async () => {
  await using server = await startServer()
  const token = await server.login()
  const { status, headers } = await server.api('DELETE', '/api/logout', { token })
  expect(status).toBe(204)
  expect(headers).not.toHaveProperty('content-type')
  expect((await server.api('GET', '/api/4.0/user', { token })).status).toBe(401)
  expect((await server.api('DELETE', '/api/logout', { token })).status).toBe(404)
  expect((await server.api('DELETE', '/api/logout')).status).toBe(401)
})

test('A logout ends no other token of the same user', async () => {
  await using server = await startServer()
  const [one, other] = [await server.login(), await server.login()]
  await server.api('DELETE', '/api/4.0/logout', { token: one })
  expect((await server.api('GET', '/api/4.0/user', { token: other })).status).toBe(200)
})

test('A logout ends the sudo tokens that were made with the token, and no others (#9)', async () => {
  await using server = await startServer()
  const { id } = await server.makeUser()
  const [one, other] = [await server.login(), await server.login()]
  const ofOne = [await sudo(server, one, id), await sudo(server, one, id)]
  const ofOther = await sudo(server, other, id)
  expect((await server.api('DELETE', '/api/4.0/logout', { token: one })).status).toBe(204)
  for (const token of ofOne) expect((await server.api('GET', '/api/4.0/user', { token })).status).toBe(401)
  for (const token of [other, ofOther]) expect((await server.api('GET', '/api/4.0/user', { token })).status).toBe(200)
})

test('A logout of a sudo token leaves the token it was made with alive', async () => {
  await using server = await startServer()
  const { id } = await server.makeUser()
  const admin = await server.login()
  const token = await sudo(server, admin, id)
  expect((await server.api('DELETE', '/api/4.0/logout', { token })).status).toBe(204)
  expect((await server.api('GET', '/api/4.0/user', { token })).status).toBe(401)
  expect((await server.api('GET', '/api/4.0/user', { token: admin })).status).toBe(200)
})

test('A session of the SDK that logs out leaves no token behind, nor one of its sudo sessions', async () => {
  const { ask, service, apiKey, close } = await openService()
  const baseUrl = 'http://127.0.0.1:19999'
  const send = async (url: string, init?: { method?: string; headers?: object; body?: string }): Promise<Response> => {
    const headers = Object.fromEntries(new Headers(init?.headers as Record<string, string>))
    const call = { headers, body: init?.body ?? '' }
    const { status, body, headers: answered } = await ask(init?.method ?? 'GET', url.slice(baseUrl.length), call)
    return new Response(body, { status, headers: answered })
  }
  const { client_id: clientId, client_secret: clientSecret } = apiKey!
  const session = createSession({ baseUrl, clientId, clientSecret, fetch: send as never })
  const looker = looker40(session)
  const { id } = await looker.user.create_user({ body: { first_name: 'Ann' } })
  const asUser = session.as(id!)
  expect(await looker40(asUser).user.me()).toMatchObject({ id, first_name: 'Ann' })
  const kind = { name: 'access_token', indexes: [], unique: [] }
  expect(await service.store.count(kind)).toBe(2)
  await session.logout()
  expect(await service.store.count(kind)).toBe(0)
  await close()
})

describe('Nothing that starts after the 204 of a logout succeeds (#8)', () => {
  test('in 200 races over HTTP', async () => {
    await using server = await startServer()
    let successes = 0
    for (let race = 0; race < 200; race++) {
      const token = await server.login()
      const before = Promise.all([use(server, token), use(server, token)])
      const logout = server.api('DELETE', '/api/4.0/logout', { token })
      const during = Promise.all([use(server, token), use(server, token)])
      expect((await logout).status).toBe(204)
      expect(await use(server, token)).toBe(401)
      for (const status of [...(await before), ...(await during)]) {
        expect([200, 401]).toContain(status)
        if (status === 200) successes += 1
      }
    }
    expect(successes).toBeGreaterThan(0)
  })

  test('in 1,000 races in one process, of reading, moving workspaces and making sudo tokens', async () => {
    const { ask, service, apiKey, close } = await openService()
    for (let race = 0; race < 1_000; race++) {
      const login = await ask('POST', '/api/4.0/login', { form: { ...apiKey! } })
      const { access_token: token } = JSON.parse(login.body!) as { access_token: string }
      const uses = [
        ask('GET', '/api/4.0/user', { token }),
        ask('PATCH', '/api/4.0/session', { token, json: { workspace_id: 'dev' } }),
        ask('POST', '/api/4.0/login/1', { token })
      ]
      const logout = await ask('DELETE', '/api/4.0/logout', { token })
      expect(logout.status).toBe(204)
      expect((await ask('PATCH', '/api/4.0/session', { token, json: {} })).status).toBe(401)
      for (const { status } of await Promise.all(uses)) expect([200, 401]).toContain(status)
    }
    expect(await service.store.count({ name: 'access_token', indexes: [], unique: [] })).toBe(0)
    await close()
  })

  test('with a data directory as well, whose commits take their time', async () => {
    const data = await mkdtemp(join(tmpdir(), 'lookerts-logout-'))
    const { ask, service, apiKey, close } = await openService({ data })
    for (let race = 0; race < 100; race++) {
      const login = await ask('POST', '/api/4.0/login', { form: { ...apiKey! } })
      const { access_token: token } = JSON.parse(login.body!) as { access_token: string }
      const logout = ask('DELETE', '/api/4.0/logout', { token })
      const uses = [ask('POST', '/api/4.0/login/1', { token }), ask('PATCH', '/api/4.0/session', { token, json: {} })]
      expect((await logout).status).toBe(204)
      expect((await ask('GET', '/api/4.0/user', { token })).status).toBe(401)
      for (const { status } of await Promise.all(uses)) expect([200, 401]).toContain(status)
    }
    expect(await service.store.count({ name: 'access_token', indexes: [], unique: [] })).toBe(0)
    await close()
    await rm(data, { recursive: true })
  })
})

async function use(server: TestServer, token: string): Promise<number> {
  return (await server.api('GET', '/api/4.0/user', { token })).status
}

async function sudo(server: TestServer, token: string, userId: string): Promise<string> {
  const { body } = await server.api<{ access_token: string }>('POST', `/api/4.0/login/${userId}`, { token })
  return body.access_token
}
