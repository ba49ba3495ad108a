import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readContract, type OperationFacts } from '@lookerts/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpointOf } from '../src/resources/endpoints.ts'
import { exampleOf, isStaged } from './examples/examples.ts'
import type { Example } from './examples/example.ts'
import { makePerson } from './people.ts'
import { startServer, type TestServer } from './start-server.ts'

const reads = readContract('4.0').operations.filter(({ id, method }) => method === 'GET' && endpointOf(id))

let data: string
let server: TestServer
let token: string

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'lookerts-injection-'))
  server = await startServer({ data })
  token = await server.login()
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await rm(data, { recursive: true, force: true })
})

/** Reads as an operation's example does, with other values for some parameters. */
async function read(
  operation: OperationFacts,
  changed: Readonly<Record<string, string>>,
  as = token
): Promise<{ status: number; text: string; body: unknown; headers: Readonly<Record<string, unknown>> }> {
  const example: Example = (isStaged(operation) ? undefined : await exampleOf(server, operation, token)) ?? {}
  const path = operation.path.replace(/{(\w+)}/g, (_, name: string) =>
    encodeURIComponent(changed[name] ?? example.path?.[name] ?? '1')
  )
  const names = new Set((operation.params ?? []).filter(({ in: place }) => place === 'query').map(({ name }) => name))
  const query = Object.entries({ ...plain(example.query), ...changed }).filter(([name]) => names.has(name))
  return server.api('GET', `/api/4.0${path}?${new URLSearchParams(query).toString()}`, { token: as })
}

/** Without what makes an answer less than the whole. */
function plain(query: Readonly<Record<string, string>> = {}): Record<string, string> {
  const parts = new Set(['limit', 'offset', 'per_page', 'page', 'fields'])
  return Object.fromEntries(Object.entries(query).filter(([name]) => !parts.has(name)))
}

function namesIn({ params = [] }: OperationFacts, isTaken: (type: string, place: string) => boolean): string[] {
  return params.filter(({ type, in: place }) => isTaken(type, place)).map(({ name }) => name)
}

describe('Text in a query or a path is a value, and never a part of SQL (#54)', () => {
  const attacks = [
    "' OR '1'='1",
    "x' OR 1=1 --",
    '" OR ""="',
    '1); DROP TABLE documents; --',
    '1 UNION SELECT * FROM sqlite_master',
    "json_extract(body,'$.x')",
    'id desc, (SELECT 1) --',
    "%' ESCAPE '\\' OR 1=1 --",
    '\\',
    '$.x"]',
    "');--"
  ]

  /** What says how to search, and not for what. */
  const notSearched: ReadonlySet<string> = new Set([
    'sorts',
    'fields',
    'terms',
    'pattern',
    'group_by',
    'permission',
    'deleted',
    'theme_type',
    'next_page_token'
  ])

  test.each(reads.filter(({ params }) => params))('that $id takes', async (operation) => {
    for (const name of namesIn(operation, (type) => type === 'string')) {
      for (const attack of attacks) {
        const { status, text, body } = await read(operation, { [name]: attack })
        expect([name, attack, status, status === 500 ? text : ''], text.slice(0, 200)).toEqual([
          name,
          attack,
          expect.toSatisfy((each: number) => each !== 500 && each !== 503),
          ''
        ])
        // What is asked for is what has this very text, and nothing has it.
        const isSearched = /search/.test(operation.id) && !notSearched.has(name)
        if (isSearched && status === 200 && Array.isArray(body))
          expect([name, attack, body]).toEqual([name, attack, []])
        expect(text).not.toMatch(/SQLITE_|CREATE TABLE/)
      }
    }
  })

  test('and everything is still there', async () => {
    for (const path of ['/users', '/dashboards', '/looks', '/folders', '/groups', '/roles', '/connections']) {
      const { status, body } = await server.api<object[]>('GET', `/api/4.0${path}`, { token })
      expect([path, status, body.length > 0]).toEqual([path, 200, true])
    }
  })
})

describe('A path that somebody names leads to no file of this machine (#56)', () => {
  const paths = [
    '../../../../etc/passwd',
    '/etc/passwd',
    '..\\..\\etc\\passwd',
    'file:///etc/passwd',
    'x\0.lkml',
    'CON',
    './../secret.key'
  ]

  test.each(reads)('in $id', async (operation) => {
    const before = await readdir(data)
    for (const name of namesIn(operation, (type) => type === 'string' || type === 'id')) {
      for (const path of paths) {
        const { status, text } = await read(operation, { [name]: path })
        expect([name, path, status === 500]).toEqual([name, path, false])
        expect(text).not.toMatch(/root:[x*]:0:0|[0-9a-f]{64}/)
      }
    }
    expect((await readdir(data)).toSorted()).toEqual(before.toSorted())
  })
})

describe('No limit is too large, and none makes a list longer than it is (#60)', () => {
  const paged = reads
    .filter(({ params = [] }) => params.some(({ name }) => name === 'limit' || name === 'per_page'))
    .filter(({ id }) => !['run_look', 'run_query', 'search_lookml_dashboards'].includes(id))

  test.each(paged)('in $id', async (operation) => {
    const whole = await read(operation, {})
    expect(whole.status, whole.text.slice(0, 200)).toBe(200)
    const numbers = ['4294967296', '9007199254740991', '1e15']
    for (const number of numbers) {
      for (const [one, other] of [
        ['limit', 'offset'],
        ['per_page', 'page']
      ] as const) {
        if (!operation.params!.some(({ name }) => name === one)) continue
        expect((await read(operation, { [one]: number })).body).toEqual(whole.body)
        if (!operation.params!.some(({ name }) => name === other)) continue
        const { status, body } = await read(operation, { [one]: number, [other]: number })
        expect([one, status, body]).toEqual([one, 200, []])
      }
    }
    for (const number of ['-1', '9007199254740993', '1e400', 'x', '0x10', '1.5', 'Infinity'])
      for (const name of ['limit', 'offset'].filter((each) => operation.params!.some((param) => param.name === each)))
        expect([name, number, (await read(operation, { limit: '1', [name]: number })).status]).toEqual([
          name,
          number,
          number === '0x10' ? expect.any(Number) : 400
        ])
  })
})

describe('What is asked for by fields is what would be there without them, and less (#32)', () => {
  const { schemas } = readContract('4.0')
  const every = new Set(Object.values(schemas).flatMap(({ props }) => Object.keys(props)))
  const hidden = [
    'password',
    'secret',
    'client_secret',
    'digest',
    'secret_digest',
    'token',
    'revision',
    'fingerprint',
    'document',
    '__proto__',
    'constructor'
  ]
  const fielded = reads.filter(({ params = [] }) => params.some(({ name }) => name === 'fields'))
  let developer = ''
  beforeAll(async () => (developer = (await makePerson(server, 'developer')).token))

  test.each(fielded)('in $id', async (operation) => {
    for (const as of [token, developer]) {
      const whole = await read(operation, {}, as)
      if (whole.status !== 200) continue
      for (const fields of ['*', [...hidden].join(), [...every].slice(0, 300).join()]) {
        const part = await read(operation, { fields }, as)
        expect(part.status).toBe(200)
        expect(extraIn(part.body, whole.body)).toEqual([])
      }
    }
  })

  /** The keys that one has and the other has not, at any depth. */
  function extraIn(part: unknown, whole: unknown, at = ''): string[] {
    if (Array.isArray(part)) return part.flatMap((each, n) => extraIn(each, (whole as unknown[])[n], `${at}[]`))
    if (typeof part !== 'object' || part === null) return part === whole ? [] : [at]
    return Object.entries(part).flatMap(([name, each]) =>
      Object.hasOwn(Object(whole) as object, name)
        ? extraIn(each, (whole as Record<string, unknown>)[name], `${at}.${name}`)
        : [`${at}.${name}`]
    )
  }
})
