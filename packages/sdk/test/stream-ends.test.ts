import { getEventListeners } from 'node:events'
import type { ServerResponse } from 'node:http'
import {
  createSession,
  LookerTimeoutError,
  stream,
  type ByteStream,
  type CallOptions,
  type Operation,
  type SessionOptions
} from 'lookerts'
import { describe, expect, test } from 'vitest'
import { startPieceServer, type PieceServer } from './piece-server.ts'
import { eventually } from './stub-looker.ts'
import { transports } from './transports.ts'

const rows: Operation = { id: 'rows', version: '4.0', method: 'GET', path: '/rows', answer: 'any', slow: true }

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

  describe('an abort', () => {
    const reason = new Error('no longer wanted')

    test('while the head is waited for ends the wait', async () => {
      const server = await startPieceServer(() => undefined)
      const controller = new AbortController()
      const pending = open(server, { signal: controller.signal }).catch((error: unknown) => error)
      await eventually(() => expect(server.requests).toHaveLength(1))
      controller.abort(reason)
      expect(await pending).toBe(reason)
      await eventually(() => expect(server.open.size).toBe(0))
    })

    test('before anybody reads frees the connection, and is the error of the reading', async () => {
      const server = await startPieceServer(stalling)
      const controller = new AbortController()
      const bytes = await open(server, { signal: controller.signal })
      controller.abort(reason)
      await eventually(() => expect(server.open.size).toBe(0))
      await expect(textsOf(bytes)).rejects.toBe(reason)
      await expect(open(server, { signal: controller.signal })).rejects.toBe(reason)
    })

    test.each(['iteration', 'web stream', 'text'] as const)('ends a wait for the next piece: %s', async (way) => {
      const server = await startPieceServer(stalling)
      const controller = new AbortController()
      const bytes = await open(server, { signal: controller.signal })
      const read = {
        iteration: () => textsOf(bytes),
        text: () => bytes.text(),
        'web stream': () => new Response(bytes.toReadableStream()).text()
      }
      const pending = read[way]().catch((error: unknown) => error)
      await wait(50)
      controller.abort(reason)
      expect(await pending).toBe(reason)
      await eventually(() => expect(server.open.size).toBe(0))
      expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    })

    test('between two pieces is the error of the next one', async () => {
      const server = await startPieceServer((response) => response.end('x'.repeat(1_000_000)))
      const controller = new AbortController()
      const read = async (): Promise<void> => {
        for await (const _ of await open(server, { signal: controller.signal })) controller.abort(reason)
      }
      await expect(read()).rejects.toBe(reason)
    })

    test('after the end changes nothing; no listener stays on the signal', async () => {
      const server = await startPieceServer((response) => response.end('whole'))
      const controller = new AbortController()
      const bytes = await open(server, { signal: controller.signal })
      expect(await bytes.text()).toBe('whole')
      expect(getEventListeners(controller.signal, 'abort')).toEqual([])
      controller.abort(reason)
    })
  })

  test('the time limit of the call is over when the stream begins', async () => {
    const server = await startPieceServer(async (response) => {
      response.write('first')
      await wait(700)
      response.end('last')
    })
    expect(await (await open(server, { timeoutMs: 400 })).text()).toBe('firstlast')
  })

  describe('limits.idleMs', () => {
    const limits = { idleMs: 200 }
    const ways: [string, CallOptions, Partial<SessionOptions>][] = [
      ['of the call', { limits }, {}],
      ['of the session', {}, { limits }]
    ]

    test.each(ways)('%s ends a stream whose server is silent for longer', async (__, call, options) => {
      const server = await startPieceServer(stalling)
      const texts: string[] = []
      const error = await textsOf(await open(server, call, options), texts).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(LookerTimeoutError)
      expect(error).toMatchObject({ code: 'timeout', timeoutMs: 200 })
      expect(texts).toEqual(['first'])
      await eventually(() => expect(server.open.size).toBe(0))
    })

    test.each(ways)('%s does not count while the reader is busy', async (__, call, options) => {
      const server = await startPieceServer((response) => response.end('x'.repeat(8 * 2 ** 20)))
      let length = 0
      for await (const piece of await open(server, call, options)) {
        if (length < 3) await wait(500)
        length += piece.length
      }
      expect(length).toBe(8 * 2 ** 20)
    })

    test('a query may be silent for as long as it takes, if nothing is said', async () => {
      const server = await startPieceServer(async (response) => {
        await wait(300)
        response.write('first')
        await wait(300)
        response.end()
      })
      expect(await (await open(server)).text()).toBe('first')
    })
  })
})
