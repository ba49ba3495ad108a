import { describe, expect, test } from 'vitest'
import { matchesString, parseStringFilter, stringFilterEnglish, stringFilterText } from '../../src/filters/index.ts'
import { read } from './read.ts'

/** Expression, what is written for it, what it says, values that pass, values that do not. */
const table: [string, string, string, (string | null)[], (string | null)[]][] = [
  ['', '', 'is any value', ['', 'a', null], []],
  [' , ,', '', 'is any value', ['', null], []],
  ['FOO', 'FOO', 'is FOO', ['FOO'], ['foo', 'FOOD', '', null]],
  ['FOO,BAR', 'FOO,BAR', 'is FOO or BAR', ['FOO', 'BAR'], ['FOOBAR', null]],
  ['complete, shipped ', 'complete,shipped', 'is complete or shipped', ['shipped'], [' shipped']],
  ['%FOO%', '%FOO%', 'contains FOO', ['FOO', 'a FOO b'], ['FO', null]],
  ['FOO%', 'FOO%', 'starts with FOO', ['FOO', 'FOOLISH'], ['a FOO', null]],
  ['%FOO', '%FOO', 'ends with FOO', ['FOO', 'a FOO'], ['FOOD', null]],
  ['F%OD', 'F%OD', 'is like F%OD', ['FOOD', 'FOD', 'FAST FOOD'], ['FOODS', null]],
  ['_UF', '_UF', 'is like _UF', ['BUF', '😀UF'], ['UF', 'BBUF', null]],
  ['%a%b_%', '%a%b_%', 'is like %a%b_%', ['xaxbx', 'abbb'], ['ab', 'xaxb']],
  ['%', '%', 'is like %', ['', 'a'], [null]],
  ['%%', '%', 'is like %', ['', 'a'], [null]],
  ['EMPTY', 'EMPTY', 'is blank', ['', null], ['EMPTY', ' ']],
  ['empty', 'EMPTY', 'is blank', ['', null], ['empty']],
  ['NULL', 'NULL', 'is null', [null], ['', 'NULL']],
  ['null,a', 'NULL,a', 'is null or is a', [null, 'a'], ['b']],
  ['-FOO', '-FOO', 'is not FOO', ['BAR', '', null], ['FOO']],
  ['- FOO', '-FOO', 'is not FOO', ['BAR', null], ['FOO']],
  ['-FOO,-BAR', '-FOO,-BAR', 'is not FOO or BAR', ['x', null], ['FOO', 'BAR']],
  ['-%FOO%', '-%FOO%', 'does not contain FOO', ['x', null], ['a FOO']],
  ['-FOO%', '-FOO%', 'does not start with FOO', ['a FOO', null], ['FOOD']],
  ['-%FOO', '-%FOO', 'does not end with FOO', ['FOOD', null], ['a FOO']],
  ['-EMPTY', '-EMPTY', 'is not blank', ['a'], ['', null]],
  ['-null', '-NULL', 'is not null', ['', 'a'], [null]],
  ['FOO%,BAR', 'FOO%,BAR', 'starts with FOO or is BAR', ['FOOD', 'BAR'], ['BARFOOD', null]],
  ['FOO%,-FOOD', 'FOO%,-FOOD', 'starts with FOO, and is not FOOD', ['FOOL'], ['FOOD', 'BAR', null]],
  ['-a%,-b', '-a%,-b', 'does not start with a and is not b', ['c', null], ['ab', 'b']],
  ['t-shirt', 't-shirt', 'is t-shirt', ['t-shirt'], ['t']],
  ['^-5', '^-5', 'is -5', ['-5'], ['5']],
  ['100^%', '100^%', 'is 100%', ['100%'], ['1000']],
  ['sub^_region', 'sub^_region', 'is sub_region', ['sub_region'], ['sub region']],
  ['%100^%^_^^ FOO%', '%100^%^_^^ FOO%', 'contains 100%_^ FOO', ['a 100%_^ FOO b'], ['100 FOO']],
  ['Santa Cruz^, CA', 'Santa Cruz^, CA', 'is Santa Cruz, CA', ['Santa Cruz, CA'], ['Santa Cruz']],
  ['Santa Cruz\\, CA', 'Santa Cruz^, CA', 'is Santa Cruz, CA', ['Santa Cruz, CA'], ['Santa Cruz']],
  ['"New York, NY",LA', 'New York^, NY,LA', 'is New York, NY or LA', ['New York, NY', 'LA'], ['New York']],
  ['-"New York, NY"', '-New York^, NY', 'is not New York, NY', ['LA', null], ['New York, NY']],
  ['"a \\"b\\" \\\\c"', 'a "b" \\c', 'is a "b" \\c', ['a "b" \\c'], ['a b c']],
  ['"100% ^_"', '100^% ^^^_', 'is 100% ^_', ['100% ^_'], ['100% _']],
  ['" a "', '^ a^ ', 'is  a ', [' a '], ['a']],
  ['^ a^ ^ ', '^ a ^ ', 'is  a  ', [' a  '], ['a']],
  ['"a, b"%', 'a^, b%', 'starts with a, b', ['a, bc'], ['a']],
  ['""', '""', 'is ""', [''], [null, 'a']],
  ['"NULL"', '"NULL"', 'is NULL', ['NULL'], [null]],
  ['-"empty"', '-"empty"', 'is not empty', ['', null], ['empty']],
  ["'New York, NY'", "'New York,NY'", "is 'New York or NY'", ["'New York"], ['New York, NY']],
  ['a"b', 'a"b', 'is a"b', ['a"b'], ['ab']],
  ['^"a', '^"a', 'is "a', ['"a'], ['a']],
  ['a^', 'a^^', 'is a^', ['a^'], ['a']],
  ['a\\', 'a^\\', 'is a\\', ['a\\'], ['a']],
  ['-', '^-', 'is -', ['-'], ['']],
  ['日本%', '日本%', 'starts with 日本', ['日本語'], ['本']],
  ['null%', 'null%', 'starts with null', ['nullable'], [null]]
]

describe('A string filter', () => {
  test.each(table)('%j is written %j and says that the field %s', (text, canonical, english, passing, failing) => {
    const filter = read(parseStringFilter(text))
    expect(stringFilterText(filter)).toBe(canonical)
    expect(stringFilterEnglish(filter)).toBe(english)
    expect(read(parseStringFilter(canonical))).toEqual(filter)
    expect(passing.filter((value) => !matchesString(filter, value))).toEqual([])
    expect(failing.filter((value) => matchesString(filter, value))).toEqual([])
  })

  test('knows no capitals where the model does not', () => {
    const filter = read(parseStringFilter('FOO%,%_Bar'))
    expect(matchesString(filter, 'food', false)).toBe(true)
    expect(matchesString(filter, 'a BAR', false)).toBe(true)
    expect(matchesString(filter, 'food')).toBe(false)
  })

  test('names the place where a quote begins that does not end', () => {
    expect(parseStringFilter('a,-"b,c')).toEqual({
      filter: undefined,
      diagnostics: [expect.objectContaining({ code: 'filter-quote', severity: 'error', offset: 3, length: 4 })]
    })
  })

  test('is doubtful where it says NOT NULL, which other filters know', () => {
    const { filter, diagnostics } = parseStringFilter('a, not null')
    expect(filter?.terms[1]).toEqual({ kind: 'equals', not: false, text: 'not null' })
    expect(diagnostics).toMatchObject([{ code: 'filter-doubtful', severity: 'warning', offset: 3, length: 8 }])
  })
})
