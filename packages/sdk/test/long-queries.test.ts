import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { call, createSession, stream, type Operation, type Session } from 'lookerts'
import { run_inline_query } from 'lookerts/4.0/query'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { startPieceServer, type PieceServer } from './piece-server.ts'
import { eventually } from './stub-looker.ts'

const ordinary: Operation = { id: 'get', version: '4.0', method: 'GET', path: '/things' }
const query = { result_format: 'json', body: { model: 'thelook', view: 'orders' } } as const
const json = { 'content-type': 'application/json' }
const hourMs = 3_600_000

function connect({ url }: PieceServer): Session {
  return createSession({ baseUrl: url, accessToken: 'a-token', retry: false })
}

/** Collects the sockets that this process opens as a client. */
function watchSockets(): Socket[] {
  const sockets: Socket[] = []
  const note = (message: unknown): void => void sockets.push((message as { socket: Socket }).socket)
  subscribe('net.client.socket', note)
  onTestFinished(() => void unsubscribe('net.client.socket', note))
  return sockets
}

/** Holds the clock of the client; sockets go on. */
function holdTheClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'] })
  onTestFinished(() => void vi.useRealTimers())
}

describe('A query, on Node', () => {
  test('is waited for longer than an hour, while another call ends after half a minute', async () => {
    holdTheClock()
    const server = await startPieceServer(() => undefined)
    const session = connect(server)
    const rows = call(session, run_inline_query, query)
    const things = call(session, ordinary).catch((error: unknown) => error)
    await eventually(() => expect(server.requests).toHaveLength(2))
    await vi.advanceTimersByTimeAsync(29_000)
    expect(server.open.size).toBe(2)
    await vi.advanceTimersByTimeAsync(hourMs)
    expect(await things).toMatchObject({ code: 'timeout', timeoutMs: 30_000 })
    await eventually(() => expect(server.open.size).toBe(1))
    for (const response of server.open) response.writeHead(200, json).end('[{"orders.count":7}]')
    expect(await rows).toEqual([{ 'orders.count': 7 }])
    expect(server.requests).toHaveLength(2)
  })

  test('may be silent for an hour in the middle of its answer, streamed or not', async () => {
    holdTheClock()
    const server = await startPieceServer((response) => response.writeHead(200, json).write('[{"orders.count"'))
    const session = connect(server)
    const rows = call(session, run_inline_query, query)
    const bytes = await stream(session, run_inline_query, query)
    const text = bytes.text()
    await eventually(() => expect(server.requests).toHaveLength(2))
    await vi.advanceTimersByTimeAsync(hourMs)
    expect(server.open.size).toBe(2)
    for (const response of server.open) response.end(':7}]')
    expect(await rows).toEqual([{ 'orders.count': 7 }])
    expect(await text).toBe('[{"orders.count":7}]')
  })

  test('waits on a socket that has no time limit of its own', async () => {
    const sockets = watchSockets()
    const server = await startPieceServer(() => undefined)
    const rows = call(connect(server), run_inline_query, query)
    await eventually(() => expect(server.requests).toHaveLength(1))
    expect(sockets).toHaveLength(1)
    expect(sockets[0]!.timeout ?? 0).toBe(0)
    expect(sockets[0]!.listenerCount('timeout')).toBe(0)
    for (const response of server.open) response.writeHead(200, json).end('[]')
    expect(await rows).toEqual([])
  })

  test('ends at the limit that somebody sets', async () => {
    const server = await startPieceServer(() => undefined)
    const limits = { firstByteMs: 200 }
    const rows = call(connect(server), run_inline_query, query, { limits })
    await expect(rows).rejects.toMatchObject({ code: 'timeout', timeoutMs: 200 })
  })
})
