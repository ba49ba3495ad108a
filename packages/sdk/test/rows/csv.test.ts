import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LookerResponseError } from '../../src/errors.ts'
import { csvRows } from 'lookerts/rows'
import { seed } from '../random.ts'
import { borders, bytewise, cut, readAll, source } from './chunks.ts'

describe.each([
  ['in one chunk', source],
  ['byte by byte', bytewise]
])('a table %s', (_, give) => {
  test.each([
    [
      'a,b\n1,2\n3,4\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4']
      ]
    ],
    [
      'a,b\r\n1,2\r\n3,4\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4']
      ]
    ],
    [
      'a,b\n1,2\r\n3,4',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4']
      ]
    ],
    ['a\n1\r', [['a'], ['1']]],
    ['\ufeffa\n\ufeff1', [['a'], ['\ufeff1']]],
    ['\ufeff"a",b\n', [['a', 'b']]],
    ['', []],
    ['\n\r\n\n', []],
    ['\n\na\n\r\n\n1\n\n', [['a'], ['1']]],
    ['a\n""\n\n" "\n', [['a'], [''], [' ']]],
    [
      'a,b\n,\n"",\n,""',
      [
        ['a', 'b'],
        ['', ''],
        ['', ''],
        ['', '']
      ]
    ],
    [
      '"a","b"\r\n"1","2"\r\n',
      [
        ['a', 'b'],
        ['1', '2']
      ]
    ],
    [
      '"a\r\n","b\n"\n"\r",","',
      [
        ['a\r\n', 'b\n'],
        ['\r', ',']
      ]
    ],
    [
      '"""","a""b"\n"""""",""",""\n"""\n',
      [
        ['"', 'a"b'],
        ['""', '","\n"']
      ]
    ],
    [
      'a"b,c"\nd""e,"f"\n',
      [
        ['a"b', 'c"'],
        ['d""e', 'f']
      ]
    ],
    [
      'a\rb,c\n\r1,2\r\r\n',
      [
        ['a\rb', 'c'],
        ['\r1', '2\r']
      ]
    ],
    [
      ' a , b \n1\t, "x"\n',
      [
        [' a ', ' b '],
        ['1\t', ' "x"']
      ]
    ],
    [
      'ø,日本\n\u{1f600},"\u{1f600}"\n',
      [
        ['ø', '日本'],
        ['\u{1f600}', '\u{1f600}']
      ]
    ]
  ])('%j has the rows %j', async (text, rows) => {
    expect(await readAll(csvRows(give(text), { header: false }))).toEqual({ rows })
  })

  test.each([
    ['a,b\n1,2\n3\n', 1, 'Row 3 of the table has another number of cells (1) than row 1 (2)'],
    ['a,b\n\n1,2,3\n4,5', 0, 'Row 2 of the table has another number of cells (3) than row 1 (2)'],
    ['a,b\n1,"2\n3,4\n', 0, 'Row 2 of the table has a quoted cell that does not end'],
    ['a,b\n1,2\n3,"', 1, 'Row 3 of the table has a quoted cell that does not end'],
    ['a,b\n1,2\n3,"4""', 1, 'Row 3 of the table has a quoted cell that does not end'],
    ['a,b\n1,2\n"3"x,4\n', 1, 'Row 3 of the table has text behind a quoted cell'],
    ['a,b\n1,2\n"3" ,4\n', 1, 'Row 3 of the table has text behind a quoted cell'],
    ['a,b\n1,2\n"3"x"y",4\n', 1, 'Row 3 of the table has text behind a quoted cell'],
    ['a,b\n1,2\n"3"\r,4\n', 1, 'Row 3 of the table has text behind a quoted cell'],
    ['a,b\n1,2\n"3"\r"",4\n', 1, 'Row 3 of the table has text behind a quoted cell'],
    ['a,b\n1,2\n3,"4"\r""\n', 1, 'Row 3 of the table has text behind a quoted cell'],
    ['a,b\n1,2\n3,"4"\r\r\n', 1, 'Row 3 of the table has text behind a quoted cell']
  ])('%j gives the rows before its fault, then the error', async (text, count, message) => {
    const { rows, error } = await readAll(csvRows(give(text)))
    expect(rows).toEqual([{ a: '1', b: '2' }].slice(0, count))
    expect(error).toBeInstanceOf(LookerResponseError)
    expect(error).toMatchObject({ message, code: 'bad_response', status: 200 })
  })
})

describe('a row', () => {
  test('has the names of the header', async () => {
    const { rows } = await readAll(csvRows(source('users.id,users.name\n1,Ada\n2,Ben\n')))
    expect(rows).toStrictEqual([
      { 'users.id': '1', 'users.name': 'Ada' },
      { 'users.id': '2', 'users.name': 'Ben' }
    ])
  })

  test('keeps every column where names repeat', async () => {
    const { rows } = await readAll(csvRows(source('a,b,a,a (2),a,,\n1,2,3,4,5,6,7\n')))
    expect(rows).toEqual([{ a: '1', b: '2', 'a (3)': '3', 'a (2)': '4', 'a (4)': '5', '': '6', ' (2)': '7' }])
  })

  test('may have columns such as __proto__ and constructor, which change nothing else', async () => {
    const { rows } = await readAll(csvRows(source('__proto__,constructor,toString,then\np,c,t,n\nP,C,T,N\n')))
    expect(rows.map((row) => Object.entries(row))).toEqual(
      ['pctn', 'PCTN'].map((cells) =>
        ['__proto__', 'constructor', 'toString', 'then'].map((key, at) => [key, cells[at]])
      )
    )
    expect(Object.getPrototypeOf(rows[0])).toBe(Object.prototype)
    expect('p' in {}).toBe(false)
  })

  test('is an object of its own', async () => {
    const { rows } = await readAll(csvRows(source('a\n1\n2\n')))
    rows[0]!['a'] = 'changed'
    expect(rows).toEqual([{ a: 'changed' }, { a: '2' }])
    const arrays = await readAll(csvRows(source('a\n1\n'), { header: false }))
    arrays.rows[0]!.push('changed')
    expect(arrays.rows).toEqual([['a', 'changed'], ['1']])
  })

  test('of a table with nothing but a header is none', async () => {
    expect(await readAll(csvRows(source('a,b\n')))).toEqual({ rows: [] })
  })

  test('is cut at the delimiter that was asked for', async () => {
    expect((await readAll(csvRows(source('a\tb,c\n1\t"2\t"\n'), { delimiter: '\t' }))).rows).toEqual([
      { a: '1', 'b,c': '2\t' }
    ])
  })
})

test.each(['', ',,', '"', '\n', '\r'])('%j is refused as a delimiter', (delimiter) => {
  expect(() => csvRows(source(''), { delimiter })).toThrow(TypeError)
})

test('a fault shows nothing of what the cells hold', async () => {
  for (const text of ['a\nsecret,secret\n', 'a\n"secret', 'a\n"secret"secret\n']) {
    const { error } = await readAll(csvRows(source(text)))
    expect(`${error as Error}${JSON.stringify(error)}`).not.toContain('secret')
  }
})

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', 'a', 'é', '\u{1f600}') })
)
const table = fc
  .integer({ min: 1, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }))

test(`any table comes back from any writer at any chunk borders (seed ${seed})`, async () => {
  const style = fc.record({ lineEnd: fc.constantFrom('\n', '\r\n'), quotesAll: fc.boolean(), isEnded: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(table, style, borders, async (rows, { lineEnd, quotesAll, isEnded }, shares) => {
      const text = rows.map((row) => writeRow(row, quotesAll)).join(lineEnd) + (isEnded ? lineEnd : '')
      expect(await readAll(csvRows(cut(`\ufeff${text}`, shares), { header: false }))).toEqual({ rows })
    }),
    { seed, numRuns: 1000 }
  )
})

test(`any bytes give the same rows and the same error at any chunk borders (seed ${seed})`, async () => {
  const byte = fc.oneof(
    fc.constantFrom(...'",\r\na'.split('').map((c) => c.charCodeAt(0))),
    fc.integer({ min: 0, max: 255 })
  )
  const bytes = fc.array(byte, { maxLength: 60 }).map((list) => Uint8Array.from(list))
  await fc.assert(
    fc.asyncProperty(bytes, borders, async (whole, shares) => {
      const once = await readAll(csvRows(source(new TextDecoder().decode(whole)), { header: false }))
      expect(await readAll(csvRows(cut(whole, shares), { header: false }))).toEqual(once)
    }),
    { seed, numRuns: 2000 }
  )
})

test(`a table cut short gives whole rows of it, but for the last one, and at most one error (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.double({ min: 0, max: 1, noNaN: true }), async (rows, share) => {
      const text = rows.map((row) => `${writeRow(row, true)}\n`).join('')
      const cutRows = await readAll(csvRows(source(text.slice(0, Math.floor(share * text.length))), { header: false }))
      expect(cutRows.rows.slice(0, -1)).toEqual(rows.slice(0, Math.max(0, cutRows.rows.length - 1)))
      if (cutRows.error) expect(cutRows.error).toBeInstanceOf(LookerResponseError)
    }),
    { seed, numRuns: 500 }
  )
})

/** A cell without quotes cannot hold every text, and an only cell that is empty would make an empty line. */
function writeRow(row: readonly string[], quotesAll: boolean): string {
  const needsQuotes = (text: string): boolean => quotesAll || /["\r\n,]/.test(text) || (row.length === 1 && text === '')
  return row.map((text) => (needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')
}
