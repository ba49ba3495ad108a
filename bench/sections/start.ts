import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
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
    figures: [inProcess.figure, ...command.figures],
    details: [
      table([['start', 'fastest ms', 'median ms', 'p99 ms', 'n'], ...inProcess.rows, ...command.rows]),
      '- `lookerts serve` begins with the demo content; memory is what the process has resident when it is ready.'
    ]
  }
}

interface Measured {
  readonly rows: readonly (readonly string[])[]
}

async function measureSeededStarts(starts: number): Promise<Measured & { readonly figure: Figure }> {
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

async function measureCommand(pairs: number): Promise<Measured & { readonly figures: readonly Figure[] }> {
  const bin = fileURLToPath(new URL('../../packages/cli/bin/lookerts.js', import.meta.url))
  const bare: ReadyProcess[] = []
  const serve: ReadyProcess[] = []
  for (let pair = 0; pair < pairs; pair++) {
    bare.push(await startUntilReady([programPath('servers/hello')]))
    serve.push(await startUntilReady([bin, 'serve', '--port', '0']))
  }
  return {
    figures: [
      moreThan('ready', 120, 'ms', serve, bare, ({ elapsedMs }) => elapsedMs),
      moreThan('memory', 40, 'MB', serve, bare, ({ rssMegabytes }) => rssMegabytes)
    ],
    rows: [
      describe('bare `node` server, from spawn to its line', millisecondsOf(bare)),
      describe('`lookerts serve`, the same', millisecondsOf(serve))
    ]
  }
}

/** How much more `lookerts serve` takes of something than a bare server, by the medians. */
function moreThan(
  what: string,
  most: number,
  unit: string,
  serve: readonly ReadyProcess[],
  bare: readonly ReadyProcess[],
  read: (process: ReadyProcess) => number
): Figure {
  const [ours, theirs] = [median(serve.map(read)), median(bare.map(read))]
  return {
    name: `\`lookerts serve\`, ${what} over a bare \`node\` server`,
    target: `at most ${most} ${unit} more`,
    measured: `${(ours - theirs).toFixed(0)} ${unit} more (medians ${ours.toFixed(0)} and ${theirs.toFixed(0)} ${unit})`,
    met: ours - theirs <= most
  }
}

interface ReadyProcess {
  readonly elapsedMs: number
  readonly rssMegabytes: number
}

function millisecondsOf(processes: readonly ReadyProcess[]): number[] {
  return processes.map(({ elapsedMs }) => elapsedMs)
}

/** From the spawn to the first line of output, which must be the JSON of a server that is ready. */
async function startUntilReady(command: readonly string[]): Promise<ReadyProcess> {
  const beganAtMs = performance.now()
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'], cwd: makeDataFolder() })
  const ended = once(child, 'exit')
  const [line] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer | number]
  const elapsedMs = performance.now() - beganAtMs
  const rssMegabytes = residentMegabytes(child.pid)
  child.kill('SIGTERM')
  await ended
  if (typeof (JSON.parse(String(line)) as { base_url?: string }).base_url !== 'string')
    throw new Error(`printed ${String(line)}`)
  return { elapsedMs, rssMegabytes }
}

/** What a process has in memory, as Linux tells it. */
function residentMegabytes(pid: number | undefined): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

function describe(name: string, numbers: readonly number[]): string[] {
  const shown = [Math.min(...numbers), median(numbers), quantile(numbers, 0.99)].map((value) => value.toFixed(1))
  return [name, ...shown, String(numbers.length)]
}
