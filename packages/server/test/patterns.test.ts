import { describe, expect, test } from 'vitest'
import { startServer, type TestServer } from './start-server.ts'

describe('Text that patterns could choke on', () => {
  const nasty = ['"', '[', ']', ' ', ',', '(', 'a(', '%', '%20', '"[', '1,', '\\', '/', '.', ':', '-', '0', 'ids=']

  test.each(nasty)('such as many %j is read in no time (#53)', async (part) => {
    const text = part.repeat(100_000 / part.length)
    await using server = await startServer()
    const token = await server.login()
    const encoded = encodeURIComponent(text)
    const queries = ['ids', 'sorts', 'fields', 'limit', 'no_such'].map((name) => `/api/4.0/users?${name}=${encoded}x`)
    for (const target of [...queries, `/api/4.0/users/${encoded}`, `/${encoded}`, `/api/4.0/${'x/'.repeat(50_000)}`]) {
      expect(await msOf(server, target, { authorization: `Bearer ${token}` })).toBeLessThan(500)
    }
    const headers = { authorization: `Bearer ${text}x`, 'content-type': `${text}x` }
    expect(await msOf(server, '/api/4.0/user', headers)).toBeLessThan(500)
    expect(await msOf(server, '/api/4.0/login', headers, `client_id=${text}x&${text}`)).toBeLessThan(500)
    const json = { 'content-type': 'application/json' }
    expect(await msOf(server, '/api/4.0/login', json, JSON.stringify({ client_id: text, [text]: text }))).toBeLessThan(
      500
    )
  })

  async function msOf(server: TestServer, target: string, headers: object, body?: string): Promise<number> {
    const init = { headers: clean(headers), ...(body === undefined ? {} : { method: 'POST', body }) }
    const startedAtMs = performance.now()
    const { status } = await server.server.fetch(server.url + target, init)
    expect(status).not.toBe(500)
    return performance.now() - startedAtMs
  }

  function clean(headers: object): Record<string, string> {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value).trim()]))
  }
})
