import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createServer } from '@lookerts/server'
import { afterAll, beforeAll, expect, it } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const server = createServer()
let folder: string
let environment: NodeJS.ProcessEnv

beforeAll(async () => {
  // Inside the workspace, so that the examples find the packages by name.
  folder = await mkdtemp(join(root, 'examples', '.run-'))
  const { url } = await server.listen({ port: 0 })
  const { client_id, client_secret } = (await server.ready())!
  environment = {
    ...process.env,
    LOOKERSDK_BASE_URL: url,
    LOOKERSDK_CLIENT_ID: client_id,
    LOOKERSDK_CLIENT_SECRET: client_secret
  }
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

it('logs in with the first example of the README', async () => {
  expect(await runExample(0)).toBe('logged in as Admin User\n')
})

it('serves and impersonates with the second example of the README', async () => {
  expect(await runExample(1)).toBe('acting as Ann Lee\n')
})

it('shows with npm start who is logged in, what a wrong secret and a dead token get, and no secret in full', async () => {
  const { stdout } = await runFile(join(root, 'examples', 'login-logout.ts'))
  expect(stdout).toContain('API 3.0:       logged in as Admin User, user 1')
  expect(stdout).toContain('API 4.0:       logged in as Admin User, user "1"')
  expect(stdout).toMatch(/Wrong secret:.*login_refused.*404/)
  expect(stdout).toMatch(/Dead token:.*not_renewable.*401/)
  expect(stdout).not.toMatch(/lka_\w{10}|secret \w{10}/)
})

it('names only scripts in README and CONTRIBUTING that there are', async () => {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: object }
  const pages = await Promise.all(['README.md', 'CONTRIBUTING.md'].map((page) => readFile(join(root, page), 'utf8')))
  const named = [...pages.join('\n').matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script!)
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((script) => !(script in scripts))).toEqual([])
})

async function runExample(index: number): Promise<string> {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  const code = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, block]) => block!)[index]!
  const file = join(folder, `example-${index}.ts`)
  await writeFile(file, code)
  return (await runFile(file)).stdout
}

function runFile(file: string): Promise<{ stdout: string }> {
  const flags = ['--import', 'tsx', '--conditions=@lookerts/source']
  return run(process.execPath, [...flags, file], { env: environment, cwd: root })
}
