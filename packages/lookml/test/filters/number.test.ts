import { describe, expect, test } from 'vitest'
import { matchesNumber, numberFilterEnglish, numberFilterText, parseNumberFilter } from '../../src/filters/index.ts'
import { read } from './read.ts'

type Value = number | string | bigint | null

/** Expression, what is written for it, what it says, values that pass, values that do not. */
const table: [string, string, string, Value[], Value[]][] = [
  ['', '', 'is any value', [0, null], []],
  ['5', '5', 'is 5', [5, '5.0', 5n], [4, null, Number.NaN]],
  ['=5', '5', 'is 5', [5], [4]],
  ['+5.50', '5.5', 'is 5.5', [5.5], [5]],
  ['-0', '0', 'is 0', [0, -0], [1]],
  ['.5', '0.5', 'is 0.5', [0.5], [5]],
  ['1e3', '1000', 'is 1000', [1000], [1]],
  ['1.5E-3', '0.0015', 'is 0.0015', [0.0015], [1.5]],
  [
    '12345678901234567890',
    '12345678901234567890',
    'is 12345678901234567890',
    ['12345678901234567890'],
    ['12345678901234567891']
  ],
  ['NOT 5', 'NOT 5', 'is not 5', [4, null], [5]],
  ['not 5', 'NOT 5', 'is not 5', [4, null], [5]],
  ['<>5', 'NOT 5', 'is not 5', [4, null], [5]],
  ['<> 5', 'NOT 5', 'is not 5', [4, null], [5]],
  ['!=5', 'NOT 5', 'is not 5', [4, null], [5]],
  ['1, 3, 5, 7', '1,3,5,7', 'is 1 or 3 or 5 or 7', [3, 7], [2, null]],
  ['1 OR 3', '1,3', 'is 1 or 3', [1, 3], [2]],
  ['NOT 66, 99, 4', 'NOT 66,NOT 99,NOT 4', 'is not 66 or 99 or 4', [5, null], [66, 99, 4]],
  ['NOT 66 OR 99', 'NOT 66 OR 99', 'is 99, and is not 66', [99], [66, 5, null]],
  ['5, NOT 6, NOT 7', '5,NOT 6,NOT 7', 'is 5, and is not 6 or 7', [5], [6, 7, 8]],
  ['5.5 to 10', '[5.5,10]', 'is between 5.5 and 10', [5.5, 10], [5.4, 10.1, null]],
  ['5 to 10', '[5,10]', 'is between 5 and 10', [5, 7, 10], [4, 11]],
  ['>=5.5 AND <=10', '[5.5,10]', 'is between 5.5 and 10', [5.5, 10], [5, 11]],
  ['>= 5.5 AND < 7', '[5.5,7)', 'is at least 5.5 and less than 7', [5.5, 6.9], [7]],
  ['<=10 and >5', '(5,10]', 'is greater than 5 and at most 10', [6, 10], [5]],
  ['>1 AND >=1 AND <9', '(1,9)', 'is greater than 1 and less than 9', [2], [1, 9]],
  ['NOT 3 to 80.44', 'NOT [3,80.44]', 'is not between 3 and 80.44', [2, 81, null], [3, 80.44]],
  ['<3 OR >80.44', '<3,>80.44', 'is less than 3 or is greater than 80.44', [2, 81], [3, 80.44, null]],
  ['1 to', '>=1', 'is at least 1', [1, 2], [0, null]],
  ['to 100', '<=100', 'is at most 100', [100, -5], [101]],
  ['1 to, 0', '>=1,0', 'is at least 1 or is 0', [1, 0], [0.5]],
  ['>10 AND <=20 OR 90', '(10,20],90', 'is greater than 10 and at most 20 or is 90', [20, 90], [10]],
  [
    '>=50 AND <=100 OR >=500 AND <=1000',
    '[50,100],[500,1000]',
    'is between 50 and 100 or is between 500 and 1000',
    [50, 500],
    [200]
  ],
  ['NULL', 'NULL', 'is null', [null], [0, Number.NaN]],
  ['NOT NULL', 'NOT NULL', 'is not null', [0, Number.NaN], [null]],
  ['-NULL', 'NOT NULL', 'is not null', [0], [null]],
  ['not null, 5', 'NOT NULL,5', 'is 5, and is not null', [5], [6, null]],
  ['5 OR NULL', '5,NULL', 'is 5 or is null', [5, null], [6]],
  ['(1, 7)', '(1,7)', 'is greater than 1 and less than 7', [2], [1, 7]],
  ['[5, 90)', '[5,90)', 'is at least 5 and less than 90', [5], [90]],
  ['(12, 20]', '(12,20]', 'is greater than 12 and at most 20', [20], [12]],
  ['[12,20]', '[12,20]', 'is between 12 and 20', [12, 20], [11]],
  ['(500, inf)', '>500', 'is greater than 500', [501], [500]],
  ['(500,)', '>500', 'is greater than 500', [501], [500]],
  ['[2000,]', '>=2000', 'is at least 2000', [2000], [1999]],
  ['(-inf, 10]', '<=10', 'is at most 10', [10, -1e9], [11]],
  ['(,100)', '<100', 'is less than 100', [99], [100]],
  ['(-inf,inf)', '(-inf,inf)', 'is a number', [0], [null]],
  ['[0,9],[20,29]', '[0,9],[20,29]', 'is between 0 and 9 or is between 20 and 29', [9, 20], [10]],
  ['[0,10],20', '[0,10],20', 'is between 0 and 10 or is 20', [20], [15]],
  ['NOT (3,12)', 'NOT (3,12)', 'is not greater than 3 and less than 12', [3, 12, null], [4]],
  ['NOT 10,[1,5)', 'NOT 10,[1,5)', 'is at least 1 and less than 5, and is not 10', [1], [5, 10]],
  ['>1 AND <100, NOT 2', '(1,100),NOT 2', 'is greater than 1 and less than 100, and is not 2', [3], [2, 100]],
  ['>1 AND NOT 2', '>1,NOT 2', 'is greater than 1, and is not 2', [3], [2, 1]],
  ['NOT >= 5', 'NOT >=5', 'is not at least 5', [4, null], [5]],
  ['[-5,-1]', '[-5,-1]', 'is between -5 and -1', [-5, -3], [-6, 0]],
  ['(10,5)', '(10,5)', 'is greater than 10 and less than 5', [], [7, 4, 11]]
]

describe('A number filter', () => {
  test.each(table)('%j is written %j and says that the field %s', (text, canonical, english, passing, failing) => {
    const filter = read(parseNumberFilter(text))
    expect(numberFilterText(filter)).toBe(canonical)
    expect(numberFilterEnglish(filter)).toBe(english)
    expect(read(parseNumberFilter(canonical))).toEqual(filter)
    expect(passing.filter((value) => !matchesNumber(filter, value))).toEqual([])
    expect(failing.filter((value) => matchesNumber(filter, value))).toEqual([])
  })

  test.each([
    ['five', 'filter-number', 0, 4],
    ['1, x, 2', 'filter-number', 3, 1],
    ['5 6', 'filter-syntax', 2, 1],
    ['5-10', 'filter-syntax', 1, 3],
    ['[1,5', 'filter-syntax', 4, 0],
    ['[1 5]', 'filter-syntax', 3, 1],
    ['(inf,5)', 'filter-syntax', 1, 3],
    ['(5,-inf)', 'filter-syntax', 3, 4],
    ['>', 'filter-number', 1, 0],
    ['> a', 'filter-number', 2, 1],
    ['5 AND NULL', 'filter-syntax', 6, 4],
    ['5 AND', 'filter-number', 5, 0],
    ['NOT', 'filter-number', 3, 0],
    ['1e999', 'filter-number', 0, 5],
    ['5%', 'filter-syntax', 1, 1]
  ])('%j has %s at %i', (text, code, offset, length) => {
    const { filter, diagnostics } = parseNumberFilter(text)
    expect(filter).toBeUndefined()
    expect(diagnostics).toMatchObject([{ code, severity: 'error', offset, length }])
  })

  test('finds every mistake of a list', () => {
    expect(parseNumberFilter('1,a,2,>b,3 c').diagnostics.map(({ offset }) => offset)).toEqual([2, 7, 11])
  })
})
