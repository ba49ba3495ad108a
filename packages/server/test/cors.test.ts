import { describe, expect, test } from 'vitest'
import { createServer } from '../src/index.ts'
import { seed, signedIn } from './oauth-browser.ts'
import { startServer } from './start-server.ts'

const origin = 'https://app.example.com'
const corsOrigins = [origin, 'http://localhost:8080']
const corsHeaders = (headers: object): string[] =>
  Object.keys(headers).filter((name) => name.startsWith('access-control-'))

describe('A page of an allowed origin', () => {
  test.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])('may ask first whether it may send %s', async (method) => {
    await using server = await startServer({ corsOrigins })
    const names = 'authorization, content-type,x-looker-appid'
    const headers = { origin, 'access-control-request-method': method, 'access-control-request-headers': names }
    const answer = await server.api('OPTIONS', '/api/4.0/users/1', { headers })
    expect([answer.status, answer.text]).toEqual([204, ''])
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-headers': names,
      'access-control-max-age': '600',
      vary: 'Origin'
    })
    expect(String(answer.headers['access-control-allow-methods']).split(', ')).toContain(method)
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials')
  })

  test('reads answers and errors, with the headers of paging', async () => {
    await using server = await startServer({ corsOrigins })
    const token = await server.login()
    const headers = { origin }
    for (const target of [
      '/api/4.0/users?limit=1',
      '/api/4.0/no_such',
      '/api/4.0/users/99',
      '/api/token',
      '/versions'
    ]) {
      const answer = await server.api('GET', target, { token, headers })
      expect(answer.headers).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-expose-headers': 'Link, X-Total-Count',
        vary: 'Origin'
      })
      expect(answer.headers).not.toHaveProperty('access-control-allow-credentials')
    }
  })

  test('redeems a code, refreshes and logs out', async () => {
    await using server = await startServer({ corsOrigins, seed })
    const { tokens } = await signedIn(server)
    const headers = { origin }
    const json = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token, client_id: 'looker.api-explorer' }
    const refreshed = await server.api<{ access_token: string }>('POST', '/api/token', { json, headers })
    expect([refreshed.status, refreshed.headers['access-control-allow-origin']]).toEqual([200, origin])
    const out = await server.api('DELETE', '/api/logout', { token: refreshed.body.access_token, headers })
    expect([out.status, out.headers['access-control-allow-origin']]).toEqual([204, origin])
  })

  test.each([
    '/api/4.0/login',
    '/api/4.0/login/1',
    '/api/4.0/login?x=/api/4.0/users',
    '/api/login',
    '/api/3.1/user',
    '/login',
    '/auth',
    '/alive'
  ])('may not call %s', async (target) => {
    await using server = await startServer({ corsOrigins })
    const token = await server.login()
    const asked = { origin, 'access-control-request-method': 'POST' }
    for (const method of ['OPTIONS', 'GET', 'POST', 'DELETE']) {
      const { headers } = await server.api(method, target, { token, headers: asked, json: {} })

      expect(corsHeaders(headers)).toEqual([])
    }
  })
})

test.each([
  'https://evil.example',
  'https://app.example.com.evil.example',
  'https://app.example.com:8443',
  'http://app.example.com',
  'https://APP.example.com',
  'https://sub.app.example.com',
  'null',
  '*',
  ''
])('A page of %j reads nothing', async (stranger) => {
  await using server = await startServer({ corsOrigins })
  const token = await server.login()
  const headers = { origin: stranger, 'access-control-request-method': 'GET' }
  const preflight = await server.api('OPTIONS', '/api/4.0/user', { headers })
  expect([preflight.status, corsHeaders(preflight.headers)]).toEqual([405, []])
  const answer = await server.api('GET', '/api/4.0/user', { token, headers })
  expect([answer.status, corsHeaders(answer.headers), answer.headers.vary]).toEqual([200, [], 'Origin'])
})

test('Without the option no page of another origin reads anything', async () => {
  await using server = await startServer()
  const token = await server.login()
  for (const method of ['OPTIONS', 'GET']) {
    const headers = { origin, 'access-control-request-method': 'GET' }
    const answer = await server.api(method, '/api/4.0/user', { token, headers })
    expect([corsHeaders(answer.headers), answer.headers.vary]).toEqual([[], undefined])
  }
})

test('A preflight lets no header through that is none', async () => {
  await using server = await startServer({ corsOrigins })
  const asked = { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'a b, "<>' }
  const { headers } = await server.api('OPTIONS', '/api/4.0/user', { headers: asked })
  expect(headers).not.toHaveProperty('access-control-allow-headers')
})

test.each(['*', 'app.example.com', 'https://app.example.com/', 'https://APP.example.com', 'https://a:443', 'null', ''])(
  'The option refuses %j',
  (wrong) => {
    expect(() => createServer({ corsOrigins: [wrong] })).toThrow(/^corsOrigins must be origins as browsers write them/)
  }
)
