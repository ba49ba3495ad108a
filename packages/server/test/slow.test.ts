import { setTimeout as sleep } from 'node:timers/promises'
import type { Socket } from 'node:net'
import { describe, expect, test, vi } from 'vitest'
import { opened, startServer, type TestServer } from './start-server.ts'

vi.mock('../src/http/limits.ts', async (importOriginal) => {
  const { limits } = await importOriginal<{ limits: object }>()
  return { limits: { ...limits, headersTimeoutMs: 400, requestTimeoutMs: 2_000, checkEveryMs: 50, graceMs: 300 } }
})

test('Headers may take 10 seconds, a request 60, and there may be 2,000 connections (#38)', async () => {
  const { limits } = await vi.importActual<{ limits: object }>('../src/http/limits.ts')
  expect(limits).toMatchObject({
    headersTimeoutMs: 10_000,
    requestTimeoutMs: 60_000,
    checkEveryMs: 1_000,
    connections: 2_000
  })
})

describe('Whoever is slow is answered 408 and cut off (#38)', () => {
  test.concurrent.each([
    ['with the headers', 'GET /alive HTTP/1.1\r\nHost: 127.0.0.1\r\n', 'X: y\r\n', 300, 1_700],
    ['with the first line', 'GET /ali', 'v', 300, 1_700],
    [
      'with the body',
      'POST /api/4.0/login HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\n',
      'a',
      1_800,
      4_000
    ],
    [
      'with chunks',
      'POST /api/4.0/login HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n',
      '1\r\na\r\n',
      1_800,
      4_000
    ]
  ])('%s', async (_, start, drip, fromMs, toMs) => {
    await using server = await startServer()
    const { text, ms } = await dripping(server, start, drip)
    expect(text).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
    expect(JSON.parse(text.split('\r\n\r\n')[1]!)).toHaveProperty('message', 'Request Timeout')
    expect(ms).toBeGreaterThan(fromMs)
    expect(ms).toBeLessThan(toMs)
  })
})

test('300 slow connections do not hold up the others (#38)', async () => {
  await using server = await startServer()
  const token = await server.login()
  const slow = await Promise.all(Array.from({ length: 300 }, () => opened(server.port)))
  const dripper = setInterval(() => slow.forEach((socket) => socket.writable && socket.write('X: y\r\n')), 50)
  for (const socket of slow) socket.write('GET /alive HTTP/1.1\r\nHost: 127.0.0.1\r\n')
  for (let times = 0; times < 100; times++) {
    const startedAtMs = performance.now()
    expect((await server.api('GET', '/api/4.0/user', { token })).status).toBe(200)
    expect(performance.now() - startedAtMs).toBeLessThan(1_000)
  }
  await vi.waitFor(() => expect(slow.every((socket) => socket.destroyed || socket.readableEnded)).toBe(true), 5_000)
  clearInterval(dripper)
  for (const socket of slow) socket.destroy()
}, 30_000)

test('Whoever goes away in the middle of a request leaves the server as it was (#48)', async () => {
  await using server = await startServer()
  const head = 'POST /api/4.0/login HTTP/1.1\r\nHost: 127.0.0.1\r\n'
  for (const text of [
    '',
    'GET',
    head,
    `${head}Content-Length: 100\r\n\r\nabc`,
    `${head}Transfer-Encoding: chunked\r\n\r\n5\r\nab`
  ]) {
    for (const end of ['resetAndDestroy', 'destroy', 'end'] as const) {
      const socket = await opened(server.port)
      socket.on('error', () => {})
      socket.write(text)
      await sleep(10)
      socket[end]()
    }
  }
  const late = await opened(server.port)
  late.write(`GET /api/4.0/swagger.json HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`)
  late.resetAndDestroy()
  expect((await server.api('GET', '/alive')).status).toBe(200)
})

test('A server that closes waits for slow requests no longer than its patience', async () => {
  const server = await startServer()
  const socket = await opened(server.port)
  socket.on('error', () => {})
  socket.write('POST /api/4.0/login HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\nabc')
  await sleep(50)
  const startedAtMs = performance.now()
  await server.server.close()
  expect(performance.now() - startedAtMs).toBeGreaterThan(200)
  expect(performance.now() - startedAtMs).toBeLessThan(2_000)
})

async function dripping(server: TestServer, start: string, drip: string): Promise<{ text: string; ms: number }> {
  const socket: Socket = await opened(server.port)
  const startedAtMs = performance.now()
  let text = ''
  socket.setEncoding('utf8')
  socket.on('data', (chunk: string) => (text += chunk))
  socket.on('error', () => {})
  socket.write(start)
  const dripper = setInterval(() => socket.write(drip), 40)
  await new Promise((resolve) => socket.once('close', resolve))
  clearInterval(dripper)
  return { text, ms: performance.now() - startedAtMs }
}
