import { describe, expect, test } from 'vitest'
import { makeToken } from '../src/auth/secrets.ts'
import { openService } from './open-service.ts'
import { startServer, versions } from './start-server.ts'

const refused = {
  '3.0': { message: 'Requires authentication.', documentation_url: 'http://docs.looker.com/' },
  '3.1': { message: 'Requires authentication.', documentation_url: 'http://docs.looker.com/' },
  '4.0': { message: 'Requires authentication.', documentation_url: 'https://docs.cloud.google.com/looker/docs/' }
}

test.each(versions)(
  'A request to API %s without a valid token gets exactly the 401 of that version (#28)',
  async (v) => {
    await using server = await startServer()
    for (const token of [undefined, 'wrong', makeToken()]) {
      const { status, body, headers } = await server.api('GET', `/api/${v}/user`, token === undefined ? {} : { token })
      expect([status, body]).toEqual([401, refused[v]])
      expect(headers).toMatchObject({ 'www-authenticate': 'Bearer', 'cache-control': 'no-store' })
    }
  }
)

describe('The Authorization header', () => {
  test.each([
    ['Bearer X', 200],
    ['token X', 200],
    ['bearer X', 200],
    ['TOKEN X', 200],
    ['Bearer   X', 200],
    ['Bearer X  ', 200],
    ['', 401],
    ['X', 401],
    ['Bearer', 401],
    ['Bearer ', 401],
    ['BearerX', 401],
    ['Bearer X X', 401],
    ['Bearer X, Bearer X', 401],
    ['Bearer X;', 401],
    ['Bearer "X"', 401],
    ['Bearer\tX', 401],
    ['Basic X', 401],
    ['MAC X', 401],
    ['Bearer Bearer X', 401],
    ['Bearer Xü', 401],
    [`Bearer ${'a'.repeat(8192)}`, 401],
    [`Bearer${' '.repeat(8192)}`, 401]
  ])('%j is answered %i (#26, #27)', async (form, status) => {
    await using server = await startServer()
    const authorization = form.replaceAll('X', await server.login())
    expect((await server.api('GET', '/api/4.0/user', { headers: { authorization } })).status).toBe(status)
  })

  test('may have any case and stand anywhere among the headers', async () => {
    await using server = await startServer()
    const token = await server.login()
    for (const name of ['authorization', 'AUTHORIZATION', 'aUtHoRiZaTiOn']) {
      const lines = ['X-First: 1', 'Host: 127.0.0.1', `${name}:   Bearer ${token}  `, 'X-Last: 1']
      for (const order of [lines, lines.toReversed()]) {
        const { statuses } = await server.raw(
          `GET /api/4.0/user HTTP/1.1\r\nConnection: close\r\n${order.join('\r\n')}\r\n\r\n`
        )
        expect(statuses).toEqual([200])
      }
    }
  })

  test('is a bad request when it stands twice, even with one value (#27)', async () => {
    await using server = await startServer()
    const token = await server.login()
    for (const second of [token, 'other', '']) {
      const two = `Authorization: Bearer ${token}\r\nauthorization: Bearer ${second}`
      for (const path of ['/api/4.0/user', '/api/4.0/logout', '/api/4.0/login', '/alive']) {
        const { statuses, text } = await server.raw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${two}\r\n\r\n`)
        expect(statuses).toEqual([400])
        expect(text).toContain('"The Authorization header stands twice"')
      }
    }
  })

  test.each(['\0', '\x01', '\x7f', '\x1b[31m', '\n', '\r'])(
    'with a %j in it is refused, never a 500 (#27)',
    async (c) => {
      await using server = await startServer()
      const token = await server.login()
      const { statuses } = await server.raw(
        `GET /api/4.0/user HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${token}${c}x\r\nConnection: close\r\n\r\n`
      )
      expect([400, 401]).toContain(statuses[0])
    }
  )
})

test('A token anywhere but in the header is no token (#26)', async () => {
  await using server = await startServer()
  const token = await server.login()
  const path = '/api/4.0/user'
  const attempts = [
    server.api('GET', `${path}?access_token=${token}`),
    server.api('GET', `${path}?token=${token}&authorization=Bearer%20${token}`),
    server.api('PATCH', '/api/4.0/session', { json: { access_token: token, workspace_id: 'dev' } }),
    server.api('PATCH', '/api/4.0/session', { form: { access_token: token } }),
    server.api('GET', path, { headers: { cookie: `access_token=${token}; authorization=Bearer ${token}` } }),
    server.api('GET', path, { headers: { 'x-authorization': `Bearer ${token}`, 'x-csrf-token': token } }),
    server.api('GET', path, { headers: { 'proxy-authorization': `Bearer ${token}` } })
  ]
  for (const { status } of await Promise.all(attempts)) expect(status).toBe(401)
})

test('A token in the query beside a good one in the header changes nothing (#26)', async () => {
  await using server = await startServer()
  const token = await server.login()
  expect((await server.api('GET', '/api/4.0/user?access_token=other', { token })).status).toBe(200)
})

test('10,000 made-up tokens cause no look-up (#4)', async () => {
  const { ask, reads, close } = await openService()
  const before = reads()
  for (let made = 0; made < 10_000; made++) {
    const token = `lka_${made.toString(36).padStart(49, '0')}`
    expect((await ask('GET', '/api/4.0/user', { token })).status).toBe(401)
  }
  expect(reads()).toBe(before)
  await ask('GET', '/api/4.0/user', { token: makeToken() })
  expect(reads()).toBe(before + 1)
  await close()
})
