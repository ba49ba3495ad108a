import type { Usage } from './child.ts'
import type { LoadReport } from './load.ts'
import type { Options } from './options.ts'
import { cpus, startChild, type Child } from './processes.ts'
import type { Target } from './raw-client.ts'

/** One server under load, measured once. */
export interface Sample {
  readonly requestsPerSecond: number
  readonly cpuMicrosPerRequest: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly rssMegabytes: number
  /** How much of one processor the server had, 0 to 1. */
  readonly busyShare: number
}

/** A server to compare: which program it is, what it is told, and what is sent to it. */
export interface Variant {
  readonly name: string
  readonly program: string
  readonly input?: unknown
  /** Makes the input anew for each start, such as an empty folder; wins over `input`. */
  readonly makeInput?: () => unknown
  target(server: Child): Target | Promise<Target>
}

/**
 * Measures every variant once a round, one after another, each time in a new process,
 * so that what disturbs the machine for a while disturbs all of them.
 */
export async function measureRounds(variants: readonly Variant[], options: Options): Promise<Map<string, Sample[]>> {
  const samples = new Map<string, Sample[]>(variants.map(({ name }) => [name, []]))
  const load = await startChild('load', {}, cpus.load)
  try {
    for (let round = 0; round < options.rounds; round++) {
      for (const variant of rotate(variants, round)) {
        const sample = await measure(variant, load, options)
        samples.get(variant.name)?.push(sample)
        console.error(progress(variant.name, round, sample))
      }
    }
  } finally {
    await load.stop()
  }
  return samples
}

async function measure(variant: Variant, load: Child, options: Options): Promise<Sample> {
  const server = await startChild(variant.program, variant.makeInput?.() ?? variant.input, cpus.server)
  try {
    await load.ask('open', await variant.target(server))
    await load.ask('load', options.warmUpMs)
    const before = await server.ask<Usage>('usage')
    const report = await load.ask<LoadReport>('load', options.measureMs)
    const after = await server.ask<Usage>('usage')
    await load.ask('close')
    return toSample(report, after.cpuMicros - before.cpuMicros, after.rssBytes)
  } finally {
    await server.stop()
  }
}

function toSample(report: LoadReport, cpuMicros: number, rssBytes: number): Sample {
  return {
    requestsPerSecond: (report.requests / report.elapsedMs) * 1000,
    cpuMicrosPerRequest: cpuMicros / report.requests,
    p50Ms: report.p50Ms,
    p99Ms: report.p99Ms,
    rssMegabytes: rssBytes / 2 ** 20,
    busyShare: cpuMicros / 1000 / report.elapsedMs
  }
}

function rotate<T>(items: readonly T[], by: number): T[] {
  const start = by % items.length
  return [...items.slice(start), ...items.slice(0, start)]
}

function progress(name: string, round: number, sample: Sample): string {
  return [
    `  round ${round + 1}  ${name.padEnd(30)}`,
    `${Math.round(sample.requestsPerSecond).toString().padStart(6)} requests/s`,
    `${sample.cpuMicrosPerRequest.toFixed(1).padStart(7)} µs`,
    `busy ${Math.round(sample.busyShare * 100)} %`
  ].join('  ')
}
