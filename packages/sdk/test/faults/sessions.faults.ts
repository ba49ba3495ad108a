import { call, createSession, LookerError, type LookerErrorCode } from 'lookerts'
import { expect, test } from 'vitest'
import { clientId, clientSecret, json, startStubLooker, type StubLooker } from '../stub-looker.ts'
import { callerOf, getThing, makeCalls, mixed, pooled, startScene } from './calls.ts'
import { Dice, faultSeed, scaled } from './dice.ts'
import type { Fault } from './fault.ts'
import { clean } from './ledger.ts'

test(`C4: nobody sees a token that was revoked, and each revocation costs one login at the most (seed ${faultSeed})`, async () => {
  const scene = await startScene()
  const dice = new Dice('C4')
  const calls = scaled(10_000)
  const seen = new Set<string>()
  let revocations = 0
  scene.looker.fault = ({ url }) => {
    if (url.includes('/things/') && !seen.has(url) && dice.hits(0.01)) {
      revocations++
      scene.looker.revoke()
    }
    seen.add(url)
    return undefined
  }
  await makeCalls(scene, calls, 100, () => mixed(dice))
  expect(scene.ledger.verdict()).toMatchObject({ ...clean, calls, failed: [] })
  expect(scene.proxy.count('POST /login')).toBeLessThanOrEqual(revocations + 1)
})

test('C5: a thousand first calls at once share one login', async () => {
  const looker = await startStubLooker()
  const calls = scaled(1_000, 100)
  await pooled(scaled(100), 1, async (run) => {
    const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
    const answers = await Promise.all(Array.from({ length: calls }, () => call(session, getThing, { id: 'x' })))
    expect(answers).toHaveLength(calls)
    expect(looker.sent('POST /login')).toHaveLength(run + 1)
    await session.logout()
  })
})

const unavailable = json(503, { message: 'Service Unavailable' })
const refused = json(401, { message: 'Requires authentication.' })

const brokenLogins: [string, LookerErrorCode, number, Fault][] = [
  ['is answered with 503', 'api_error', 3, { kind: 'answer', answer: unavailable }],
  ['breaks', 'network_error', 3, { kind: 'reset-applied' }],
  ['stalls', 'timeout', 3, { kind: 'stall', part: 'head' }],
  ['is answered with 401', 'login_refused', 1, { kind: 'answer', answer: refused }]
]

test.each(brokenLogins)(
  'C6: when the login %s, all who wait get %s, and the next call recovers',
  async (_, code, most, fault) => {
    const waiting = 100
    await pooled(scaled(1_000 / waiting), 1, async () => {
      const scene = await startScene({ timeoutMs: 400 })
      scene.proxy.fault = ({ name }) => (name === 'POST /login' ? fault : undefined)
      await makeCalls(scene, waiting, waiting, () => getThing)
      const errors = scene.ledger.verdict().failed.map((name) => scene.ledger.errorOf(name))
      expect(errors).toHaveLength(waiting)
      for (const error of errors) expect(error).toBeInstanceOf(LookerError)
      expect(new Set(errors.map((error) => (error as LookerError).code))).toEqual(new Set([code]))
      expect(scene.proxy.count('POST /login')).toBeLessThanOrEqual(most)
      scene.proxy.fault = () => undefined
      const name = scene.ledger.open(true)
      await scene.ledger.follow(name, () => scene.caller(getThing, name))
      expect(scene.ledger.errorOf(name)).toBeUndefined()
    })
  }
)

/** What the server carried out, by whom and where. */
function places(looker: StubLooker): Set<string> {
  const done = looker.journal.filter(({ url, status }) => url.includes('/things/') && status === 200)
  return new Set(done.map(({ user, workspace }) => `${user} in ${workspace}`))
}

test.each([
  ['the workspace dev', undefined, 'admin in dev'],
  ['a sudo', '7', '7 in production']
])(
  `C19: no call leaves %s when tokens are revoked and connections break (seed ${faultSeed})`,
  async (_, user, place) => {
    const scene = await startScene(user ? {} : { workspace: 'dev' })
    const dice = new Dice(place)
    const calls = scaled(1_000, 100)
    scene.proxy.fault = () => (dice.hits(0.02) ? { kind: 'reset-applied' } : undefined)
    const caller = user ? callerOf(scene.session.as(user)) : scene.caller
    await makeCalls({ ...scene, caller }, calls, 20, () => {
      if (dice.hits(0.05)) scene.looker.revoke()
      return getThing
    })
    expect(scene.ledger.verdict()).toMatchObject({ ...clean, calls })
    expect(scene.ledger.verdict().ok).toBeGreaterThan(calls * 0.97)
    expect(places(scene.looker)).toEqual(new Set([place]))
  }
)
