import { request } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { createThrottle } from '../src/auth/throttle.ts'
import { openService } from './open-service.ts'
import { startServer, type TestServer } from './start-server.ts'

test('After four failures in a row a key is locked for the address, even with the right secret (#19)', async () => {
  await using server = await startServer()
  for (let failures = 0; failures < 4; failures++) expect((await fail(server)).status).toBe(404)
  const wrong = await fail(server)
  expect(wrong.status).toBe(429)
  expect(wrong.body).toEqual({
    message: 'Too Many Requests',
    documentation_url: 'https://docs.cloud.google.com/looker/docs/r/err/4.0/429/post/login'
  })
  expect((await succeed(server)).status).toBe(429)
})

test('The lock says when it ends, does not grow by being tried, and ends then (#19)', async () => {
  await using server = await startServer()
  for (let failures = 0; failures < 4; failures++) await fail(server)
  expect((await succeed(server)).headers['retry-after']).toBe('300')
  server.clock.nowMs += 100_500
  for (let tries = 0; tries < 10; tries++) await fail(server)
  const { status, headers } = await succeed(server)
  expect([status, headers['retry-after']]).toEqual([429, '200'])
  server.clock.nowMs += 199_499
  expect((await succeed(server)).headers['retry-after']).toBe('1')
  server.clock.nowMs += 1
  expect((await succeed(server)).status).toBe(200)
})

test('Three failures and a success begin the count anew, and so do five minutes of peace (#19)', async () => {
  await using server = await startServer()
  for (let round = 0; round < 5; round++) {
    for (let failures = 0; failures < 3; failures++) expect((await fail(server)).status).toBe(404)
    expect((await succeed(server)).status).toBe(200)
  }
  for (let round = 0; round < 5; round++) {
    for (let failures = 0; failures < 3; failures++) expect((await fail(server)).status).toBe(404)
    server.clock.nowMs += 300_000
  }
})

test('The lock holds for no other key, and not for tokens that are alive (#19)', async () => {
  await using server = await startServer()
  const other = await server.makeUser()
  const token = await server.login()
  for (let failures = 0; failures < 5; failures++) await fail(server)
  expect((await server.api('POST', '/api/4.0/login', { form: other.key })).status).toBe(200)
  expect((await server.api('GET', '/api/4.0/user', { token })).status).toBe(200)
})

test('A good login from another address still works, whatever forwarding headers say (#19, #44)', async () => {
  await using server = await startServer()
  for (let failures = 0; failures < 4; failures++) await fail(server)
  expect((await succeed(server, { 'x-forwarded-for': '10.0.0.1', forwarded: 'for=10.0.0.1' })).status).toBe(429)
  expect(await loginFrom('127.0.0.2', server)).toBe(200)
  expect((await succeed(server)).status).toBe(429)
})

test('Forwarding headers that change with each guess do not loosen the lock (#44)', async () => {
  await using server = await startServer()
  const statuses = []
  for (let tries = 0; tries < 6; tries++) {
    const address = `10.0.0.${tries}`
    const headers = { 'x-forwarded-for': address, 'x-real-ip': address, 'true-client-ip': address }
    statuses.push((await fail(server, headers)).status)
  }
  expect(statuses).toEqual([404, 404, 404, 404, 429, 429])
})

test('An id that there is not is locked the same way, so that nothing tells it apart (#18, #19)', async () => {
  await using server = await startServer()
  const form = { client_id: 'unknown', client_secret: 'wrong' }
  const statuses = []
  for (let tries = 0; tries < 6; tries++) statuses.push((await server.api('POST', '/api/4.0/login', { form })).status)
  expect(statuses).toEqual([404, 404, 404, 404, 429, 429])
})

test('Guesses sent all at once are no way around: four are answered, the others and the right one are not (#19)', async () => {
  await using server = await startServer()
  const guess = (client_secret: string): Promise<number> => {
    const body = new URLSearchParams({ client_id: server.key.client_id, client_secret })
    return server.server.fetch(`${server.url}/api/4.0/login`, { method: 'POST', body }).then(({ status }) => status)
  }
  const guesses = Array.from({ length: 50 }, (_, at) => guess(at === 30 ? server.key.client_secret : `wrong${at}`))
  const statuses = await Promise.all(guesses)
  expect(statuses.filter((status) => status === 404)).toHaveLength(4)
  expect(statuses.filter((status) => status === 429)).toHaveLength(46)
})

test('Good logins sent all at once are all answered', async () => {
  await using server = await startServer()
  const answers = await Promise.all(Array.from({ length: 100 }, () => succeed(server)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(100)
})

describe('An address with 100 failures is locked for keys that it never used, not for those it did (#19)', () => {
  test('whatever address it is', () => {
    const throttle = createThrottle(() => 0)
    throttle.succeeded('known', 'here')
    for (let guess = 0; guess < 100; guess++) throttle.failed(`guess${guess}`, 'here')
    expect(() => throttle.check('new', 'here')).toThrow('Too Many Requests')
    expect(() => throttle.check('known', 'here')).not.toThrow()
    expect(() => throttle.check('new', 'there')).not.toThrow()
  })

  test('over HTTP', async () => {
    await using server = await startServer()
    await succeed(server)
    for (let guess = 0; guess < 100; guess++) {
      const form = { client_id: `guess${guess}`, client_secret: 'wrong' }
      expect((await server.api('POST', '/api/4.0/login', { form })).status).toBe(404)
    }
    const form = { client_id: 'guess', client_secret: 'wrong' }
    expect((await server.api('POST', '/api/4.0/login', { form })).status).toBe(429)
    expect((await succeed(server)).status).toBe(200)
  })
})

describe('Whoever guesses with ever new ids', () => {
  test('fills no memory and slows nothing down (#20)', () => {
    const throttle = createThrottle(() => 0)
    const before = usedAfterCollection()
    const startedAtMs = performance.now()
    for (let guess = 0; guess < 300_000; guess++) throttle.failed(`${'x'.repeat(30)}${guess}`, `address${guess}`)
    expect(performance.now() - startedAtMs).toBeLessThan(6_000)
    expect(usedAfterCollection() - before).toBeLessThan(64 * 2 ** 20)
  })

  test('in large requests leaves nothing of them behind (#20)', async () => {
    const { ask, close } = await openService({ log: false })
    const before = usedAfterCollection()
    for (let guess = 0; guess < 100; guess++) {
      const form = Buffer.from(`client_id=${'x'.repeat(30)}${guess}&client_secret=y&pad=${'z'.repeat(1_000_000)}`)
      await ask('POST', path, { form: form.toString() })
    }
    expect(usedAfterCollection() - before).toBeLessThan(10 * 2 ** 20)
    await close()
  })
})

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function usedAfterCollection(): number {
  collect()
  return process.memoryUsage().heapUsed
}

const path = '/api/4.0/login'

function fail(server: TestServer, headers: Record<string, string> = {}): ReturnType<TestServer['api']> {
  return server.api('POST', path, { form: { ...server.key, client_secret: 'wrong' }, headers })
}

function succeed(server: TestServer, headers: Record<string, string> = {}): ReturnType<TestServer['api']> {
  return server.api('POST', path, { form: { ...server.key }, headers })
}

/** All of 127.0.0.0/8 is this machine on Linux; elsewhere the second address may be missing. */
function loginFrom(localAddress: string, { port, key }: TestServer): Promise<number | undefined> {
  const body = new URLSearchParams({ ...key }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length }
  return new Promise((resolve, reject) => {
    const outgoing = request({ port, host: '127.0.0.1', localAddress, method: 'POST', path, headers }, (incoming) => {
      incoming.resume()
      resolve(incoming.statusCode)
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
