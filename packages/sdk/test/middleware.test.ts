import { call, createSession, stream, type Middleware } from 'lookerts'
import { me } from 'lookerts/4.0/user'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { clientId, clientSecret, json, startStubLooker, type StubLooker } from './stub-looker.ts'
import { transports } from './transports.ts'

beforeEach(() => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0)
  return () => random.mockRestore()
})

/** Notes what passes it and what came of it. */
function noting(log: string[], name: string): Middleware {
  return (next) => async (request, signal) => {
    log.push(`${name} ${request.operation.id}`)
    try {
      const response = await next(request, signal)
      log.push(`${name} ${response.status}`)
      return response
    } catch (error) {
      log.push(`${name} ${(error as Error).name}`)
      throw error
    }
  }
}

describe.each(transports)('%s', (_, transport) => {
  const connect = (looker: StubLooker, ...middleware: Middleware[]) =>
    createSession({ baseUrl: looker.url, clientId, clientSecret, middleware, ...transport })

  test('every request of the session passes, the first middleware outermost', async () => {
    const looker = await startStubLooker()
    const log: string[] = []
    const session = connect(looker, noting(log, 'outer'), noting(log, 'inner'))
    await call(session, me)
    await session.logout()
    expect(log).toEqual(
      ['login 200', 'me 200', 'logout 204'].flatMap((line) => {
        const [operation, status] = line.split(' ')
        return [`outer ${operation}`, `inner ${operation}`, `inner ${status}`, `outer ${status}`]
      })
    )
  })

  test('each attempt passes, those with a renewed token included', async () => {
    const looker = await startStubLooker()
    const log: string[] = []
    const session = connect(looker, noting(log, 'it'))
    const down = { answer: json(503, { message: 'no' }) }
    const faults = [down, { reset: 'headers' }, { answer: json(401, { message: 'no' }) }] as const
    looker.fault = ({ method }) => (method === 'GET' ? faults[looker.sent('GET /user').length - 1] : undefined)
    await call(session, me)
    const login = 'it login,it 200'
    expect(log.join()).toMatch(
      // Connections of one's own go on at once where an idle one turns out to be dead: that is no attempt.
      RegExp(`^${login},it me,it 503,(it me,it LookerNetworkError,)?it me,it 401,${login},it me,it 200$`)
    )
  })

  test('it is set up once, and can change requests and answers', async () => {
    const looker = await startStubLooker()
    let timesSetUp = 0
    const session = connect(looker, (next) => {
      timesSetUp++
      return async (request, signal) => {
        const response = await next({ ...request, headers: { ...request.headers, 'x-trace': 'abc' } }, signal)
        return request.operation.id === 'me'
          ? { ...response, body: new TextEncoder().encode('{"id":"changed"}') }
          : response
      }
    })
    expect(await call(session, me)).toEqual({ id: 'changed' })
    expect(await call(session, me)).toEqual({ id: 'changed' })
    expect(looker.journal.map(({ headers }) => headers['x-trace'])).toEqual(['abc', 'abc', 'abc'])
    expect(timesSetUp).toBe(1)
  })

  test('it can answer itself, also a stream', async () => {
    const looker = await startStubLooker()
    const body = new TextEncoder().encode('{"id":"made up"}')
    const headers = { 'content-type': 'application/json' }
    const session = connect(looker, () => async () => ({ status: 200, headers, body, redact: (value) => value }))
    const sender = createSession({ baseUrl: looker.url, accessToken: 'a-token' })
    expect(await call({ ...sender, baseUrl: looker.url, send: session.send.bind(session) }, me).catch(String)).toMatch(
      /answered 200/
    )
    const own = createSession({
      baseUrl: looker.url,
      accessToken: 'a-token',
      ...transport,
      middleware: [() => async () => ({ status: 200, headers, body, redact: (value) => value })]
    })
    expect(await call(own, me)).toEqual({ id: 'made up' })
    expect(await (await stream(own, me, undefined)).text()).toBe('{"id":"made up"}')
    expect(looker.journal).toEqual([])
  })

  test('an error of its own is the call’s, and is not repeated', async () => {
    const looker = await startStubLooker()
    const log: string[] = []
    const session = connect(looker, noting(log, 'it'), () => () => Promise.reject(new RangeError('over quota')))
    await expect(call(session, me)).rejects.toThrow(new RangeError('over quota'))
    expect(log).toEqual(['it login', 'it RangeError'])
  })

  test('it gets the signal of the call, which its time limit aborts', async () => {
    const looker = await startStubLooker()
    let seen: AbortSignal | undefined
    looker.fault = () => ({ stall: 'headers' })
    const session = createSession({
      baseUrl: looker.url,
      accessToken: 'a-token',
      ...transport,
      middleware: [(next) => (request, signal) => next(request, (seen = signal))]
    })
    await expect(call(session, me, {}, { timeoutMs: 200 })).rejects.toMatchObject({ code: 'timeout' })
    expect(seen?.reason).toMatchObject({ code: 'timeout' })
  })
})
