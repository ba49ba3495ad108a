import { readContract } from '@lookerts/contract'
import { expect, test } from 'vitest'
import { violationsOf } from '../src/conventions/violations.ts'
import { operationsOf, type Callable } from './operations.ts'
import { startServer, versions, type Answer, type CallOptions } from './start-server.ts'

/** `FUZZ_SEED=… FUZZ_ROUNDS=… npx vitest run packages/server/test/fuzz.test.ts` repeats a run, or makes a longer one. */
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31))
const rounds = Number(process.env.FUZZ_ROUNDS ?? 4_000)

const texts = [
  '',
  '1',
  '2',
  '99',
  '-1',
  '..',
  '%2e%2e',
  '%2f',
  '%00',
  '%',
  '%zz',
  '%ff',
  '%0d%0aX-Evil:%20yes',
  '%F0%9F%92%A9',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  'NaN',
  '1e400',
  '9007199254740993',
  "'%20OR%201=1--",
  '%22%5B',
  '<script>',
  '{{7*7}}',
  '$%7Bx%7D',
  'true',
  'false',
  'a'.repeat(2_000),
  '('.repeat(50),
  '%25',
  '*',
  ',',
  'id,first_name',
  'id%20desc',
  '%E2%80%AE',
  '2026-01-01',
  'xn--a'
]

const values: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  '',
  'x',
  '\0',
  '\ud800',
  '\r\nX: y',
  'x'.repeat(5_000),
  [],
  [[]],
  [null],
  {},
  { a: null },
  { a: { b: [] } },
  JSON.parse('{"__proto__":{"x":1}}'),
  JSON.parse('{"constructor":{"prototype":{"x":1}}}'),
  [1, '2', {}]
]

test(`Whatever is sent to whichever operation, no answer is a 500 or out of shape (#41, #48), seed ${seed}`, async () => {
  await using server = await startServer({ seed: { users: [{ first_name: 'Ann' }, { roles: ['Admin'] }] } })
  const random = generator(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const all = versions.flatMap((version) => {
    const contract = readContract(version)
    return operationsOf(version, '{}').map((callable) => ({ ...callable, contract }))
  })
  const handled = all.filter(({ operation }) =>
    /user|session|login|credentials_api3|version|api_spec|^me$/.test(operation.id)
  )
  let token = await server.login()
  for (let round = 0; round < rounds; round++) {
    const one = round % 4 === 0 ? pick(all) : pick(handled)
    if (one.operation.id === 'logout' || round % 100 === 0) token = await fresh()
    const { method, target, call } = made(one)
    const answer = await server.api(method, target, call)
    const story = `${method} ${target.slice(0, 300)} ${JSON.stringify(call)?.slice(0, 500)} -> ${answer.status} ${answer.text.slice(0, 300)}`
    expect([story, ...wrongIn(answer)]).toEqual([story])
  }

  /** Later than any lock that the wrong logins brought about. */
  async function fresh(): Promise<string> {
    server.clock.nowMs += 600_000
    return server.login()
  }

  function made({ operation, target }: Callable): { method: string; target: string; call: CallOptions } {
    const path = target.replaceAll('{}', () => pick(texts) || '1')
    const names = [
      ...(operation.params ?? []).filter((each) => each.in === 'query').map(({ name }) => name),
      'x',
      '__proto__'
    ]
    const query = Array.from({ length: Math.floor(random() * 4) }, () => `${pick(names)}=${pick(texts)}`).join('&')
    const isLastKey = path.endsWith('/users/1/credentials_api3/1') && operation.method === 'DELETE'
    const method = isLastKey
      ? 'GET'
      : random() < 0.05
        ? pick(['HEAD', 'OPTIONS', 'PUT', 'TRACE', 'POST'])
        : operation.method
    const headers =
      random() < 0.2
        ? { 'content-type': pick(['', 'x', 'application/x-www-form-urlencoded', 'text/plain', 'application/json;']) }
        : {}
    return {
      method,
      target: query ? `${path}?${query}` : path,
      call: { token: random() < 0.05 ? pick(texts) : token, headers, ...body(operation) }
    }
  }

  function body({ id, body: facts }: Callable['operation']): CallOptions {
    if (random() < 0.1)
      return { body: pick(['{', '[', '"', '\0', 'a=b&a=c', '%', '{"a":1}{', '['.repeat(5_000), '\ufeff{}']) }
    if (id === 'login') return { json: { client_id: pick(values), client_secret: pick(values) } }
    if (!facts && random() < 0.7) return {}
    if (random() < 0.1) return { json: pick(values) }
    const contract = readContractOnce()
    const names = [...Object.keys(contract.schemas[facts?.type ?? '']?.props ?? {}), 'x', '__proto__', 'id', 'role_ids']
    const entries = Array.from({ length: Math.floor(random() * 5) }, () => [pick(names), pick(values)])
    const safe = entries.filter(([name]) => name !== 'is_disabled')
    return { json: Object.fromEntries(safe) as object }
  }
}, 60_000)

/** What no answer may have, whatever it answers. */
function wrongIn({ status, headers, text, body }: Answer): string[] {
  const wrong: string[] = []
  if (status === 500 || status > 501) wrong.push('a failure')
  if ('x-evil' in headers) wrong.push('a header of the request')
  if (/node:internal|\.ts:\d|SELECT |\bat \w+ \(/.test(text)) wrong.push('the inside of the server')
  if (status === 204 && (text !== '' || 'content-type' in headers)) wrong.push('something with 204')
  if (status >= 400 && text !== '') {
    if (headers['content-type'] !== 'application/json; charset=utf-8') wrong.push('another media type')
    wrong.push(...violationsOf(readContractOnce(), status === 422 ? 'ValidationError' : 'Error', body))
    if (status !== 422 && 'errors' in body) wrong.push('errors without problems')
  }
  return wrong
}

let contract: ReturnType<typeof readContract> | undefined

function readContractOnce(): ReturnType<typeof readContract> {
  return (contract ??= readContract('4.0'))
}

/** Mulberry32: small, and the same for the same seed everywhere. */
function generator(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
