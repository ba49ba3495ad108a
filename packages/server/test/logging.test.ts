import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { createServer, lineLog, type LogEvent } from '../src/index.ts'
import { openService } from './open-service.ts'
import { startServer, type TestServer } from './start-server.ts'

describe('The log has', () => {
  test('each login, good or not, with who, from where and what came of it, and no secret (#25)', async () => {
    await using server = await startServer()
    const form = { ...server.key }
    await server.login()
    for (let wrong = 0; wrong < 5; wrong++) {
      await server.api('POST', '/api/4.0/login', { form: { ...form, client_secret: 'wrong' } })
    }
    await server.api('POST', '/api/4.0/login', { form: { client_id: 'unknown', client_secret: 'wrong' } })
    const logins = server.events.filter(({ event }) => event === 'login')
    const address = '127.0.0.1'
    const refused = { event: 'login', outcome: 'refused', client_id: server.key.client_id, address }
    expect(logins).toEqual([
      { event: 'login', outcome: 'ok', user_id: '1', client_id: server.key.client_id, token: accessor, address },
      refused,
      refused,
      refused,
      refused,
      { event: 'login', outcome: 'locked', address },
      { event: 'login', outcome: 'refused', client_id: undefined, address }
    ])
  })

  test('each sudo and logout, of the same token by the same name (#25)', async () => {
    await using server = await startServer({ seed: { users: [{}] } })
    const token = await server.login()
    const sudo = await server.api<{ access_token: string }>('POST', '/api/4.0/login/2', { token })
    await server.api('DELETE', '/api/4.0/logout', { token: sudo.body.access_token })
    const [login, made, ended] = server.events.filter(({ event }) => event !== 'request')
    expect(made).toEqual({
      event: 'sudo',
      user_id: '2',
      sudo_user_id: '1',
      maker_token: login!.token,
      token: accessor,
      address: '127.0.0.1'
    })
    expect(ended).toEqual({ event: 'logout', user_id: '2', token: made!.token, address: '127.0.0.1' })
    expect(made!.token).not.toBe(login!.token)
  })

  test('each request by its operation, with nothing that a client sent: no path, query, header or body (#70)', async () => {
    await using server = await startServer()
    const token = await server.login()
    await server.api('GET', '/api/3.1/users/99?fields=canary', { token })
    await server.api('POST', '/canary?canary=canary', {
      json: 'canary',
      headers: { cookie: 'canary', 'x-canary': 'canary' }
    })
    const requests = server.events.filter(({ event }) => event === 'request')
    const ms = expect.any(Number) as number
    const rest = { event: 'request', method: 'GET', ms, address: '127.0.0.1' }
    expect(requests.slice(1)).toEqual([
      { ...rest, operation: 'user', version: '3.1', status: 404 },
      { ...rest, method: 'POST', operation: undefined, version: undefined, status: 404 }
    ])
  })
})

const accessor = expect.stringMatching(/^[\w-]{10}$/) as string

test('In a whole session, wrong tries and failures included, no secret reaches the log (#62, #67)', async () => {
  const { ask, service, apiKey, events, close } = await openService()
  const secrets: string[] = [apiKey!.client_secret]
  const wrong = ['canary-secret', 'canary-id', 'canary-query', 'canary-token', 'canary-name']
  const login = async (form: Record<string, string>): Promise<string> => {
    const { body } = await ask('POST', '/api/4.0/login', { form })
    return (JSON.parse(body!) as { access_token?: string }).access_token ?? ''
  }
  const token = await login({ ...apiKey! })
  secrets.push(token)
  const made = await ask('POST', '/api/4.0/users/1/credentials_api3', { token })
  secrets.push((JSON.parse(made.body!) as { client_secret: string }).client_secret)
  const query = `client_id=canary-id&client_secret=${apiKey!.client_secret}`
  await ask('POST', `/api/3.0/login?${query}`, {})
  await ask('POST', `/api/3.0/login?client_id=${apiKey!.client_id}&client_secret=canary-query`, {})
  await login({ client_id: apiKey!.client_secret, client_secret: apiKey!.client_id })
  await login({ client_id: 'canary-id', client_secret: 'canary-secret' })
  await ask('POST', '/api/4.0/login', { json: { client_id: 'canary-id', client_secret: ['canary-secret'] } })
  await ask('GET', `/api/4.0/user?access_token=${token}`, { token: 'canary-token' })
  await ask('GET', `/api/4.0/users/${token}?fields=${token}(`, { token })
  await ask('POST', '/api/4.0/users', { token, json: { first_name: 'canary-name', last_name: {} } })
  await ask('PATCH', '/api/4.0/users/1', { token, body: `{"first_name":"${token}"` })
  const fail = (): Promise<never> => Promise.reject(new Error('out of order'))
  await ask('GET', `/api/4.0/users/${token}`, { token, changed: { store: { ...service.store, get: fail } } })
  await ask('POST', '/api/4.0/login', { form: { ...apiKey! }, changed: { store: { ...service.store, find: fail } } })
  await ask('DELETE', '/api/4.0/logout', { token })
  await close()
  expect(events.length).toBeGreaterThan(20)
  expect(events.filter(({ event }) => event === 'failure').length).toBeGreaterThan(0)
  const text = inspect(events, { depth: null, maxStringLength: null, maxArrayLength: null })
  for (const secret of [...secrets, ...wrong]) expect(text).not.toContain(secret)
  expect(text).toContain('out of order')
})

describe('A line of the log', () => {
  const write = (event: LogEvent): string => {
    let text = ''
    lineLog(
      (line) => (text += line),
      () => Date.UTC(2026, 0, 2, 3, 4, 5, 6)
    )(event)
    return text
  }

  test('is JSON with the time in UTC (#25)', () => {
    const line = write({ event: 'login', outcome: 'ok', user_id: '1', at: undefined })
    expect(line).toBe('{"time":"2026-01-02T03:04:05.006Z","event":"login","outcome":"ok","user_id":"1"}\n')
  })

  test('stays one line of plain characters whatever a client sent, and can be read back (#66)', () => {
    const nasty = [
      '\n',
      '\r\n',
      '\u001b[2J',
      '\u0000',
      '\u007f',
      '\u0085',
      '\u2028',
      '\u2029',
      '\u202e',
      '\u2066',
      '\ufeff',
      '💩',
      '\ud800',
      '"',
      '\\',
      '","event":"login'
    ]
    for (let round = 0; round < 10_000; round++) {
      const name = Array.from({ length: 5 }, (_, at) => nasty[(round * 7 + at * round) % nasty.length]).join('x')
      const line = write({ event: 'request', name })
      expect(line.match(/\n/g)).toHaveLength(1)
      expect(line).toMatch(/^[ -~]+\n$/)
      expect(JSON.parse(line)).toMatchObject({ event: 'request', name })
    }
  })
})

test.each([
  ['emulator', []],
  ['serve', ['login', 'request']]
] as const)('In %s mode the log on standard error has %j', async (mode, events) => {
  const lines: string[] = []
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
  const server = createServer({ mode })
  const { client_id } = (await server.ready())!
  const body = new URLSearchParams({ client_id, client_secret: 'wrong' })
  await server.fetch('http://127.0.0.1/api/4.0/login', { method: 'POST', body })
  await server.close()
  spy.mockRestore()
  expect(lines.map((line) => (JSON.parse(line) as LogEvent).event)).toEqual(events)
})

test('No object that a caller is given shows more than it should when it is printed (#63)', async () => {
  await using server = await startServer()
  const token = await server.login()
  const { client_secret } = server.key
  const printed = [server.server, await server.server.listen({ port: 0 }), toSafe(server)]
  for (const each of printed) {
    const text = inspect(each, { depth: null, showHidden: true }) + JSON.stringify(each)
    expect(text).not.toContain(client_secret)
    expect(text).not.toContain(token)
  }
})

function toSafe({ server, url, port, events }: TestServer): object {
  return { server, url, port, events }
}
