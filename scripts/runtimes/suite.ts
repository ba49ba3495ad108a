import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

/** How something went on a runtime. */
export interface Outcome {
  readonly isGood: boolean
  /** What came of it, in a few words. */
  readonly text: string
}

interface VitestReport {
  readonly numTotalTests: number
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
}

const root = join(import.meta.dirname, '../..')
const limitMs = 45 * 60_000

/** Runs the tests whose paths contain one of the filters, all of them without any, on a Node. */
export async function runSuite(node: string, filters: readonly string[]): Promise<Outcome> {
  const directory = await mkdtemp(join(tmpdir(), 'lookerts-suite-'))
  try {
    const file = join(directory, 'report.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const child = spawn(node, [vitest, 'run', ...reporters, ...filters], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: limitMs,
      // Programs that tests start by the name of `node` are to run on the same one.
      env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` }
    })
    const [code] = (await once(child, 'close')) as [number | null]
    return toOutcome(code, await readFile(file, 'utf8').catch(() => ''))
  } finally {
    await rm(directory, { recursive: true })
  }
}

/** A run that did not come to its end has no report. */
function toOutcome(code: number | null, report: string): Outcome {
  if (report === '') return { isGood: false, text: `no report, exit code ${code}` }
  const { numTotalTests, numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(report) as VitestReport
  const left = numTotalTests - numPassedTests - numFailedTests
  const counts = [`${numPassedTests} passed`, `${numFailedTests} failed`, ...(left > 0 ? [`${left} skipped`] : [])]
  // A file that cannot even be loaded has no failed test.
  const text =
    numFailedTestSuites > 0 && numFailedTests === 0 ? `${counts.join(', ')}, files failed` : counts.join(', ')
  return { isGood: code === 0 && numPassedTests > 0, text }
}
