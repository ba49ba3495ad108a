import { describe, expect, test } from 'vitest'
import {
  filterEnglish,
  filterText,
  hasLiquid,
  matchesTier,
  matchesYesno,
  parseFilter,
  parseTierFilter,
  parseYesnoFilter,
  type FilterType
} from '../../src/filters/index.ts'
import { read } from './read.ts'

/** Kind, expression, what is written for it, what it says. */
const table: [FilterType, string, string, string][] = [
  ['yesno', '', '', 'is any value'],
  ['yesno', 'Yes', 'Yes', 'is yes'],
  ['yesno', 'no', 'No', 'is no'],
  ['yesno', 'TRUE', 'Yes', 'is yes'],
  ['yesno', 'false', 'No', 'is no'],
  ['yesno', 'yes,no', 'Yes,No', 'is yes or is no'],
  ['yesno', '-yes', 'NOT Yes', 'is not yes'],
  ['yesno', 'NOT NULL', 'NOT NULL', 'is not null'],
  ['tier', '', '', 'is any value'],
  ['tier', '20 to 29', '20 to 29', 'is 20 to 29'],
  ['tier', '20 to 29,30 to 39', '20 to 29,30 to 39', 'is 20 to 29 or 30 to 39'],
  ['tier', '[10, 20)', '[10, 20)', 'is [10, 20)'],
  ['tier', '[10, 20), [20, inf)', '[10, 20),[20, inf)', 'is [10, 20) or [20, inf)'],
  ['tier', 'T02 [10.0,20.0) ,TXX Undefined', 'T02 [10.0,20.0),TXX Undefined', 'is T02 [10.0,20.0) or TXX Undefined'],
  ['tier', '-(-inf, 10)', '-(-inf, 10)', 'is not (-inf, 10)'],
  ['tier', '>= 10 and < 20', '>= 10 and < 20', 'is >= 10 and < 20'],
  ['tier', '"Below 10"', 'Below 10', 'is Below 10'],
  ['tier', '-NULL', '-NULL', 'is not null'],
  ['tier', 'sub^_region', 'sub^_region', 'is sub_region'],
  ['tier', '"[a",b)', '^[a,b)', 'is [a or b)'],
  ['location', '', '', 'is anywhere'],
  ['location', '36.97, -122.03', '36.97, -122.03', 'is at 36.97, -122.03'],
  ['location', '40 miles from 36.9,-121.9', '40 miles from 36.9, -121.9', 'is within 40 miles of 36.9, -121.9'],
  [
    'location',
    '1.5 km from -36.9,121.9',
    '1.5 kilometers from -36.9, 121.9',
    'is within 1.5 kilometers of -36.9, 121.9'
  ],
  ['location', 'inside circle 5 feet from 1,2', '5 feet from 1, 2', 'is within 5 feet of 1, 2'],
  [
    'location',
    'INSIDE BOX FROM 72.33, -173.14 TO 14.39, -61.70',
    'inside box from 72.33, -173.14 to 14.39, -61.7',
    'is in the box from 72.33, -173.14 to 14.39, -61.7'
  ],
  ['location', '1,2 or 3,4', '1, 2 OR 3, 4', 'is at 1, 2 or is at 3, 4'],
  ['location', 'NULL', 'NULL', 'is null'],
  ['location', '-NULL', 'NOT NULL', 'is not null'],
  ['location', 'NOT 40 miles from 0,-0', 'NOT 40 miles from 0, 0', 'is not within 40 miles of 0, 0']
]

describe('A filter of another kind', () => {
  test.each(table)('%s %j is written %j and says that the field %s', (type, text, canonical, english) => {
    const filter = read(parseFilter(type, text))
    expect(filterText(filter)).toBe(canonical)
    expect(filterEnglish(filter)).toBe(english)
    expect(read(parseFilter(type, canonical))).toEqual(filter)
  })

  test.each<[FilterType, string, string, number, number]>([
    ['yesno', 'maybe', 'filter-syntax', 0, 5],
    ['yesno', 'yes no', 'filter-syntax', 4, 2],
    ['tier', 'a, 10%', 'filter-syntax', 3, 3],
    ['tier', 'a,"b', 'filter-quote', 2, 2],
    ['location', '91,0', 'filter-number', 0, 2],
    ['location', '0,361', 'filter-number', 2, 3],
    ['location', '36.97', 'filter-syntax', 5, 0],
    ['location', '-5 miles from 1,2', 'filter-number', 0, 2],
    ['location', '5 miles of 1,2', 'filter-syntax', 8, 2],
    ['location', 'inside circle 5 yards from 1,2', 'filter-unit', 16, 5],
    ['location', 'inside box from 1,2 and 3,4', 'filter-syntax', 20, 3],
    ['location', 'nowhere', 'filter-number', 0, 7]
  ])('%s %j has %s at %i', (type, text, code, offset, length) => {
    const { filter, diagnostics } = parseFilter(type, text)
    expect(filter).toBeUndefined()
    expect(diagnostics).toMatchObject([{ code, severity: 'error', offset, length }])
  })

  test.each([
    ['yes', [true], [false, null]],
    ['no', [false, null], [true]],
    ['not no', [true], [false, null]],
    ['null', [null], [true, false]],
    ['no, not null', [false], [true, null]],
    ['', [true, false, null], []]
  ] as const)('of a yesno %j lets through %j and not %j', (text, passing, failing) => {
    const filter = read(parseYesnoFilter(text))
    expect(passing.filter((value) => !matchesYesno(filter, value))).toEqual([])
    expect(failing.filter((value) => matchesYesno(filter, value))).toEqual([])
  })

  test('of a tier compares whole labels', () => {
    const filter = read(parseTierFilter('[10, 20),Below 0'))
    expect(['[10, 20)', 'Below 0'].every((label) => matchesTier(filter, label))).toBe(true)
    expect(['[10', '20)', 'Below', null].some((label) => matchesTier(filter, label))).toBe(false)
  })

  test('with Liquid is known before it is read', () => {
    expect(["{{ _user_attributes['x'] }}", '{% parameter p %}', '@{days} days'].every(hasLiquid)).toBe(true)
    expect(hasLiquid('100%{')).toBe(false)
  })
})
