import { call, createSession, type Session } from 'lookerts'
import { me } from 'lookerts/4.0/user'
import { describe, expect, test, vi } from 'vitest'
import { renewalMarginMs } from '../src/token.ts'
import { clientId, clientSecret, eventually, startStubLooker, type StubLooker } from './stub-looker.ts'

interface Scene {
  looker: StubLooker
  session: Session
  clock: { ms: number }
  /** Waits for the login of that number, and until the session has its token. */
  login: (number: number) => Promise<void>
}

/** A session and a server on one clock that moves only when told. */
async function start(expiresInSeconds: number | undefined, timeoutMs = 10_000): Promise<Scene> {
  const looker = await startStubLooker()
  const clock = { ms: 5_000 }
  looker.now = () => clock.ms
  looker.expiresInSeconds = expiresInSeconds
  const session = createSession({
    baseUrl: looker.url,
    clientId,
    clientSecret,
    now: () => clock.ms,
    timeoutMs,
    retry: false
  })
  const login = async (number: number): Promise<void> => {
    await eventually(() => expect(looker.sent('POST /login')).toHaveLength(number))
    await settle(looker)
  }
  return { looker, session, clock, login }
}

/** Until nothing is under way, and what came was read. */
async function settle(looker: StubLooker): Promise<void> {
  await eventually(() => expect(looker.open.size).toBe(0))
  await new Promise((resolve) => setTimeout(resolve, 30))
}

test.each([
  [24 * 3600, 2.4 * 3600],
  [3600, 360],
  [1200, 120],
  [600, 120],
  [240, 120],
  [200, 100],
  [60, 30],
  [5, 2.5],
  [1, 0.5]
])('a token that lasts %d s is renewed %d s before its end', async (expiresInSeconds, marginSeconds) => {
  expect(renewalMarginMs(expiresInSeconds * 1000)).toBe(marginSeconds * 1000)
  const { looker, session, clock } = await start(expiresInSeconds)
  await call(session, me)
  const [first] = looker.tokensOf('admin')

  clock.ms += (expiresInSeconds - marginSeconds) * 1000 - 1
  await call(session, me)
  await settle(looker)
  expect(looker.sent('POST /login')).toHaveLength(1)

  clock.ms += 1
  await call(session, me)
  await eventually(async () => {
    await call(session, me)
    expect(looker.journal.at(-1)?.headers.authorization).not.toBe(`Bearer ${first}`)
  })
  expect(looker.sent('POST /login')).toHaveLength(2)
})

test('a token that lasts 5 s does not cause a login for each call', async () => {
  const { looker, session, clock } = await start(5)
  for (let calls = 0; calls < 50; calls++) {
    await call(session, me)
    clock.ms += 200
    await settle(looker)
  }
  // Ten seconds, a token good for the first half of its five: four tokens, and one to begin with.
  expect(looker.sent('POST /login').length).toBeLessThanOrEqual(5)
  expect(looker.journal.filter(({ status }) => status !== 200)).toEqual([])
}, 30_000)

test('however many calls meet the margin make one renewal, and none waits for it', async () => {
  const { looker, session, clock } = await start(3600)
  await call(session, me)
  clock.ms += 3600_000 - 360_000
  let release: () => void = () => undefined
  const until = new Promise<void>((resolve) => (release = resolve))
  looker.fault = ({ url }) => (url.endsWith('/login') ? { until } : undefined)
  await Promise.all(Array.from({ length: 100 }, () => call(session, me)))
  await eventually(() => expect(looker.sent('POST /login')).toMatchObject([{ status: 200 }, { status: 0 }]))
  release()
  await settle(looker)
  await Promise.all(Array.from({ length: 100 }, () => call(session, me)))
  expect(looker.sent('POST /login')).toHaveLength(2)
})

test('however many calls meet the expiry make exactly one renewal', async () => {
  const { looker, session, clock } = await start(3600)
  await call(session, me)
  clock.ms += 3600_000
  await Promise.all(Array.from({ length: 100 }, () => call(session, me)))
  expect(looker.sent('POST /login')).toHaveLength(2)
  expect(looker.journal.filter(({ status }) => status !== 200)).toEqual([])
})

describe('while the old token lasts', () => {
  test.each([
    ['is refused', { answer: { status: 404, body: '{"message":"Not found"}' } }],
    ['meets a server that is down', { answer: { status: 503, body: 'x' } }],
    ['breaks', { reset: 'headers' }],
    ['stalls', { stall: 'headers' }]
  ] as const)('a renewal that %s fails no call', async (_, fault) => {
    const { looker, session, clock, login } = await start(3600, 1_500)
    await call(session, me)
    clock.ms += 3600_000 - 1_000
    looker.fault = ({ url }) => (url.endsWith('/login') ? fault : undefined)
    await Promise.all(Array.from({ length: 20 }, () => call(session, me)))
    await eventually(() => expect(looker.sent('POST /login')).toHaveLength(2))

    looker.fault = () => undefined
    await eventually(() => expect(looker.open.size).toBe(0))
    clock.ms += 1_000
    await call(session, me)
    await login(3)
  })

  test('a renewal that failed is tried again after 3 seconds, not with each call', async () => {
    const { looker, session, clock, login } = await start(3600)
    await call(session, me)
    looker.fault = ({ url }) => (url.endsWith('/login') ? { answer: { status: 503, body: 'x' } } : undefined)
    clock.ms += 3600_000 - 360_000
    await call(session, me)
    await login(2)
    clock.ms += 2_999
    await call(session, me)
    await settle(looker)
    expect(looker.sent('POST /login')).toHaveLength(2)
    clock.ms += 1
    await call(session, me)
    await login(3)
  })
})

test('a renewal that fails after the end of the old token fails the calls, and the next one tries again', async () => {
  const { looker, session, clock } = await start(3600)
  await call(session, me)
  clock.ms += 3600_000
  looker.fault = ({ url }) =>
    url.endsWith('/login') ? { answer: { status: 503, body: '{"message":"Down"}' } } : undefined
  await expect(call(session, me)).rejects.toMatchObject({ code: 'api_error', status: 503 })
  looker.fault = () => undefined
  expect(await call(session, me)).toMatchObject({ id: 'admin' })
})

test('an expired token is never sent', async () => {
  const { looker, session, clock } = await start(10)
  await call(session, me)
  // The first renewal fails shortly before the end, and the end comes before the next is due.
  looker.fault = ({ url }) => (url.endsWith('/login') ? { reset: 'headers' } : undefined)
  clock.ms += 9_000
  await call(session, me)
  await settle(looker)
  looker.fault = () => undefined
  clock.ms += 1_500
  await call(session, me)
  expect(looker.sent('GET /user').map(({ status }) => status)).toEqual([200, 200, 200])
})

test('a token that does not say when it ends is used until the server refuses it', async () => {
  const { looker, session, clock } = await start(undefined)
  await call(session, me)
  clock.ms += 365 * 24 * 3600_000
  await call(session, me)
  expect(looker.sent('POST /login')).toHaveLength(1)
  looker.revoke()
  await call(session, me)
  expect(looker.sent('POST /login')).toHaveLength(2)
})

test('a jump of the wall clock changes nothing', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  await call(session, me)
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    for (const days of [1, -2, 300]) {
      vi.setSystemTime(Date.now() + days * 24 * 3600_000)
      await call(session, me)
    }
  } finally {
    vi.useRealTimers()
  }
  expect(looker.sent('POST /login')).toHaveLength(1)
})
