import type { Order, Spent } from '../caller.ts'
import { measureCallers, type ClientName } from '../callers.ts'
import { costFigure, showCosts } from '../costs.ts'
import type { Options } from '../options.ts'
import { table, type SectionReport } from '../report.ts'
import { connections } from '../requests.ts'
import { pick } from '../rounds.ts'
import { median } from '../statistics.ts'

const names: readonly ClientName[] = ['raw node:http', 'global fetch', 'official SDK', 'lookerts', 'lookerts, facade']

/** What a small call costs the program that makes it. */
export async function calls(options: Options): Promise<SectionReport> {
  const scale = options.quick ? 0.2 : 1
  const samples = await measureCallers(names, Math.min(options.rounds, 5), 0, async (caller): Promise<Sample> => {
    const make = (count: number, concurrency: number): Promise<Spent> =>
      caller.ask<Spent>('call', { calls: count * scale, concurrency } satisfies Order)
    await make(1500, connections)
    return {
      inTurn: perCall(await make(750, 1), 750 * scale),
      atOnce: perCall(await make(3000, connections), 3000 * scale)
    }
  })
  const cpuOf = (name: ClientName): number[] => pick(samples.get(name), ({ atOnce }) => atOnce.cpuMicros)
  const figure = (base: ClientName, atLeast: number) =>
    costFigure([`lookerts, ${connections} calls at once`, base], atLeast, [cpuOf('lookerts'), cpuOf(base)])
  return {
    title: 'Small calls: what they cost the client',
    figures: [figure('raw node:http', 1 / 1.5), figure('official SDK', 1 / 0.3)],
    details: [
      table([
        [
          'client',
          'CPU µs/call in turn',
          `CPU µs/call, ${connections} at once`,
          `calls/s, ${connections} at once`,
          'peak RSS MB',
          'n'
        ],
        ...[...samples].map(describe)
      ]),
      '- CPU is what the process of the client used, all threads. It asks a server on the other processor, which gives\n' +
        '  one fixed answer of `GET /user`, over connections that stay.\n' +
        '- `raw node:http` sends a token that never ends, keeps 64 connections, and parses the JSON.'
    ]
  }
}

interface PerCall {
  readonly cpuMicros: number
  readonly callsPerSecond: number
  readonly peakRssBytes: number
}

interface Sample {
  readonly inTurn: PerCall
  readonly atOnce: PerCall
}

function perCall({ cpuMicros, elapsedMs, peakRssBytes }: Spent, count: number): PerCall {
  return { cpuMicros: cpuMicros / count, callsPerSecond: (count / elapsedMs) * 1000, peakRssBytes }
}

function describe([name, list]: readonly [string, readonly Sample[]]): string[] {
  const speeds = pick(list, ({ atOnce }) => atOnce.callsPerSecond)
  return [
    name,
    showCosts(pick(list, ({ inTurn }) => inTurn.cpuMicros)),
    showCosts(pick(list, ({ atOnce }) => atOnce.cpuMicros)),
    `${Math.max(...speeds).toFixed(0)} / ${median(speeds).toFixed(0)}`,
    (median(pick(list, ({ atOnce }) => atOnce.peakRssBytes)) / 2 ** 20).toFixed(0),
    String(list.length)
  ]
}
