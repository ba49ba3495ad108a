import { readContract } from '@lookerts/contract'
import { describe, expect, test } from 'vitest'
import { violationsOf } from '../src/conventions/violations.ts'
import { clientId, redirectUri, seed, signedIn, statusOf, stores } from './oauth-browser.ts'
import { startServer } from './start-server.ts'

const apps = '/api/4.0/oauth_client_apps'
const path = `${apps}/new-app`
const contract = readContract('4.0')
type App = Record<string, unknown> & { activated_users: { id: string }[] }

describe.each(stores)('An OAuth client app in $store', ({ open }) => {
  test('is registered, read, changed and deleted', async () => {
    await using server = await open()
    const token = await server.login()
    const json = { redirect_uri: redirectUri, display_name: 'New', description: 'More', client_guid: 'x', can: {} }
    const made = await server.api<App>('POST', path, { token, json })
    expect(made.status).toBe(200)
    expect(made.body).toEqual({
      client_guid: 'new-app',
      redirect_uri: redirectUri,
      display_name: 'New',
      description: 'More',
      enabled: true,
      group_id: null,
      tokens_invalid_before: '2026-01-02T03:04:05.678+00:00',
      activated_users: [],
      can: {}
    })
    expect((await server.api('GET', path, { token })).body).toEqual(made.body)
    server.clock.nowMs += 1000
    const changed = await server.api<App>('PATCH', path, { token, json: { display_name: null, group_id: 7 } })
    const tokens_invalid_before = '2026-01-02T03:04:06.678+00:00'
    expect(changed.body).toEqual({ ...made.body, display_name: '', group_id: '7', tokens_invalid_before })
    const all = await server.api<App[]>('GET', `${apps}?fields=client_guid`, { token })
    expect(all.body).toEqual([{ client_guid: clientId }, { client_guid: 'new-app' }])
    for (const _ of [1, 2]) expect((await server.api('DELETE', path, { token })).status).toBe(204)
    for (const method of ['GET', 'PATCH']) {
      expect((await server.api(method, path, { token, json: {} })).status).toBe(404)
    }
    expect((await server.api('DELETE', `${path}/tokens`, { token })).status).toBe(404)
  })

  test('cannot be registered twice, also at once', async () => {
    await using server = await open()
    const token = await server.login()
    const json = { redirect_uri: redirectUri }
    const answers = await Promise.all(Array.from({ length: 6 }, () => server.api('POST', path, { token, json })))
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409, 409, 409, 409, 409])
    const refused = answers.find(({ status }) => status === 409)!
    expect(refused.body.message).toBe('Resource Already Exists')
  })

  test('knows who has allowed it, by the page or by the operation, once each', async () => {
    await using server = await open()
    const token = await server.login()
    await signedIn(server)
    for (const id of ['2', '3', '3']) {
      const { status, text } = await server.api('POST', `${apps}/${clientId}/users/${id}`, { token })
      expect([status, text]).toEqual([204, ''])
    }
    const { body } = await server.api<App>('GET', `${apps}/${clientId}`, { token })
    expect(violationsOf(contract, 'OauthClientApp', body)).toEqual([])
    expect(body.activated_users.map(({ id }) => id)).toEqual(['2', '3'])
    for (const _ of [1, 2]) {
      expect((await server.api('DELETE', `${apps}/${clientId}/users/3`, { token })).status).toBe(204)
    }
    const after = await server.api<App>('GET', `${apps}/${clientId}`, { token })
    expect(after.body.activated_users.map(({ id }) => id)).toEqual(['2'])
    await server.api('DELETE', '/api/4.0/users/2', { token })
    expect((await server.api<App>('GET', `${apps}/${clientId}`, { token })).body.activated_users).toEqual([])
  })
})

describe('The address of an app', () => {
  test.each([
    ['https://app.example.com', 200],
    ['https://app.example.com:8443/a/b?c=d', 200],
    ['http://localhost:8080/oauth', 200],
    ['http://127.0.0.1:1/', 200],
    ['http://[::1]:1/', 200],
    ['com.example.app:/oauth', 200],
    ['http://app.example.com/', 422],
    ['https://app.example.com/#a', 422],
    ['https://user:pass@app.example.com/', 422],
    ["https://app.example.com;script-src'/", 422],
    ['https://app.example.com/a b', 422],
    ['https://app.example.com/\r\nx: y', 422],
    ['javascript:alert(1)', 422],
    ['data:text/html,x', 422],
    ['/oauth', 422],
    ['app.example.com', 422],
    ['', 422]
  ])('%j is answered with %d in serve mode', async (redirect_uri, status) => {
    await using server = await startServer({ mode: 'serve' })
    const token = await server.login()
    const made = await server.api('POST', path, { token, json: { redirect_uri } })
    expect(made.status).toBe(status)
    await server.api('POST', `${apps}/other`, { token, json: { redirect_uri: redirectUri } })
    const changed = await server.api('PATCH', `${apps}/other`, { token, json: { redirect_uri } })
    expect(changed.status).toBe(status)
    if (status === 422) expect(made.body).toMatchObject({ errors: [{ field: 'redirect_uri' }] })
  })

  test('may be plain HTTP anywhere in emulator mode', async () => {
    await using server = await startServer()
    const token = await server.login()
    const json = { redirect_uri: 'http://app:3000/oauth' }
    expect((await server.api('POST', path, { token, json })).status).toBe(200)
  })
})

test.each(['', '%20', 'a%20b', 'a%0Ab', '%C3%A4', 'a'.repeat(256)])('%j names no app', async (name) => {
  await using server = await startServer()
  const token = await server.login()
  const { status } = await server.api('POST', `${apps}/${name}`, { token, json: { redirect_uri: redirectUri } })
  expect(status).toBe(name === '' ? 404 : 422)
})

test('Who is no admin sees what they have allowed and decides for themselves only', async () => {
  await using server = await startServer({ seed })
  const admin = await server.login()
  const { tokens } = await signedIn(server)
  await server.api('POST', path, { token: admin, json: { redirect_uri: redirectUri } })
  await server.api('POST', `${apps}/${clientId}/users/3`, { token: admin })
  const { id, token: other } = await server.makeUser()
  const token = tokens.access_token
  const own = await server.api<App>('GET', `${apps}/${clientId}`, { token })
  expect(own.body.activated_users).toMatchObject([{ id: '2' }])
  expect((await server.api<App[]>('GET', apps, { token })).body).toEqual([own.body])
  expect((await server.api<App[]>('GET', apps, { token: other })).body).toEqual([])
  const refused = [
    ['GET', path],
    ['POST', `${apps}/third`],
    ['PATCH', `${apps}/${clientId}`],
    ['DELETE', `${apps}/${clientId}`],
    ['DELETE', `${apps}/${clientId}/tokens`],
    ['POST', `${apps}/${clientId}/users/${id}`],
    ['DELETE', `${apps}/${clientId}/users/${id}`]
  ] as const
  for (const [method, target] of refused) {
    const { status } = await server.api(method, target, { token, json: { redirect_uri: redirectUri } })
    expect([method, target, status]).toEqual([method, target, 404])
  }
  expect(await statusOf(server, token)).toBe(200)
  expect((await server.api('POST', `${apps}/${clientId}/users/2`, { token })).status).toBe(204)
  expect((await server.api('DELETE', `${apps}/${clientId}/users/2`, { token })).status).toBe(204)
  expect(await statusOf(server, token)).toBe(401)
})

test('Users and apps that are not there are not found', async () => {
  await using server = await startServer({ seed })
  const token = await server.login()
  for (const target of [`${apps}/none/users/2`, `${apps}/${clientId}/users/99`]) {
    expect((await server.api('POST', target, { token })).status).toBe(404)
    expect((await server.api('DELETE', target, { token })).status).toBe(204)
  }
})

test('What enables an app again lets no old token live', async () => {
  await using server = await startServer({ seed })
  const token = await server.login()
  const { tokens } = await signedIn(server)
  for (const enabled of [false, true]) await server.api('PATCH', `${apps}/${clientId}`, { token, json: { enabled } })
  expect(await statusOf(server, tokens.access_token)).toBe(401)
})
