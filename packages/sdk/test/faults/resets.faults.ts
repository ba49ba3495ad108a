import { LookerApiError } from 'lookerts'
import { expect, test } from 'vitest'
import { json } from '../stub-looker.ts'
import { deleteThing, getThing, makeCalls, mixed, postThing, startScene, type Scene } from './calls.ts'
import { Dice, faultSeed, scaled } from './dice.ts'
import type { Arrival } from './fault-proxy.ts'
import type { Fault } from './fault.ts'
import { clean, type Ledger } from './ledger.ts'

const share = 0.05
const calls = scaled(10_000)

/** The calls that failed although the server gave one of their attempts a fair chance. */
function failedEarly(ledger: Ledger): string[] {
  const { failed } = ledger.verdict()
  return failed.filter((name) => ledger.lines.get(name)!.isRepeatable && ledger.lines.get(name)!.arrived < 3)
}

function unsafe({ lines }: Ledger): [string, { arrived: number }][] {
  return [...lines].filter(([, { isRepeatable }]) => !isRepeatable)
}

/** A thing that was deleted is not there the second time. */
function goneOr(fault: (arrival: Arrival) => Fault | undefined): Scene['proxy']['fault'] {
  return (arrival) => {
    if (!arrival.call) return undefined
    const isGone = arrival.method === 'DELETE' && arrival.appliedBefore > 0
    return isGone ? { kind: 'answer', answer: json(404, { message: 'Not found' }) } : fault(arrival)
  }
}

test(`C1: connections reset before the request is read lose, double and deny nothing (seed ${faultSeed})`, async () => {
  const scene = await startScene()
  const dice = new Dice('C1')
  const { ledger } = scene
  scene.proxy.fault = goneOr(() => (dice.hits(share) ? { kind: 'reset-unread' } : undefined))
  await makeCalls(scene, calls, 50, () => mixed(dice))
  expect(ledger.verdict()).toMatchObject({ ...clean, calls })
  expect(failedEarly(ledger)).toEqual([])
  // The server had it in hand for all that the client can know: a second attempt would be a gamble.
  expect(unsafe(ledger).filter(([, { arrived }]) => arrived > 1)).toEqual([])
})

test(`C2: what was carried out before the connection broke is never done twice nor denied (seed ${faultSeed})`, async () => {
  const scene = await startScene()
  const dice = new Dice('C2')
  const { ledger } = scene
  let isUntouched = true
  scene.proxy.fault = goneOr(({ method }) => {
    // The first POST meets it in any case, so that there is one to look at.
    const isHit = dice.hits(share) || (isUntouched && method === 'POST')
    if (isHit && method === 'POST') isUntouched = false
    return isHit ? { kind: 'reset-applied' } : undefined
  })
  await makeCalls(scene, calls, 50, () => mixed(dice))
  expect(ledger.errors.filter((error) => error instanceof LookerApiError)).toEqual([])
  expect(ledger.verdict(isWholeOrGone)).toMatchObject({ ...clean, calls })
  expect(failedEarly(ledger)).toEqual([])
  const doubtful = unsafe(ledger).filter(([name]) => ledger.errorOf(name))
  expect(doubtful.length).toBeGreaterThan(0)
  for (const [name] of doubtful) expect(ledger.errorOf(name)).toMatchObject({ code: 'outcome_unknown' })
})

test(`C3: an answer that was cut off is never returned (seed ${faultSeed})`, async () => {
  const scene = await startScene()
  const dice = new Dice('C3')
  const { ledger } = scene
  scene.proxy.fault = goneOr(() =>
    dice.hits(share) ? { kind: 'cut', share: dice.next(), by: dice.pick(['RST', 'FIN']) } : undefined
  )
  await makeCalls(scene, calls, 50, () => dice.pick([getThing, getThing, getThing, deleteThing, postThing]))
  expect(ledger.verdict(isWholeOrGone)).toMatchObject({ ...clean, calls })
  expect(failedEarly(ledger)).toEqual([])
})

/** The answer to a deletion is gone when its first attempt had done it. */
function isWholeOrGone(name: string, value: unknown): boolean {
  return value === undefined || (value as { url: string }).url.endsWith(`/${name}`)
}
