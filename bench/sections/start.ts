import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Options } from '../options.ts'
import { makeDataFolder, programPath, startChild } from '../processes.ts'
import { table, type Figure, type SectionReport } from '../report.ts'
import type { StartTimes } from '../starts.ts'
import { median, quantile } from '../statistics.ts'

const users = 1000

/** How long a start takes: inside a process, and of the command. */
export async function start(options: Options): Promise<SectionReport> {
  const inProcess = await measureSeededStarts(options.quick ? 20 : 200)
  const command = await measureCommand(options.quick ? 3 : 21)
  return {
    title: 'Start',
    figures: [inProcess.figure, command.figure],
    details: [table([['start', 'fastest ms', 'median ms', 'p99 ms', 'n'], ...inProcess.rows, ...command.rows])]
  }
}

interface Measured {
  readonly figure: Figure
  readonly rows: readonly (readonly string[])[]
}

async function measureSeededStarts(starts: number): Promise<Measured> {
  const child = await startChild('starts', {}, 0)
  const { startMs } = await child.ask<StartTimes>('start', { starts, users })
  await child.stop()
  const [first = Number.NaN] = startMs
  const middle = median(startMs)
  return {
    figure: {
      name: `\`createServer()\` with ${users} users`,
      target: 'median at most 10 ms',
      measured: `${middle.toFixed(1)} ms (the first of the process ${first.toFixed(1)} ms)`,
      met: middle <= 10
    },
    rows: [describe(`\`createServer()\` with ${users} users`, startMs)]
  }
}

async function measureCommand(pairs: number): Promise<Measured> {
  const bin = fileURLToPath(new URL('../../packages/cli/bin/lookerts.js', import.meta.url))
  const bareMs: number[] = []
  const serveMs: number[] = []
  for (let pair = 0; pair < pairs; pair++) {
    bareMs.push(await timeUntilReady([programPath('servers/hello')]))
    serveMs.push(await timeUntilReady([bin, 'serve', '--port', '0']))
  }
  const difference = median(serveMs) - median(bareMs)
  return {
    figure: {
      name: '`lookerts serve`, ready after a bare `node` server',
      target: 'at most 120 ms more',
      measured: `${difference.toFixed(0)} ms more (medians ${median(serveMs).toFixed(0)} and ${median(bareMs).toFixed(0)} ms)`,
      met: difference <= 120
    },
    rows: [
      describe('bare `node` server, from spawn to its line', bareMs),
      describe('`lookerts serve`, the same', serveMs)
    ]
  }
}

/** From the spawn to the first line of output, which must be the JSON of a server that is ready. */
async function timeUntilReady(command: readonly string[]): Promise<number> {
  const beganAtMs = performance.now()
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'], cwd: makeDataFolder() })
  const ended = once(child, 'exit')
  const [line] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer | number]
  const elapsedMs = performance.now() - beganAtMs
  child.kill('SIGTERM')
  await ended
  if (typeof (JSON.parse(String(line)) as { base_url?: string }).base_url !== 'string')
    throw new Error(`printed ${String(line)}`)
  return elapsedMs
}

function describe(name: string, numbers: readonly number[]): string[] {
  const shown = [Math.min(...numbers), median(numbers), quantile(numbers, 0.99)].map((value) => value.toFixed(1))
  return [name, ...shown, String(numbers.length)]
}
