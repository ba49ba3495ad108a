import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { startChild } from '../processes.ts'
import { table, type Figure } from '../report.ts'
import { median } from '../statistics.ts'
import type { ProjectRun } from './child.ts'
import { mistakes } from './project.ts'

/** The runs of a project: in a new process, again in the same one, and again with one file changed. */
export interface ProjectSamples {
  readonly cold: readonly ProjectRun[]
  readonly warm: readonly ProjectRun[]
  readonly changed: readonly ProjectRun[]
}

/** Loads and lints the project of a directory in so many processes. */
export async function runProject(directory: string, rounds: number): Promise<ProjectSamples> {
  const samples = { cold: [] as ProjectRun[], warm: [] as ProjectRun[], changed: [] as ProjectRun[] }
  for (let round = 0; round < rounds; round++) {
    const child = await startChild('lookml/child')
    try {
      samples.cold.push(await child.ask('run', directory))
      samples.warm.push(await child.ask('run', directory))
      appendFileSync(join(directory, 'area_0/area_0_view_0.view.lkml'), `# round ${round}\n`)
      samples.changed.push(await child.ask('run', directory))
    } finally {
      await child.stop()
    }
    console.error(`  round ${round + 1}  project`)
  }
  // Guards the figures: who finds nothing has not looked.
  const found = Object.values(samples).flatMap((list) => list.map(({ findings }) => findings))
  if (found.some((count) => count !== mistakes)) throw new Error(`${found.join(', ')} findings and not ${mistakes}`)
  return samples
}

/** What is asked for of a large project. */
export function projectFigures({ cold, warm }: ProjectSamples, sourceBytes: number, mostTimesSource: number): Figure[] {
  const size = `${Math.round(sourceBytes / 1e6)} MB project`
  const times = Math.max(...cold.map(({ heapBytes }) => heapBytes)) / sourceBytes
  return [
    timeFigure(`${size}: load, resolve and lint, cold`, 10, cold),
    timeFigure(`${size}: load, resolve and lint, warm`, 0.5, warm),
    {
      name: `${size}: memory`,
      target: `at most ${mostTimesSource} times the source`,
      measured: `${times.toFixed(1)} times`,
      met: times <= mostTimesSource
    }
  ]
}

function timeFigure(name: string, atMost: number, runs: readonly ProjectRun[]): Figure {
  const seconds = runs.map(({ elapsedMs }) => elapsedMs / 1000)
  const measured = `${Math.min(...seconds).toFixed(2)} / ${median(seconds).toFixed(2)} s`
  return { name, target: `median at most ${atMost} s`, measured, met: median(seconds) <= atMost }
}

/** All that was measured of a large project. */
export function projectTable(samples: ProjectSamples, sourceBytes: number): string {
  const rows = Object.entries(samples).map(([name, runs]: [string, readonly ProjectRun[]]) => [
    name,
    show(runs, ({ elapsedMs }) => elapsedMs / 1000),
    show(runs, ({ cpuMicros }) => cpuMicros / 1e6),
    show(runs, ({ heapBytes }) => heapBytes / sourceBytes),
    show(runs, ({ rssBytes }) => rssBytes / sourceBytes),
    String(runs.length)
  ])
  return table([['project', 's', 'CPU s', 'heap, times the source', 'RSS, times the source', 'n'], ...rows])
}

function show(runs: readonly ProjectRun[], read: (run: ProjectRun) => number): string {
  const numbers = runs.map(read)
  return `${Math.min(...numbers).toFixed(2)} / ${median(numbers).toFixed(2)}`
}
