import { call, createSession, type Middleware, type Operation, type Session } from 'lookerts'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { json, startStubLooker, type Fault, type StubLooker } from './stub-looker.ts'
import { transports } from './transports.ts'

const get: Operation = { id: 'get', version: '4.0', method: 'GET', path: '/things' }
const post: Operation = { ...get, id: 'post', method: 'POST' }

/** Without jitter there is no pause before a repetition. */
beforeEach(() => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0)
  return () => random.mockRestore()
})

/** Makes so many calls, 50 at a time, and counts those that failed. */
async function makeCalls(sessions: Session[], count: number, operation: Operation = get): Promise<number> {
  let [next, failed] = [0, 0]
  const work = async (): Promise<void> => {
    while (next < count) await call(sessions[next++ % sessions.length]!, operation).catch(() => failed++)
  }
  await Promise.all(Array.from({ length: 50 }, work))
  return failed
}

function down(status = 503): Fault {
  return { answer: json(status, { message: 'no' }) }
}

describe.each(transports)('%s', (_, transport) => {
  const connect = ({ url }: StubLooker): Session =>
    createSession({ baseUrl: url, accessToken: 'a-token', ...transport })

  test.each([
    ['503', 1_000, down(503)],
    ['broken connections', 400, { reset: 'headers' }]
  ] as [string, number, Fault][])(
    'an outage of %s is met by at most 1.1 requests for each of %d calls',
    async (__, calls, fault) => {
      const looker = await startStubLooker()
      looker.fault = () => fault
      const sessions = [connect(looker), connect(looker), connect(looker)]
      expect(await makeCalls(sessions, calls)).toBe(calls)
      // Some are repeated: the budget was full. All sessions of a server share it.
      expect(looker.journal.length).toBeGreaterThan(calls + 20)
      expect(looker.journal.length).toBeLessThanOrEqual(calls * 1.1)
    }
  )

  test('a server that has recovered is asked again when it fails, the more the longer it was well', async () => {
    const looker = await startStubLooker()
    const session = connect(looker)
    looker.fault = () => down()
    await makeCalls([session], 100)
    const sent = async (): Promise<number> => {
      const before = looker.journal.length
      await call(session, get).catch(() => undefined)
      return looker.journal.length - before
    }
    expect(await sent()).toBe(1)
    looker.fault = () => ({ answer: json(200, {}) })
    expect(await makeCalls([session], 30)).toBe(0)
    looker.fault = () => down()
    expect(await sent()).toBe(3)
    expect(await sent()).toBe(1)
  })

  test('a success after a repetition earns as any success does, and so does a refusal', async () => {
    const looker = await startStubLooker()
    const session = connect(looker)
    looker.fault = () => down()
    await makeCalls([session], 100)
    looker.fault = () => ({ answer: json(404, { message: 'Not found' }) })
    expect(await makeCalls([session], 14)).toBe(14)
    let isFirst = true
    looker.fault = () => (isFirst ? ((isFirst = false), down()) : { answer: json(200, {}) })
    await call(session, get)
    expect(looker.journal.at(-1)?.status).toBe(200)
  })

  test('a server that is too busy costs nothing: it says itself when to come again', async () => {
    const looker = await startStubLooker()
    let [isBusy, asked] = [true, 0]
    // It answers before the wire, where the pace of a busy server would be kept.
    const busy: Middleware = (next) => async (request, signal) => {
      if (!isBusy) return next(request, signal)
      asked++
      return { status: 429, headers: {}, body: new Uint8Array(), redact: (value) => value }
    }
    const session = createSession({ baseUrl: looker.url, accessToken: 'a-token', middleware: [busy], ...transport })
    for (let calls = 0; calls < 12; calls++) await call(session, get).catch(() => undefined)
    expect(asked).toBe(120)
    isBusy = false
    looker.fault = () => down()
    await call(session, get).catch(() => undefined)
    expect(looker.journal).toHaveLength(3)
  })

  test('what is never repeated costs nothing', async () => {
    const looker = await startStubLooker()
    const session = connect(looker)
    looker.fault = () => down()
    await makeCalls([session], 100, post)
    expect(looker.journal).toHaveLength(100)
    await call(session, get).catch(() => undefined)
    expect(looker.journal).toHaveLength(103)
  })

  test('an outage of one server costs another one nothing', async () => {
    const [one, other] = [await startStubLooker(), await startStubLooker()]
    one.fault = other.fault = () => down()
    await makeCalls([connect(one)], 100)
    await expect(call(connect(other), get)).rejects.toMatchObject({ status: 503 })
    expect(other.journal).toHaveLength(3)
  })
})
