import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  call,
  createSession,
  type LookerError,
  type Middleware,
  type Operation,
  type RetryOptions,
  type SessionOptions
} from 'lookerts'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { json, startStubLooker, type Fault, type StubLooker } from './stub-looker.ts'
import { transports } from './transports.ts'

type Thing = Operation<{ body?: unknown } | undefined>

const path = '/things'
const operations: Record<string, Thing> = {
  GET: { id: 'get', version: '4.0', method: 'GET', path },
  PUT: { id: 'put', version: '4.0', method: 'PUT', path, body: 'json' },
  DELETE: { id: 'delete', version: '4.0', method: 'DELETE', path, answer: 'none' },
  POST: { id: 'post', version: '4.0', method: 'POST', path, body: 'json' },
  PATCH: { id: 'patch', version: '4.0', method: 'PATCH', path, body: 'json' },
  'repeatable POST': { id: 'ask', version: '4.0', method: 'POST', path, body: 'json', repeatable: true },
  'unrepeatable GET': { id: 'next', version: '4.0', method: 'GET', path, repeatable: false }
}
const repeatable = ['GET', 'PUT', 'DELETE', 'repeatable POST']
const unrepeatable = ['POST', 'PATCH', 'unrepeatable GET']

/** What a call gives when every attempt meets the same failure: how many there were, and the error. */
interface End {
  readonly attempts: number
  readonly error: object
}

const unknown = { name: 'LookerNetworkError', code: 'outcome_unknown', isUnsent: false }

function statusFault(status: number): Fault {
  return { answer: json(status, { message: 'no' }) }
}

const failures: [string, Fault, ofRepeatable: End, ofOthers: End][] = [
  [
    'a connection that breaks before the answer',
    { reset: 'headers' },
    { attempts: 3, error: { code: 'network_error', isUnsent: false } },
    { attempts: 1, error: { ...unknown, cause: { code: 'network_error' } } }
  ],
  [
    'a connection that breaks in the answer',
    { reset: 'body', answer: json(200, { whole: 'x'.repeat(100) }) },
    { attempts: 3, error: { code: 'network_error', isUnsent: false } },
    { attempts: 1, error: { ...unknown, cause: { code: 'network_error' } } }
  ],
  [
    'an answer that never comes',
    { stall: 'headers' },
    { attempts: 3, error: { name: 'LookerTimeoutError', code: 'timeout', isUnsent: false } },
    { attempts: 1, error: { ...unknown, cause: { name: 'LookerTimeoutError', code: 'timeout' } } }
  ],
  ['429', statusFault(429), { attempts: 10, error: { status: 429 } }, { attempts: 10, error: { status: 429 } }],
  ['500', statusFault(500), { attempts: 3, error: { status: 500 } }, { attempts: 1, error: { status: 500 } }],
  [
    '502',
    statusFault(502),
    { attempts: 3, error: { status: 502 } },
    { attempts: 1, error: { ...unknown, cause: { status: 502 } } }
  ],
  ['503', statusFault(503), { attempts: 3, error: { status: 503 } }, { attempts: 1, error: { status: 503 } }],
  [
    '504',
    statusFault(504),
    { attempts: 3, error: { status: 504 } },
    { attempts: 1, error: { ...unknown, cause: { status: 504 } } }
  ],
  ...[400, 403, 404, 409, 422, 501].map((status): [string, Fault, End, End] => [
    `${status}`,
    statusFault(status),
    { attempts: 1, error: { status } },
    { attempts: 1, error: { status } }
  ])
]

/** Without jitter there is no pause before a repetition. */
beforeEach(() => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0)
  return () => random.mockRestore()
})

function preset(looker: StubLooker, options: Partial<SessionOptions> = {}) {
  return createSession({ baseUrl: looker.url, accessToken: 'a-token', ...options })
}

async function errorOf(promise: Promise<unknown>): Promise<LookerError> {
  return promise.then(
    (value) => expect.fail(`no error but ${JSON.stringify(value)}`),
    (error: LookerError) => error
  )
}

describe.each(transports)('%s', (_, transport) => {
  const rows = failures.flatMap(([name, fault, ...ends]) =>
    [repeatable, unrepeatable].flatMap((group, index) =>
      group.map((method) => [method, name, fault, ends[index]!] as const)
    )
  )

  test.each(rows)('%s: %s', async (method, __, fault, { attempts, error }) => {
    const looker = await startStubLooker()
    looker.fault = () => fault
    const session = preset(looker, { ...transport, limits: { firstByteMs: fault.stall ? 150 : 20_000 } })
    expect(await errorOf(call(session, operations[method]!, {}))).toMatchObject(error)
    expect(looker.journal).toHaveLength(attempts)
  })

  const recovering = rows.filter(([method, , , { attempts }]) => attempts > 1 && /^(GET|DELETE|POST)$/.test(method))
  test.each(recovering)('%s: once %s, then all is well', async (method, __, fault) => {
    const looker = await startStubLooker()
    const faults = [fault]
    looker.fault = () => faults.pop() ?? { answer: { status: 204 } }
    const session = preset(looker, { ...transport, limits: { firstByteMs: fault.stall ? 150 : 20_000 } })
    await call(session, { ...operations[method]!, answer: 'none' }, {})
    expect(looker.journal).toHaveLength(2)
  })

  test.each(Object.keys(operations))('%s: a server that is not there is tried three times', async (method) => {
    const { port, close } = await listen()
    await close()
    let attempts = 0
    const counting: Middleware = (next) => (request, signal) => (attempts++, next(request, signal))
    const baseUrl = `http://127.0.0.1:${port}`
    const session = createSession({ baseUrl, accessToken: 'a-token', middleware: [counting], ...transport })
    expect(await errorOf(call(session, operations[method]!, {}))).toMatchObject({
      code: 'network_error',
      isUnsent: true
    })
    expect(attempts).toBe(3)
  })

  test('a request that may have been processed is never called unsent, whatever comes after it', async () => {
    const { port, close, requests } = await listen((end) => void close().then(end))
    const session = createSession({ baseUrl: `http://127.0.0.1:${port}`, accessToken: 'a-token', ...transport })
    const error = await errorOf(call(session, operations.GET!, {}))
    expect(error).toMatchObject({ code: 'network_error', isUnsent: false })
    expect(error.message).toContain('ECONNREFUSED')
    expect(requests()).toBe(1)
  })

  test('a POST that was never sent is repeated, and is sent once more only', async () => {
    const looker = await startStubLooker()
    looker.fault = () => ({ reset: 'headers' })
    let attempts = 0
    const { port, close } = await listen()
    await close()
    const detour: Middleware = (next) => (request, signal) => {
      const url = attempts++ === 0 ? request.url.replace(/:\d+/, `:${port}`) : request.url
      return next({ ...request, url }, signal)
    }
    const session = preset(looker, { ...transport, middleware: [detour] })
    expect(await errorOf(call(session, operations.POST!, {}))).toMatchObject(unknown)
    expect([attempts, looker.journal.length]).toEqual([2, 1])
  })

  test.each([
    [{ reset: 'headers' }, 'is done'],
    [statusFault(503), 'is done'],
    [statusFault(429), 'failed']
  ] as const)('a DELETE whose second attempt finds nothing after %j %s', async (fault, outcome) => {
    const looker = await startStubLooker()
    looker.fault = () => (looker.journal.length === 1 ? fault : statusFault(404))
    const pending = call(preset(looker, transport), operations.DELETE!)
    if (outcome === 'is done') expect(await pending).toBeUndefined()
    else await expect(pending).rejects.toMatchObject({ status: 404 })
    expect(looker.journal).toHaveLength(2)
  })

  test('a GET whose second attempt finds nothing has not found it', async () => {
    const looker = await startStubLooker()
    looker.fault = () => (looker.journal.length === 1 ? { reset: 'headers' } : statusFault(404))
    await expect(call(preset(looker, transport), operations.GET!)).rejects.toMatchObject({ status: 404 })
  })

  test.each([
    ['GET', 'timeout'],
    ['POST', 'outcome_unknown']
  ])('%s: the deadline of a call that is out has the code %s', async (method, code) => {
    const looker = await startStubLooker()
    looker.fault = () => ({ stall: 'headers' })
    const pending = call(preset(looker, transport), operations[method]!, {}, { timeoutMs: 300 })
    expect(await errorOf(pending)).toMatchObject({ name: 'LookerTimeoutError', code, timeoutMs: 300, isUnsent: false })
    expect(looker.journal).toHaveLength(1)
  })

  test('the deadline of a POST that waits for its login has the code timeout: nothing is out', async () => {
    const looker = await startStubLooker()
    looker.fault = () => ({ stall: 'headers' })
    const session = createSession({ baseUrl: looker.url, clientId: 'a', clientSecret: 'b', ...transport })
    const error = await errorOf(call(session, operations.POST!, {}, { timeoutMs: 300 }))
    expect(error).toMatchObject({ code: 'timeout' })
  })

  test.each<[RetryOptions | false, number, number]>([
    [false, 1, 1],
    [{ attempts: 1 }, 1, 1],
    [{}, 3, 10],
    [{ attempts: 5 }, 5, 10],
    [{ attempts: 12 }, 12, 12]
  ])('retry: %j', async (retry, whenDown, whenBusy) => {
    const looker = await startStubLooker()
    const session = preset(looker, { ...transport, retry })
    looker.fault = () => statusFault(503)
    await expect(call(session, operations.GET!)).rejects.toMatchObject({ status: 503 })
    expect(looker.journal).toHaveLength(whenDown)
    looker.fault = () => statusFault(429)
    await expect(call(session, operations.GET!)).rejects.toMatchObject({ status: 429 })
    expect(looker.journal).toHaveLength(whenDown + whenBusy)
  })

  test('each pause before a repetition is up to twice as long as the last one', async () => {
    const looker = await startStubLooker()
    const atMs: number[] = []
    looker.fault = () => (atMs.push(performance.now()), statusFault(503))
    vi.mocked(Math.random).mockReturnValue(1)
    await errorOf(call(preset(looker, { ...transport, retry: { attempts: 4 } }), operations.GET!))
    const pauses = atMs.slice(1).map((ms, index) => ms - atMs[index]!)
    for (const [index, least] of [100, 200, 400].entries()) expect(pauses[index]).toBeGreaterThanOrEqual(least - 2)
  })
})

test.each([0, -1, NaN])('retry: { attempts: %d } is a wrong argument', (attempts) => {
  const options = { baseUrl: 'https://looker.example.com', accessToken: 'a-token', retry: { attempts } }
  expect(() => createSession(options)).toThrow(new TypeError('retry.attempts must be 1 or more'))
})

/** A server that hangs up on whoever asks, after `before` is done. */
async function listen(before: (end: () => void) => void = (end) => end()) {
  let count = 0
  const server = createServer(({ socket }) => {
    count++
    before(() => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  // It stops to listen at once; its connections live on.
  const close = async (): Promise<void> => void server.close()
  return { port, close, requests: () => count }
}
