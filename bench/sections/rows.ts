import { csvRows, jsonRows } from 'lookerts/rows'
import type { Options } from '../options.ts'
import { table, type Figure, type SectionReport } from '../report.ts'
import { median, ratio } from '../statistics.ts'

/** Rows out of bytes: ours while they arrive against the shortest program that holds the whole answer. */
export async function rows(options: Options): Promise<SectionReport> {
  const count = options.quick ? 100_000 : 500_000
  const csv = encodeChunks(count, `${names.join(',')}\n`, (cells) => `${cells.join(',')}\n`, '')
  const json = encodeChunks(count, `[${toJson(cellsOf(-1))}`, (cells) => `,${toJson(cells)}`, ']')
  const samples = await measure(options.rounds, count, [
    { name: 'csvRows, objects', read: () => countRows(csvRows(source(csv))) },
    { name: 'csvRows, arrays', read: () => countRows(csvRows(source(csv), { header: false })) },
    { name: 'csvRows, batches of objects', read: () => countBatches(csvRows(source(csv)).batches()) },
    { name: splitFloor, read: async () => splitWhole(await readWhole(source(csv))) },
    { name: 'jsonRows', read: () => countRows(jsonRows(source(json))) },
    { name: parseFloor, read: async () => (JSON.parse(await readWhole(source(json))) as unknown[]).length }
  ])
  return {
    title: 'Rows of a query, read while they arrive',
    figures: [
      speedFigure('csvRows, objects', 1_000_000, samples),
      ratioFigure('csvRows, arrays', splitFloor, 1, samples),
      ratioFigure('jsonRows', parseFloor, 0.5, samples)
    ],
    details: [
      table([['reader', 'rows/s', 'rows/CPU s', 'most heap MB', 'most RSS MB', 'n'], ...[...samples].map(describe)]),
      `- ${count} rows of five cells, about eight characters each, in chunks of 64 KiB, by \`for await\`. Best / median.\n` +
        '- Memory is what is in use at the most above what was before, garbage and the arriving chunk included.\n' +
        '- `split` decodes the whole answer, then `split("\\n")` and `split(",")`: it knows no quotes and makes arrays.\n' +
        '- Rows per CPU second count the processor time of all threads, and decide: other work does not change them much.'
    ]
  }
}

interface Reader {
  readonly name: string
  /** Reads everything and says how many rows there were. */
  readonly read: () => Promise<number>
}

interface Sample {
  readonly rowsPerSecond: number
  /** Of processor time, all threads: what other work takes from the reader does not count. */
  readonly rowsPerCpuSecond: number
  readonly heapBytes: number
  readonly rssBytes: number
}

const names = ['orders.id', 'users.name', 'users.city', 'orders.date', 'orders.total']
const splitFloor = '`split` of the whole text'
const parseFloor = '`JSON.parse` of the whole text'
const chunkBytes = 65_536

function cellsOf(row: number): string[] {
  const pick = (most: number): string => String(row % most).padStart(4, '0')
  return [
    String(10_000_000 + row),
    `name${pick(9000)}`,
    `city${pick(900)}`,
    `2024-${pick(365)}`,
    `${pick(9973)}.${row % 90}`
  ]
}

function toJson(cells: readonly string[]): string {
  return JSON.stringify(Object.fromEntries(names.map((name, index) => [name, cells[index]])))
}

function encodeChunks(count: number, head: string, line: (cells: string[]) => string, tail: string): Uint8Array[] {
  const text = head + Array.from({ length: count }, (_, row) => line(cellsOf(row))).join('') + tail
  const bytes = new TextEncoder().encode(text)
  return Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, index) =>
    bytes.subarray(index * chunkBytes, (index + 1) * chunkBytes)
  )
}

async function measure(
  rounds: number,
  count: number,
  readers: readonly Reader[]
): Promise<ReadonlyMap<string, readonly Sample[]>> {
  const samples = new Map<string, Sample[]>(readers.map(({ name }) => [name, []]))
  for (const { read } of readers) await read()
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < readers.length; turn++) {
      const { name, read } = readers[(round + turn) % readers.length]!
      samples.get(name)!.push(await measureOnce(count, read))
    }
  }
  return samples
}

async function measureOnce(count: number, read: () => Promise<number>): Promise<Sample> {
  const before = process.memoryUsage()
  most = { heapUsed: before.heapUsed, rss: before.rss }
  const usedBefore = process.cpuUsage()
  const beganAtMs = performance.now()
  const found = await read()
  const elapsedMs = performance.now() - beganAtMs
  const { user, system } = process.cpuUsage(usedBefore)
  noteMemory()
  // Guards the figure: a reader that stops early is fast.
  if (found < count) throw new Error(`${found} of ${count} rows were read`)
  return {
    rowsPerSecond: (count / elapsedMs) * 1000,
    rowsPerCpuSecond: (count / (user + system)) * 1e6,
    heapBytes: most.heapUsed - before.heapUsed,
    rssBytes: most.rss - before.rss
  }
}

let most = { heapUsed: 0, rss: 0 }

function noteMemory(): void {
  const { heapUsed, rss } = process.memoryUsage()
  most = { heapUsed: Math.max(most.heapUsed, heapUsed), rss: Math.max(most.rss, rss) }
}

async function* source(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const [index, chunk] of chunks.entries()) {
    if (index % 20 === 0) noteMemory()
    yield chunk
  }
}

async function countRows(list: AsyncIterable<unknown>): Promise<number> {
  let found = 0
  for await (const _row of list) found++
  return found
}

async function countBatches(batches: AsyncIterable<readonly unknown[]>): Promise<number> {
  let found = 0
  for await (const batch of batches) found += batch.length
  return found
}

async function readWhole(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return new TextDecoder().decode(Buffer.concat(chunks))
}

function splitWhole(text: string): number {
  const cells = text.split('\n').map((line) => line.split(','))
  noteMemory()
  return cells.length
}

function pickSpeeds(name: string, samples: ReadonlyMap<string, readonly Sample[]>): number[] {
  return (samples.get(name) ?? []).map(({ rowsPerCpuSecond }) => rowsPerCpuSecond)
}

function speedFigure(name: string, atLeast: number, samples: ReadonlyMap<string, readonly Sample[]>): Figure {
  const speeds = pickSpeeds(name, samples)
  return {
    name: `${name}, rows per second of a processor`,
    target: `median at least ${atLeast} (CPU)`,
    measured: showSpeeds(speeds),
    met: median(speeds) >= atLeast
  }
}

function ratioFigure(
  name: string,
  base: string,
  atLeast: number,
  samples: ReadonlyMap<string, readonly Sample[]>
): Figure {
  const found = ratio(pickSpeeds(name, samples), pickSpeeds(base, samples), 'more')
  return {
    name: `${name} / ${base}`,
    target: `at least ${atLeast} (CPU)`,
    measured: `${found.best.toFixed(2)} / ${found.median.toFixed(2)}`,
    met: found.median >= atLeast
  }
}

function describe([name, list]: readonly [string, readonly Sample[]]): string[] {
  const pick = (key: keyof Sample): number[] => list.map((sample) => sample[key])
  const megabytes = (key: keyof Sample): string => (Math.max(...pick(key)) / 2 ** 20).toFixed(0)
  const speeds = [showSpeeds(pick('rowsPerSecond')), showSpeeds(pick('rowsPerCpuSecond'))]
  return [name, ...speeds, megabytes('heapBytes'), megabytes('rssBytes'), String(list.length)]
}

function showSpeeds(speeds: readonly number[]): string {
  return `${Math.max(...speeds).toFixed(0)} / ${median(speeds).toFixed(0)}`
}
