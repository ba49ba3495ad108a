import { apiOf } from '../../src/http/api.ts'
import { endpointOf } from '../../src/resources/endpoints.ts'
import type { LogEvent } from '../../src/index.ts'
import { startServer, versions, type Answer, type CallOptions, type TestServer } from '../start-server.ts'
import { wrongIn } from './judge.ts'
import { randomFrom, type Random } from './random.ts'
import { makeRequest, type Made, type Target } from './requests.ts'
import { texts } from './values.ts'

/** One way in which an operation answered wrongly, with the shortest request that it was seen with. */
interface Failure {
  readonly operation: string
  readonly wrong: string
  readonly story: string
  /** The seed of the world that it happened in, and the number of the request in it. */
  readonly seed: number
  readonly round: number
  times: number
}

/** What a run of made-up requests came to. */
export interface Outcome {
  requests: number
  readonly statuses: Map<number, number>
  /** The operations that answered with success at least once. */
  readonly succeeded: Set<string>
  readonly called: Set<string>
  readonly failures: Map<string, Failure>
  slowestMs: number
  slowest: string
}

/** What a server takes before the next one begins afresh: much of it is deleted by then. */
const perWorld = 1_000

const implemented: Target[] = []
const others: Target[] = []
for (const version of versions) {
  // What the server itself goes by: it shows the secret of a new key in every version.
  const { contract } = apiOf(version)
  for (const operation of contract.operations) {
    if (operation.alias) continue
    const list = endpointOf(operation.id) ? implemented : others
    list.push({ version, contract, operation })
  }
}

/** Sends as many requests as wanted, each thousand to a server of its own. The same seed sends the same ones. */
export async function runCampaign(seed: number, requests: number): Promise<Outcome> {
  const outcome: Outcome = {
    requests: 0,
    statuses: new Map(),
    succeeded: new Set(),
    called: new Set(),
    failures: new Map(),
    slowestMs: 0,
    slowest: ''
  }
  for (let world = seed; outcome.requests < requests; world++) {
    await runWorld(outcome, world, Math.min(perWorld, requests - outcome.requests))
  }
  return outcome
}

async function runWorld(outcome: Outcome, seed: number, rounds: number): Promise<void> {
  let failure: LogEvent | undefined
  await using server = await startServer({ log: (event) => void (event.event === 'failure' && (failure = event)) })
  const random = randomFrom(seed)
  const heard: string[] = []
  let admin = await server.login()
  const { token: plain } = await server.makeUser({ first_name: 'Ann' })
  for (let round = 0; round < rounds; round++) {
    const target = random.chance(0.03) && others.length > 0 ? random.pick(others) : random.pick(implemented)
    const made = makeRequest({ random, heard }, target)
    const token = random.chance(0.85) ? admin : random.chance(0.7) ? plain : random.pick(texts)
    const startedAtMs = performance.now()
    const answer = await server.api<unknown>(made.method, made.path, { ...made.call, token: clean(token) })
    note(outcome, target, made, answer, performance.now() - startedAtMs)
    for (const wrong of wrongIn(target, made, answer)) {
      keep(outcome.failures, { ...describe(target, made, answer, wrong, failure), seed, round })
    }
    listen(heard, answer, random)
    if (answer.status !== 401 || token !== admin) continue
    // Whatever ended the token may have ended the key too: then nothing is left to be seen here.
    const again = await loginAgain(server)
    if (again === undefined) return
    admin = again
  }
}

/** Later than any lock that wrong logins brought about. */
async function loginAgain(server: TestServer): Promise<string | undefined> {
  server.clock.nowMs += 600_000
  return server.login().catch(() => undefined)
}

function clean(token: string): string {
  return token.replace(/[^\x20-\x7e]/g, '')
}

function note(outcome: Outcome, { version, operation }: Target, made: Made, answer: Answer<unknown>, ms: number): void {
  const name = `${version} ${operation.id}`
  outcome.requests++
  outcome.called.add(name)
  outcome.statuses.set(answer.status, (outcome.statuses.get(answer.status) ?? 0) + 1)
  if (answer.status < 300 && made.method === operation.method) outcome.succeeded.add(name)
  if (ms > outcome.slowestMs) Object.assign(outcome, { slowestMs: ms, slowest: name })
}

/** Takes ids and names out of an answer, for requests to come. */
function listen(heard: string[], { body }: Answer<unknown>, random: Random): void {
  const one = Array.isArray(body) ? (body.at(random.below(5)) as unknown) : body
  if (typeof one !== 'object' || one === null) return
  for (const [name, value] of Object.entries(one)) {
    if (!/(^|_)(id|slug|name|key|guid|email)$/.test(name)) continue
    if (typeof value !== 'string' && typeof value !== 'number') continue
    const text = String(value)
    if (text.length > 0 && text.length < 80 && !/\p{Surrogate}/u.test(text)) heard.push(text)
  }
  if (heard.length > 200) heard.splice(0, heard.length - 200)
}

function describe(
  { version, operation }: Target,
  made: Made,
  answer: Answer<unknown>,
  wrong: string,
  failure: LogEvent | undefined
): Omit<Failure, 'seed' | 'round'> {
  const isTold = answer.headers['x-request-id'] === failure?.request_id
  const [, place = ''] = (isTold && /\n +at (.*)/.exec(String(failure?.stack))) || []
  const inside = isTold && failure ? ` (${failure.name}: ${failure.message}, at ${place})` : ''
  const story = `${made.method} ${made.path.slice(0, 400)}${bodyOf(made.call)} -> ${answer.status}${inside}`
  return { operation: `${version} ${operation.id}`, wrong, story, times: 1 }
}

function bodyOf({ json, body, form }: CallOptions): string {
  const text = body ?? (json === undefined ? (form === undefined ? '' : JSON.stringify(form)) : JSON.stringify(json))
  return text === '' ? '' : ` ${String(text).slice(0, 600)}`
}

/** Failures of one kind are one: of the same operation, in whichever version, and the same but for its values. */
function keep(failures: Map<string, Failure>, failure: Failure): void {
  const kind = `${failure.operation.slice(4)} ${failure.wrong.replace(/"[^"]*"|\d+|: .*$/g, '')}`
  const known = failures.get(kind)
  const shorter = known && known.story.length <= failure.story.length ? known : failure
  failures.set(kind, { ...shorter, times: (known?.times ?? 0) + 1 })
}

/** Says in lines what a run came to. */
export function summaryOf(outcome: Outcome, seed: number): string {
  const { requests, statuses, succeeded, called, failures, slowest, slowestMs } = outcome
  const counts = [...statuses].toSorted(([one], [other]) => one - other).map(([status, times]) => `${status}: ${times}`)
  const lines = [
    `${requests} requests, seed ${seed}: ${failures.size} kinds of wrong answers`,
    `statuses ${counts.join(', ')}`,
    `${called.size} operations called, ${succeeded.size} of ${implemented.length} that are answered with success at least once`,
    `slowest ${slowest} ${Math.round(slowestMs)} ms`
  ]
  for (const { operation, wrong, story, times, ...at } of failures.values()) {
    lines.push(`${operation} (${times} times, FUZZ_SEED=${at.seed}, request ${at.round}): ${wrong}\n    ${story}`)
  }
  return lines.join('\n')
}
