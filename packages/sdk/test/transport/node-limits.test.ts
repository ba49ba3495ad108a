import { getEventListeners, once } from 'node:events'
import type { Socket } from 'node:net'
import { Worker } from 'node:worker_threads'
import { LookerNetworkError, LookerTimeoutError } from 'lookerts'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Limits } from '../../src/request.ts'
import { randomNumbers, seed } from '../random.ts'
import { ask, failureOf, post, serve, serveRaw, textOf, transportWith, type Wire } from './wire.ts'

const head = 'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n'

/** Writes a byte now and then, for ever. */
function dribble(socket: Socket, text: string, everyMs: number): void {
  let index = 0
  const timer = setInterval(() => socket.write(text[index++ % text.length]!), everyMs)
  socket.on('close', () => clearInterval(timer))
}

const stages: [string, keyof Limits, (socket: Socket) => void, RegExp][] = [
  ['no answer', 'firstByteMs', () => undefined, /got no answer from 127.0.0.1:\d+ within 200 ms/],
  ['a head byte by byte', 'firstByteMs', (socket) => dribble(socket, head, 30), /got no answer from/],
  ['half a head', 'firstByteMs', (socket) => socket.write(head.slice(0, 20)), /got no answer from/],
  ['no body', 'idleMs', (socket) => socket.write(head), /got nothing more of the answer from 127.0.0.1:\d+ for 200 ms/],
  ['half a body', 'idleMs', (socket) => socket.write(`${head}abc`), /got nothing more of the answer/]
]

test.each(stages)('with %s the limit %s ends the request in time', { retry: 3 }, async (_, limit, handle, message) => {
  const wire = await serveRaw((socket) => socket.once('data', () => handle(socket)))
  const transport = transportWith()
  const began = performance.now()
  const error = await failureOf(ask(transport, wire.origin, { limits: { [limit]: 200 } }))
  const ms = performance.now() - began
  expect(error).toBeInstanceOf(LookerTimeoutError)
  expect(error).toMatchObject({ code: 'timeout', timeoutMs: 200, isUnsent: false })
  expect(error.message).toMatch(/^GET \/api\/4.0\/user got/)
  expect(error.message).toMatch(message)
  expect(error.message).toContain(`(limits.${limit})`)
  expect(ms).toBeGreaterThanOrEqual(199)
  expect(ms).toBeLessThan(300)
  await expect.poll(() => wire.sockets.size, { timeout: 10_000 }).toBe(0)
})

test('a body that comes slowly but steadily is no timeout', async () => {
  const { origin } = await serve((_, response) => {
    response.writeHead(200)
    let count = 0
    const timer = setInterval(
      () => (++count < 15 ? response.write('x') : (clearInterval(timer), response.end('x'))),
      40
    )
  })
  const response = await ask(transportWith(), origin, { limits: { firstByteMs: 5_000, idleMs: 400 } })
  expect(textOf(response)).toBe('x'.repeat(15))
})

test('the first byte is waited for from the end of a long request', async () => {
  const { origin } = await serveRaw((socket) => {
    socket.pause()
    // The request does not fit into the buffers of the machine, so its end is late.
    setTimeout(() => socket.resume(), 600)
    let length = 0
    socket.on('data', (bytes: Buffer) => {
      length += bytes.length
      if (length > 30_000_000) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n')
    })
  })
  const body = 'x'.repeat(30_000_000)
  const response = await ask(transportWith(), origin, { operation: post, body, limits: { firstByteMs: 400 } })
  expect(response.status).toBe(200)
})

test('a program that is busy itself takes nothing for late that came in time', async () => {
  const serverProgram = `
    const { parentPort } = require('node:worker_threads')
    const server = require('node:http').createServer((_, response) => setTimeout(() => response.end('{}'), 50))
    server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))`
  const worker = new Worker(serverProgram, { eval: true })
  onTestFinished(async () => void (await worker.terminate()))
  const [port] = (await once(worker, 'message')) as [number]
  const limits = { firstByteMs: 300, idleMs: 300 }
  const transport = transportWith()
  await ask(transport, `http://127.0.0.1:${port}`, { limits })
  const call = ask(transport, `http://127.0.0.1:${port}`, { limits })
  await new Promise((resolve) => setTimeout(resolve, 10))
  // What follows this runs timers first, and reads from connections after that.
  await new Promise((resolve) => setImmediate(resolve))
  const until = performance.now() + 800
  while (performance.now() < until);
  expect((await call).status).toBe(200)
})

describe('the limit of the connect', () => {
  /** A server whose queue is full answers no handshake, so a connect hangs; here a TLS server that says nothing. */
  const silent = (): Promise<Wire> => serveRaw((socket) => void socket.resume())

  test('covers the encryption, and proves that nothing was sent', { retry: 3 }, async () => {
    const wire = await silent()
    const began = performance.now()
    const origin = wire.origin.replace('http:', 'https:')
    const error = await failureOf(ask(transportWith(), origin, { limits: { connectMs: 200 } }))
    expect(performance.now() - began).toBeLessThan(300)
    expect(error).toMatchObject({ code: 'timeout', timeoutMs: 200, isUnsent: true })
    expect(error.message).toMatch(/got no connection to 127.0.0.1:\d+ within 200 ms \(limits.connectMs\)/)
    await expect.poll(() => wire.sockets.size, { timeout: 10_000 }).toBe(0)
  })

  test('does not count the wait for a free connection', async () => {
    const wire = await serve((_, response) => void setTimeout(() => response.end('{}'), 100))
    const transport = transportWith({ maxConnections: 1 })
    const limits = { connectMs: 90, firstByteMs: 5_000 }
    const calls = Array.from({ length: 6 }, () => ask(transport, wire.origin, { limits }))
    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
  })

  test('frees the place for whoever waits', async () => {
    const wire = await silent()
    const transport = transportWith({ maxConnections: 1 })
    const origin = wire.origin.replace('http:', 'https:')
    const calls = [1, 2, 3].map(() => failureOf(ask(transport, origin, { limits: { connectMs: 50 } })))
    for (const error of await Promise.all(calls)) expect(error).toMatchObject({ code: 'timeout', isUnsent: true })
    expect(wire.opened).toBe(3)
  })
})

const aborts: [string, (socket: Socket) => void][] = [
  ['the head', () => undefined],
  ['the rest of the head', (socket) => socket.write(head.slice(0, 20))],
  ['the body', (socket) => socket.write(head)],
  ['the rest of the body', (socket) => socket.write(`${head}abc`)]
]

test.each(aborts)('an abort while waiting for %s ends the request at once', { retry: 3 }, async (_, handle) => {
  const wire = await serveRaw((socket) => socket.once('data', () => handle(socket)))
  const controller = new AbortController()
  const reason = new Error('no longer wanted')
  const failure = failureOf(ask(transportWith(), wire.origin, { signal: controller.signal }))
  await new Promise((resolve) => setTimeout(resolve, 60))
  const abortedAtMs = performance.now()
  controller.abort(reason)
  expect(await failure).toBe(reason)
  expect(performance.now() - abortedAtMs).toBeLessThan(50)
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  await expect.poll(() => wire.sockets.size, { timeout: 10_000 }).toBe(0)
})

test('an abort during the connect or the encryption ends both', async () => {
  const wire = await serveRaw((socket) => void socket.resume())
  const transport = transportWith()
  for (const waitMs of [0, 40]) {
    const controller = new AbortController()
    const failure = failureOf(ask(transport, wire.origin.replace('http:', 'https:'), { signal: controller.signal }))
    await new Promise((resolve) => setTimeout(resolve, waitMs))
    controller.abort()
    expect(await failure).toMatchObject({ name: 'AbortError' })
  }
  await expect.poll(() => wire.sockets.size, { timeout: 10_000 }).toBe(0)
})

test('an abort while waiting for a connection sends nothing and holds nobody up', async () => {
  const paths: string[] = []
  const { origin } = await serve((request, response) => {
    paths.push(request.url!)
    setTimeout(() => response.end('{}'), 50)
  })
  const transport = transportWith({ maxConnections: 1 })
  const controller = new AbortController()
  const first = ask(transport, origin, { path: '/first' })
  const second = failureOf(ask(transport, origin, { path: '/second', signal: controller.signal }))
  const third = ask(transport, origin, { path: '/third' })
  controller.abort()
  await second
  await Promise.all([first, third])
  expect(paths).toEqual(['/first', '/third'])
})

test('a signal that was aborted before sends nothing', async () => {
  const wire = await serve((_, response) => response.end('{}'))
  const error = await failureOf(ask(transportWith(), wire.origin, { signal: AbortSignal.abort() }))
  expect(error).toMatchObject({ name: 'AbortError' })
  expect(wire.opened).toBe(0)
})

test('an abort after the answer leaves the connection alone', async () => {
  const wire = await serve((_, response) => response.end('{}'))
  const transport = transportWith()
  const controller = new AbortController()
  await ask(transport, wire.origin, { signal: controller.signal })
  controller.abort()
  await ask(transport, wire.origin)
  expect(wire.opened).toBe(1)
})

test(
  `after two thousand aborts, limits and breaks at random moments nothing is left (seed ${seed})`,
  { timeout: 120_000 },
  async () => {
    const random = randomNumbers()
    const wire = await serveRaw((socket) => {
      socket.on('data', () => {
        const step = (text: string, then: () => void): void =>
          void setTimeout(() => (random() < 0.03 ? socket.destroy() : socket.write(text, then)), random() * 4)
        step('HTTP/1.1 200 OK\r\n', () =>
          step('content-length: 4\r\n\r\n', () => step('ab', () => step('cd', () => undefined)))
        )
      })
    })
    const transport = transportWith({ maxConnections: 16 })
    const outcomes = { answered: 0, aborted: 0, late: 0, broken: 0 }
    const one = async (): Promise<void> => {
      const controller = new AbortController()
      // Some have time enough on any machine, or a busy one would answer none.
      const timer = setTimeout(() => controller.abort(), random() * (random() < 0.1 ? 20_000 : 60))
      const ms = random() < 0.2 ? 1 : 30_000
      const limits = { connectMs: ms, firstByteMs: ms, idleMs: ms }
      const outcome = await ask(transport, wire.origin, { limits, signal: controller.signal }).catch(
        (error: unknown) => error
      )
      clearTimeout(timer)
      expect(getEventListeners(controller.signal, 'abort')).toEqual([])
      if (outcome instanceof LookerTimeoutError) outcomes.late++
      else if (outcome instanceof LookerNetworkError) outcomes.broken++
      else if (outcome instanceof Error) outcomes.aborted++
      else {
        outcomes.answered++
        expect(textOf(outcome as never)).toBe('abcd')
      }
    }
    for (let round = 0; round < 50; round++) await Promise.all(Array.from({ length: 40 }, one))
    expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(0)
    transport.close()
    await expect.poll(() => wire.sockets.size, { timeout: 10_000 }).toBe(0)
    await expect.poll(() => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length).toBe(0)
  }
)
