import { describe, expect, test } from 'vitest'
import { csvRows, jsonRows, ndjsonRows, type Rows } from 'lookerts/rows'
import { readAll, source } from './chunks.ts'

describe('reading', () => {
  test('asks for the next bytes only when the rows at hand are used up', async () => {
    const bytes = source('a\n1\n2\n', '3\n4\n', '5\n6\n')
    const asked: number[] = []
    for await (const _row of csvRows(bytes)) asked.push(bytes.asked)
    expect(asked).toEqual([1, 1, 2, 2, 3, 3])
  })

  test('asks for nothing before the first row is wanted', () => {
    const bytes = source('[1]')
    jsonRows(bytes)[Symbol.asyncIterator]()
    expect(bytes.asked).toBe(0)
  })

  test('ends the source when it is left early', async () => {
    const bytes = source('a\n1\n2\n', '3\n')
    for await (const row of csvRows(bytes)) {
      expect(row).toEqual({ a: '1' })
      expect(bytes.isEnded).toBe(false)
      break
    }
    expect(bytes).toMatchObject({ isEnded: true, asked: 1 })
  })

  test('ends the source when it meets a fault', async () => {
    const bytes = source('[1,oops,', '2]')
    expect(await readAll(jsonRows(bytes))).toMatchObject({ rows: [1] })
    expect(bytes).toMatchObject({ isEnded: true, asked: 1 })
  })

  test('passes on what the source throws, after the rows before it', async () => {
    const failure = new Error('connection lost')
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('a\n1\n2')
      throw failure
    }
    expect(await readAll(csvRows(failing()))).toEqual({ rows: [{ a: '1' }], error: failure })
  })

  test('gives nothing more after its end, after a fault, and after it was left', async () => {
    const over = { done: true, value: undefined }
    const ended = jsonRows(source('[1]'))[Symbol.asyncIterator]()
    expect(await ended.next()).toEqual({ done: false, value: 1 })
    expect([await ended.next(), await ended.next()]).toEqual([over, over])
    const faulty = jsonRows(source('oops'))[Symbol.asyncIterator]()
    await expect(faulty.next()).rejects.toThrow('is missing')
    expect(await faulty.next()).toEqual(over)
    const left = jsonRows(source('[1,2,3]'))[Symbol.asyncIterator]()
    await left.next()
    expect(await left.return?.()).toEqual(over)
    expect(await left.next()).toEqual(over)
  })

  test('keeps the order of the rows for calls that do not wait for each other', async () => {
    const iterator = jsonRows<number>(source('[1,2,3', ',4,5', ']'))[Symbol.asyncIterator]()
    const later: Promise<IteratorResult<number>>[] = []
    const first = iterator.next()
    const sixth = first.then(() => later.push(iterator.next()))
    const early = [first, iterator.next(), iterator.next(), iterator.next(), iterator.next()]
    expect((await Promise.all(early)).map(({ value }) => value as number)).toEqual([1, 2, 3, 4, 5])
    await sixth
    expect(await later[0]).toEqual({ done: true, value: undefined })
  })

  test.each<[string, (bytes: AsyncIterable<Uint8Array>) => Rows<unknown>]>([
    ['csvRows', (bytes) => csvRows(bytes)],
    ['jsonRows', (bytes) => jsonRows(bytes)],
    ['ndjsonRows', (bytes) => ndjsonRows(bytes)]
  ])('a second time is refused by %s, which could only give less', async (_, read) => {
    const rows = read(source(''))
    await readAll(rows)
    expect(() => rows[Symbol.asyncIterator]()).toThrow(TypeError)
    expect(() => rows.batches()).toThrow(TypeError)
  })
})

describe('batches', () => {
  test('hold the rows of the bytes that came together, and are never empty', async () => {
    const batches: unknown[] = []
    for await (const batch of csvRows(source('a\n', '1\n2\n3', '', '\n4\n', '5')).batches()) batches.push(batch)
    expect(batches).toEqual([[{ a: '1' }, { a: '2' }], [{ a: '3' }, { a: '4' }], [{ a: '5' }]])
  })

  test('are bounded where the source gives everything at once', async () => {
    let [rows, most] = [0, 0]
    for await (const batch of csvRows(source(`a\n${'12345678\n'.repeat(100_000)}`)).batches()) {
      rows += batch.length
      most = Math.max(most, batch.length)
    }
    expect(rows).toBe(100_000)
    expect(most).toBeLessThan(2_000)
  })

  test('end the source when they are left early', async () => {
    const bytes = source('1\n', '2\n')
    for await (const batch of ndjsonRows(bytes).batches()) {
      expect(batch).toEqual([1])
      break
    }
    expect(bytes).toMatchObject({ isEnded: true, asked: 1 })
  })
})

describe('a million rows', () => {
  const count = 1_000_000
  const lines = 1_000

  /** Rows made while they are read, so that nothing but the reader can hold them. */
  async function* lazily(first: string, line: (row: number) => string, last: string): AsyncGenerator<Uint8Array> {
    const encoder = new TextEncoder()
    yield encoder.encode(first)
    for (let row = 0; row < count; row += lines) {
      yield encoder.encode(Array.from({ length: lines }, (_, index) => line(row + index)).join(''))
    }
    yield encoder.encode(last)
  }

  test.each<[string, () => Rows<Record<string, unknown>>]>([
    ['csv', () => csvRows(lazily('id,name,city\n', (row) => `${row},"name of ${row}",a city with a long name\n`, ''))],
    ['json', () => jsonRows(lazily('[{"id":-1}', (row) => `,{"id":${row},"name":"name of ${row}"}`, ']'))],
    ['ndjson', () => ndjsonRows(lazily('', (row) => `{"id":${row},"name":"name of ${row}"}\n`, ''))]
  ])('of %s are read in bounded memory', { timeout: 120_000 }, async (_, open) => {
    const before = process.memoryUsage().heapUsed
    let [read, last, most] = [0, '', 0]
    for await (const { id } of open()) {
      last = String(id)
      if (++read % 50_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before)
    }
    expect(last).toBe(String(count - 1))
    expect(read).toBeGreaterThanOrEqual(count)
    expect(most).toBeLessThan(100 * 2 ** 20)
  })
})

test.each<[string, string, string, (bytes: AsyncIterable<Uint8Array>) => Rows<unknown>]>([
  ['csv', 'a\n"', '"', (bytes) => csvRows(bytes)],
  ['json', '["', '"]', (bytes) => jsonRows(bytes)],
  ['ndjson', '"', '"', (bytes) => ndjsonRows(bytes)]
])(
  'a cell of %s that fills many chunks takes time in proportion to its size',
  { timeout: 60_000 },
  async (...given) => {
    const [, first, last, read] = given
    const chunk = new TextEncoder().encode('x'.repeat(1_024))
    const { rows } = await readAll(read(source(first, ...Array.from({ length: 40_000 }, () => chunk), last)))
    expect(JSON.stringify(rows).length).toBeGreaterThan(40_000 * 1_024)
  }
)
