import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import {
  createSession,
  LookerNetworkError,
  stream,
  type ByteStream,
  type CallOptions,
  type Operation,
  type SessionOptions
} from 'lookerts'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { startPieceServer, type PieceServer } from './piece-server.ts'
import { clientId, clientSecret, eventually, json, startStubLooker } from './stub-looker.ts'
import { transports } from './transports.ts'

const rows: Operation = { id: 'rows', version: '4.0', method: 'GET', path: '/rows', answer: 'any', slow: true }

beforeEach(() => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0)
  return () => random.mockRestore()
})

/** Something that happens later. */
function later<T = void>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve!: (value: T) => void
  const promise = new Promise<T>((settle) => (resolve = settle))
  return { promise, resolve }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

async function textsOf(bytes: AsyncIterable<Uint8Array>, texts: string[] = []): Promise<string[]> {
  for await (const piece of bytes) texts.push(new TextDecoder().decode(piece))
  return texts
}

describe.each(transports)('%s', (_, transport) => {
  function open(server: PieceServer, call?: CallOptions, options?: Partial<SessionOptions>): Promise<ByteStream> {
    const session = createSession({ baseUrl: server.url, accessToken: 'a-token', ...transport, ...options })
    return stream(session, rows, undefined, call)
  }

  /** Writes a first piece and then nothing. */
  const stalling = (response: ServerResponse): unknown => response.write('first')

  test('each piece is there as soon as the server has sent it', async () => {
    const steps = [later(), later()]
    const server = await startPieceServer(async (response) => {
      response.writeHead(200, { 'content-type': 'text/csv' }).write('one')
      await steps[0]!.promise
      response.write('two')
      await steps[1]!.promise
      response.end('three')
    })
    const texts: string[] = []
    const bytes = await open(server)
    expect(bytes).toMatchObject({ status: 200, contentType: 'text/csv', sizeBytes: undefined })
    expect(bytes.headers).toMatchObject({ 'content-type': 'text/csv' })
    for await (const piece of bytes) {
      texts.push(new TextDecoder().decode(piece))
      steps[texts.length - 1]?.resolve()
    }
    expect(texts).toEqual(['one', 'two', 'three'])
  })

  test.each([400, 404, 429, 500, 503])('the status %d is thrown before there is a stream', async (status) => {
    const looker = await startStubLooker()
    looker.fault = () => ({ answer: json(status, { message: 'no' }) })
    const session = createSession({ baseUrl: looker.url, accessToken: 'a-token', retry: false, ...transport })
    await expect(stream(session, rows, undefined)).rejects.toMatchObject({ code: 'api_error', status })
    await eventually(() => expect(looker.open.size).toBe(0))
  })

  test('a dead token is renewed and a failure repeated before the first byte', async () => {
    const looker = await startStubLooker()
    const session = createSession({ baseUrl: looker.url, clientId, clientSecret, ...transport })
    await (await stream(session, rows, undefined)).text()
    looker.revoke()
    const faults = [{ answer: json(503, { message: 'no' }) }, { reset: 'headers' }] as const
    looker.fault = ({ method }) => (method === 'GET' ? faults[looker.sent('GET /rows').length - 2] : undefined)
    expect(await (await stream(session, rows, undefined)).text()).toContain('"url":"/api/4.0/rows"')
    expect(looker.sent('POST /login')).toHaveLength(2)
  })

  describe.each([
    [
      'is reset',
      (response: ServerResponse) => response.writeHead(200).write('some', () => response.socket!.resetAndDestroy())
    ],
    ['ends', (response: ServerResponse) => response.writeHead(200).write('some', () => response.socket!.end())],
    [
      'ends before its announced length',
      (response: ServerResponse) =>
        response.writeHead(200, { 'content-length': 100 }).write('some', () => response.socket!.end())
    ]
  ])('a body whose connection %s', (__, answer) => {
    test('is an error after what came of it, and is not asked for again', async () => {
      const server = await startPieceServer(answer)
      const texts: string[] = []
      const error = await textsOf(await open(server), texts).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(LookerNetworkError)
      expect(error).toMatchObject({ code: 'network_error', isUnsent: false })
      expect(texts.join('')).toBe('some')
      expect(server.requests).toHaveLength(1)
    })

    test('is never a short text, nor short bytes, nor a short web stream', async () => {
      const server = await startPieceServer(answer)
      await expect((await open(server)).text()).rejects.toBeInstanceOf(LookerNetworkError)
      await expect((await open(server)).bytes()).rejects.toBeInstanceOf(LookerNetworkError)
      const web = (await open(server)).toReadableStream()
      await expect(new Response(web).text()).rejects.toBeInstanceOf(LookerNetworkError)
    })
  })

  test('nothing is read faster than it is consumed', async () => {
    const total = 64 * 2 ** 20
    const piece = Buffer.alloc(64 * 1024, 'x')
    let written = 0
    const server = await startPieceServer((response) => {
      const fill = (): void => {
        for (let goesOn = true; goesOn && written < total; written += piece.length) goesOn = response.write(piece)
        if (written >= total) response.end()
      }
      response.on('drain', fill)
      fill()
    })
    const bytes = await open(server)
    const pieces = bytes[Symbol.asyncIterator]()
    let { value } = await pieces.next()
    let length = value!.length
    let before = -1
    while (before !== written) {
      before = written
      await wait(200)
    }
    // What the two kernels keep for a connection is a few MB.
    expect(written).toBeLessThan(16 * 2 ** 20)
    while (({ value } = await pieces.next()).value) length += value!.length
    expect(length).toBe(total)
  })

  test('whoever stops reading frees the connection', async () => {
    const server = await startPieceServer(stalling)
    for await (const _ of await open(server)) break
    await eventually(() => expect(server.open.size).toBe(0))
  })

  test('cancel frees the connection of a stream that nobody reads, and of one whose next piece is waited for', async () => {
    const server = await startPieceServer(stalling)
    const unread = await open(server)
    unread.cancel()
    await eventually(() => expect(server.open.size).toBe(0))
    await expect(textsOf(unread)).rejects.toMatchObject({ name: 'AbortError' })

    const waiting = await open(server)
    const pieces = waiting[Symbol.asyncIterator]()
    await pieces.next()
    const next = pieces.next()
    waiting.cancel()
    await expect(next).rejects.toMatchObject({ name: 'AbortError' })
    await eventually(() => expect(server.open.size).toBe(0))
  })

  test('a stream is read once', async () => {
    const server = await startPieceServer((response) => response.end('whole'))
    const bytes = await open(server)
    expect(await bytes.text()).toBe('whole')
    await expect(bytes.text()).rejects.toThrow(new TypeError('The body can be read only once'))
    await expect(textsOf(bytes)).rejects.toThrow(TypeError)
  })

  describe('the web stream', () => {
    test('gives the same bytes', async () => {
      const server = await startPieceServer((response) => response.end('x'.repeat(300_000)))
      const web = (await open(server)).toReadableStream()
      let length = 0
      for (const reader = web.getReader(); ;) {
        const { value } = await reader.read()
        if (!value) break
        length += value.length
      }
      expect(length).toBe(300_000)
    })

    test('frees the connection when it is cancelled, also while a piece is waited for', async () => {
      const server = await startPieceServer(stalling)
      const reader = (await open(server)).toReadableStream().getReader()
      await reader.read()
      const next = reader.read()
      await wait(50)
      await reader.cancel()
      expect(await next).toMatchObject({ done: true })
      await eventually(() => expect(server.open.size).toBe(0))
    })
  })

  test('text is decoded whole, however it is cut', async () => {
    const text = 'Zürich, 東京, 🙂\n'.repeat(20)
    const server = await startPieceServer(async (response) => {
      for (const byte of Buffer.from(text)) {
        response.write(Buffer.from([byte]))
        if (byte === 10) await wait(1)
      }
      response.end()
    })
    expect(await (await open(server)).text()).toBe(text)
    expect(new TextDecoder().decode(await (await open(server)).bytes())).toBe(text)
  })

  test.each([
    [204, {}],
    [200, { 'content-length': 0 }],
    [200, {}]
  ])('an empty body has no pieces: %d %j', async (status, headers) => {
    const server = await startPieceServer((response) => response.writeHead(status, headers).end())
    const bytes = await open(server)
    expect(bytes).toMatchObject({ status, contentType: '' })
    expect(bytes.sizeBytes).toBe((headers as Record<string, number>)['content-length'])
    expect(await textsOf(bytes)).toEqual([])
    expect((await (await open(server)).bytes()).length).toBe(0)
    expect(await (await open(server)).text()).toBe('')
  })

  test('the size is that of the bytes that are given', async () => {
    const plain = await startPieceServer((response) => response.writeHead(200, { 'content-length': 5 }).end('whole'))
    expect((await open(plain)).sizeBytes).toBe(5)
    const body = gzipSync('whole')
    const headers = { 'content-length': body.length, 'content-encoding': 'gzip' }
    const coded = await startPieceServer((response) => response.writeHead(200, headers).end(body))
    const bytes = await open(coded)
    expect(bytes.sizeBytes).toBeUndefined()
    expect(await bytes.text()).toBe('whole')
  })
})
