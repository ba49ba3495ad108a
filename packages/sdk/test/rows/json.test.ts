import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LookerQueryError, LookerResponseError } from '../../src/errors.ts'
import { jsonRows, ndjsonRows } from 'lookerts/rows'
import { seed } from '../random.ts'
import { borders, bytewise, cut, readAll, source } from './chunks.ts'

describe.each([
  ['in one chunk', source],
  ['byte by byte', bytewise]
])('a JSON array %s', (_, give) => {
  test.each([
    ['[]', []],
    [' \r\n[ \t] \n', []],
    ['\ufeff[1]', [1]],
    ['[1, 2 ,\n3]\n', [1, 2, 3]],
    [
      '[{"a":[1,{"b":"],}"}]},[[],{}],"x,\\"]\\\\",null,true,-1.5e3]',
      [{ a: [1, { b: '],}' }] }, [[], {}], 'x,"]\\', null, true, -1500]
    ],
    ['["\\u0022,\\ud83d\\ude00","\u{1f600}日ø"]', ['",\u{1f600}', '\u{1f600}日ø']],
    ['[{"looker_error":null},{"a":{"looker_error":"x"}}]', [{ looker_error: null }, { a: { looker_error: 'x' } }]]
  ])('%s has the rows %j', async (text, rows) => {
    expect(await readAll(jsonRows<unknown>(give(text)))).toEqual({ rows })
  })

  test.each([
    ['', [], 'The JSON array of rows is missing: the answer is empty'],
    [' \n', [], 'The JSON array of rows is missing: the answer is empty'],
    [
      '{"message":"secret"}',
      [],
      'The JSON array of rows is missing: result_format json gives one, this answer begins with "{"'
    ],
    [
      '<html>secret',
      [],
      'The JSON array of rows is missing: result_format json gives one, this answer begins with "<"'
    ],
    ['[', [], 'The JSON array of rows breaks off in row 1: the answer is not whole'],
    ['[1,{"secret":2', [1], 'The JSON array of rows breaks off in row 2: the answer is not whole'],
    ['[1,"secret]', [1], 'The JSON array of rows breaks off in row 2: the answer is not whole'],
    ['[1,2', [1], 'The JSON array of rows breaks off in row 2: the answer is not whole'],
    ['[1,]', [1], 'Row 2 is no JSON: the answer is broken or not whole'],
    ['[,1]', [], 'Row 1 is no JSON: the answer is broken or not whole'],
    ['[1,,2]', [1], 'Row 2 is no JSON: the answer is broken or not whole'],
    ['[1 2]', [], 'Row 1 is no JSON: the answer is broken or not whole'],
    ['[1,secret,3]', [1], 'Row 2 is no JSON: the answer is broken or not whole'],
    ['[1,{"a":[1},2],3]', [1], 'Row 2 is no JSON: the answer is broken or not whole'],
    ['[1,2},3]', [1], 'Row 2 is no JSON: the answer is broken or not whole'],
    ['[1] [2]', [1], 'The JSON array of rows goes on behind its end'],
    ['[1]]', [1], 'The JSON array of rows goes on behind its end'],
    ['[]secret', [], 'The JSON array of rows goes on behind its end']
  ])('%s gives the rows before its fault, then the error', async (text, rows, message) => {
    const read = await readAll(jsonRows<unknown>(give(text)))
    expect(read.rows).toEqual(rows)
    expect(read.error).toBeInstanceOf(LookerResponseError)
    expect(read.error).toMatchObject({ message, code: 'bad_response', status: 200 })
    expect((read.error as Error).cause).toBeUndefined()
  })

  test('whose query failed gives the rows before, then what the server says', async () => {
    const { rows, error } = await readAll(jsonRows(give('[{"a":1},{"looker_error":"No such table"},{"a":2}]')))
    expect(rows).toEqual([{ a: 1 }])
    expect(error).toBeInstanceOf(LookerQueryError)
    expect(error).toMatchObject({
      code: 'query_failed',
      message: 'The query failed: No such table',
      errors: [{ message: 'No such table' }]
    })
  })
})

describe.each([
  ['in one chunk', source],
  ['byte by byte', bytewise]
])('JSON lines %s', (_, give) => {
  test.each([
    ['', []],
    ['\n \r\n', []],
    ['{"a":1}\n{"a":"\\n"}\r\n\n[2]', [{ a: 1 }, { a: '\n' }, [2]]],
    ['\ufeff"ø日\u{1f600}"\nnull\n', ['ø日\u{1f600}', null]]
  ])('%j have the rows %j', async (text, rows) => {
    expect(await readAll(ndjsonRows<unknown>(give(text)))).toEqual({ rows })
  })

  test('give the rows before a broken one, then the error', async () => {
    const { rows, error } = await readAll(ndjsonRows(give('{"a":1}\n\n{"a":"sec\nret"}\n')))
    expect(rows).toEqual([{ a: 1 }])
    expect(error).toBeInstanceOf(LookerResponseError)
    expect(error).toMatchObject({ message: 'Row 2 is no JSON: the answer is broken or not whole' })
  })

  test('tell of a failed query', async () => {
    const { error } = await readAll(ndjsonRows(give('{"looker_error":"No such table"}\n')))
    expect(error).toBeInstanceOf(LookerQueryError)
  })
})

test('a row may have a property such as __proto__, which changes nothing', async () => {
  const { rows } = await readAll(jsonRows(source('[{"__proto__":{"polluted":1}}]')))
  expect(Object.keys(rows[0]!)).toEqual(['__proto__'])
  expect('polluted' in {}).toBe(false)
})

test('broken UTF-8 becomes replacement characters', async () => {
  const bytes = Uint8Array.from([91, 34, 0xe6, 0x97, 34, 44, 34, 0xff, 34, 93])
  expect((await readAll(jsonRows<string>(source(bytes)))).rows).toEqual(['\ufffd', '\ufffd'])
})

const values = fc.array(fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 }), { maxLength: 10 })
const spaces = fc.constantFrom(undefined, 1, '\t')

test(`any array of any values comes back at any chunk borders (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(values, spaces, borders, async (rows, space, shares) => {
      const text = JSON.stringify(rows, undefined, space)
      expect(await readAll(jsonRows<unknown>(cut(text, shares)))).toEqual({ rows: JSON.parse(text) as unknown[] })
    }),
    { seed, numRuns: 1000 }
  )
})

test(`any lines of any values come back at any chunk borders (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(values, borders, async (rows, shares) => {
      const text = rows.map((row) => JSON.stringify(row)).join('\n')
      expect(await readAll(ndjsonRows<unknown>(cut(text, shares)))).toEqual({
        rows: JSON.parse(JSON.stringify(rows)) as unknown[]
      })
    }),
    { seed, numRuns: 500 }
  )
})

test(`every part of an array that is not the whole of it gives whole rows only, then an error (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(
      values,
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      borders,
      async (rows, share, shares) => {
        const text = JSON.stringify(rows)
        const read = await readAll(jsonRows<unknown>(cut(text.slice(0, Math.floor(share * text.length)), shares)))
        expect(read.error).toBeInstanceOf(LookerResponseError)
        expect(read.rows).toEqual((JSON.parse(text) as unknown[]).slice(0, read.rows.length))
      }
    ),
    { seed, numRuns: 1000 }
  )
})

test(`any text gives the same rows and error at any chunk borders, and no rows that JSON.parse would not (seed ${seed})`, async () => {
  const text = fc.array(fc.constantFrom('[', ']', '{', '}', '"', '\\', ',', ':', '1', ' ', 'ø'), { maxLength: 14 })
  await fc.assert(
    fc.asyncProperty(text, borders, async (characters, shares) => {
      const whole = `[${characters.join('')}`
      const once = await readAll(jsonRows<unknown>(source(whole)))
      expect(await readAll(jsonRows<unknown>(cut(whole, shares)))).toEqual(once)
      if (once.error) expect(() => JSON.parse(whole) as unknown).toThrow(SyntaxError)
      else expect(JSON.parse(whole)).toEqual(once.rows)
    }),
    { seed, numRuns: 3000 }
  )
})
