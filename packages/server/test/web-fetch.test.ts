import { createSession, LookerSessionError } from 'lookerts'
import { looker30 } from 'lookerts/3.0'
import { looker40 } from 'lookerts/4.0'
import { expect, test } from 'vitest'
import { createServer } from '../src/index.ts'

const baseUrl = 'http://127.0.0.1:19999'

test('A server answers in the process, without a socket, whatever a fetch can be called with', async () => {
  await using server = createServer()
  const { client_id, client_secret } = (await server.ready())!
  const url = `${baseUrl}/api/4.0/login`
  const body = new URLSearchParams({ client_id, client_secret })
  const answers = [
    await server.fetch(url, { method: 'POST', body }),
    await server.fetch(new URL(url), {
      method: 'POST',
      body: JSON.stringify({ client_id, client_secret }),
      headers: { 'content-type': 'application/json' }
    }),
    await server.fetch(new Request(url, { method: 'POST', body })),
    await server.fetch(`${url}?${body.toString()}`, { method: 'POST' })
  ]
  for (const answer of answers) {
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ token_type: 'Bearer', expires_in: 3600 })
  }
})

test('It answers as it does over HTTP: statuses, headers, no body with 204 and with HEAD', async () => {
  await using server = createServer()
  const { client_id: clientId, client_secret: clientSecret } = (await server.ready())!
  const anonymous = await server.fetch(`${baseUrl}/api/3.0/user`)
  expect(anonymous.status).toBe(401)
  expect(anonymous.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await anonymous.json()).toEqual({
    message: 'Requires authentication.',
    documentation_url: 'http://docs.looker.com/'
  })
  const session = createSession({ baseUrl, clientId, clientSecret, fetch: server.fetch })
  const { access_token } = await looker30(session).api_auth.login({ client_id: clientId, client_secret: clientSecret })
  const headers = { authorization: `token ${access_token!}` }
  const head = await server.fetch(`${baseUrl}/api/4.0/user`, { method: 'HEAD', headers })
  expect([head.status, await head.text()]).toEqual([200, ''])
  const logout = await server.fetch(`${baseUrl}/api/logout`, { method: 'DELETE', headers })
  expect([logout.status, logout.headers.get('content-type'), await logout.text()]).toEqual([204, null, ''])
  expect((await server.fetch(`${baseUrl}/api/logout`, { method: 'DELETE', headers })).status).toBe(404)
})

test('Two Authorization headers are no token there either (#27)', async () => {
  await using server = createServer()
  const { client_id, client_secret } = (await server.ready())!
  const login = await server.fetch(`${baseUrl}/api/4.0/login`, {
    method: 'POST',
    body: new URLSearchParams({ client_id, client_secret })
  })
  const { access_token } = (await login.json()) as { access_token: string }
  const headers = new Headers([
    ['authorization', `Bearer ${access_token}`],
    ['authorization', `Bearer ${access_token}`]
  ])
  expect((await server.fetch(`${baseUrl}/api/4.0/user`, { headers })).status).toBe(401)
})

test('The SDK works on it, from login to logout', async () => {
  await using server = createServer()
  const { client_id: clientId, client_secret: clientSecret } = (await server.ready())!
  const session = createSession({ baseUrl, clientId, clientSecret, fetch: server.fetch, workspace: 'dev' })
  const looker = looker40(session)
  expect(await looker.user.me()).toMatchObject({ id: '1', display_name: 'Admin User' })
  expect(await looker.session.session()).toMatchObject({ workspace_id: 'dev' })
  const { id } = await looker.user.create_user({ body: { first_name: 'Ann' } })
  expect(await looker.user.all_users({ fields: 'id', sorts: 'id desc' })).toEqual([{ id }, { id: '1' }])
  await looker.user.delete_user({ user_id: id! })
  await session.logout()
  const wrong = createSession({ baseUrl, clientId, clientSecret: 'wrong', fetch: server.fetch })
  await expect(looker40(wrong).user.me()).rejects.toThrow(LookerSessionError)
})

test('Two servers in one process share nothing', async () => {
  await using one = createServer()
  await using other = createServer()
  const { client_id, client_secret } = (await one.ready())!
  const body = new URLSearchParams({ client_id, client_secret })
  expect((await one.fetch(`${baseUrl}/api/4.0/login`, { method: 'POST', body })).status).toBe(200)
  expect((await other.fetch(`${baseUrl}/api/4.0/login`, { method: 'POST', body })).status).toBe(404)
})
