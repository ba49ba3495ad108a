import { cpus as readCpus } from 'node:os'
import { median, ratio, type Ratio } from './statistics.ts'
import type { Sample } from './throughput.ts'

/** One thing that was asked for, and what came out. */
export interface Figure {
  readonly name: string
  readonly target: string
  readonly measured: string
  readonly met: boolean
}

/** What a section of the benchmark found. */
export interface SectionReport {
  readonly title: string
  readonly figures: readonly Figure[]
  /** Blocks of Markdown: tables and remarks. */
  readonly details: readonly string[]
}

/** A Markdown table; the first row is its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')
}

/** What decides whether a server is fast enough: the processor time of a request, or requests per second. */
export type Gate = 'CPU' | 'requests/s'

/**
 * How many times its base a server reaches, in requests per second and in processor time per request.
 * @param atLeast the ratio asked for; the median of the gate decides.
 */
export function compare(
  names: readonly [variant: string, base: string],
  atLeast: number,
  samples: ReadonlyMap<string, readonly Sample[]>,
  gate: Gate
): Figure {
  const [own, base] = names.map((name) => samples.get(name) ?? [])
  const pick = (list: readonly Sample[] = [], key: keyof Sample): number[] => list.map((sample) => sample[key])
  const requests = ratio(pick(own, 'requestsPerSecond'), pick(base, 'requestsPerSecond'), 'more')
  const cpu = ratio(pick(own, 'cpuMicrosPerRequest'), pick(base, 'cpuMicrosPerRequest'), 'less')
  return {
    name: `${names[0]} / ${names[1]}`,
    target: `at least ${atLeast} (${gate})`,
    measured: `requests/s ${showRatio(requests)}, CPU ${showRatio(cpu)}`,
    met: (gate === 'CPU' ? cpu : requests).median >= atLeast
  }
}

/** Every server of a section with its raw figures, best and median. */
export function throughputTable(samples: ReadonlyMap<string, readonly Sample[]>): string {
  const head = ['server', 'requests/s', 'CPU µs/request', 'p50 ms', 'p99 ms', 'RSS MB', 'busy %', 'n']
  const rows = [...samples].map(([name, list]) => {
    const pick = (key: keyof Sample): number[] => list.map((sample) => sample[key])
    const most = (key: keyof Sample, digits: number): string =>
      `${Math.max(...pick(key)).toFixed(digits)} / ${median(pick(key)).toFixed(digits)}`
    const least = (key: keyof Sample, digits: number): string =>
      `${Math.min(...pick(key)).toFixed(digits)} / ${median(pick(key)).toFixed(digits)}`
    return [
      name,
      most('requestsPerSecond', 0),
      least('cpuMicrosPerRequest', 1),
      least('p50Ms', 2),
      least('p99Ms', 2),
      median(pick('rssMegabytes')).toFixed(0),
      (median(pick('busyShare')) * 100).toFixed(0),
      String(list.length)
    ]
  })
  return table([head, ...rows])
}

/** A warning when other work kept the servers of a section from their processor; nothing when the machine was theirs. */
export function warnOfOtherWork(samples: ReadonlyMap<string, readonly Sample[]>, server: string): string[] {
  const busy = median((samples.get(server) ?? []).map(({ busyShare }) => busyShare))
  if (busy >= 0.9) return []
  const had = `\`${server}\` had ${(busy * 100).toFixed(0)} % of its processor`
  return [`**Other work was going on: ${had}. Repeat this on a quiet machine before you rely on it.**`]
}

/** The whole report as Markdown. */
export function renderReport(sections: readonly SectionReport[], elapsedMs: number): string {
  const figures = sections.flatMap((section) => section.figures)
  const verdict = (figure: Figure): string => (figure.met ? 'met' : '**missed**')
  return [
    '# Results of `npm run bench`',
    `${machine()}. The run took ${Math.round(elapsedMs / 1000)} s.`,
    'Every ratio compares two things of this one run, and above 1 is better than the base; pairs are best / median.',
    table([
      ['figure', 'target', 'measured', 'verdict'],
      ...figures.map((figure) => [figure.name, figure.target, figure.measured, verdict(figure)])
    ]),
    ...sections.flatMap(({ title, details }) => [`## ${title}`, ...details]),
    howTo
  ].join('\n\n')
}

function showRatio(value: Ratio): string {
  return `${value.best.toFixed(2)} / ${value.median.toFixed(2)}`
}

function machine(): string {
  const processors = readCpus()
  return `${processors.length} x ${processors[0]?.model.trim()}, ${process.platform}, Node ${process.version}`
}

const howTo = `## How to repeat

\`npm ci && npm run bench\`, on a machine with two processors and nothing else to do. \`npm run bench -- --only login\`
runs one section, \`npm run bench -- --quick\` all of them in about a minute; both print and leave this file alone.

Servers are processes of their own, held to processor 0, the load to processor 1 where \`taskset\` exists. A round
measures every server once, each in a new process after a spell of load that does not count; rounds start with another
server each time. The best is the best round of each; the median is the middle of the ratios within the rounds.
Requests keep 64 connections busy, one at a time on each. CPU is what the server process used, all threads, per
answered request; it is steadier than requests per second, which is why it decides where nothing waits for the disk.

\`BENCH_SEED=<number>\` repeats the revocations of a run. \`node --cpu-prof --import tsx bench/run.ts --only login\` also
profiles the servers.
`
