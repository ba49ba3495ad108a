import { describe, expect, test } from 'vitest'
import { limits } from '../src/http/limits.ts'
import { startServer, versions } from './start-server.ts'

describe('What is too large', () => {
  test('in the body is answered 413, whether its length is announced or not, and the connection ends (#37)', async () => {
    await using server = await startServer()
    const token = await server.login()
    const chunked = { 'transfer-encoding': 'chunked', 'content-length': [] }
    for (const headers of [{}, chunked]) {
      for (const bytes of [limits.bodyBytes + 1, 5 * limits.bodyBytes]) {
        const body = Buffer.alloc(bytes, 32)
        const answer = await server.api('POST', '/api/4.0/users', { token, body, headers })
        expect([answer.status, answer.headers.connection]).toEqual([413, 'close'])
        expect(answer.body.message).toBe('The body is larger than 1048576 bytes')
      }
    }
  })

  test('is not a body of exactly the limit', async () => {
    await using server = await startServer()
    const token = await server.login()
    const body = JSON.stringify({ locale: 'de' }).padEnd(limits.bodyBytes)
    expect((await server.api('PATCH', '/api/4.0/users/1', { token, body })).status).toBe(200)
  })

  test('in the headers is answered 431 and ends the connection (#37)', async () => {
    await using server = await startServer()
    for (const header of [
      `X: ${'a'.repeat(17_000)}`,
      'X-Header: value\r\n'.repeat(1_500).trimEnd(),
      `X: ${'a'.repeat(2_000_000)}`
    ]) {
      const { statuses, isEnded, text } = await server.raw(
        `GET /alive HTTP/1.1\r\nHost: 127.0.0.1\r\n${header}\r\n\r\n`
      )
      expect([statuses, isEnded]).toEqual([[431], true])
      expect(JSON.parse(text.split('\r\n\r\n')[1]!)).toHaveProperty('message', 'Request Header Fields Too Large')
    }
  })

  test('in the URL is answered 414 (#37)', async () => {
    await using server = await startServer()
    const path = (characters: number): string => `/${'a'.repeat(characters - 1)}`
    expect((await server.api('GET', path(limits.targetCharacters))).status).toBe(404)
    expect((await server.api('GET', path(limits.targetCharacters + 1))).status).toBe(414)
    expect((await server.api('GET', `/api/4.0/users?fields=${'a'.repeat(9_000)}`)).status).toBe(414)
  })

  test('in depth is answered 400, and 64 levels are not (#37)', async () => {
    await using server = await startServer()
    const token = await server.login()
    const status = async (depth: number, open: string, close: string): Promise<number> => {
      const body = `{"no_such":${open.repeat(depth - 1)}1${close.repeat(depth - 1)}}`
      return (await server.api('PATCH', '/api/4.0/users/1', { token, body })).status
    }
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}']
    ] as const) {
      expect(await status(64, open, close)).toBe(200)
      expect(await status(65, open, close)).toBe(400)
      expect(await status(100_000, open, close)).toBe(400)
    }
  })
})

test('Two requests on one connection get two answers, in order', async () => {
  await using server = await startServer()
  const token = await server.login()
  const first = `GET /api/4.0/user HTTP/1.1\r\nHost: localhost\r\nAuthorization: token ${token}\r\n\r\n`
  const last = 'GET /api/4.0/user HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'
  expect((await server.raw(first + last)).statuses).toEqual([200, 401])
})

test('An expectation that cannot be met is answered 417 in the shape of the API', async () => {
  await using server = await startServer()
  const { statuses, isEnded, text } = await server.raw(
    `POST /api/4.0/login HTTP/1.1\r\nHost: 127.0.0.1\r\nExpect: 200-ok\r\nContent-Length: 1\r\n\r\na`
  )
  expect([statuses, isEnded]).toEqual([[417], true])
  expect(text).toContain('{"message":"Expectation Failed"')
})

describe('The Host header', () => {
  const names = ['127.0.0.1', 'localhost', 'LOCALHOST:80', '127.9.9.9:1', '[::1]', '[::1]:80', 'looker.localhost:1']
  const foreign = [
    'evil.example',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '10.0.0.1',
    '[::2]',
    'localhost@evil',
    ''
  ]

  test('must name this machine in emulator mode, against pages that rebind their own name (#46)', async () => {
    await using server = await startServer()
    for (const host of names) expect((await server.api('GET', '/alive', { headers: { host } })).status).toBe(200)
    for (const host of foreign) {
      const { statuses, isEnded } = await server.raw(`GET /alive HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
      expect([host, statuses[0], isEnded]).toEqual([host, 403, true])
    }
  })

  test('that is missing or empty names nothing, even in the first request (#46)', async () => {
    for (const request of ['GET /alive HTTP/1.0\r\n\r\n', 'GET /alive HTTP/1.1\r\nHost:\r\n\r\n']) {
      await using server = await startServer()
      expect((await server.raw(request)).statuses).toEqual([403])
      await server.api('GET', '/alive')
      expect((await server.raw(request)).statuses).toEqual([403])
    }
  })

  test('may name the public address, in any case (#46)', async () => {
    await using server = await startServer({ publicUrl: 'http://Looker.Test:8080' })
    expect((await server.api('GET', '/alive', { headers: { host: 'looker.test:8080' } })).status).toBe(200)
    expect((await server.api('GET', '/alive', { headers: { host: 'LOOKER.test:8080' } })).status).toBe(200)
    expect((await server.api('GET', '/alive', { headers: { host: 'looker.test' } })).status).toBe(403)
  })

  test('may be anything in serve mode, where a proxy decides', async () => {
    await using server = await startServer({ mode: 'serve' })
    expect((await server.api('GET', '/alive', { headers: { host: 'looker.example.com' } })).status).toBe(200)
  })
})

describe('Methods', () => {
  test('that a path does not have are answered 405 with those it has (#34)', async () => {
    await using server = await startServer()
    const token = await server.login()
    for (const method of ['PUT', 'POST', 'TRACE', 'OPTIONS', 'PROPFIND', 'PURGE']) {
      const { status, headers } = await server.api(method, '/api/4.0/users/1', { token })
      expect([method, status, headers.allow]).toEqual([method, 405, 'GET, PATCH, DELETE'])
    }
    expect((await server.api('GET', '/api/3.0/login')).headers.allow).toBe('POST')
    expect((await server.api('HEAD', '/api/4.0/logout')).status).toBe(405)
  })

  test('TRACE gives nothing of the request back, and CONNECT opens nothing (#34)', async () => {
    await using server = await startServer()
    const { text } = await server.raw(
      'TRACE /alive HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Canary: canary\r\nConnection: close\r\n\r\n'
    )
    expect(text).toMatch(/^HTTP\/1\.1 404 /)
    expect(text).not.toContain('canary')
    const { text: connected, isEnded } = await server.raw('CONNECT 127.0.0.1:1 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
    expect([connected, isEnded]).toEqual(['', true])
  })

  test('HEAD is GET without the body', async () => {
    await using server = await startServer()
    const token = await server.login()
    const get = await server.api('GET', '/api/4.0/user', { token })
    const head = await server.api('HEAD', '/api/4.0/user', { token })
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', String(get.text.length)])
    expect((await server.api('HEAD', '/api/4.0/user')).status).toBe(401)
  })
})

test('No answer opens the API to other origins or sets a cookie (#42, #43)', async () => {
  await using server = await startServer()
  const token = await server.login()
  const origin = 'https://evil.example'
  const headers = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' }
  for (const method of ['OPTIONS', 'GET', 'POST', 'DELETE']) {
    for (const path of ['/api/4.0/user', '/api/4.0/login', '/versions', '/api/4.0/swagger.json', '/alive']) {
      const answer = await server.api(method, path, { token, headers })
      expect(Object.keys(answer.headers).filter((name) => /^access-control|cookie/.test(name))).toEqual([])
    }
  }
})

test.each(['/__emulator/reset', '/__emulator/', '/_control', '/api/4.0/__emulator/clock', '/metrics', '/debug', '/'])(
  'There is no route %s in either mode (#88)',
  async (path) => {
    for (const mode of ['emulator', 'serve'] as const) {
      await using server = await startServer({ mode })
      for (const method of ['GET', 'POST']) expect((await server.api(method, path)).status).toBe(404)
    }
  }
)

test.each(versions)(
  'Paths of API %s are taken to the letter, but for slashes in a row, which are one',
  async (version) => {
    await using server = await startServer()
    const token = await server.login()
    for (const path of ['/User', '/user/', '/./user', '/x/../user', '/us%65r', '/user;a=b', '/user%3ffields=id', '']) {
      expect([path, (await server.api('GET', `/api/${version}${path}`, { token })).status]).toEqual([path, 404])
    }
    for (const path of ['/API/4.0/user', '/api/4/user', '/api/4.00/user', '/api/04.0/user', '/user']) {
      expect([path, (await server.api('GET', path, { token })).status]).toEqual([path, 404])
    }
    for (const path of [`//api/${version}/user`, `/api//${version}/user`, `/api/${version}///user`]) {
      expect([path, (await server.api('GET', path, { token })).status]).toEqual([path, 200])
    }
  }
)
