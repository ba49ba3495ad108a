import { mkdirSync, writeFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { afterAll, expect, test, vi } from 'vitest'
import { clientSecret, json, startStubLooker, type StubLooker } from '../stub-looker.ts'
import { pooled, wait } from './calls.ts'
import { ours, theirs, type Contender } from './contenders.ts'
import { Dice, faultSeed, scaled } from './dice.ts'
import { startFaultProxy, type FaultProxy } from './fault-proxy.ts'
import type { Fault } from './fault.ts'

interface Stage {
  readonly looker: StubLooker
  readonly proxy: FaultProxy
  readonly client: Contender
}

/** What happens, and the figure that it gives. */
type Row = [situation: string, figure: string, measure: (stage: Stage) => Promise<number | string>]

function failures(calls: Promise<unknown>[]): Promise<number> {
  return Promise.allSettled(calls).then((all) => all.filter(({ status }) => status === 'rejected').length)
}

function many(count: number, work: (name: string) => Promise<unknown>): Promise<unknown>[] {
  return Array.from({ length: count }, (_, index) => work(`t${index}`))
}

function onCalls(fault: () => Fault | undefined): FaultProxy['fault'] {
  return ({ call }) => (call ? fault() : undefined)
}

function answered(status: number, headers: Record<string, string> = {}): Fault {
  return { kind: 'answer', answer: { ...json(status, { message: 'no' }), headers: { ...jsonType, ...headers } } }
}

const jsonType = { 'content-type': 'application/json' }
const patienceMs = 4_000

/** After how many milliseconds a call ended; `pending` when it did not within the patience. */
async function endOf(pending: Promise<unknown>): Promise<string> {
  const startedAtMs = performance.now()
  const ended = pending.then(
    () => 'ok',
    () => 'error'
  )
  const how = await Promise.race([ended, wait(patienceMs).then(() => 'pending')])
  return how === 'pending'
    ? `pending at ${patienceMs} ms`
    : `${how} at ${Math.round(performance.now() - startedAtMs)} ms`
}

const rows: Row[] = [
  [
    '100 first calls at once',
    'logins',
    async ({ looker, client }) => {
      await failures(many(100, (name) => client.get(name)))
      return looker.sent('POST /login').length
    }
  ],
  [
    'the token is revoked, 20 calls',
    'failed',
    async ({ looker, client }) => {
      await client.get('first')
      looker.revoke()
      return failures(many(20, (name) => client.get(name)))
    }
  ],
  [
    'sudo on a client that was not used',
    'who it acts as',
    async ({ client }) => ((await client.getAs('5', 'first')) as { id: string }).id
  ],
  [
    '5 % of connections reset, 1,000 GETs',
    'failed',
    async ({ proxy, client }) => {
      const dice = new Dice('C24')
      proxy.fault = onCalls(() => (dice.hits(0.05) ? { kind: 'reset-unread' } : undefined))
      let failed = 0
      await pooled(scaled(1_000), 20, async (index) => void (await client.get(`t${index}`).catch(() => failed++)))
      return failed
    }
  ],
  [
    'that error as JSON',
    'text',
    async ({ proxy, client }) => {
      proxy.fault = onCalls(() => ({ kind: 'reset-unread' }))
      return JSON.stringify(await client.get('t').catch((error: unknown) => error)).slice(0, 60)
    }
  ],
  [
    '429 with Retry-After: 1, then well',
    'end',
    ({ proxy, client }) => {
      let first = true
      proxy.fault = onCalls(() => (first ? ((first = false), answered(429, { 'retry-after': '1' })) : undefined))
      return endOf(client.get('t'))
    }
  ],
  [
    '503 once, GET',
    'end',
    ({ proxy, client }) => {
      let first = true
      proxy.fault = onCalls(() => (first ? ((first = false), answered(503)) : undefined))
      return endOf(client.get('t')).then((end) => end.split(' ')[0]!)
    }
  ],
  [
    'POST done, connection reset, 20 calls',
    'done twice',
    async ({ looker, proxy, client }) => {
      proxy.fault = onCalls(() => ({ kind: 'reset-applied' }))
      await failures(many(20, (name) => client.post(name)))
      return looker.journal.filter(({ url, status }) => url.includes('/things/') && status === 200).length - 20
    }
  ],
  [
    'timeout of 1 s, no headers come',
    'end',
    async ({ proxy, client }) => {
      await client.get('first')
      proxy.fault = onCalls(() => ({ kind: 'stall', part: 'head' }))
      return endOf(client.get('t', { timeoutMs: 1_000 }))
    }
  ],
  [
    'timeout of 1 s, the body stalls',
    'end',
    async ({ proxy, client }) => {
      await client.get('first')
      proxy.fault = onCalls(() => ({ kind: 'stall', part: 'body' }))
      return endOf(client.get('t', { timeoutMs: 1_000 }))
    }
  ],
  [
    'abort after 300 ms',
    'end',
    async ({ proxy, client }) => {
      await client.get('first')
      proxy.fault = onCalls(() => ({ kind: 'stall', part: 'head' }))
      return endOf(client.get('t', { signal: AbortSignal.timeout(300) }))
    }
  ],
  [
    '307 from the login to another origin',
    'secrets sent there',
    async ({ proxy, client }) => {
      const stranger = await startStubLooker()
      const location = `${stranger.url}/api/4.0/login`
      proxy.fault = ({ name }) =>
        name === 'POST /login' ? { kind: 'answer', answer: { status: 307, headers: { location } } } : undefined
      await client.get('t').catch(() => undefined)
      return stranger.journal.filter(({ body, url }) => `${body}${url}`.includes(clientSecret)).length
    }
  ],
  [
    'a token that lives for 10 s, 10 calls',
    'logins',
    async ({ looker, client }) => {
      looker.expiresInSeconds = 10
      for (let index = 0; index < 10; index++) await client.get(`t${index}`)
      return looker.sent('POST /login').length
    }
  ],
  [
    'the client in a log',
    'shows the token',
    async ({ looker, client }) => {
      await client.get('t')
      return client.show().includes(looker.tokensOf('admin').at(-1)!) ? 'yes' : 'no'
    }
  ]
]

async function perform(make: (baseUrl: string) => Contender, measure: Row[2]): Promise<string> {
  const looker = await startStubLooker()
  const proxy = await startFaultProxy(looker.url)
  return measure({ looker, proxy, client: make(proxy.url) }).then(String, (error: unknown) =>
    inspect(error).slice(0, 60)
  )
}

const table: { situation: string; figure: string; ours: string; theirs: string }[] = []

test.each(rows)('C24: %s: %s', async (situation, figure, measure) => {
  // The vendor's client complains of a missing AbortSignal.timeout at every call.
  vi.spyOn(console, 'debug').mockImplementation(() => undefined)
  const [mine, other] = [await perform(ours, measure), await perform(theirs, measure)]
  table.push({ situation, figure, ours: mine, theirs: other })
  expect(mine).not.toMatch(/pending|Error:/)
})

afterAll(() => {
  vi.restoreAllMocks()
  const lines = table.map((row) => `| ${row.situation} | ${row.figure} | ${row.ours} | ${row.theirs} |`)
  const text = ['| Situation | Figure | lookerts | @looker/sdk-node |', '| --- | --- | --- | --- |', ...lines, ''].join(
    '\n'
  )
  process.stdout.write(`\n${text}\n`)
  const directory = new URL('results/', import.meta.url)
  mkdirSync(directory, { recursive: true })
  writeFileSync(new URL('differential.md', directory), `${text}\nNode ${process.version}, FAULT_SEED=${faultSeed}.\n`)
  writeFileSync(
    new URL('differential.json', directory),
    `${JSON.stringify({ node: process.version, seed: faultSeed, table }, undefined, 2)}\n`
  )
})
