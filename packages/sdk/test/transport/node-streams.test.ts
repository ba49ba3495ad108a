import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { LookerNetworkError } from 'lookerts'
import { expect, onTestFinished, test } from 'vitest'
import type { ApiResponse } from '../../src/response.ts'
import { ask, failureOf, serve, serveRaw, textOf, transportWith } from './wire.ts'

const rows = Buffer.from(Array.from({ length: 200_000 }, (_, index) => `${index},name ${index}\n`).join(''))
const stream = true as const

async function whole({ stream: pieces }: ApiResponse): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of pieces!) all.push(piece)
  return Buffer.concat(all)
}

test('a stream gives the bytes of the body, and its connection serves the next call', async () => {
  const wire = await serve((_, response) => response.writeHead(200, { 'x-a': '1' }).end(rows))
  const transport = transportWith()
  for (let round = 0; round < 3; round++) {
    const response = await ask(transport, wire.origin, { stream })
    expect(response).toMatchObject({ status: 200, headers: { 'x-a': '1' } })
    expect(response.body).toHaveLength(0)
    expect(response.stream).toBeInstanceOf(Readable)
    expect((await whole(response)).equals(rows)).toBe(true)
  }
  expect(wire.opened).toBe(1)
})

test.each([
  ['gzip', gzipSync(rows)],
  ['deflate', deflateSync(rows)],
  ['br', brotliCompressSync(rows.subarray(0, 100_000))]
])('a stream in %s is decoded', async (coding, bytes) => {
  let asked: unknown
  const wire = await serve(({ headers }, response) => {
    asked = headers['accept-encoding']
    response.writeHead(200, { 'content-encoding': coding }).end(bytes)
  })
  const transport = transportWith()
  for (let round = 0; round < 3; round++) {
    const body = await whole(await ask(transport, wire.origin, { stream }))
    expect(body.equals(rows.subarray(0, body.length))).toBe(true)
    expect(body.length).toBeGreaterThanOrEqual(100_000)
  }
  expect(asked).toBe('gzip, br')
  expect(wire.opened).toBe(1)
})

test('a stream of no bytes ends at once', async () => {
  const { origin } = await serve((_, response) => response.end())
  expect(await whole(await ask(transportWith(), origin, { stream }))).toHaveLength(0)
})

test.each([302, 404, 500])('an answer %d is read whole, though a stream was asked for', async (status) => {
  const { origin } = await serve((_, response) => response.writeHead(status).end('{"message":"no"}'))
  const response = await ask(transportWith(), origin, { stream })
  expect(response.stream).toBeUndefined()
  expect(textOf(response)).toBe('{"message":"no"}')
})

test('a stream goes into a file, longer than what may be read whole', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lookerts-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const { origin } = await serve((_, response) => response.end(rows))
  const response = await ask(transportWith({ maxResponseBytes: 1_000 }), origin, { stream })
  await pipeline(response.stream!, createWriteStream(join(folder, 'rows.csv')))
  expect((await readFile(join(folder, 'rows.csv'))).equals(rows)).toBe(true)
})

test('a slow reader holds the server back, and is no timeout', async () => {
  let written = 0
  const { origin } = await serve((_, response) => {
    const write = (): void => {
      while (written < 100_000_000) {
        written += 100_000
        if (!response.write(Buffer.alloc(100_000))) return void response.once('drain', write)
      }
      response.end()
    }
    write()
  })
  const response = await ask(transportWith(), origin, { stream, limits: { idleMs: 100 } })
  const reader = response.stream![Symbol.asyncIterator]()
  await reader.next()
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(written).toBeLessThan(50_000_000)
  let length = 0
  while (!(await reader.next()).done) length++
  expect(length).toBeGreaterThan(100)
})

test.each([
  ['plain', {}, rows],
  ['gzip', { 'content-encoding': 'gzip' }, gzipSync(rows)]
])('whoever stops reading a stream (%s) frees its connection', async (_, headers, bytes) => {
  const wire = await serve((_request, response) => {
    response.writeHead(200, headers)
    response.write(bytes)
  })
  const transport = transportWith()
  const response = await ask(transport, wire.origin, { stream })
  for await (const piece of response.stream!) {
    expect(piece.length).toBeGreaterThan(0)
    break
  }
  await expect.poll(() => wire.sockets.size, { timeout: 10_000 }).toBe(0)
  const second = await ask(transport, wire.origin, { stream })
  ;(second.stream as Readable).destroy()
  await expect.poll(() => wire.sockets.size, { timeout: 10_000 }).toBe(0)
})

test.each([
  ['plain', {}, rows.subarray(0, 500_000)],
  ['gzip', { 'content-encoding': 'gzip' }, gzipSync(rows).subarray(0, 100_000)]
])('a stream (%s) that breaks off ends with a typed error', async (_, headers, bytes) => {
  const wire = await serve((_request, response) => {
    response.writeHead(200, headers)
    response.write(bytes, () => setTimeout(() => response.destroy(), 50))
  })
  const response = await ask(transportWith(), wire.origin, { stream })
  const error = await failureOf(whole(response))
  expect(error).toBeInstanceOf(LookerNetworkError)
  expect(error.message).toMatch(/^GET \/api\/4.0\/user got no whole answer: 127.0.0.1:\d+ closed the connection/)
  expect(error['isUnsent']).toBe(false)
})

test('a stream of a bad coding ends with a typed error', async () => {
  const { origin } = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(rows))
  const error = await failureOf(whole(await ask(transportWith(), origin, { stream })))
  expect(error).toBeInstanceOf(LookerNetworkError)
  expect(error.message).toMatch(/cannot be decoded \(Z_DATA_ERROR\)/)
})

test('a stream that stalls ends by the limit between two pieces', { retry: 3 }, async () => {
  const wire = await serve((_, response) => {
    response.writeHead(200)
    response.write('abc')
  })
  const response = await ask(transportWith(), wire.origin, { stream, limits: { firstByteMs: 5_000, idleMs: 200 } })
  const began = performance.now()
  const error = await failureOf(whole(response))
  expect(performance.now() - began).toBeLessThan(320)
  expect(error).toMatchObject({ name: 'LookerTimeoutError', code: 'timeout', timeoutMs: 200 })
  await expect.poll(() => wire.sockets.size, { timeout: 10_000 }).toBe(0)
})

test('an abort ends a stream with its reason', async () => {
  const wire = await serve((_, response) => {
    response.writeHead(200)
    response.write('abc')
  })
  const controller = new AbortController()
  const response = await ask(transportWith(), wire.origin, { stream, signal: controller.signal })
  const failure = failureOf(whole(response))
  const reason = new Error('enough')
  await new Promise((resolve) => setTimeout(resolve, 20))
  controller.abort(reason)
  expect(await failure).toBe(reason)
  await expect.poll(() => wire.sockets.size, { timeout: 10_000 }).toBe(0)
})

test.each(['identity', 'gzip', 'br'])(
  'a stream (%s) that nobody reads and that breaks does no harm',
  async (coding) => {
    const wire = await serveRaw((socket) => {
      const answer = `HTTP/1.1 200 OK\r\ncontent-encoding: ${coding}\r\ncontent-length: 9\r\n\r\nabc`
      socket.once('data', () => socket.write(answer, () => setTimeout(() => socket.resetAndDestroy(), 20)))
    })
    const response = await ask(transportWith(), wire.origin, { stream })
    expect(response.status).toBe(200)
    await expect.poll(() => wire.sockets.size, { timeout: 10_000 }).toBe(0)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
)
