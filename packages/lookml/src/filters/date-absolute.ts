import { fail, peek, peekWord, warn, type Cursor, type Token } from './cursor.ts'
import type { DatePeriod, TimePrecision } from './date-filter.ts'
import { daysInMonth, wallTime } from './wall-time.ts'

const dateShape = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:t(.+))?$/
const monthShape = /^(\d{4})([-/])(\d{1,2})$/
const quarterShape = /^(fy)?(\d{4})[-/]?q([1-4])$/
const weekShape = /^(\d{4})[-/]?w(\d{1,2})$/
const yearShape = /^(fy)?(\d{4})$/
const clockShape = /^(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?(am|pm|z)?$/

/** Whether an absolute date stands at the cursor, right or wrong. */
export function atAbsolute(cursor: Cursor): boolean {
  return /^(?:fy)?\d{4}(?!\d)/.test(peekWord(cursor))
}

/** Reads an absolute date, time, month, quarter, week or year. Undefined after an error. */
export function readAbsolute(cursor: Cursor): DatePeriod | undefined {
  const token = peek(cursor)
  if (token === undefined) return undefined
  cursor.index++
  const { word } = token
  if (word.startsWith('0000') || word.startsWith('fy0000')) return noDate(cursor, token, 'There is no year 0.')
  const year = yearShape.exec(word)
  if (year !== null) return { kind: 'year', year: Number(year[2]), fiscal: year[1] !== undefined }
  const quarter = quarterShape.exec(word)
  if (quarter !== null) {
    return { kind: 'quarter', year: Number(quarter[2]), quarter: Number(quarter[3]), fiscal: quarter[1] !== undefined }
  }
  const week = weekShape.exec(word)
  if (week !== null) return readWeek(cursor, token, Number(week[1]), Number(week[2]))
  const month = monthShape.exec(word)
  if (month !== null) return readMonth(cursor, token, month)
  const date = dateShape.exec(word)
  if (date !== null) return readTime(cursor, token, date)
  return noDate(cursor, token, `\`${token.text}\` is no date. Write it like 2026-02-28, 2026-02, 2026-Q1 or 2026.`)
}

function readWeek(cursor: Cursor, token: Token, year: number, week: number): DatePeriod | undefined {
  if (week < 1 || week > 53) return noDate(cursor, token, 'Weeks are counted from 01 to 53.')
  return { kind: 'week', year, week }
}

function readMonth(cursor: Cursor, token: Token, [, year, sign, month = '']: RegExpExecArray): DatePeriod | undefined {
  if (sign === '-' && month.length === 1) {
    const offset = Number(year) - Number(month)
    if (offset < 1) return noDate(cursor, token, 'There is no year 0.')
    warn(
      cursor,
      `This is the year ${offset}: ${year} minus ${month}. A month has two digits: ${year}-0${month}.`,
      token
    )
    return { kind: 'year', year: offset, fiscal: false }
  }
  const number = Number(month)
  if (number < 1 || number > 12) return noDate(cursor, token, `There is no month ${month}.`)
  return { kind: 'month', year: Number(year), month: number }
}

function readTime(cursor: Cursor, token: Token, match: RegExpExecArray): DatePeriod | undefined {
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return noDate(cursor, token, `The calendar has no day ${token.text}.`)
  }
  if (match[2] === '-' && (match[3]?.length === 1 || match[4]?.length === 1)) {
    return noDate(cursor, token, 'With dashes, months and days have two digits.')
  }
  const start = wallTime(year, month, day)
  const inToken = match[5]
  const text = inToken ?? clockAt(cursor)
  if (text === undefined) return { kind: 'time', time: start, precision: 'day' }
  const clockToken = inToken === undefined ? peek(cursor) : token
  const clock = readClock(text)
  if (clock === undefined) {
    return noDate(cursor, clockToken, 'The clock shows no such time. Write it like 23:59 or 23:59:59.')
  }
  if (inToken === undefined) cursor.index += text === peekWord(cursor) ? 1 : 2
  if (clock.zoned) warn(cursor, 'The Z is passed over: filters use the time zone of the query.', clockToken)
  return { kind: 'time', time: start + clock.milliseconds, precision: clock.precision }
}

/** The time of day at the cursor as one word, if there is one: `14:30`, `2:30pm` also of two words, `2pm`. */
function clockAt(cursor: Cursor): string | undefined {
  const word = peekWord(cursor)
  const half = peekWord(cursor, 1)
  if (/^[\d:.]+$/.test(word) && (half === 'am' || half === 'pm')) return word + half
  return word.includes(':') || /^\d{1,2}[ap]m$/.test(word) ? word : undefined
}

function readClock(text: string): { milliseconds: number; precision: TimePrecision; zoned: boolean } | undefined {
  const match = clockShape.exec(text)
  if (match === null) return undefined
  const [, shown, minute, second, fraction, sign] = match
  const hour = hourOf(Number(shown), sign)
  if (minute === undefined && !sign?.endsWith('m')) return undefined
  if (!(hour <= 23) || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return undefined
  const seconds = (hour * 60 + Number(minute ?? 0)) * 60 + Number(second ?? 0)
  const milliseconds = seconds * 1000 + Number((fraction ?? '').slice(0, 3).padEnd(3, '0'))
  const precision = fraction !== undefined ? 'millisecond' : second !== undefined ? 'second' : 'minute'
  return { milliseconds, precision, zoned: sign === 'z' }
}

/** The hour of the day by a clock of 24 or, with am and pm, of 12 hours; not a number for one that it has not. */
function hourOf(shown: number, sign: string | undefined): number {
  if (sign !== 'am' && sign !== 'pm') return shown
  return shown < 1 || shown > 12 ? Number.NaN : (shown % 12) + (sign === 'pm' ? 12 : 0)
}

function noDate(cursor: Cursor, token: Token | undefined, message: string): undefined {
  return fail(cursor, 'filter-date', message, token)
}
