import type { ServerResponse } from 'node:http'
import {
  call,
  createSession,
  LookerTimeoutError,
  type CallOptions,
  type Operation,
  type SessionOptions
} from 'lookerts'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { limitsFor } from '../src/limits.ts'
import { startPieceServer, type PieceServer } from './piece-server.ts'
import { clientId, clientSecret, eventually, startStubLooker } from './stub-looker.ts'
import { transports } from './transports.ts'

const get: Operation = { id: 'get', version: '4.0', method: 'GET', path: '/things' }
const slow: Operation = { ...get, slow: true }

beforeEach(() => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0)
  return () => random.mockRestore()
})

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

const silent = (): void => undefined
const halfABody = (response: ServerResponse): unknown => response.writeHead(200, { 'content-length': 10 }).write('[1')

describe.each(transports)('%s', (_, transport) => {
  const connect = ({ url }: Pick<PieceServer, 'url'>, options: Partial<SessionOptions> = {}) =>
    createSession({ baseUrl: url, accessToken: 'a-token', timeoutMs: 15_000, ...transport, ...options })

  const ways = (limits: CallOptions['limits'] & {}): [string, Partial<SessionOptions>, CallOptions][] => [
    ['session', { limits }, {}],
    ['call', {}, { limits }],
    ['call, which is shorter than that of the session', { limits: { firstByteMs: 14_000, idleMs: 14_000 } }, { limits }]
  ]

  test.each(ways({ firstByteMs: 200 }))(
    'an answer that does not begin ends the attempt at firstByteMs of the %s',
    async (__, options, given) => {
      const server = await startPieceServer(silent)
      const error = await call(connect(server, { ...options, retry: false }), get, undefined, given).catch(
        (reason: unknown) => reason
      )
      expect(error).toBeInstanceOf(LookerTimeoutError)
      expect(error).toMatchObject({ code: 'timeout', timeoutMs: 200, isUnsent: false })
      await eventually(() => expect(server.open.size).toBe(0))
      expect(server.requests).toHaveLength(1)
    }
  )

  test.each(ways({ idleMs: 200 }))(
    'an answer that does not go on ends the attempt at idleMs of the %s',
    async (__, options, given) => {
      const server = await startPieceServer(halfABody)
      const error = await call(connect(server, { ...options, retry: false }), get, undefined, given).catch(
        (reason: unknown) => reason
      )
      expect(error).toBeInstanceOf(LookerTimeoutError)
      expect(error).toMatchObject({ code: 'timeout', timeoutMs: 200, isUnsent: false })
      await eventually(() => expect(server.open.size).toBe(0))
    }
  )

  test.each([
    ['does not begin', silent],
    ['does not go on', halfABody]
  ])('an attempt whose answer %s is repeated within the time of the call', async (__, fault) => {
    let requests = 0
    const server = await startPieceServer((response) =>
      ++requests < 3 ? fault(response) : response.end('{"ok":true}')
    )
    const session = connect(server, { limits: { firstByteMs: 200, idleMs: 200 } })
    expect(await call(session, get)).toEqual({ ok: true })
    expect(server.requests).toHaveLength(3)
  })

  test('an answer that goes on slowly is no silence, however long it takes', async () => {
    const server = await startPieceServer(async (response) => {
      for (const piece of ['[', '1', ',', '2', ',', '3', ']']) {
        response.write(piece)
        await wait(150)
      }
      response.end()
    })
    const session = connect(server, { limits: { firstByteMs: 700, idleMs: 700 } })
    expect(await call(session, get)).toEqual([1, 2, 3])
    expect(server.requests).toHaveLength(1)
  })

  test('a login waits no longer than the session allows', async () => {
    const looker = await startStubLooker()
    looker.fault = ({ url }) =>
      url.endsWith('/login') && looker.journal.length === 1 ? { stall: 'headers' } : undefined
    const options = { baseUrl: looker.url, clientId, clientSecret, limits: { firstByteMs: 300 }, ...transport }
    expect(await call(createSession(options), get)).toMatchObject({ id: 'admin' })
    expect(looker.sent('POST /login')).toHaveLength(2)
  })

  test('a query may take longer than the session’s time limit would be, if nothing is said', async () => {
    const server = await startPieceServer(async (response) => {
      await wait(300)
      response.end('[]')
    })
    const session = createSession({ baseUrl: server.url, accessToken: 'a-token', ...transport })
    expect(await call(session, slow)).toEqual([])
    const limited = createSession({ baseUrl: server.url, accessToken: 'a-token', ...transport, timeoutMs: 100 })
    await expect(call(limited, slow)).rejects.toMatchObject({ code: 'timeout', timeoutMs: 100 })
  })
})

test('an operation waits 30 s for each byte, one that runs a query as long as it takes, unless somebody says otherwise', () => {
  const requestOf = (operation: Operation, limits?: CallOptions['limits']) => {
    const request = { operation, method: 'GET', url: '', headers: {} }
    return limits ? { ...request, limits } : request
  }
  expect(limitsFor(requestOf(get))).toEqual({ connectMs: 5_000, firstByteMs: 30_000, idleMs: 30_000 })
  expect(limitsFor(requestOf(slow))).toEqual({ connectMs: 5_000, firstByteMs: Infinity, idleMs: Infinity })
  expect(limitsFor(requestOf(slow), { idleMs: 7 })).toMatchObject({ firstByteMs: Infinity, idleMs: 7 })
  expect(limitsFor(requestOf(get, { idleMs: 5 }), { idleMs: 7, connectMs: 8 })).toEqual({
    connectMs: 8,
    firstByteMs: 30_000,
    idleMs: 5
  })
})
