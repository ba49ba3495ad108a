import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openDatabase } from '../../src/storage/sqlite-database.ts'
import { openSqliteStore } from '../../src/storage/sqlite.ts'
import { others, things } from './adapters.ts'
import { linesOf, startChild } from './child.ts'

// LOOKERTS_CRASH_RUNS=1000 makes the long run; it takes some fifteen minutes.
const RUNS = Number(process.env['LOOKERTS_CRASH_RUNS'] ?? 20)
const LANES = 2
const RUNS_PER_FILE = 25
const LONGEST_WRITING_MS = 200

/** What a writer was told is stored: its rounds up to this one, and the highest id that it was given. */
interface Confirmed {
  rounds: number
  highestId: number
}

it(
  `Nothing confirmed is lost when the process is killed at a random moment, ${RUNS} times`,
  async () => {
    const rounds = await Promise.all(Array.from({ length: LANES }, (_, lane) => killInLane(lane)))
    expect(rounds.flat().reduce((sum, each) => sum + each, 0)).toBeGreaterThan(RUNS * 5)
  },
  RUNS * 5000
)

async function killInLane(lane: number): Promise<number[]> {
  const rounds: number[] = []
  const runs = Math.ceil(RUNS / LANES)
  for (let run = 0; run < runs; run += RUNS_PER_FILE) {
    rounds.push(await killRepeatedly(`${lane}-${run}`, Math.min(RUNS_PER_FILE, runs - run)))
  }
  return rounds
}

/** One file lives through all these kills; gives how many rounds were confirmed. */
async function killRepeatedly(name: string, runs: number): Promise<number> {
  const directory = await mkdtemp(join(tmpdir(), 'lookerts-crash-'))
  const file = join(directory, 'store.db')
  const all = new Map<string, Confirmed>()
  for (let run = 0; run < runs; run++) {
    const confirmed = readLines(await writeAndKill(file, `${name}-${run}`))
    for (const [writer, each] of confirmed) all.set(writer, each)
    await expectKept(file, run < runs - 1 ? confirmed : all)
  }
  await rm(directory, { recursive: true })
  return [...all.values()].reduce((sum, { rounds }) => sum + rounds, 0)
}

async function writeAndKill(file: string, run: string): Promise<string[]> {
  const child = startChild('write', file, run)
  const lines = linesOf(child)
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), Math.random() * LONGEST_WRITING_MS))
  return lines
}

function readLines(lines: readonly string[]): Map<string, Confirmed> {
  const confirmed = new Map<string, Confirmed>()
  for (const line of lines) {
    const [, writer, rounds, id] = /^(\S+) (\d+) (\d+)$/.exec(line) ?? expect.fail(`The program said: ${line}`)
    confirmed.set(writer!, { rounds: Number(rounds), highestId: Number(id) })
  }
  return confirmed
}

async function expectKept(file: string, confirmed: ReadonlyMap<string, Confirmed>): Promise<void> {
  const store = await openSqliteStore(file, [things, others])
  let highestId = 0
  for (const [writer, each] of confirmed) {
    const counter = (await store.get(things, `counter-${writer}`))!
    const rounds = Number(counter.document['rounds'])
    // One round more than was confirmed may have been stored, whole.
    expect([each.rounds, each.rounds + 1]).toContain(rounds)
    expect(counter.revision).toBe(rounds + 1)
    for (let round = 1; round <= rounds + 1; round++) {
      const id = `${writer}-${round}`
      const count = round <= rounds ? 1 : 0
      const found = [await store.count(things, { email: id }), await store.count(others, { id })]
      expect({ id, found }).toEqual({ id, found: [count, count] })
    }
    highestId = Math.max(highestId, each.highestId)
  }
  expect(Number(await store.nextId(things))).toBeGreaterThan(highestId)
  await store.close()
  const database = await openDatabase(file)
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([['ok']])
  database.close()
}
