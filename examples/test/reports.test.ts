import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { root } from './pages.ts'

const run = promisify(execFile)
const rows = 'users.id,users.name\n7,Ann\n'
let folder: string
let looker: Server
/** What the stub answers, by method and path without its version and query. */
let answers: Record<string, { status?: number; type?: string; body: string }[]>

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lookerts-reports-'))
  looker = createServer(({ method, url = '' }, response) => {
    const what = `${method} ${url.replace(/^\/api\/4\.0|\?.*$/g, '')}`
    const { status = 200, type = 'application/json', body } = answers[what]?.shift() ?? { status: 404, body: '{}' }
    response.writeHead(status, { 'content-type': type }).end(body)
  })
  await new Promise<void>((resolve) => looker.listen(0, '127.0.0.1', resolve))
  answers = {
    'POST /login': [{ body: '{"access_token":"token","expires_in":3600}' }],
    'DELETE /logout': [{ status: 204, body: '' }]
  }
})

afterEach(async () => {
  looker.close()
  await rm(folder, { recursive: true })
})

it('writes the result of a look to a file', async () => {
  answers['GET /looks/7/run/csv'] = [{ type: 'text/csv', body: rows }]
  const { stdout } = await runExample('export-look.ts', '7', 'csv', 'look.csv')
  expect(stdout).toBe('look.csv: 26 bytes of text/csv\n')
  expect(await readFile(join(folder, 'look.csv'), 'utf8')).toBe(rows)
  expect(answers['DELETE /logout']).toEqual([])
})

it('leaves no file of a look that cannot be run', async () => {
  answers['GET /looks/7/run/csv'] = [{ status: 404, body: '{"message":"Not found"}' }]
  await expect(runExample('export-look.ts', '7', 'csv', 'look.csv')).rejects.toThrow('Not found (GET /api/4.0/looks/')
  expect(await readdir(folder)).toEqual([])
})

it('renders a dashboard, tells how far it is, and writes it to a file', async () => {
  answers['POST /render_tasks/dashboards/7/pdf'] = [{ body: '{"id":"t1"}' }]
  answers['GET /render_tasks/t1'] = ['rendering', 'success'].map((status) => ({ body: JSON.stringify({ status }) }))
  answers['GET /render_tasks/t1/results'] = [{ type: 'application/pdf', body: '%PDF-1.7' }]
  const { stdout } = await runExample('render-dashboard.ts', '7', 'dashboard.pdf')
  expect(stdout).toBe('rendering\nsuccess\ndashboard.pdf: 8 bytes\n')
  expect(await readFile(join(folder, 'dashboard.pdf'), 'utf8')).toBe('%PDF-1.7')
})

function runExample(name: string, ...args: string[]): Promise<{ stdout: string }> {
  const flags = ['--import', import.meta.resolve('tsx'), '--conditions=@lookerts/source']
  const { port } = looker.address() as AddressInfo
  const env = {
    ...process.env,
    LOOKERSDK_BASE_URL: `http://127.0.0.1:${port}`,
    LOOKERSDK_CLIENT_ID: 'id',
    LOOKERSDK_CLIENT_SECRET: 'secret'
  }
  return run(process.execPath, [...flags, join(root, 'examples', name), ...args], { cwd: folder, env })
}
