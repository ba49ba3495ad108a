import { readdirSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, onTestFinished, test } from 'vitest'
import { json } from '../stub-looker.ts'
import { makeCalls, mixed, startScene, wait, type Scene } from './calls.ts'
import { Dice, faultSeed } from './dice.ts'
import type { Fault } from './fault.ts'
import { clean } from './ledger.ts'

/** `FAULT_SOAK_SECONDS=3600` is the whole of it. */
const soakMs = Number(process.env.FAULT_SOAK_SECONDS ?? 60) * 1000
const perSecond = 200

/** Something goes wrong with one request in twenty. */
function mixedFault(dice: Dice): Fault | undefined {
  const all: Fault[] = [
    { kind: 'reset-unread' },
    { kind: 'reset-applied' },
    { kind: 'cut', share: dice.next(), by: dice.pick(['RST', 'FIN']) },
    { kind: 'stall', part: dice.pick(['head', 'body']) },
    { kind: 'drip', part: dice.pick(['head', 'body']), everyMs: 5 },
    { kind: 'close-idle', afterMs: dice.next() * 10 },
    { kind: 'delay', ms: dice.next() * 200 },
    { kind: 'answer', answer: json(503, { message: 'Service Unavailable' }) },
    { kind: 'raw', bytes: Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhell') }
  ]
  return dice.hits(0.05) ? dice.pick(all) : undefined
}

function openFiles(): number {
  return process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0
}

/** The journals of both ends are kept no longer than needed, so that what grows is the client's. */
function forget({ looker, ledger }: Scene): void {
  expect(ledger.verdict()).toMatchObject(clean)
  looker.journal.length = 0
  ledger.lines.clear()
}

interface Sample {
  readonly atHours: number
  readonly heapMb: number
  readonly rssMb: number
  readonly files: number
}

/** Megabytes per hour, by least squares. */
function slope(samples: readonly Sample[], of: 'heapMb' | 'rssMb'): number {
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(samples.map(({ atHours }) => atHours)), mean(samples.map((sample) => sample[of]))]
  const top = samples.reduce((sum, sample) => sum + (sample.atHours - x) * (sample[of] - y), 0)
  return top / samples.reduce((sum, { atHours }) => sum + (atHours - x) ** 2, 0)
}

test(`C20: an hour of mixed faults leaves nothing behind (seed ${faultSeed})`, async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const rejections: unknown[] = []
  const note = (reason: unknown): void => void rejections.push(reason)
  process.on('unhandledRejection', note)
  onTestFinished(() => void process.off('unhandledRejection', note))
  const scene = await startScene({ limits: { firstByteMs: 1_000, idleMs: 1_000 }, timeoutMs: 5_000 })
  const dice = new Dice('C20')
  scene.proxy.fault = ({ method, appliedBefore }) =>
    method === 'DELETE' && appliedBefore ? undefined : mixedFault(dice)
  const samples: Sample[] = []
  const startedAtMs = performance.now()
  for (let calls = 0; performance.now() - startedAtMs < soakMs; forget(scene)) {
    if (dice.hits(0.5)) scene.looker.revoke()
    const batchEndsAtMs = performance.now() + 5_000
    await makeCalls(scene, 5 * perSecond, 20, () => mixed(dice))
    calls += 5 * perSecond
    await wait(batchEndsAtMs - performance.now())
    collect()
    const { rss, heapUsed } = process.memoryUsage()
    const atHours = (performance.now() - startedAtMs) / 3_600_000
    samples.push({ atHours, heapMb: heapUsed / 2 ** 20, rssMb: rss / 2 ** 20, files: openFiles() })
  }
  // The first quarter warms up.
  const steady = samples.slice(Math.ceil(samples.length / 4))
  const figures = { batches: samples.length, heap: slope(steady, 'heapMb'), rss: slope(steady, 'rssMb') }
  process.stdout.write(`C20 ${JSON.stringify({ ...figures, first: steady[0], last: steady.at(-1) })}\n`)
  expect(rejections).toEqual([])
  expect(steady.at(-1)!.files).toBeLessThanOrEqual(steady[0]!.files + 20)
  // A minute says little of an hour: what a short run grows by is held against a fixed bound.
  if (soakMs >= 1_800_000) expect(figures.rss).toBeLessThanOrEqual(1)
  else expect(steady.at(-1)!.heapMb - steady[0]!.heapMb).toBeLessThan(3)
})
