import { LookerNetworkError, type Fetch } from 'lookerts'
import { expect, test } from 'vitest'
import { getThing, makeCalls, postThing, startScene, type Caller } from './calls.ts'
import type { Fault } from './fault.ts'
import { clean } from './ledger.ts'

interface Bug {
  readonly crime: keyof typeof clean
  readonly fault?: Fault
  readonly fetch?: Fetch
  readonly wrap?: (caller: Caller) => Caller
}

/** Clients with a bug each: the oracle must catch every one of them. */
const plantedBugs: [string, Bug][] = [
  [
    'repeats a POST whose outcome is unknown',
    {
      crime: 'duplicated',
      fault: { kind: 'reset-applied' },
      fetch: (url, init) => fetch(url, init).catch(() => fetch(url, init))
    }
  ],
  [
    'takes half an answer for the whole',
    { crime: 'wrong', fault: { kind: 'cut', share: 0.6, by: 'FIN' }, fetch: asFarAsItCame }
  ],
  [
    'says done without asking the server',
    { crime: 'lost', wrap: () => async (_, name) => ({ url: `/things/${name}` }) }
  ],
  ['swears that nothing was sent', { crime: 'lied', fault: { kind: 'reset-applied' }, wrap: denying }],
  [
    'gives one call the answer of another',
    { crime: 'wrong', wrap: (caller) => (operation) => caller(operation, 'c1') }
  ],
  [
    'calls an unknown outcome a failure',
    {
      crime: 'unreported',
      fault: { kind: 'reset-applied' },
      wrap:
        (caller) =>
        (...args) =>
          caller(...args).catch(failed)
    }
  ]
]

function failed(): never {
  throw new Error('it failed')
}

function denying(caller: Caller): Caller {
  return (...args) =>
    caller(...args).catch((cause: unknown) => {
      throw new LookerNetworkError('nothing was sent', { cause, isUnsent: true })
    })
}

/** Mends the end, so that it looks like JSON. */
async function asFarAsItCame(url: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(url, init)
  let text = ''
  try {
    for await (const bytes of answer.body!) text += new TextDecoder().decode(bytes as Uint8Array)
    return new Response(text, answer)
  } catch {
    return Response.json(JSON.parse(`${text}"}`))
  }
}

test.each(plantedBugs)('the oracle catches a client that %s', async (_, { crime, fault, fetch: buggy, wrap }) => {
  const scene = await startScene(buggy && { fetch: buggy })
  scene.proxy.fault = ({ call }) => (call ? fault : undefined)
  const caller = wrap?.(scene.caller) ?? scene.caller
  await makeCalls({ ...scene, caller }, 20, 5, () => postThing)
  expect(scene.ledger.verdict()[crime]).not.toEqual([])
})

test('the oracle finds nothing in a run without faults', async () => {
  const scene = await startScene()
  await makeCalls(scene, 100, 10, (index) => (index % 2 ? getThing : postThing))
  expect(scene.ledger.verdict()).toEqual({ ...clean, calls: 100, ok: 100, failed: [] })
})
