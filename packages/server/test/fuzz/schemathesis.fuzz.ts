import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { apiOf } from '../../src/http/api.ts'
import { endpointOf } from '../../src/resources/endpoints.ts'
import { startServer, versions, type TestServer, type Version } from '../start-server.ts'
import { say } from './say.ts'

const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31))
const bin = fileURLToPath(new URL('../../../../.clients/fuzz/bin/', import.meta.url))
const hooks = fileURLToPath(new URL('python/hooks.py', import.meta.url))

/** Its own checks that hold for this API, and those of the hooks. */
const checks = [
  'content_type_conformance',
  'response_headers_conformance',
  'declared_status',
  'error_shape',
  'answer_shape'
]

/** What would end the login of all that comes after. */
const left = /^(logout|login_user)$/

/** How much of each version: the newest with every border case that the tool knows of. */
const plans: Readonly<Record<Version, readonly string[]>> = {
  '3.0': ['--phases', 'fuzzing', '--max-examples', '10'],
  '3.1': ['--phases', 'fuzzing', '--max-examples', '10'],
  '4.0': ['--phases', 'coverage,fuzzing', '--max-examples', '15']
}

test.each(versions)('schemathesis finds nothing wrong by the OpenAPI document of API %s', async (version) => {
  const statuses = new Map<number, number>()
  await using server = await startServer({
    log: ({ event, status }) => {
      if (event === 'request') statuses.set(Number(status), (statuses.get(Number(status)) ?? 0) + 1)
    }
  })
  const operations = apiOf(version).contract.operations.filter(
    ({ id, alias }) => endpointOf(id) && !alias && !left.test(id)
  )
  const { code, output } = await runTool(
    server,
    version,
    operations.map(({ id }) => id)
  )
  const requests = [...statuses.values()].reduce((sum, times) => sum + times, 0)
  const counts = [...statuses].toSorted(([one], [other]) => one - other).map(([status, times]) => `${status}: ${times}`)
  say(
    `schemathesis, API ${version}: ${requests} requests of ${operations.length} operations, seed ${seed}; ${counts.join(', ')}`
  )
  expect(code, output.slice(-30_000)).toBe(0)
  expect(statuses.get(500)).toBe(undefined)
  expect(requests).toBeGreaterThan(operations.length)
})

test.each(versions)('the documents of API %s are valid by another tool', async (version) => {
  await using server = await startServer()
  const folder = await mkdtemp(join(tmpdir(), 'lookerts-'))
  try {
    for (const name of ['swagger.json', 'openapi.json']) {
      const { text } = await server.api('GET', `/api/${version}/${name}`)
      const file = join(folder, name)
      await writeFile(file, text)
      const { code, output } = await runProgram('python', ['-m', 'openapi_spec_validator', file], {})
      expect(code, output).toBe(0)
    }
  } finally {
    await rm(folder, { recursive: true })
  }
})

function runTool(server: TestServer, version: Version, ids: readonly string[]): Promise<Ended> {
  const args = [
    ['run', `${server.url}/api/${version}/openapi.json`, '--checks', checks.join(',')],
    ['--include-operation-id-regex', `^(${ids.join('|')})$`, '--seed', String(seed)],
    plans[version],
    ['--suppress-health-check', 'all', '--no-shrink', '--continue-on-failure', '--warnings', 'off', '--no-color']
  ].flat()
  return runProgram('st', args, {
    SCHEMATHESIS_HOOKS: hooks,
    LOOKERTS_URL: server.url,
    LOOKERTS_CLIENT_ID: server.key.client_id,
    LOOKERTS_CLIENT_SECRET: server.key.client_secret
  })
}

interface Ended {
  readonly code: number | null
  readonly output: string
}

function runProgram(name: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(`${bin}${name}`, args, { cwd: tmpdir(), env: { ...process.env, ...env }, timeout: 1_100_000 })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text: string) => (output += text))
    }
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
