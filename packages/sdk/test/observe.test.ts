import { call, createSession, stream, type Middleware, type Session } from 'lookerts'
import { me, update_user } from 'lookerts/4.0/user'
import { logging, type CallLog } from 'lookerts/observe'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { canaries, carryCanaries, faults } from './canaries.ts'
import { clientId, clientSecret, json, startStubLooker, type Fault, type StubLooker } from './stub-looker.ts'
import { transports } from './transports.ts'

beforeEach(() => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0)
  return () => random.mockRestore()
})

function connect(looker: StubLooker, ...middleware: Middleware[]): Session {
  return createSession({ baseUrl: looker.url, clientId, clientSecret, middleware })
}

describe('logging', () => {
  test.each(transports)('tells of each attempt, logins and repetitions included, %s', async (_, transport) => {
    const looker = await startStubLooker()
    const log: CallLog[] = []
    const session = createSession({
      baseUrl: looker.url,
      clientId,
      clientSecret,
      middleware: [logging((entry) => log.push(entry))],
      ...transport
    })
    looker.fault = ({ method }) => {
      if (method !== 'PATCH') return undefined
      return looker.sent('PATCH /users/7').length === 1 ? { answer: json(429, { message: 'no' }) } : undefined
    }
    await call(session, update_user, { user_id: '7', body: {} })
    await session.logout()
    expect(log).toEqual(
      [
        { operation: 'login', method: 'POST', path: '/api/4.0/login', resendCount: 0, status: 200 },
        { operation: 'update_user', method: 'PATCH', path: '/api/4.0/users/{user_id}', resendCount: 0, status: 429 },
        { operation: 'update_user', method: 'PATCH', path: '/api/4.0/users/{user_id}', resendCount: 1, status: 200 },
        { operation: 'logout', method: 'DELETE', path: '/api/4.0/logout', resendCount: 0, status: 204 }
      ].map((entry) => ({ ...entry, durationMs: expect.any(Number) as number, error: undefined, requestId: undefined }))
    )
  })

  test('tells how long it took to the end of the answer, and to the head of a stream', async () => {
    const looker = await startStubLooker()
    const log: CallLog[] = []
    const session = connect(
      looker,
      logging((entry) => log.push(entry))
    )
    looker.fault = ({ url }) => (url.endsWith('/user') ? { delayMs: 300 } : undefined)
    await call(session, me)
    looker.fault = () => ({ answer: json(200, {}), stall: 'body' })
    const bytes = await stream(session, me, undefined)
    bytes.cancel()
    // A timer may fire a millisecond early.
    expect(log[1]!.durationMs).toBeGreaterThanOrEqual(299)
    expect(log[0]!.durationMs).toBeGreaterThan(0)
    expect(log[2]).toMatchObject({ operation: 'me', status: 200 })
  })

  test('tells the server’s own name for a request', async () => {
    const looker = await startStubLooker()
    const log: CallLog[] = []
    looker.fault = () => ({
      answer: { status: 404, headers: { 'x-request-id': 'request-5f' }, body: '{"message":"no"}' }
    })
    await call(
      connect(
        looker,
        logging((entry) => log.push(entry))
      ),
      me
    ).catch(() => undefined)
    expect(log).toMatchObject([{ operation: 'login', status: 404, requestId: 'request-5f' }])
  })

  test.each<[string, Fault, (session: Session) => Promise<unknown>]>([
    ['aborted', { stall: 'headers' }, (session) => call(session, me, {}, { signal: AbortSignal.timeout(200) })],
    ['timeout', { stall: 'headers' }, (session) => call(session, me, {}, { timeoutMs: 200 })],
    ['timeout', { stall: 'headers' }, (session) => call(session, me, {}, { limits: { firstByteMs: 200 } })],
    ['network_error', { reset: 'headers' }, (session) => call(session, me)]
  ])('tells of an attempt without an answer that it ended by %s', async (error, fault, work) => {
    const looker = await startStubLooker()
    const log: CallLog[] = []
    const middleware = [logging((entry) => log.push(entry))]
    const session = createSession({ baseUrl: looker.url, accessToken: 'a-token', retry: false, middleware })
    looker.fault = () => fault
    await expect(work(session)).rejects.toBeInstanceOf(Error)
    await vi.waitFor(() => expect(log).toHaveLength(1), { timeout: 10_000 })
    expect(log[0]).toMatchObject({ operation: 'me', status: undefined, requestId: undefined, error })
  })

  test('tells of an error of other middleware as error, and of a server that is not there', async () => {
    const looker = await startStubLooker()
    const log: CallLog[] = []
    const tell = logging((entry) => log.push(entry))
    const failing: Middleware = () => () => Promise.reject(new RangeError('canary-name'))
    await expect(call(connect(looker, tell, failing), me)).rejects.toThrow(RangeError)
    const nowhere = createSession({ baseUrl: 'http://127.0.0.1:1', accessToken: 'a', retry: false, middleware: [tell] })
    await expect(call(nowhere, me)).rejects.toMatchObject({ code: 'network_error' })
    expect(log.map(({ error }) => error)).toEqual(['error', 'network_error'])
    expect(JSON.stringify(log)).not.toContain('canary')
  })

  test.each(faults)('holds no value, token, key or body, after %s', async (_, fault) => {
    const looker = await startStubLooker()
    const log: CallLog[] = []
    looker.fault = fault
    await carryCanaries(
      connect(
        looker,
        logging((entry) => log.push(entry))
      )
    )
    expect(log.length).toBeGreaterThan(0)
    const text = JSON.stringify(log)
    for (const canary of canaries) expect(text).not.toContain(canary)
  })

  test.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('disk full')
      }
    ],
    ['rejects', () => Promise.reject(new Error('disk full'))]
  ])('costs no call its answer or its error when the log %s', async (_, log) => {
    const looker = await startStubLooker()
    const unhandled = vi.fn<(reason: unknown) => void>()
    process.on('unhandledRejection', unhandled)
    onTestFinished(() => void process.off('unhandledRejection', unhandled))
    const session = connect(looker, logging(log))
    expect(await call(session, me)).toMatchObject({ id: 'admin' })
    looker.fault = () => ({ answer: json(422, { message: 'Validation Failed' }) })
    await expect(call(session, me)).rejects.toMatchObject({ code: 'api_error', status: 422 })
    looker.fault = () => ({ stall: 'headers' })
    await expect(call(session, me, {}, { timeoutMs: 200 })).rejects.toMatchObject({ code: 'timeout' })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(unhandled).not.toHaveBeenCalled()
    expect(looker.sent('GET /user')).toHaveLength(3)
  })
})
