import { rm } from 'node:fs/promises'
import { makeConsumer } from '../../packages/sdk/test/runtimes/consumer.ts'
import { runProgram } from './program.ts'
import { install, runtimes, versionOf, type Runtime } from './runtimes.ts'
import { runSuite, type Outcome } from './suite.ts'

/**
 * Tests the client on other runtimes than the one at hand: `npm run test:runtimes`. On every Node that is supported it
 * runs all tests, and on all runtimes a program that logs in, calls me and logs out, with the packed client.
 *
 * Arguments choose: `node22` or `deno` a runtime, everything else the tests whose paths contain it.
 */
const args = process.argv.slice(2)
const names = runtimes.map(({ name }) => name)
const chosen = runtimes.filter(({ name }) => args.includes(name))
const filters = args.filter((arg) => !names.includes(arg))

interface Row extends Outcome {
  readonly runtime: string
  readonly what: string
  readonly seconds: number
}

async function timed(runtime: string, what: string, work: () => Promise<Outcome>): Promise<Row> {
  console.error(`${runtime}: ${what}`)
  const beganAtMs = performance.now()
  const outcome = await work().catch((error: unknown): Outcome => ({ isGood: false, text: String(error) }))
  return { runtime, what, ...outcome, seconds: Math.round((performance.now() - beganAtMs) / 1000) }
}

async function testOn(runtime: Runtime, directory: string): Promise<Row[]> {
  let program = ''
  const fetched = await timed(runtime.name, 'install', async () => {
    program = await install(runtime)
    return { isGood: true, text: await versionOf(program) }
  })
  if (!fetched.isGood) return [fetched]
  const name = `${runtime.kind} ${fetched.text}`
  const rows = [await timed(name, 'login, me, logout', () => runProgram(runtime, program, directory))]
  if (runtime.kind === 'node') rows.push(await timed(name, 'tests', () => runSuite(program, filters)))
  return rows
}

const consumer = await makeConsumer()
const rows: Row[] = []
try {
  for (const runtime of chosen.length > 0 ? chosen : runtimes) rows.push(...(await testOn(runtime, consumer.directory)))
} finally {
  await rm(consumer.directory, { recursive: true })
}
const lines = rows.map(({ runtime, what, isGood, text, seconds }) => {
  return `| ${runtime} | ${what} | ${isGood ? 'good' : 'BAD'} | ${text.replaceAll('\n', ' ')} | ${seconds} s |`
})
console.log(['| runtime | what | | outcome | time |', '| - | - | - | - | -: |', ...lines].join('\n'))
process.exitCode = rows.every(({ isGood }) => isGood) ? 0 : 1
