import { LookerTimeoutError } from 'lookerts'
import { expect, test } from 'vitest'
import { json } from '../stub-looker.ts'
import { getThing, startScene, wait, type Scene } from './calls.ts'
import { Dice, faultSeed, scaled } from './dice.ts'
import { clean } from './ledger.ts'

/** Callers that call again and again until the time is up. */
async function keepCalling(
  { ledger, caller }: Scene,
  callers: number,
  untilMs: number,
  pauseMs: number
): Promise<void> {
  const loop = async (index: number): Promise<void> => {
    await wait((pauseMs * index) / callers)
    while (performance.now() < untilMs) {
      const name = ledger.open(true)
      await ledger.follow(name, () => caller(getThing, name))
      await wait(pauseMs)
    }
  }
  await Promise.all(Array.from({ length: callers }, (_, index) => loop(index)))
}

/** Lets so many requests in per second, and tells the others when to come again, in seconds or as a date. */
function throttle({ proxy }: Scene, dice: Dice, perSecond: number): { let: number; refused: number; early: number } {
  const seen = { let: 0, refused: 0, early: 0 }
  const untilMs = new Map<string, number>()
  let [left, filledAtMs] = [perSecond, performance.now()]
  proxy.fault = ({ call }) => {
    if (!call) return undefined
    const nowMs = performance.now()
    left = Math.min(perSecond, left + ((nowMs - filledAtMs) * perSecond) / 1000)
    filledAtMs = nowMs
    // Timers may fire a millisecond before their time.
    if (nowMs < (untilMs.get(call) ?? 0) - 2) seen.early++
    if (left >= 1) return void (left--, seen.let++)
    const seconds = 1 + dice.below(3)
    const date = new Date(Date.now() + seconds * 1000).toUTCString()
    untilMs.set(call, nowMs + seconds * 1000)
    seen.refused++
    const answer = json(429, { message: 'Too many requests' })
    const headers = { ...answer.headers, 'retry-after': dice.hits(0.5) ? `${seconds}` : date }
    return { kind: 'answer', answer: { ...answer, headers } }
  }
  return seen
}

test(`C7: a storm of 429 is not answered with a storm: Retry-After is obeyed, and all get through in time (seed ${faultSeed})`, async () => {
  const scene = await startScene({ timeoutMs: 60_000 })
  const seconds = scaled(60, 3)
  const perSecond = 50
  const seen = throttle(scene, new Dice('C7'), perSecond)
  const callers = scaled(500, 20)
  await keepCalling(scene, callers, performance.now() + seconds * 1000, 0)
  const verdict = scene.ledger.verdict()
  const others = verdict.failed.filter((name) => !(scene.ledger.errorOf(name) instanceof LookerTimeoutError))
  process.stdout.write(`C7 ${JSON.stringify({ ...seen, callers, ok: verdict.ok, failed: verdict.failed.length })}\n`)
  expect(verdict).toMatchObject(clean)
  expect(others.map((name) => scene.ledger.errorOf(name))).toEqual([])
  expect(seen.early).toBe(0)
  expect((seen.let + seen.refused) / seen.let).toBeLessThanOrEqual(1.3)
})

test('C8: an outage is not amplified by more than a tenth, and everybody is back within five seconds of its end', async () => {
  const scene = await startScene()
  const callers = scaled(1_000, 20)
  const [startMs, endMs] = [performance.now() + 3_000, performance.now() + 3_000 + scaled(30, 2) * 1000]
  const isOut = (): boolean => performance.now() >= startMs && performance.now() < endMs
  const inOutage = new Map<string, number>()
  const backAtMs: number[] = []
  scene.proxy.fault = ({ call }) => {
    if (!isOut()) return undefined
    inOutage.set(call, (inOutage.get(call) ?? 0) + 1)
    return { kind: 'answer', answer: json(503, { message: 'Service Unavailable' }) }
  }
  const loop = async (index: number): Promise<void> => {
    await wait((2_000 * index) / callers)
    for (let isBack = false; !isBack; await wait(2_000)) {
      const name = scene.ledger.open(true)
      await scene.ledger.follow(name, () => scene.caller(getThing, name))
      isBack = performance.now() > endMs && !scene.ledger.errorOf(name)
      if (isBack) backAtMs.push(performance.now() - endMs)
    }
  }
  await Promise.all(Array.from({ length: callers }, (_, index) => loop(index)))
  const requests = [...inOutage.values()].reduce((sum, count) => sum + count, 0)
  const slowestMs = Math.round(Math.max(...backAtMs))
  process.stdout.write(`C8 ${JSON.stringify({ requests, calls: inOutage.size, slowestMs })}\n`)
  expect(scene.ledger.verdict()).toMatchObject(clean)
  expect(requests / inOutage.size).toBeLessThanOrEqual(1.1)
  expect(slowestMs).toBeLessThan(5_000)
})
