import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createServer, type LookerServer } from '@lookerts/server'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { readExamples, readPages, root } from './pages.ts'

const run = promisify(execFile)
const examples = readExamples()
let folder: string
let server: LookerServer
let environment: NodeJS.ProcessEnv

beforeAll(async () => {
  // Inside the workspace, so that the examples find the packages by name.
  folder = await mkdtemp(join(root, 'examples', '.run-'))
  // They write where they run, and one reads the demo project from there.
  await mkdir(join(folder, 'examples'))
  await symlink(join(root, 'examples', 'thelook'), join(folder, 'examples', 'thelook'))
  await Promise.all(examples.map(({ code }, index) => writeFile(join(folder, `example-${index}.ts`), code)))
})

afterAll(() => rm(folder, { recursive: true }))

beforeEach(async () => {
  server = createServer()
  const { url } = await server.listen({ port: 0 })
  const { client_id, client_secret } = (await server.ready())!
  environment = {
    ...process.env,
    LOOKERSDK_BASE_URL: url,
    LOOKERSDK_CLIENT_ID: client_id,
    LOOKERSDK_CLIENT_SECRET: client_secret
  }
})

afterEach(() => server.close())

it.each(examples.map((example, index) => ({ ...example, index })))(
  'runs the code of $page, line $line',
  async ({ index, output }) => {
    const printed = await runFile(join(folder, `example-${index}.ts`))
    if (output !== undefined) expect(printed).toBe(output)
  }
)

it('shows code that compiles, in strict mode', { timeout: 120_000 }, async () => {
  const config = {
    extends: '../../tsconfig.tools.json',
    compilerOptions: { noUnusedLocals: false, noUnusedParameters: false },
    include: ['*.ts'],
    references: []
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const told = await run(process.execPath, [tsc, '-p', folder], { cwd: root }).catch(
    (error: { stdout: string }) => error
  )
  const named = told.stdout.replaceAll(/^.*example-(\d+)\.ts\((\d+)/gm, (_, index: string, line: string) => {
    const { page, line: first } = examples[Number(index)]!
    return `${page}(${first + Number(line)}`
  })
  expect(named).toBe('')
})

it('lists the users with an example', async () => {
  const lines = await runFile(join(root, 'examples', 'list-users.ts'))
  expect(JSON.parse(lines)).toEqual({
    id: '1',
    display_name: 'Admin User',
    email: 'admin@example.com',
    is_disabled: false
  })
})

it('shows with npm start who is logged in, what a wrong secret and a dead token get, and no secret in full', async () => {
  const printed = await runFile(join(root, 'examples', 'login-logout.ts'))
  expect(printed).toContain('API 3.0:       logged in as Admin User, user 1')
  expect(printed).toContain('API 4.0:       logged in as Admin User, user "1"')
  expect(printed).toMatch(/Wrong secret:.*login_refused.*404/)
  expect(printed).toMatch(/Dead token:.*not_renewable.*401/)
  expect(printed).not.toMatch(/lka_\w{10}|secret \w{10}/)
})

it('names only scripts that there are', async () => {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: object }
  const named = readPages().flatMap(({ text }) => [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script!))
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((script) => !(script in scripts))).toEqual([])
})

async function runFile(file: string): Promise<string> {
  const flags = ['--import', import.meta.resolve('tsx'), '--conditions=@lookerts/source']
  const { stdout } = await run(process.execPath, [...flags, file], { env: environment, cwd: folder })
  return stdout
}
