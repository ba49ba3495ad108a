import { createSession } from 'lookerts'
import { looker40 } from 'lookerts/4.0'
import { describe, expect, test } from 'vitest'
import { startServer, versions, type TestServer } from './start-server.ts'

test.each(versions)('An admin gets a token of its own that acts as another user of API %s', async (version) => {
  await using server = await startServer()
  const { id } = await server.makeUser({ first_name: 'Ann' })
  const token = await server.login()
  const { status, body } = await server.api<{ access_token: string }>('POST', `/api/${version}/login/${id}`, { token })
  expect(status).toBe(200)
  expect(body).toEqual({
    access_token: expect.stringMatching(/^lka_/) as string,
    token_type: 'Bearer',
    expires_in: 3600
  })
  const me = await server.api('GET', `/api/${version}/user`, { token: body.access_token })
  expect(me.body).toMatchObject({ id: version === '4.0' ? id : Number(id), first_name: 'Ann' })
  const admin = await server.api('GET', `/api/${version}/user`, { token })
  expect(admin.body).toMatchObject({ first_name: 'Admin' })
})

test('The user needs no API key, and gets none', async () => {
  await using server = await startServer()
  const token = await server.login()
  const { id } = (await server.api('POST', '/api/4.0/users', { token, json: {} })).body
  const { status } = await server.api('POST', `/api/4.0/login/${String(id)}`, { token })
  expect(status).toBe(200)
  expect((await server.api('GET', `/api/4.0/users/${String(id)}/credentials_api3`, { token })).body).toEqual([])
})

test('The session of a sudo token says who is behind it, as a number in 3.x and as text in 4.0', async () => {
  await using server = await startServer()
  const { id } = await server.makeUser()
  const token = await server.login()
  const asUser = await sudo(server, token, id)
  const sudoUserId = async (version: string, token: string): Promise<unknown> =>
    (await server.api('GET', `/api/${version}/session`, { token })).body.sudo_user_id
  expect(await sudoUserId('4.0', asUser)).toBe('1')
  expect(await sudoUserId('3.1', asUser)).toBe(1)
  expect(await sudoUserId('3.0', asUser)).toBe(1)
  expect(await sudoUserId('4.0', token)).toBeNull()
})

test('Requests as clients send them are taken: with {} for a body, with associative in 3.x', async () => {
  await using server = await startServer()
  const { id } = await server.makeUser()
  const token = await server.login()
  expect((await server.api('POST', `/api/4.0/login/${id}`, { token, json: {} })).status).toBe(200)
  for (const value of ['true', 'false', '']) {
    const path = `/api/3.0/login/${id}?associative=${value}`
    expect((await server.api('POST', path, { token })).status).toBe(200)
  }
  expect((await server.api('POST', `/api/3.1/login/${id}?associative=maybe`, { token })).status).toBe(400)
})

describe('Sudo is refused (#12)', () => {
  test('to whoever is no admin: 403 where the contract has it, else 404', async () => {
    await using server = await startServer()
    const { token, id } = await server.makeUser()
    const status = async (version: string, userId: string): Promise<number> =>
      (await server.api('POST', `/api/${version}/login/${userId}`, { token })).status
    for (const userId of ['1', id, '999']) {
      expect(await status('3.0', userId)).toBe(404)
      expect(await status('3.1', userId)).toBe(403)
      expect(await status('4.0', userId)).toBe(403)
    }
  })

  test('out of a sudo token, even of an admin', async () => {
    await using server = await startServer({ seed: { users: [{ roles: ['Admin'] }] } })
    const token = await sudo(server, await server.login(), '2')
    expect((await server.api('GET', '/api/4.0/users', { token })).body).toHaveLength(2)
    expect((await server.api('POST', '/api/4.0/login/1', { token })).status).toBe(403)
    expect((await server.api('POST', '/api/3.0/login/1', { token })).status).toBe(404)
  })

  test('without a token, and with a dead one', async () => {
    await using server = await startServer()
    expect((await server.api('POST', '/api/4.0/login/1')).status).toBe(401)
    const token = await server.login()
    await server.api('DELETE', '/api/4.0/logout', { token })
    expect((await server.api('POST', '/api/4.0/login/1', { token })).status).toBe(401)
  })

  test.each(['999', '-1', '0', 'x', '..', '%2e%2e', '%2f', '%00', '1%00', '1%20', '01', '1.0', '%F0%9F%92%A9'])(
    'to the user %s, whom there is not',
    async (userId) => {
      await using server = await startServer()
      const { status, body } = await server.api('POST', `/api/4.0/login/${userId}`, { token: await server.login() })
      const documentation_url = 'https://docs.cloud.google.com/looker/docs/r/err/4.0/404/post/login/:user_id'
      expect([status, body]).toEqual([404, { message: 'Not found', documentation_url }])
    }
  )

  test('to a disabled user', async () => {
    await using server = await startServer({ seed: { users: [{ is_disabled: true }] } })
    expect((await server.api('POST', '/api/4.0/login/2', { token: await server.login() })).status).toBe(404)
  })
})

test('A sudo token has the rights of the user it acts as, not those of its maker (#12)', async () => {
  await using server = await startServer()
  const { id } = await server.makeUser()
  const token = await sudo(server, await server.login(), id)
  expect((await server.api('GET', '/api/4.0/users', { token })).body).toMatchObject([{ id }])
  expect((await server.api('POST', '/api/4.0/users', { token, json: {} })).status).toBe(404)
  expect((await server.api('GET', '/api/4.0/users/1', { token })).status).toBe(404)
})

test('A sudo token lasts no longer than the one it was made with, and says so (#7)', async () => {
  await using server = await startServer()
  const { id } = await server.makeUser()
  const token = await server.login()
  server.clock.nowMs += 3_000_500
  const { body } = await server.api<{ access_token: string; expires_in: number }>('POST', `/api/4.0/login/${id}`, {
    token
  })
  expect(body.expires_in).toBe(599)
  server.clock.nowMs += 599_499
  expect((await server.api('GET', '/api/4.0/user', { token: body.access_token })).status).toBe(200)
  server.clock.nowMs += 1
  expect((await server.api('GET', '/api/4.0/user', { token: body.access_token })).status).toBe(401)
})

test('A sudo session of the SDK acts as the user while its parent stays who it is', async () => {
  await using server = await startServer()
  const { client_id: clientId, client_secret: clientSecret } = server.key
  await using session = createSession({ baseUrl: server.url, clientId, clientSecret })
  const { id } = await looker40(session).user.create_user({ body: { last_name: 'Bee' } })
  await using asUser = session.as(id!)
  expect(await looker40(asUser).user.me()).toMatchObject({ id, last_name: 'Bee' })
  expect(await looker40(session).user.me()).toMatchObject({ id: '1' })
  await expect(looker40(asUser).user.create_user({ body: {} })).rejects.toMatchObject({ status: 404 })
})

async function sudo(server: TestServer, token: string, userId: string): Promise<string> {
  const { body } = await server.api<{ access_token: string }>('POST', `/api/4.0/login/${userId}`, { token })
  return body.access_token
}
