import { getEventListeners, setMaxListeners } from 'node:events'
import { call, createSession, LookerNetworkError, LookerTimeoutError, type Session } from 'lookerts'
import { me } from 'lookerts/4.0/user'
import { expect, test } from 'vitest'
import { randomNumbers, seed } from './random.ts'
import {
  clientId,
  clientSecret,
  type Entry,
  eventually,
  type Fault,
  startStubLooker,
  type StubLooker
} from './stub-looker.ts'

const isLogin = ({ method }: Entry): boolean => method === 'POST'
const isCall = ({ method }: Entry): boolean => method === 'GET'
const isMove = ({ method }: Entry): boolean => method === 'PATCH'

const stages: [string, (entry: Entry) => boolean, Fault][] = [
  ['the headers of the login', isLogin, { stall: 'headers' }],
  ['the body of the login', isLogin, { stall: 'body' }],
  ['the move to the workspace', isMove, { stall: 'headers' }],
  ['the headers of the answer', isCall, { stall: 'headers' }],
  ['the body of the answer', isCall, { stall: 'body' }]
]

interface Scene {
  looker: StubLooker
  session: Session
}

async function start(timeoutMs?: number): Promise<Scene> {
  const looker = await startStubLooker()
  const options = { baseUrl: looker.url, clientId, clientSecret, workspace: 'dev' }
  return { looker, session: createSession(timeoutMs ? { ...options, timeoutMs } : options) }
}

/** Node warns when more than ten calls under way share a signal. */
function sharedController(): AbortController {
  const controller = new AbortController()
  setMaxListeners(0, controller.signal)
  return controller
}

function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
}

test.each(stages)(
  'a call ends within its limit and 100 ms when %s never comes',
  { retry: 3 },
  async (_, isHit, fault) => {
    const { looker, session } = await start()
    looker.fault = (entry) => (isHit(entry) ? fault : undefined)
    const startedAtMs = performance.now()
    const error = await call(session, me, {}, { timeoutMs: 250 }).catch((reason: unknown) => reason)
    const ms = performance.now() - startedAtMs
    expect(error).toBeInstanceOf(LookerTimeoutError)
    expect(error).toBeInstanceOf(LookerNetworkError)
    expect(error).toMatchObject({
      code: 'timeout',
      timeoutMs: 250,
      message: 'GET /api/4.0/user took longer than 250 ms'
    })
    expect(ms).toBeGreaterThan(240)
    expect(ms).toBeLessThan(350)
  }
)

test.each(stages)(
  'when %s never comes, the limit of the session ends it, and nothing stays open',
  { retry: 3 },
  async (_, isHit, fault) => {
    const { looker, session } = await start(300)
    looker.fault = (entry) => (isHit(entry) ? fault : undefined)
    await expect(call(session, me)).rejects.toMatchObject({ code: 'timeout', timeoutMs: 300 })
    await eventually(() => expect(looker.open.size).toBe(0))
    looker.fault = () => undefined
    expect(await call(session, me)).toMatchObject({ id: 'admin' })
  }
)

test.each(stages)(
  'a caller’s abort while waiting for %s ends the call with its reason',
  { retry: 3 },
  async (_, isHit, fault) => {
    const { looker, session } = await start(500)
    looker.fault = (entry) => (isHit(entry) ? fault : undefined)
    const controller = new AbortController()
    const reason = new Error('no longer wanted')
    const pending = call(session, me, {}, { signal: controller.signal }).catch((error: unknown) => error)
    await eventually(() => expect(looker.journal.some(isHit)).toBe(true))
    const abortedAtMs = performance.now()
    controller.abort(reason)
    expect(await pending).toBe(reason)
    expect(performance.now() - abortedAtMs).toBeLessThan(50)
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    // The login goes on for whoever comes next, as long as the session allows; the call itself is over.
    await eventually(() => expect([...looker.open].filter(isCall)).toEqual([]))
  }
)

test('a call whose signal was aborted before sends nothing', async () => {
  const { looker, session } = await start()
  await expect(call(session, me, {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' })
  expect(looker.journal).toEqual([])
})

test('an abort during the login leaves those who wait with it alone', async () => {
  const { looker, session } = await start()
  looker.fault = (entry) => (isLogin(entry) ? { delayMs: 200 } : undefined)
  const controller = sharedController()
  const gone = Array.from({ length: 20 }, () =>
    call(session, me, {}, { signal: controller.signal }).catch(() => 'gone')
  )
  const stays = Array.from({ length: 20 }, () => call(session, me))
  setTimeout(() => controller.abort(), 50)
  expect(new Set(await Promise.all(gone))).toEqual(new Set(['gone']))
  for (const { id } of await Promise.all(stays)) expect(id).toBe('admin')
  expect(looker.sent('POST /login')).toHaveLength(1)
  expect(looker.sent('GET /user')).toHaveLength(20)
})

test('a login that only an aborted call waited for is there for the next one, and the aborted call is never sent', async () => {
  const { looker, session } = await start()
  looker.fault = (entry) => (isLogin(entry) ? { delayMs: 100 } : undefined)
  await expect(call(session, me, {}, { timeoutMs: 30 })).rejects.toMatchObject({ code: 'timeout' })
  await eventually(() => expect(looker.sent('PATCH /session')).toMatchObject([{ status: 200 }]))
  await call(session, me)
  expect(looker.sent('POST /login')).toHaveLength(1)
  expect(looker.sent('GET /user')).toHaveLength(1)
})

test('an abort after the answer changes nothing', async () => {
  const { session } = await start()
  const controller = new AbortController()
  expect(await call(session, me, {}, { signal: controller.signal })).toMatchObject({ id: 'admin' })
  controller.abort()
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
})

test('no call leaves a timer or a listener, whether it ends well, by abort or by a broken connection', async () => {
  const { looker, session } = await start(5_000)
  await call(session, me)
  await new Promise((resolve) => setTimeout(resolve, 20))
  const before = timers()
  const controller = sharedController()
  const faults: (Fault | undefined)[] = [undefined, { stall: 'headers' }, { stall: 'body' }, { reset: 'headers' }]
  let count = 0
  looker.fault = () => faults[count++ % faults.length]
  const calls = Array.from({ length: 40 }, () =>
    call(session, me, {}, { signal: controller.signal }).catch(() => undefined)
  )
  setTimeout(() => controller.abort(), 200)
  await Promise.all(calls)
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  await eventually(() => expect(looker.open.size).toBe(0))
  expect(timers()).toBeLessThanOrEqual(before + 1)
})

test(
  `a thousand aborts at random moments settle at once, and the session still works (seed ${seed})`,
  { timeout: 60_000 },
  async () => {
    const { looker, session } = await start()
    const random = randomNumbers()
    looker.fault = () => {
      if (random() < 0.02) looker.revoke()
      return { delayMs: random() * 10 }
    }
    const late: number[] = []
    const one = async (): Promise<void> => {
      const controller = new AbortController()
      let abortedAtMs = Infinity
      setTimeout(() => {
        abortedAtMs = performance.now()
        controller.abort()
      }, random() * 40)
      await call(session, me, {}, { signal: controller.signal }).catch(() => undefined)
      if (performance.now() - abortedAtMs > 50) late.push(performance.now() - abortedAtMs)
      expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    }
    for (let round = 0; round < 50; round++) await Promise.all(Array.from({ length: 20 }, one))
    expect(late.length).toBeLessThan(10)
    looker.fault = () => undefined
    expect(await call(session, me)).toMatchObject({ id: 'admin' })
  }
)

test('without a limit a call may take its time', async () => {
  const { looker, session } = await start(Infinity)
  looker.fault = () => ({ delayMs: 50 })
  expect(await call(session, me)).toMatchObject({ id: 'admin' })
  expect(await call(session, me, {}, { timeoutMs: 2 ** 40 })).toMatchObject({ id: 'admin' })
})

test('a transport that does not listen to signals cannot hold a call, and sends nothing once the call is over', async () => {
  const sent: string[] = []
  const slowLogin = async (url: string): Promise<Response> => {
    sent.push(url)
    await new Promise((resolve) => setTimeout(resolve, 100))
    return Response.json({ access_token: 'x', expires_in: 3600 })
  }
  const session = createSession({ baseUrl: 'https://looker.test', clientId, clientSecret, fetch: slowLogin })
  await expect(call(session, me, {}, { timeoutMs: 30 })).rejects.toMatchObject({ code: 'timeout' })
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(sent).toEqual(['https://looker.test/api/4.0/login'])
})
