import { describe, expect, test } from 'vitest'
import {
  dateIntervals,
  formatWallTime,
  parseDateFilter,
  wallTime,
  type DateClock,
  type Interval
} from '../../src/filters/index.ts'
import { read } from './read.ts'

/** Friday, as in the examples of Looker's documentation. */
const friday: DateClock = { now: wallTime(2018, 5, 18, 18, 30, 2) }
const april: DateClock = { ...friday, fiscalMonthOffset: 3 }
const november: DateClock = { ...friday, fiscalMonthOffset: -2 }
const sundays: DateClock = { ...friday, weekStartDay: 'sunday' }
const leapDay: DateClock = { now: wallTime(2024, 2, 29, 23, 59, 59) }

function shown(text: string, clock: DateClock): string {
  return dateIntervals(read(parseDateFilter(text)), clock)
    .intervals.map(intervalText)
    .join(' + ')
}

function intervalText({ start, end }: Interval): string {
  return `${boundText(start)} - ${boundText(end)}`
}

function boundText(time: number): string {
  return Number.isFinite(time) ? formatWallTime(time).replace(' 00:00:00', '') : ''
}

/** Expression, and from when until when it goes. */
const table: [string, string, DateClock?][] = [
  ['', ' - '],
  ['1 second', '2018-05-18 18:30:02 - 2018-05-18 18:30:03'],
  ['60 seconds ago for 1 second', '2018-05-18 18:29:02 - 2018-05-18 18:29:03'],
  ['1 minute', '2018-05-18 18:30:00 - 2018-05-18 18:31:00'],
  ['60 minutes', '2018-05-18 17:31:00 - 2018-05-18 18:31:00'],
  ['60 minutes ago for 1 minute', '2018-05-18 17:30:00 - 2018-05-18 17:31:00'],
  ['1 hour', '2018-05-18 18:00:00 - 2018-05-18 19:00:00'],
  ['24 hours', '2018-05-17 19:00:00 - 2018-05-18 19:00:00'],
  ['24 hours ago for 1 hour', '2018-05-17 18:00:00 - 2018-05-17 19:00:00'],
  ['today', '2018-05-18 - 2018-05-19'],
  ['yesterday', '2018-05-17 - 2018-05-18'],
  ['tomorrow', '2018-05-19 - 2018-05-20'],
  ['now', '2018-05-18 18:30:02 - 2018-05-18 18:30:03'],
  ['2 days', '2018-05-17 - 2018-05-19'],
  ['1 day ago', '2018-05-17 - 2018-05-18'],
  ['7 days ago for 7 days', '2018-05-11 - 2018-05-18'],
  ['today for 7 days', '2018-05-18 - 2018-05-25'],
  ['last 3 days', '2018-05-16 - 2018-05-19'],
  ['0 days', ''],
  ['1 week', '2018-05-14 - 2018-05-21'],
  ['this week', '2018-05-14 - 2018-05-21'],
  ['this week', '2018-05-13 - 2018-05-20', sundays],
  ['before this week', ' - 2018-05-14'],
  ['after this week', '2018-05-14 - '],
  ['next week', '2018-05-21 - 2018-05-28'],
  ['2 weeks', '2018-05-07 - 2018-05-21'],
  ['last week', '2018-05-07 - 2018-05-14'],
  ['1 month', '2018-05-01 - 2018-06-01'],
  ['2 months', '2018-04-01 - 2018-06-01'],
  ['last month', '2018-04-01 - 2018-05-01'],
  ['2 months ago', '2018-03-01 - 2018-04-01'],
  ['3 months ago for 2 days', '2018-02-01 - 2018-02-03'],
  ['before 2 months ago', ' - 2018-03-01'],
  ['next month', '2018-06-01 - 2018-07-01'],
  ['2 months from now', '2018-07-01 - 2018-08-01'],
  ['6 months from now for 3 months', '2018-11-01 - 2019-02-01'],
  ['this quarter', '2018-04-01 - 2018-07-01'],
  ['2 quarters', '2018-01-01 - 2018-07-01'],
  ['last quarter', '2018-01-01 - 2018-04-01'],
  ['2 quarters ago', '2017-10-01 - 2018-01-01'],
  ['next quarter', '2018-07-01 - 2018-10-01'],
  ['2018-07-01 for 1 quarter', '2018-07-01 - 2018-10-01'],
  ['2018-Q4', '2018-10-01 - 2019-01-01'],
  ['this year', '2018-01-01 - 2019-01-01'],
  ['next year', '2019-01-01 - 2020-01-01'],
  ['2 years', '2017-01-01 - 2019-01-01'],
  ['2 years ago', '2016-01-01 - 2017-01-01'],
  ['before 2 years ago', ' - 2016-01-01'],
  ['this fiscal year', '2018-04-01 - 2019-04-01', april],
  ['last fiscal quarter', '2018-01-01 - 2018-04-01', april],
  ['2 fiscal quarters', '2018-01-01 - 2018-07-01', april],
  ['FY2018', '2018-04-01 - 2019-04-01', april],
  ['FY2018-Q1', '2018-04-01 - 2018-07-01', april],
  ['FY2018-Q4', '2019-01-01 - 2019-04-01', april],
  ['this fiscal quarter', '2018-05-01 - 2018-08-01', november],
  ['this fiscal year', '2017-11-01 - 2018-11-01', november],
  ['FY2018', '2017-11-01 - 2018-11-01', november],
  ['FY2018', '2018-01-01 - 2019-01-01'],
  ['monday', '2018-05-14 - 2018-05-15'],
  ['friday', '2018-05-18 - 2018-05-19'],
  ['saturday', '2018-05-12 - 2018-05-13'],
  ['monday', '2018-05-14 - 2018-05-15', sundays],
  ['after monday', '2018-05-14 - '],
  ['before monday', ' - 2018-05-14'],
  ['this year to second', '2018-01-01 - 2018-05-18 18:30:02'],
  ['this week to day', '2018-05-14 - 2018-05-18'],
  ['2018/05/29', '2018-05-29 - 2018-05-30'],
  ['2018/05/10 05:00', '2018-05-10 05:00:00 - 2018-05-10 05:01:00'],
  ['2018/05/10 05:00:07.5', '2018-05-10 05:00:07.500 - 2018-05-10 05:00:07.501'],
  ['2018/05/10 for 3 days', '2018-05-10 - 2018-05-13'],
  ['2018/05/10 05:00 for 5 hours', '2018-05-10 05:00:00 - 2018-05-10 10:00:00'],
  ['2018/05/10 for 5 months', '2018-05-10 - 2018-10-10'],
  ['2018/01/31 for 1 month', '2018-01-31 - 2018-02-28'],
  ['2018/01/31 12:30 for 1 month', '2018-01-31 12:30:00 - 2018-02-28 12:30:00'],
  ['2018/05', '2018-05-01 - 2018-06-01'],
  ['2018/12', '2018-12-01 - 2019-01-01'],
  ['2018/05 for 2 months', '2018-05-01 - 2018-07-01'],
  ['2018', '2018-01-01 - 2019-01-01'],
  ['2018-W01', '2018-01-01 - 2018-01-08'],
  ['2021-W01', '2021-01-04 - 2021-01-11'],
  ['2018-05-18 12:00:00 to 2018-05-18 14:00:00', '2018-05-18 12:00:00 - 2018-05-18 14:00:00'],
  ['2018-05-18 to 2018-05-17', ''],
  ['1 day', '2024-02-29 - 2024-03-01', leapDay],
  ['1 year ago', '2023-01-01 - 2024-01-01', leapDay],
  ['2024-02-29 for 1 year', '2024-02-29 - 2025-02-28', leapDay],
  ['tomorrow', '2024-03-01 - 2024-03-02', leapDay],
  ['today, 7 days ago', '2018-05-11 - 2018-05-12 + 2018-05-18 - 2018-05-19'],
  ['today,yesterday', '2018-05-17 - 2018-05-19'],
  ['3 days, NOT yesterday', '2018-05-16 - 2018-05-17 + 2018-05-18 - 2018-05-19'],
  ['NOT today', ' - 2018-05-18 + 2018-05-19 - '],
  ['before 2018,after 2017', ' - '],
  ['NULL', ''],
  ['NOT NULL', ' - '],
  ['999999999 years', '0001-01-01 - 2019-01-01']
]

describe('What a date filter lets through', () => {
  test.each(table)('%j is %s', (text, expected, clock = friday) => {
    expect(shown(text, clock)).toBe(expected)
  })

  test.each([
    ['', true],
    ['NULL', true],
    ['today OR NULL', true],
    ['NOT today', true],
    ['NOT NULL', false],
    ['today', false],
    ['NULL,NOT NULL', false]
  ])('of null: %j is %s', (text, nulls) => {
    expect(dateIntervals(read(parseDateFilter(text)), friday).nulls).toBe(nulls)
  })
})
