import { expect, onTestFinished, test, vi } from 'vitest'
import { getThing, makeCalls, startScene } from './calls.ts'
import { scaled } from './dice.ts'
import { clean } from './ledger.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** What the wall clock does from one call to the next; undefined leaves it running. */
const jumps: [string, (index: number) => number][] = [
  ['an hour forth', () => hourMs],
  ['an hour back', () => -hourMs],
  ['a day forth', () => dayMs],
  ['a day back', () => -dayMs],
  ['to and fro', (index) => (index % 2 ? -1 : 1) * dayMs * (index % 7)],
  ['not at all', () => 0]
]

// Only `Date` is changed, as when somebody sets the clock: the monotonic clock and the timers go on.
test.each(jumps)('C11: a wall clock that jumps %s costs no login and no call', async (_, jump) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  onTestFinished(() => void vi.useRealTimers())
  const scene = await startScene()
  const calls = scaled(1_000, 20)
  await makeCalls(scene, calls, 5, (index) => {
    vi.setSystemTime(Date.now() + jump(index))
    return getThing
  })
  expect(scene.ledger.verdict()).toMatchObject({ ...clean, calls, failed: [] })
  expect(scene.proxy.count('POST /login')).toBe(1)
})

test('C11: the night when the clocks go back costs no login and no call', async () => {
  vi.stubEnv('TZ', 'Europe/Berlin')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-10-25T00:59:00Z') })
  onTestFinished(() => {
    vi.useRealTimers()
    vi.unstubAllEnvs()
  })
  const scene = await startScene()
  const calls = scaled(1_000, 20)
  await makeCalls(scene, calls, 5, () => {
    vi.setSystemTime(Date.now() + 120_000 / calls)
    return getThing
  })
  expect(scene.ledger.verdict()).toMatchObject({ ...clean, calls, failed: [] })
  expect(scene.proxy.count('POST /login')).toBe(1)
})
