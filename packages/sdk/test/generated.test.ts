import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Operation } from 'lookerts'
import * as sdk30 from 'lookerts/3.0'
import * as sdk31 from 'lookerts/3.1'
import * as sdk40 from 'lookerts/4.0'
import { describe, expect, test } from 'vitest'
import { readContract, type Contract, type OperationFacts } from '@lookerts/contract'
import { repeatableFlag, slow } from '../../../scripts/generate/flags.ts'
import { toSnake } from '../../../scripts/generate/names.ts'
import { generate } from '../../../scripts/generate/version.ts'

const versions = [
  { version: '3.0', count: 292, sdk: sdk30, facade: sdk30.looker30 },
  { version: '3.1', count: 355, sdk: sdk31, facade: sdk31.looker31 },
  { version: '4.0', count: 483, sdk: sdk40, facade: sdk40.looker40 }
] as const

const source = fileURLToPath(new URL('../src/', import.meta.url))

describe.each(versions)('The generated client of API $version', ({ version, count, sdk, facade }) => {
  const contract = readContract(version)
  const values = sdk as Readonly<Record<string, unknown>>
  const types = readFileSync(join(source, version, 'types.ts'), 'utf8')

  test(`has all ${count} operations of the contract and no other`, () => {
    const ids = Object.values(values).flatMap((value) => (isOperation(value) ? value.id : []))
    expect(ids).toHaveLength(count)
    expect(ids.toSorted()).toEqual(contract.operations.map(({ id }) => id).toSorted())
  })

  test('keeps the place of every operation on the wire', () => {
    for (const facts of contract.operations) {
      expect(values[facts.id]).toMatchObject({ id: facts.id, version, method: facts.method, path: facts.path })
    }
  })

  test('says of every operation which arguments go where', () => {
    for (const facts of contract.operations) {
      const { query, form, body } = values[facts.id] as Operation
      const isLogin = facts.id === 'login'
      expect([facts.id, form ?? query]).toEqual([facts.id, namesIn(facts, 'query')])
      expect([facts.id, form !== undefined]).toEqual([facts.id, isLogin])
      expect([facts.id, body !== undefined]).toEqual([facts.id, facts.body !== undefined && !isLogin])
    }
  })

  test.each([
    ['me', undefined],
    ['logout', 'none'],
    ['delete_color_collection', 'none'],
    ['git_deploy_key', 'text'],
    ['deploy_to_production', undefined],
    ['run_query', 'any'],
    ['run_inline_query', 'any'],
    ['run_sql_query', 'any'],
    ['query_task_results', 'any'],
    ['render_task_results', 'any']
  ])('reads the answer of %s as %s', (id, answer) => {
    if (id in values) expect((values[id] as Operation).answer).toBe(answer)
  })

  test('says of an operation whether it is repeatable and slow, where it is not as its method', () => {
    const flags = contract.operations.map(({ id }) => {
      const { repeatable, slow: isSlow } = values[id] as Operation
      return [id, repeatable, isSlow]
    })
    expect(flags).toEqual(contract.operations.map(({ id }) => [id, repeatableFlag(id), slow.has(id) || undefined]))
  })

  test('wants every path parameter as an argument', () => {
    for (const facts of contract.operations) {
      const fields = fieldsOf(readOperations(contract, facts.tag), argumentsName(facts))
      for (const name of namesIn(facts, 'path') ?? []) expect(fields, facts.id).toContain(name)
    }
  })

  test('has every type of the contract', () => {
    for (const name of Object.keys(contract.schemas)) {
      expect(types).toMatch(new RegExp(`^export (interface|type) ${name}\\b`, 'm'))
    }
  })

  test('has a read-only field in no type that differs when sent', () => {
    const written = Object.entries(contract.schemas).filter(([name]) =>
      types.includes(`export interface Write${name} {`)
    )
    expect(written.length).toBeGreaterThan(40)
    for (const [name, { props }] of written) {
      const readOnly = Object.keys(props).filter((prop) => props[prop]?.readOnly)
      const fields = fieldsOf(types, `Write${name}`).map((field) => field.replace('?', ''))
      expect(fields, name).not.toEqual([])
      expect([name, fields.filter((field) => readOnly.includes(field))]).toEqual([name, []])
    }
  })

  test('has a method for every operation, by tag', async () => {
    const sent: Operation[] = []
    const looker = facade({
      baseUrl: 'http://127.0.0.1',
      send: ({ operation }) => Promise.reject(new Error(`${sent.push(operation)}`))
    }) as unknown as Readonly<Record<string, Readonly<Record<string, (args: object) => Promise<unknown>>>>>
    for (const { tag, id, params = [] } of contract.operations) {
      const args = Object.fromEntries(params.filter((param) => param.in === 'path').map(({ name }) => [name, 'x']))
      await expect(looker[toSnake(tag)]?.[id]?.(args)).rejects.toThrow(`${sent.length}`)
    }
    expect(sent).toEqual(contract.operations.map(({ id }) => values[id]))
    expect(Object.values(looker).flatMap((methods) => Object.keys(methods))).toHaveLength(count)
  })

  test('gives every operation and every exported type a doc', () => {
    for (const text of generate(contract).values()) {
      const bare = text
        .split('\n')
        .filter(
          (line, at, lines) => /^export (const|interface|type \w|function)/.test(line) && !lines[at - 1]?.endsWith('*/')
        )
      expect(bare.filter((line) => !line.includes(' from '))).toEqual([])
    }
  })

  test('is what the generator makes of the contract, each time', () => {
    const files = readFiles(join(source, version))
    expect(generate(contract)).toEqual(files)
    expect(generate(readContract(version))).toEqual(files)
  })
})

test('A body that the contract calls plain text is sent as text, any other as JSON', () => {
  expect(sdk40.parse_saml_idp_metadata.body).toBe('text')
  expect(sdk30.load_upload.body).toBe('text')
  expect(sdk40.create_dashboard_filter_state.body).toBe('json')
})

test('Only login is sent without a token', () => {
  const operations = versions.flatMap(({ sdk }) => Object.values(sdk)).filter(isOperation)
  expect(new Set(operations.filter(({ anonymous }) => anonymous).map(({ id }) => id))).toEqual(new Set(['login']))
})

test('The whole of 4.0 takes 16,000 bytes at most for a browser', async () => {
  const bundle = await bundleOf(`import { looker40 } from 'lookerts/4.0'; export { looker40 }`)
  expect(gzipSync(bundle, { level: 9 }).length).toBeLessThanOrEqual(16_000)
})

test.each(['lookerts/4.0/user', 'lookerts/4.0'])('A bundle with one operation of %s holds no other', async (entry) => {
  const text = await bundleOf(`import { user } from '${entry}'; console.log(user)`)
  expect(text).toContain('/users/{user_id}')
  expect(text.length).toBeLessThan(200)
})

async function bundleOf(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: source },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@lookerts/source']
  })
  return outputFiles[0]?.text ?? ''
}

function isOperation(value: unknown): value is Operation {
  return typeof value === 'object'
}

function namesIn({ params = [] }: OperationFacts, place: 'path' | 'query'): string[] | undefined {
  const names = params.filter((param) => param.in === place).map((param) => param.name)
  return names.length > 0 ? names : undefined
}

function argumentsName({ id }: OperationFacts): string {
  return `${id
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}Args`
}

function readOperations({ apiVersion }: Contract, tag: string): string {
  return readFileSync(join(source, apiVersion, 'operations', `${toSnake(tag)}.ts`), 'utf8')
}

/** The fields of an interface as they are declared, optional ones with their question mark. */
function fieldsOf(text: string, name: string): string[] {
  const body =
    new RegExp(`^export interface ${name}(?:<.*>)? \\{\\n([^}]*(?:\\{\\}[^}]*)*)^\\}`, 'm').exec(text)?.[1] ?? ''
  return [...body.matchAll(/^ {2}(\w+\??):/gm)].map((match) => match[1] ?? '')
}

function readFiles(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]
    })
  )
}
