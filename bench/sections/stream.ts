import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Spent } from '../caller.ts'
import { measureCallers, type ClientName } from '../callers.ts'
import type { Usage } from '../child.ts'
import { costFigure, showCosts } from '../costs.ts'
import type { Options } from '../options.ts'
import { makeDataFolder } from '../processes.ts'
import { table, type Figure, type SectionReport } from '../report.ts'
import { pick } from '../rounds.ts'
import { median } from '../statistics.ts'

const names: readonly ClientName[] = ['raw node:http', 'global fetch', 'official SDK', 'lookerts']
const mostPeakMegabytes = 100

/** What it costs to write a long answer to a file. */
export async function stream(options: Options): Promise<SectionReport> {
  const megabytes = options.quick ? 20 : 200
  const csvBytes = megabytes * 2 ** 20
  const samples = await measureCallers(names, options.rounds, csvBytes, async (caller, server): Promise<Sample> => {
    const folder = makeDataFolder()
    const path = join(folder, 'query.csv')
    try {
      await caller.ask('call', { calls: 1, concurrency: 1 })
      const before = await server.ask<Usage>('usage')
      const spent = await caller.ask<Spent>('save', path)
      const after = await server.ask<Usage>('usage')
      requireSize(path, csvBytes)
      return { ...spent, serverBusyShare: (after.cpuMicros - before.cpuMicros) / 1000 / spent.elapsedMs }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
  const cpuOf = (name: ClientName): number[] => pick(samples.get(name), ({ cpuMicros }) => cpuMicros)
  return {
    title: `A CSV of ${megabytes} MB, from the server to a file`,
    figures: [
      costFigure(['lookerts, CSV to a file', 'raw node:http'], 1 / 1.3, [cpuOf('lookerts'), cpuOf('raw node:http')]),
      peakFigure(samples.get('lookerts') ?? [])
    ],
    details: [
      table([['client', 'CPU ms', 'wall ms', 'peak RSS MB', 'server busy %', 'n'], ...[...samples].map(describe)]),
      '- `raw node:http` is a `GET` and a `pipeline` to `createWriteStream`; the official SDK and `fetch` do the same with\n' +
        '  their web stream, `lookerts` by `stream` and `toFile`. CPU is of all threads; the peak is of the whole process.\n' +
        '- A server that is busy all the time would be what limits the wall time. The file lies in the cache of the system.'
    ]
  }
}

interface Sample extends Spent {
  readonly serverBusyShare: number
}

/** Guards the figures: whoever loses data is fast. */
function requireSize(path: string, bytes: number): void {
  const { size } = statSync(path)
  if (size !== bytes) throw new Error(`a file of ${size} bytes, not ${bytes}`)
}

function peakFigure(list: readonly Sample[]): Figure {
  const most = Math.max(...pick(list, peakMegabytes))
  return {
    name: 'lookerts, CSV to a file, peak memory of the process',
    target: `at most ${mostPeakMegabytes} MB in every run`,
    measured: `${most.toFixed(0)} MB`,
    met: most <= mostPeakMegabytes
  }
}

function peakMegabytes({ peakRssBytes }: Sample): number {
  return peakRssBytes / 2 ** 20
}

function describe([name, list]: readonly [string, readonly Sample[]]): string[] {
  return [
    name,
    showCosts(pick(list, ({ cpuMicros }) => cpuMicros / 1000)),
    showCosts(pick(list, ({ elapsedMs }) => elapsedMs)),
    Math.max(...pick(list, peakMegabytes)).toFixed(0),
    (median(pick(list, ({ serverBusyShare }) => serverBusyShare)) * 100).toFixed(0),
    String(list.length)
  ]
}
