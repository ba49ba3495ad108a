import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readTables, thelook } from './thelook-files.ts'

const run = promisify(execFile)
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lookerts-thelook-'))
})

afterAll(() => rm(folder, { recursive: true }))

it('writes a file for each table and the SQL to load them, and says how many rows and how quickly', async () => {
  const { stdout } = await generate([], '--scale', '0.01', '--out', join(folder, 'new', 'shop'))
  expect(stdout).toMatch(/^users: 10$/m)
  expect(stdout).toMatch(/^[\d,]+ rows in [\d.]+ s, [\d,]+ rows\/s$/m)
  expect(await readdir(join(folder, 'new', 'shop'))).toEqual([
    'distribution_centers.csv',
    'events.csv',
    'inventory_items.csv',
    'load.duckdb.sql',
    'load.postgres.sql',
    'order_items.csv',
    'orders.csv',
    'products.csv',
    'schema.sql',
    'users.csv'
  ])
})

it('needs no more memory for a large shop', { timeout: 60_000 }, async () => {
  // Rows that were kept would not fit into that.
  const { stdout } = await generate(['--max-old-space-size=24'], '--scale', '5', '--out', join(folder, 'large'))
  expect(stdout).toMatch(/^users: 5,000$/m)
})

it('ends the data with the day that it is told', async () => {
  await generate([], '--scale', '0.1', '--until', '2020-02-29', '--out', join(folder, 'leap'))
  const { events } = await readTables(join(folder, 'leap'))
  expect(events!.at(-1)!['created_at']).toMatch(/^2020-02-2/)
})

it.each([
  [['--scale', '1'], 'Say where the files go: --out <directory>.'],
  [['--scale', '0', '--out', 'x'], '--scale is a number from 0.01 to 1000, not "0".'],
  [['--scale', 'big', '--out', 'x'], '--scale is a number from 0.01 to 1000, not "big".'],
  [['--seed', '1.5', '--out', 'x'], '--seed is a whole number of at most nine digits, not "1.5".'],
  [['--until', '2026-02-30', '--out', 'x'], '--until is a date such as 2026-10-31, not "2026-02-30".'],
  [['--size', '1', '--out', 'x'], "Unknown option '--size'"]
])('refuses %j and says why', async (args, reason) => {
  await expect(generate([], ...args)).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining(reason) })
})

function generate(flags: readonly string[], ...args: string[]): Promise<{ stdout: string }> {
  const tsx = ['--import', import.meta.resolve('tsx')]
  return run(process.execPath, [...flags, ...tsx, join(thelook, 'generate.ts'), ...args], { cwd: folder })
}
