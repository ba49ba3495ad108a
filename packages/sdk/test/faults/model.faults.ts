import fc from 'fast-check'
import { createSession, LookerError } from 'lookerts'
import { expect, onTestFinished, test, vi } from 'vitest'
import { clientId, clientSecret, json, startStubLooker, type StubLooker } from '../stub-looker.ts'
import { callerOf, deleteThing, getThing, makeCalls, postThing, putThing } from './calls.ts'
import { faultSeed, scaled } from './dice.ts'
import { startFaultProxy } from './fault-proxy.ts'
import type { Fault } from './fault.ts'
import { clean } from './ledger.ts'

const operations = { GET: getThing, PUT: putThing, DELETE: deleteThing, POST: postThing } as const

/** What meets the attempts of one call, one after the other; beyond it nothing goes wrong. */
interface Play {
  readonly method: keyof typeof operations
  readonly faults: readonly Fault[]
}

const answers = [500, 502, 503, 504, 429].map((status): Fault => ({
  kind: 'answer',
  answer: { ...json(status, { message: 'no' }), headers: retryAfter(status) }
}))

function retryAfter(status: number): Record<string, string> {
  return { 'content-type': 'application/json', ...(status === 429 && { 'retry-after': '0' }) }
}

const faults: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 120, arbitrary: fc.constantFrom<Fault[]>({ kind: 'reset-unread' }, { kind: 'reset-applied' }) },
  { weight: 120, arbitrary: fc.constantFrom(...answers.slice(0, -1)) },
  // After a 429 the client goes slow for a while, and that takes time.
  { weight: 1, arbitrary: fc.constant(answers.at(-1)!) },
  {
    weight: 60,
    arbitrary: fc.record({
      kind: fc.constant('cut' as const),
      share: fc.double({ min: 0, max: 0.99, noNaN: true }),
      by: ends()
    })
  }
)

function ends(): fc.Arbitrary<'RST' | 'FIN'> {
  return fc.constantFrom('RST', 'FIN')
}

const plays: fc.Arbitrary<Play> = fc.record({
  method: fc.constantFrom<Play['method'][]>('GET', 'PUT', 'DELETE', 'POST'),
  faults: fc.array(faults, { maxLength: 4 })
})

type Outcome = 'ok' | 'outcome_unknown' | 'failed'

/** What may come out of a play: the model of what may be sent again. */
function outcomesOf({ method, faults: met }: Play): Outcome[] {
  const failures = met
    .map((fault) => (fault.kind === 'answer' ? fault.answer.status : 0))
    .filter((status) => status !== 429)
  const [first] = failures
  if (method === 'POST' && first !== undefined) return [first === 500 || first === 503 ? 'failed' : 'outcome_unknown']
  if (failures.length < 3) return ['ok']
  // A connection that was idle and breaks is replaced at once, without counting as an attempt.
  return failures.includes(0) ? ['ok', 'failed'] : ['failed']
}

function told(error: unknown): Outcome {
  if (error === undefined) return 'ok'
  expect(error).toBeInstanceOf(LookerError)
  return (error as LookerError).code === 'outcome_unknown' ? 'outcome_unknown' : 'failed'
}

/** Performs plays at once; when `isRevoked`, their token ends while they are under way. */
async function perform(looker: StubLooker, plays: readonly Play[], isRevoked: boolean): Promise<void> {
  const proxy = await startFaultProxy(looker.url)
  const session = createSession({ baseUrl: proxy.url, clientId, clientSecret })
  const { ledger } = proxy
  const caller = callerOf(session)
  const byCall = new Map<string, Play>()
  proxy.fault = ({ call, earlier }) => byCall.get(call)?.faults[earlier]
  await makeCalls({ ledger, caller }, 1, 1, () => getThing)
  if (isRevoked) setTimeout(() => looker.revoke(), 3)
  const run = async (play: Play): Promise<void> => {
    const name = ledger.open(play.method !== 'POST')
    byCall.set(name, play)
    await ledger.follow(name, () => caller(operations[play.method], name))
    expect(outcomesOf(play), JSON.stringify(play)).toContain(told(ledger.errorOf(name)))
  }
  await Promise.all(plays.map(run))
  proxy.close()
  expect(ledger.verdict()).toMatchObject(clean)
}

test('C23: whatever sequence of faults meets the calls, they end as the model says', async () => {
  const looker = await startStubLooker()
  // No more than the budget of one origin can repeat.
  const atOnce = 15
  // Without jitter there is no pause before a repetition: only the order matters here.
  vi.spyOn(Math, 'random').mockReturnValue(0)
  onTestFinished(() => void vi.restoreAllMocks())
  const generation = fc.array(plays, { minLength: 1, maxLength: atOnce })
  const property = fc.asyncProperty(generation, fc.boolean(), (scripts, isRevoked) =>
    perform(looker, scripts, isRevoked)
  )
  await fc.assert(property, { numRuns: scaled((2 * 10_000) / atOnce, 5), seed: faultSeed })
})
