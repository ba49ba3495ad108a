import { inspect } from 'node:util'
import { call, createSession, LookerError } from 'lookerts'
import { expect, test } from 'vitest'
import { clientId, clientSecret } from '../stub-looker.ts'
import { getThing, makeCalls, startScene } from './calls.ts'
import { Dice, faultSeed, scaled } from './dice.ts'
import { malformedCases } from './malformed-cases.ts'

const cases = malformedCases(new Dice('C13')).map((each) => [each.title, each] as const)

test.each(cases)(
  `C13: %s gives the right answer or a typed error (seed ${faultSeed})`,
  async (title, { bytes, ...meant }) => {
    const limits = { firstByteMs: 2_000, idleMs: 2_000 }
    const scene = await startScene({ limits, timeoutMs: 20_000, retry: false })
    const { isLeftOpen, outcome } = meant
    // Nothing else is on the way, so what one answer leaves behind can only hit the next call.
    const isBig = / MB$|thousand/.test(title)
    scene.proxy.fault = ({ call }) =>
      call ? { kind: 'raw', bytes: bytes(call), ...(isLeftOpen && { isLeftOpen }) } : undefined
    await makeCalls(scene, scaled(isBig ? 3 : 50, 2), 1, () => getThing)
    const { lines } = scene.ledger
    const { failed, wrong, ok } = scene.ledger.verdict()
    for (const name of failed) expect(scene.ledger.errorOf(name)).toBeInstanceOf(LookerError)
    if (outcome !== 'mutant') expect(wrong.map((name) => lines.get(name)!.outcome)).toEqual([])
    if (outcome === 'error') expect(ok).toBe(0)
    if (outcome === 'right') expect(failed.map((name) => scene.ledger.errorOf(name))).toEqual([])
  }
)

test('C13: nothing malformed in place of a login shows any of it in the error', async () => {
  const secret = 'SeCrEtToKeN'
  const { proxy } = await startScene()
  for (const [title, { bytes }] of cases) {
    proxy.fault = () => ({ kind: 'raw', bytes: bytes(secret) })
    const session = createSession({ baseUrl: proxy.url, clientId, clientSecret, timeoutMs: 2_000, retry: false })
    const error = await call(session, getThing, { id: 'x' }).catch((reason: unknown) => reason)
    expect(error, title).toBeInstanceOf(LookerError)
    expect(inspect(error, { depth: Infinity, showHidden: true }), title).not.toMatch(secret)
  }
})
