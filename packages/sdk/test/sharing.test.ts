import { getEventListeners } from 'node:events'
import {
  call,
  createSession,
  stream,
  type ApiResponse,
  type LookerError,
  type Middleware,
  type Operation,
  type Session,
  type Transport
} from 'lookerts'
import { me, user } from 'lookerts/4.0/user'
import { sharing } from 'lookerts/observe'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { toRequest } from '../src/request.ts'
import { clientId, clientSecret, eventually, json, startStubLooker, type StubLooker } from './stub-looker.ts'
import { transports } from './transports.ts'

const picture: Operation<{ id: string }, Uint8Array> = {
  id: 'picture',
  version: '4.0',
  method: 'GET',
  path: '/pictures/{id}',
  answer: 'any'
}
const post: Operation = { id: 'post', version: '4.0', method: 'POST', path: '/things', repeatable: true }
const put: Operation = { ...post, id: 'put', method: 'PUT' }
const find: Operation<{ body: object }> = { ...post, id: 'find', method: 'GET', body: 'json' }

beforeEach(() => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0)
  return () => random.mockRestore()
})

const empty: ApiResponse = { status: 204, headers: {}, body: new Uint8Array(), redact: (value) => value }

/** A server that answers no GET before it is let go. */
async function startHeld(): Promise<{ looker: StubLooker; release: () => void }> {
  const looker = await startStubLooker()
  let release!: () => void
  const until = new Promise<void>((resolve) => (release = resolve))
  looker.fault = ({ method }) => (method === 'GET' ? { until } : undefined)
  return { looker, release }
}

function settle(ms = 50): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

describe.each(transports)('sharing %s', (_, transport) => {
  const connect = (looker: StubLooker, ...middleware: Middleware[]): Session =>
    createSession({ baseUrl: looker.url, clientId, clientSecret, middleware: [sharing(), ...middleware], ...transport })

  test('a hundred callers of the same GET send it once, and the next one sends it again', async () => {
    const { looker, release } = await startHeld()
    const session = connect(looker)
    const calls = Array.from({ length: 100 }, () => call(session, user, { user_id: '7' }))
    await eventually(() => expect(looker.sent('GET /users/7')).toHaveLength(1))
    release()
    for (const value of await Promise.all(calls)) expect(value).toMatchObject({ url: '/api/4.0/users/7' })
    expect(looker.sent('GET /users/7')).toHaveLength(1)
    await call(session, user, { user_id: '7' })
    expect(looker.sent('GET /users/7')).toHaveLength(2)
  })

  test('whoever shares an answer has a value of his own, bytes included', async () => {
    const { looker, release } = await startHeld()
    const session = connect(looker)
    const values = [1, 2, 3].map(() => call(session, me))
    await eventually(() => expect(looker.sent('GET /user')).toHaveLength(1))
    release()
    const [first, ...others] = await Promise.all(values)
    first!.first_name = 'changed'
    for (const other of others) expect(other).not.toHaveProperty('first_name')

    looker.fault = ({ url }) => ({
      delayMs: 50,
      answer: { status: 200, headers: { 'content-type': 'image/png' }, body: url.slice(-1) }
    })
    const pictures = await Promise.all([1, 2, 3].map(() => call(session, picture, { id: '7' })))
    expect(looker.sent('GET /pictures/7')).toHaveLength(1)
    for (const each of pictures) {
      expect([...each]).toEqual([55])
      each.fill(0)
    }
  })

  test('what differs in a value, a header, a body, a limit or the user is apart', async () => {
    const { looker, release } = await startHeld()
    const session = connect(looker)
    const calls = [
      call(session, user, { user_id: '7' }),
      call(session, user, { user_id: '8' }),
      call(session, user, { user_id: '7', fields: 'id' }),
      call(session, user, { user_id: '7' }, { headers: { 'x-trace': 'a' } }),
      call(session, user, { user_id: '7' }, { limits: { firstByteMs: 9_000 } }),
      call(session.as('7'), user, { user_id: '7' }),
      call(session.as('8'), user, { user_id: '7' })
    ]
    await eventually(() => expect(looker.journal.filter(({ method }) => method === 'GET')).toHaveLength(7))
    release()
    const users = (await Promise.all(calls)).map(({ id }) => id)
    expect(users).toEqual(['admin', 'admin', 'admin', 'admin', 'admin', '7', '8'])
  })

  test('other methods and streams are sent each time', async () => {
    const { looker, release } = await startHeld()
    const session = connect(looker)
    release()
    await Promise.all([call(session, post), call(session, post), call(session, put), call(session, put)])
    const streams = await Promise.all([stream(session, me, undefined), stream(session, me, undefined)])
    const texts = await Promise.all(streams.map((bytes) => bytes.text()))
    expect(texts[0]).toContain('"id":"admin"')
    expect(texts[1]).toBe(texts[0])
    expect(['POST /things', 'PUT /things', 'GET /user'].map((what) => looker.sent(what).length)).toEqual([2, 2, 2])
  })

  test('one who gives up, by abort or by time limit, leaves the others their answer', async () => {
    const { looker, release } = await startHeld()
    const session = connect(looker)
    const gone = new AbortController()
    const first = call(session, me, {}, { signal: gone.signal })
    const second = call(session, me)
    const third = call(session, me, {}, { timeoutMs: 300 })
    await eventually(() => expect(looker.sent('GET /user')).toHaveLength(1))
    gone.abort(new Error('no longer wanted'))
    await expect(first).rejects.toThrow(new Error('no longer wanted'))
    await expect(third).rejects.toMatchObject({ code: 'timeout', timeoutMs: 300 })
    expect(looker.open.size).toBe(1)
    release()
    expect(await second).toMatchObject({ id: 'admin' })
    expect(looker.sent('GET /user')).toHaveLength(1)
  })

  test('when all have given up the request ends, and who comes after begins anew', async () => {
    const { looker, release } = await startHeld()
    const session = connect(looker)
    const gone = [new AbortController(), new AbortController()]
    const calls = gone.map(({ signal }) => call(session, me, {}, { signal }).catch((error: unknown) => error))
    await eventually(() => expect(looker.sent('GET /user')).toHaveLength(1))
    gone[0]!.abort(new Error('one'))
    await settle()
    expect(looker.open.size).toBe(1)
    gone[1]!.abort(new Error('two'))
    const later = call(session, me)
    expect(await Promise.all(calls)).toEqual([new Error('one'), new Error('two')])
    await eventually(() => expect([looker.sent('GET /user').length, looker.open.size]).toEqual([2, 1]))
    release()
    expect(await later).toMatchObject({ id: 'admin' })
  })

  test('an error is everybody’s, and is not kept', async () => {
    const looker = await startStubLooker()
    const session = connect(looker)
    await call(session, me)
    looker.fault = () => ({ delayMs: 50, answer: json(404, { message: 'No such thing' }) })
    const codes = async (): Promise<unknown[]> => {
      const results = await Promise.allSettled([1, 2, 3].map(() => call(session, me)))
      return results.map((result) => (result as { reason?: LookerError }).reason?.code)
    }
    expect(await codes()).toEqual(['api_error', 'api_error', 'api_error'])
    expect(looker.sent('GET /user')).toHaveLength(2)
    looker.fault = () => ({ reset: 'headers' })
    expect(await codes()).toEqual(['network_error', 'network_error', 'network_error'])
    looker.fault = () => undefined
    expect(await call(session, me)).toMatchObject({ id: 'admin' })
  })

  test('a token that is revoked is renewed once, and the calls are replayed together', async () => {
    const looker = await startStubLooker()
    const session = connect(looker)
    await call(session, me)
    looker.revoke()
    looker.fault = () => ({ delayMs: 50 })
    for (const value of await Promise.all([1, 2, 3].map(() => call(session, me)))) expect(value.id).toBe('admin')
    expect([looker.sent('POST /login').length, looker.sent('GET /user').length]).toEqual([2, 3])
  })
})

test('who comes after all have given up waits for no request that does not end, nor is disturbed by its end', async () => {
  const held: ((response: ApiResponse) => void)[] = []
  const send = sharing()(() => new Promise((resolve) => held.push(resolve)))
  const request = toRequest('https://looker.test', me, {})
  const gone = new AbortController()
  const first = send(request, gone.signal)
  gone.abort(new Error('no longer wanted'))
  await expect(first).rejects.toThrow(new Error('no longer wanted'))
  const second = send(request, new AbortController().signal)
  held[0]!(empty)
  await settle()
  const third = send(request, new AbortController().signal)
  expect(held).toHaveLength(2)
  held[1]!(empty)
  expect((await Promise.all([second, third])).map(({ status }) => status)).toEqual([204, 204])
})

test('whoever has given up before sends nothing', async () => {
  const next = vi.fn<Transport>()
  const aborted = AbortSignal.abort(new Error('no longer wanted'))
  const request = toRequest('https://looker.test', me, {})
  await expect(sharing()(next)(request, aborted)).rejects.toThrow(new Error('no longer wanted'))
  expect(next).not.toHaveBeenCalled()
})

test('a body of a GET tells requests apart, and sessions share nothing, even through the same middleware', async () => {
  const seen: [string, string | undefined][] = []
  const answer = new TextEncoder().encode('{}')
  const connect = (name: string, shared: Middleware): Session => {
    const server: Middleware = () => async (request) => {
      seen.push([name, request.body])
      await settle()
      return { status: 200, headers: {}, body: answer, redact: (value) => value }
    }
    return createSession({ baseUrl: 'https://looker.test', accessToken: 'a-token', middleware: [shared, server] })
  }
  const shared = sharing()
  const [one, two] = [connect('one', shared), connect('two', shared)]
  const bodies = [{ a: 1 }, { a: 2 }, { a: 1 }]
  await Promise.all([...bodies.map((body) => call(one, find, { body })), call(two, find, { body: { a: 1 } })])
  expect(seen).toEqual([
    ['one', '{"a":1}'],
    ['one', '{"a":2}'],
    ['two', '{"a":1}']
  ])
})

test('a request that ends leaves no listener on the signal of its call', async () => {
  const signals = [1, 2, 3].map(() => new AbortController().signal)
  const send = sharing()(async () => empty)
  const sent = signals.map((signal) => send(toRequest('https://looker.test', me, {}), signal))
  const listeners = (): number[] => signals.map((signal) => getEventListeners(signal, 'abort').length)
  expect(listeners()).toEqual([1, 1, 1])
  await Promise.all(sent)
  await settle()
  expect(listeners()).toEqual([0, 0, 0])
})
