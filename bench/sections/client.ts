import { setTimeout } from 'node:timers/promises'
import { officialClient, ourClient, type Client } from '../clients.ts'
import type { Options } from '../options.ts'
import { startChild, type Child } from '../processes.ts'
import { table, type Figure, type SectionReport } from '../report.ts'
import { seededRandom } from '../statistics.ts'
import type { Counts } from '../servers/watch.ts'

/** How well the client keeps its session: logins for calls that start at once, and calls whose token is revoked. */
export async function client(options: Options): Promise<SectionReport> {
  const server = await startChild('servers/ours')
  const { url } = server.ready as { url: string }
  await server.ask('watch')
  try {
    const runs = options.quick ? 10 : 100
    const calls = options.quick ? 2000 : 10_000
    const firstCalls = await measureFirstCalls(server, () => ourClient(url), runs, 1000)
    const officialFirst = await measureFirstCalls(server, () => officialClient(url), 3, 50)
    const together = await measureRevocations(server, ourClient(url), { calls, concurrency: 100, seed: pickSeed() })
    const inTurn = await measureRevocations(server, ourClient(url), { calls, concurrency: 1, seed: pickSeed() })
    const official = await measureRevocations(server, officialClient(url), {
      calls: 1000,
      concurrency: 1,
      seed: pickSeed()
    })
    return {
      title: 'The client and its session',
      figures: [firstCallsFigure(firstCalls), revocationFigure(together), revocationFigure(inTurn)],
      details: [
        table([
          ['first calls at once', 'runs', 'calls a run', 'logins a run', 'failed calls'],
          ['lookerts', ...describeFirstCalls(firstCalls)],
          ['official SDK', ...describeFirstCalls(officialFirst)]
        ]),
        table([
          [
            'calls while tokens are revoked',
            'calls',
            'concurrency',
            'revocations',
            'logins',
            '401 sent by the server',
            'failed calls',
            'seed'
          ],
          ['lookerts', ...describeRevocations(together)],
          ['lookerts', ...describeRevocations(inTurn)],
          ['official SDK', ...describeRevocations(official)]
        ]),
        '- Logins and 401 are counted in the server. A revocation is a `DELETE /logout`, answered 204, of the token that last served.'
      ]
    }
  } finally {
    await server.stop()
  }
}

interface FirstCalls {
  readonly calls: number
  /** Of each run. */
  readonly logins: readonly number[]
  readonly failures: number
}

async function measureFirstCalls(server: Child, make: () => Client, runs: number, calls: number): Promise<FirstCalls> {
  const logins: number[] = []
  let failures = 0
  for (let run = 0; run < runs; run++) {
    const before = await server.ask<Counts>('counts')
    const one = make()
    const results = await Promise.allSettled(Array.from({ length: calls }, () => one.callMe()))
    failures += results.filter(({ status }) => status === 'rejected').length
    const after = await server.ask<Counts>('counts')
    logins.push(after.logins - before.logins)
    await one.logout()
  }
  return { calls, logins, failures }
}

interface Plan {
  readonly calls: number
  readonly concurrency: number
  readonly seed: number
}

interface Revocations extends Plan {
  readonly revocations: number
  readonly logins: number
  readonly unauthorized: number
  readonly failures: number
}

/** Once in each hundred calls, before one that chance picks, the token in use is revoked. */
async function measureRevocations(server: Child, one: Client, plan: Plan): Promise<Revocations> {
  const random = seededRandom(plan.seed)
  const isRevoked = new Set(
    Array.from({ length: plan.calls / 100 }, (_, block) => block * 100 + Math.floor(random() * 100))
  )
  const before = await server.ask<Counts>('counts')
  let next = 0
  let revocations = 0
  let failures = 0
  const work = async (): Promise<void> => {
    for (let call = next++; call < plan.calls; call = next++) {
      if (isRevoked.has(call) && (await revoke(server))) revocations++
      await one.callMe().catch(() => failures++)
    }
  }
  await Promise.all(Array.from({ length: plan.concurrency }, work))
  const after = await server.ask<Counts>('counts')
  await one.logout()
  const [logins, unauthorized] = [after.logins - before.logins, after.unauthorized - before.unauthorized]
  return { ...plan, revocations, logins, unauthorized, failures }
}

/** The token that last served may be dead already when calls run side by side; then the next one is tried. */
async function revoke(server: Child): Promise<boolean> {
  for (let tries = 0; tries < 200; tries++) {
    if (await server.ask<boolean>('revoke')) return true
    await setTimeout(5)
  }
  return false
}

function firstCallsFigure({ calls, logins, failures }: FirstCalls): Figure {
  const single = logins.filter((count) => count === 1).length
  return {
    name: `logins for ${calls} first calls at once`,
    target: 'exactly 1 in every run',
    measured: `1 in ${single} of ${logins.length} runs, ${failures} failed calls`,
    met: single === logins.length && failures === 0
  }
}

function revocationFigure({ calls, concurrency, revocations, logins, failures }: Revocations): Figure {
  return {
    name: `${calls} calls, ${concurrency} at a time, tokens revoked`,
    target: 'no 401 for the caller; logins at most revocations + 1',
    measured: `${failures} failed calls; ${logins} logins, ${revocations} revocations`,
    met: failures === 0 && logins <= revocations + 1 && revocations >= calls / 200
  }
}

function describeFirstCalls({ calls, logins, failures }: FirstCalls): string[] {
  const range =
    Math.min(...logins) === Math.max(...logins) ? `${logins[0]}` : `${Math.min(...logins)} to ${Math.max(...logins)}`
  return [String(logins.length), String(calls), range, String(failures)]
}

function describeRevocations(found: Revocations): string[] {
  const { calls, concurrency, revocations, logins, unauthorized, failures, seed } = found
  return [calls, concurrency, revocations, logins, unauthorized, failures, seed].map(String)
}

function pickSeed(): number {
  return Number(process.env['BENCH_SEED'] ?? Math.floor(Math.random() * 2 ** 32))
}
