import { describe, expect, test } from 'vitest'
import { dateFilterEnglish, dateFilterText, parseDateFilter } from '../../src/filters/index.ts'
import { read } from './read.ts'

/** Expression, what is written for it, what it says. */
const table: [string, string, string][] = [
  ['', '', 'is any time'],
  ['7 days', '7 days', 'is in the last 7 days'],
  ['1 day', '1 day', 'is in the current day'],
  ['last 3 months', '3 months', 'is in the last 3 months'],
  ['Last 3 Months', '3 months', 'is in the last 3 months'],
  ['2 fiscal quarters', '2 fiscal quarters', 'is in the last 2 fiscal quarters'],
  ['3 days ago', '3 days ago', 'is 3 days ago'],
  ['1 day ago', 'yesterday', 'is yesterday'],
  ['7 year ago', '7 years ago', 'is 7 years ago'],
  ['1 week ago', 'last week', 'is last week'],
  ['1 hour ago', '1 hour ago', 'is 1 hour ago'],
  ['3 days from now', '3 days from now', 'is 3 days from now'],
  ['2 weeks ago for 3 days', '2 weeks ago for 3 days', 'is from 2 weeks ago for 3 days'],
  ['7 days ago for 7 days', '7 days ago for 7 days', 'is in the last 7 complete days'],
  ['7 complete days', '7 days ago for 7 days', 'is in the last 7 complete days'],
  ['last 7 complete days', '7 days ago for 7 days', 'is in the last 7 complete days'],
  ['1 complete week', 'last week for 1 week', 'is in the last complete week'],
  ['3 days from now for 2 weeks', '3 days from now for 2 weeks', 'is from 3 days from now for 2 weeks'],
  ['this week', 'this week', 'is this week'],
  ['this day', 'today', 'is today'],
  ['this fiscal quarter', 'this fiscal quarter', 'is this fiscal quarter'],
  ['last fiscal year', 'last fiscal year', 'is last fiscal year'],
  ['next quarter', 'next quarter', 'is next quarter'],
  ['next day', 'tomorrow', 'is tomorrow'],
  ['last second', '1 second ago', 'is 1 second ago'],
  ['today', 'today', 'is today'],
  ['Yesterday', 'yesterday', 'is yesterday'],
  ['tomorrow', 'tomorrow', 'is tomorrow'],
  ['now', 'now', 'is now'],
  ['monday', 'monday', 'is on the most recent Monday'],
  ['today for 7 days', 'today for 7 days', 'is from today for 7 days'],
  ['this year to second', 'this year to second', 'is from this year until now'],
  ['this week to day', 'this week to day', 'is from this week until today'],
  ['this month to next month', 'this month to next month', 'is from this month until next month'],
  ['3 days ago to today', '3 days ago to today', 'is from 3 days ago until today'],
  ['before 2026-01-01', 'before 2026/01/01', 'is before 2026-01-01'],
  ['before 2018-01-01 12:00:00', 'before 2018/01/01 12:00:00', 'is before 2018-01-01 12:00:00'],
  ['after 2018-10-05', 'after 2018/10/05', 'is on or after 2018-10-05'],
  ['before 3 days ago', 'before 3 days ago', 'is before 3 days ago'],
  ['before 3 days', 'before 3 days ago', 'is before 3 days ago'],
  ['after 2 weeks from now', 'after 2 weeks from now', 'is on or after 2 weeks from now'],
  ['before this week', 'before this week', 'is before this week'],
  ['after last year', 'after last year', 'is on or after last year'],
  ['last monday', 'monday', 'is on the most recent Monday'],
  ['after last Friday', 'after friday', 'is on or after the most recent Friday'],
  ['2026-05-18 2:30 PM', '2026/05/18 14:30', 'is at 2026-05-18 14:30'],
  [
    '2026-05-18 12am to 2026-05-18 12 pm',
    '2026/05/18 00:00 to 2026/05/18 12:00',
    'is from 2026-05-18 00:00 until 2026-05-18 12:00'
  ],
  ['2026/05/18 01:02:03pm for 3 hours', '2026/05/18 13:02:03 for 3 hours', 'is from 2026-05-18 13:02:03 for 3 hours'],
  ['before monday', 'before monday', 'is before the most recent Monday'],
  ['2026/01/01 to 2026/02/01', '2026/01/01 to 2026/02/01', 'is from 2026-01-01 until 2026-02-01'],
  [
    '2018-05-18 12:00:00 to 2018-05-18 14:00',
    '2018/05/18 12:00:00 to 2018/05/18 14:00',
    'is from 2018-05-18 12:00:00 until 2018-05-18 14:00'
  ],
  ['after 2026-01-01 and before 2026-02-01', '2026/01/01 to 2026/02/01', 'is from 2026-01-01 until 2026-02-01'],
  ['before 2026-02-01 AND after 2026-01-01', '2026/01/01 to 2026/02/01', 'is from 2026-01-01 until 2026-02-01'],
  ['2018/05/10 for 5 months', '2018/05/10 for 5 months', 'is from 2018-05-10 for 5 months'],
  ['2018/05/29', '2018/05/29', 'is on 2018-05-29'],
  ['2018/5/9', '2018/05/09', 'is on 2018-05-09'],
  ['2018-05-10T05:00:00.25', '2018/05/10 05:00:00.250', 'is at 2018-05-10 05:00:00.250'],
  ['2018-05-10 05:00:00.000', '2018/05/10 05:00:00.000', 'is at 2018-05-10 05:00:00.000'],
  ['2018', '2018', 'is in 2018'],
  ['2018 days', '2018 days', 'is in the last 2018 days'],
  ['2018/05', '2018-05', 'is in May 2018'],
  ['2018-05 for 2 months', '2018-05 for 2 months', 'is from May 2018 for 2 months'],
  ['2026-Q1', '2026-Q1', 'is in Q1 2026'],
  ['2026/q4', '2026-Q4', 'is in Q4 2026'],
  ['2026-W05', '2026-W05', 'is in week 5 of 2026'],
  ['FY2018', 'FY2018', 'is in fiscal year 2018'],
  ['fy2018-q1', 'FY2018-Q1', 'is in Q1 of fiscal year 2018'],
  ['NULL', 'NULL', 'is null'],
  ['not null', 'NOT NULL', 'is not null'],
  ['-NULL', 'NOT NULL', 'is not null'],
  ['not 3 days', 'NOT 3 days', 'is not in the last 3 days'],
  ['today, 7 days ago', 'today,7 days ago', 'is today or is 7 days ago'],
  ['today OR NULL', 'today,NULL', 'is today or is null'],
  ['2026, NOT 2026-02', '2026,NOT 2026-02', 'is in 2026, and is not in February 2026']
]

describe('A date filter', () => {
  test.each(table)('%j is written %j and says that the field %s', (text, canonical, english) => {
    const { filter, diagnostics } = parseDateFilter(text)
    expect(diagnostics).toEqual([])
    expect(filter && dateFilterText(filter)).toBe(canonical)
    expect(filter && dateFilterEnglish(filter)).toBe(english)
    expect(read(parseDateFilter(canonical))).toEqual(filter)
  })

  test.each([
    ['soon', 'filter-syntax', 0, 4],
    ['3', 'filter-unit', 1, 0],
    ['3 dogs', 'filter-unit', 2, 4],
    ['3 fiscal weeks', 'filter-unit', 9, 5],
    ['last', 'filter-unit', 4, 0],
    ['next 3 days', 'filter-syntax', 5, 1],
    ['before', 'filter-syntax', 6, 0],
    ['today yesterday', 'filter-syntax', 6, 9],
    ['today, sometime', 'filter-syntax', 7, 8],
    ['2026-02-29', 'filter-date', 0, 10],
    ['2026-13', 'filter-date', 0, 7],
    ['2026-1-05', 'filter-date', 0, 9],
    ['2026-W54', 'filter-date', 0, 8],
    ['2026-Q5', 'filter-date', 0, 7],
    ['0000', 'filter-date', 0, 4],
    ['2026-01-01 25:00', 'filter-date', 11, 5],
    ['2026-01-01 to', 'filter-syntax', 13, 0],
    ['2026-01-01 for week', 'filter-number', 15, 4],
    ['after 2026 and today', 'filter-syntax', 15, 5],
    ['12345678901 days', 'filter-number', 0, 11],
    ['3 days from 2026', 'filter-syntax', 7, 4]
  ])('%j has %s at %i', (text, code, offset, length) => {
    const { filter, diagnostics } = parseDateFilter(text)
    expect(filter).toBeUndefined()
    expect(diagnostics).toMatchObject([{ code, severity: 'error', offset, length }])
  })

  test('reads a month of one digit as an offset of the year, and warns', () => {
    const { filter, diagnostics } = parseDateFilter('2016-1')
    expect(filter?.terms).toEqual([{ kind: 'in', not: false, period: { kind: 'year', year: 2015, fiscal: false } }])
    expect(diagnostics).toMatchObject([{ code: 'filter-doubtful', severity: 'warning', offset: 0, length: 6 }])
  })

  test('passes over the Z of a time, and warns', () => {
    const { filter, diagnostics } = parseDateFilter('after 2016-01-01T00:00:00Z')
    expect(filter && dateFilterText(filter)).toBe('after 2016/01/01 00:00:00')
    expect(diagnostics).toMatchObject([{ severity: 'warning', offset: 6 }])
  })
})
