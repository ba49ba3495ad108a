import { execFile } from 'node:child_process'
import { getEventListeners } from 'node:events'
import type { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { LookerNetworkError } from 'lookerts'
import { expect, test } from 'vitest'
import { ask, closedPort, failureOf, get, post, serve, serveRaw, transportWith } from './wire.ts'

test('calls one after another share a connection', async () => {
  const wire = await serve((_, response) => response.end('{}'))
  const transport = transportWith()
  for (let count = 0; count < 50; count++) await ask(transport, wire.origin)
  expect(wire.opened).toBe(1)
})

test('no more connections are open than allowed, and everybody gets one in turn', async () => {
  let busy = 0
  let mostBusy = 0
  const order: string[] = []
  const wire = await serve((request, response) => {
    mostBusy = Math.max(mostBusy, ++busy)
    order.push(request.url!)
    setTimeout(() => {
      busy--
      response.end('{}')
    }, 2)
  })
  const transport = transportWith({ maxConnections: 4 })
  await Promise.all(Array.from({ length: 100 }, (_, index) => ask(transport, wire.origin, { path: `/${index}` })))
  expect(mostBusy).toBe(4)
  expect(wire.opened).toBe(4)
  expect(order.map((path) => Number(path.slice(1))).every((index, place) => Math.abs(index - place) < 8)).toBe(true)
})

test('a full pool serves requests that need a new connection too', { timeout: 60_000 }, async () => {
  const wire = await serve((_, response) => response.removeHeader('keep-alive') ?? response.end('{}'), {
    keepAliveTimeout: 0
  })
  const transport = transportWith({ maxConnections: 3 })
  const kinds = [get, post]
  await Promise.all(
    Array.from({ length: 300 }, (_, index) => ask(transport, wire.origin, { operation: kinds[index % 2]! }))
  )
  expect(wire.sockets.size).toBeLessThanOrEqual(3)
  expect(wire.opened).toBeGreaterThanOrEqual(150)
})

test('each origin has connections of its own', async () => {
  const wires = await Promise.all([1, 2, 3].map(() => serve(({ headers }, response) => response.end(headers.host))))
  const transport = transportWith({ maxConnections: 1 })
  const answers = await Promise.all(wires.map(({ origin }) => ask(transport, origin)))
  expect(answers.map(({ body }) => Buffer.from(body).toString())).toEqual(wires.map(({ port }) => `127.0.0.1:${port}`))
})

test.each([
  [
    'a closed port',
    async () => `http://127.0.0.1:${await closedPort()}`,
    /nothing listens at 127.0.0.1:\d+: is the port of the API right .*\(ECONNREFUSED\)$/
  ],
  ['a closed port of a name', async () => `http://localhost:${await closedPort()}`, /nothing listens at localhost:\d+/],
  [
    'a host that does not exist',
    async () => 'http://no-such-host.invalid:19999',
    /no address is known for no-such-host.invalid:19999/
  ]
])('%s is an error that says so, and nothing was sent', async (_, originOf, message) => {
  const error = await failureOf(ask(transportWith(), await originOf()))
  expect(error).toMatchObject({ name: 'LookerNetworkError', code: 'network_error', isUnsent: true })
  expect(error.message).toMatch(message)
  expect(error.cause).toBeInstanceOf(Error)
})

test('a server that begins to listen later is found by the same transport', async () => {
  const port = await closedPort()
  const transport = transportWith()
  const origin = `http://127.0.0.1:${port}`
  expect(await failureOf(ask(transport, origin))).toMatchObject({ isUnsent: true })
  const { server } = await serve((_, response) => response.end('{}'))
  await new Promise<void>((resolve) => server.close(() => server.listen(port, '127.0.0.1', resolve)))
  expect((await ask(transport, origin)).status).toBe(200)
})

test('a connection that nobody uses is closed in time, and old ones are not used', async () => {
  const wire = await serve((_, response) => response.end('{}'))
  const transport = transportWith({ keepAliveMs: 50 })
  await Promise.all([1, 2, 3].map(() => ask(transport, wire.origin)))
  expect(wire.opened).toBe(3)
  await expect.poll(() => wire.sockets.size, { timeout: 10_000 }).toBe(0)
  await ask(transport, wire.origin)
  expect(wire.opened).toBe(4)
})

test('close() frees what is idle, and what is busy after its call; later calls still work', async () => {
  let answer: () => void = () => undefined
  const wire = await serve((request, response) => {
    if (request.url === '/slow') answer = () => response.end('{}')
    else response.end('{}')
  })
  const transport = transportWith()
  const slow = ask(transport, wire.origin, { path: '/slow' })
  await ask(transport, wire.origin)
  await expect.poll(() => wire.sockets.size).toBe(2)
  transport.close()
  await expect.poll(() => wire.sockets.size).toBe(1)
  answer()
  expect((await slow).status).toBe(200)
  await expect.poll(() => wire.sockets.size).toBe(0)
  await ask(transport, wire.origin)
  await expect.poll(() => wire.sockets.size).toBe(0)
})

test('idle connections do not keep a process alive', { timeout: 60_000 }, async () => {
  const wire = await serve((_, response) => response.end('{"ok":true}'), { keepAliveTimeout: 300_000 })
  const program = fileURLToPath(new URL('idle-program.ts', import.meta.url))
  const esbuild = await import('esbuild')
  const { outputFiles } = await esbuild.build({
    entryPoints: [program],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false
  })
  const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', outputFiles[0]!.text], {
    env: { ...process.env, ORIGIN: wire.origin },
    timeout: 30_000
  })
  expect((await run).stdout).toBe('200 200 200\n')
})

const answer = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'
const endings: [string, (socket: Socket) => void, string?][] = [
  ['is reset after it', (socket) => socket.on('data', () => socket.write(answer, () => socket.resetAndDestroy()))],
  ['is closed after it', (socket) => socket.on('data', () => socket.end(answer))],
  ['brings a second one', (socket) => socket.on('data', () => socket.write(answer + answer))],
  ['brings nonsense after it', (socket) => socket.on('data', () => socket.write(`${answer}nonsense`))],
  [
    'brings it before it took the request',
    (socket) => socket.once('data', () => socket.pause().write(answer)),
    'x'.repeat(20_000_000)
  ]
]

test.each(endings)('a connection that %s is not used again, and its place is free', async (_, handle, body) => {
  const wire = await serveRaw(handle)
  const transport = transportWith({ maxConnections: 1 })
  for (let round = 0; round < (body ? 3 : 30); round++) {
    const operation = { ...post, repeatable: true }
    const outcome = await ask(transport, wire.origin, body ? { operation, body } : {}).catch((error: unknown) => error)
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(LookerNetworkError)
    else expect(outcome).toMatchObject({ status: 200 })
    await new Promise((resolve) => setTimeout(resolve, round % 3))
  }
  expect(wire.opened).toBeGreaterThan(1)
})

test('no listener stays on the signal, and none piles up on a connection', async () => {
  const wire = await serve((_, response) => response.end('{}'))
  const transport = transportWith({ maxConnections: 1 })
  const { signal } = new AbortController()
  const warnings: Error[] = []
  const note = (warning: Error): void => void warnings.push(warning)
  process.on('warning', note)
  for (let count = 0; count < 30; count++) await ask(transport, wire.origin, { signal })
  await new Promise((resolve) => setTimeout(resolve, 10))
  process.off('warning', note)
  expect(getEventListeners(signal, 'abort')).toEqual([])
  expect(warnings).toEqual([])
})
