import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TreeMemory } from '../lookml/child.ts'
import { pairs, type Pair, type Parser } from '../lookml/parsers.ts'
import { makeProject, writeProject } from '../lookml/project.ts'
import { projectFigures, projectTable, runProject, type ProjectSamples } from '../lookml/project-runs.ts'
import { thelook } from '../lookml/texts.ts'
import type { Options } from '../options.ts'
import { startChild } from '../processes.ts'
import { table, type Figure, type SectionReport } from '../report.ts'
import { measureInTurn } from '../rounds.ts'
import { median, ratio } from '../statistics.ts'

const mostTimesSource = 12

/** Parsing against lookml-parser, and a large project from its files to what is wrong with it. */
export async function lookml(options: Options): Promise<SectionReport> {
  const measured = pairs(options.quick ? { ours: 1e6, theirs: 1e5 } : { ours: 12e6, theirs: 4e5 })
  const samples = await measureParsers(measured, options.rounds)
  const directory = mkdtempSync(join(tmpdir(), 'lookerts-bench-'))
  try {
    const sourceBytes = writeProject(directory, makeProject(options.quick ? 5e6 : 50e6))
    const runs = await runProject(directory, options.quick ? 1 : 3)
    const memory = [await treeMemory(thelook), await treeMemory(directory)] as const
    return report(measured, samples, { runs, sourceBytes, memory })
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

interface OfProject {
  readonly runs: ProjectSamples
  readonly sourceBytes: number
  readonly memory: readonly [demo: TreeMemory, project: TreeMemory]
}

function report(measured: readonly Pair[], samples: Speeds, { runs, sourceBytes, memory }: OfProject): SectionReport {
  return {
    title: 'LookML',
    figures: [
      ...measured.map(({ ours }) => speedFigure(ours, samples)),
      ...measured.map((pair) => ratioFigure(pair, samples)),
      ...projectFigures(runs, sourceBytes, mostTimesSource)
    ],
    details: [
      table([
        ['parser, texts', 'MB/s', 'MB/CPU s', 'bytes read', 'n'],
        ...measured.flatMap(({ ours, theirs }) => [describe(ours, samples), describe(theirs, samples)])
      ]),
      '- Best / median. With the places of all that is read; `lookml-parser` gives none with its result.\n' +
        '- Megabytes are 1,000,000 bytes of UTF-8. Processor time is that of all threads, garbage collection too.',
      projectTable(runs, sourceBytes),
      '- Cold is a new process from its first look at the directory, program already loaded, to the last finding. Warm\n' +
        '  is the same again in that process, no file changed. Memory is what is in use afterwards, texts included.',
      table([
        ['trees of', 'source MB', 'times the source'],
        ...(['examples/thelook', 'the project'] as const).map((name, at) => describeMemory(name, memory[at]!))
      ])
    ]
  }
}

interface Speed {
  readonly perSecond: number
  /** Of processor time: what other work takes does not count. */
  readonly perCpuSecond: number
}

type Speeds = ReadonlyMap<string, readonly Speed[]>

async function measureParsers(measured: readonly Pair[], rounds: number): Promise<Speeds> {
  const all = measured.flatMap(({ ours, theirs }) => [ours, theirs])
  const parsers = new Map(all.map((parser) => [parser.name, parser]))
  for (const { read } of all) read()
  return measureInTurn([...parsers.keys()], rounds, (name) => Promise.resolve(measureOnce(parsers.get(name)!)))
}

function measureOnce({ bytes, read }: Parser): Speed {
  const usedBefore = process.cpuUsage()
  const beganAtMs = performance.now()
  read()
  const elapsedMs = performance.now() - beganAtMs
  const { user, system } = process.cpuUsage(usedBefore)
  return { perSecond: bytes / elapsedMs / 1000, perCpuSecond: bytes / (user + system) }
}

async function treeMemory(directory: string): Promise<TreeMemory> {
  const child = await startChild('lookml/child')
  try {
    return await child.ask<TreeMemory>('treeMemory', directory)
  } finally {
    await child.stop()
  }
}

function cpuSpeeds({ name }: Parser, samples: Speeds): number[] {
  return (samples.get(name) ?? []).map(({ perCpuSecond }) => perCpuSecond)
}

function speedFigure(ours: Parser, samples: Speeds): Figure {
  const speeds = cpuSpeeds(ours, samples)
  return {
    name: `${ours.name}, MB per second of a processor`,
    target: 'median at least 30 (CPU)',
    measured: show(speeds),
    met: median(speeds) >= 30
  }
}

function ratioFigure({ ours, theirs }: Pair, samples: Speeds): Figure {
  const found = ratio(cpuSpeeds(ours, samples), cpuSpeeds(theirs, samples), 'more')
  return {
    name: `${ours.name} / lookml-parser`,
    target: 'at least 10 (CPU)',
    measured: `${found.best.toFixed(1)} / ${found.median.toFixed(1)}`,
    met: found.median >= 10
  }
}

function describe(parser: Parser, samples: Speeds): string[] {
  const list = samples.get(parser.name) ?? []
  const speeds = list.map(({ perSecond }) => perSecond)
  return [parser.name, show(speeds), show(cpuSpeeds(parser, samples)), String(parser.bytes), String(list.length)]
}

function describeMemory(name: string, { sourceBytes, treeBytes }: TreeMemory): string[] {
  return [name, (sourceBytes / 1e6).toFixed(2), (treeBytes / sourceBytes).toFixed(1)]
}

function show(speeds: readonly number[]): string {
  return `${Math.max(...speeds).toFixed(1)} / ${median(speeds).toFixed(1)}`
}
