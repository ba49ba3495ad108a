import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { showCosts } from '../costs.ts'
import type { Options } from '../options.ts'
import { makeDataFolder } from '../processes.ts'
import { table, type Figure, type SectionReport } from '../report.ts'
import { measureInTurn, pick } from '../rounds.ts'
import { median } from '../statistics.ts'

const modules = {
  'a bare process': [],
  'node:http': ['node:http'],
  lookerts: ['lookerts'],
  'lookerts and lookerts/4.0': ['lookerts', 'lookerts/4.0'],
  'official SDK': ['@looker/sdk', '@looker/sdk-node']
} as const

type Program = keyof typeof modules

const mostMs = 15

/** How much longer a process takes that imports a client. */
export async function imports(options: Options): Promise<SectionReport> {
  const folder = makeDataFolder()
  const names = Object.keys(modules) as Program[]
  const fileOf = (name: Program): string => join(folder, `${names.indexOf(name)}.mjs`)
  for (const name of names) writeFileSync(fileOf(name), sourceOf(name))
  const run = (name: Program): Promise<Sample> => runProgram(fileOf(name))
  for (const name of names) await run(name)
  const samples = await measureInTurn(names, options.quick ? 5 : 41, run)
  return {
    title: 'Import',
    figures: [figureOf(samples)],
    details: [
      table([
        ['program', 'wall ms', 'more than bare, ms', 'CPU ms', 'RSS MB', 'n'],
        ...[...samples].map(([name, list]) => describe(name, list, overBare(name, samples)))
      ]),
      '- From the spawn of `node` to the end of its process, imports as a file of its own writes them; best / median.\n' +
        '- What is more than bare is the middle of the differences within the rounds.'
    ]
  }
}

interface Sample {
  readonly elapsedMs: number
  readonly cpuMicros: number
  readonly rssBytes: number
}

type Samples = ReadonlyMap<Program, readonly Sample[]>

/** It says last what it used, in a way that loads nothing more. */
function sourceOf(name: Program): string {
  const report = 'JSON.stringify({ ...process.cpuUsage(), rssBytes: process.memoryUsage.rss() })'
  return [
    ...modules[name].map((specifier) => `import '${specifier}'`),
    `process.getBuiltinModule('node:fs').writeSync(1, ${report})`
  ].join('\n')
}

async function runProgram(file: string): Promise<Sample> {
  const beganAtMs = performance.now()
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = await Promise.all([text(child.stdout), once(child, 'exit')])
  const elapsedMs = performance.now() - beganAtMs
  const { user, system, rssBytes } = JSON.parse(said) as { user: number; system: number; rssBytes: number }
  return { elapsedMs, cpuMicros: user + system, rssBytes }
}

function overBare(name: Program, samples: Samples): number {
  const bare = samples.get('a bare process') ?? []
  return median((samples.get(name) ?? []).map(({ elapsedMs }, round) => elapsedMs - (bare[round]?.elapsedMs ?? NaN)))
}

function figureOf(samples: Samples): Figure {
  const [ours, official] = [overBare('lookerts', samples), overBare('official SDK', samples)]
  return {
    name: '`import "lookerts"`, over a bare process',
    target: `at most ${mostMs} ms more`,
    measured: `${ours.toFixed(1)} ms more (official SDK ${official.toFixed(0)})`,
    met: ours <= mostMs
  }
}

function describe(name: string, list: readonly Sample[], overBareMs: number): string[] {
  return [
    name,
    showCosts(
      pick(list, ({ elapsedMs }) => elapsedMs),
      1
    ),
    overBareMs.toFixed(1),
    showCosts(
      pick(list, ({ cpuMicros }) => cpuMicros / 1000),
      1
    ),
    (median(pick(list, ({ rssBytes }) => rssBytes)) / 2 ** 20).toFixed(0),
    String(list.length)
  ]
}
