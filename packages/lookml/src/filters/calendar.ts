import type { DateUnit, Weekday } from './date-filter.ts'
import { civilTime, dayLength, daysInMonth, wallTime, type WallTime } from './wall-time.ts'

/** What a model says about weeks and years. */
export interface Calendar {
  /** The model's `week_start_day`; Monday unless set. */
  readonly weekStartDay?: Weekday
  /** The model's `fiscal_month_offset`: months from January to the begin of the fiscal year; 0 unless set. */
  readonly fiscalMonthOffset?: number
}

/** The days of the week, from Monday. */
export const weekdays: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday'
]

/** Units of one length, in milliseconds. */
const lengths: Readonly<Partial<Record<DateUnit, number>>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: dayLength,
  week: 7 * dayLength
}

/** Units that are months. */
const months: Readonly<Partial<Record<DateUnit, number>>> = {
  month: 1,
  quarter: 3,
  'fiscal quarter': 3,
  year: 12,
  'fiscal year': 12
}

/** The begin of the second, week, fiscal year, … that a time lies in. */
export function startOf(unit: DateUnit, time: WallTime, calendar: Calendar): WallTime {
  if (unit === 'week') return startOfWeekday(calendar.weekStartDay ?? 'monday', time)
  const length = lengths[unit]
  if (length !== undefined) return Math.floor(time / length) * length
  const { year, month } = civilTime(time)
  const index = year * 12 + month - 1
  const offset = unit.startsWith('fiscal') ? (calendar.fiscalMonthOffset ?? 0) : 0
  return startOfMonth(index - modulo(index - offset, months[unit] ?? 1))
}

/** The begin of the most recent Monday, Tuesday, …; today's, if today is one. */
export function startOfWeekday(weekday: Weekday, time: WallTime): WallTime {
  const day = Math.floor(time / dayLength)
  // Day 0, 1970-01-01, is a Thursday.
  return (day - modulo(day + 3 - weekdays.indexOf(weekday), 7)) * dayLength
}

/** The begin of a month that is counted from January of year 0. */
export function startOfMonth(index: number): WallTime {
  return wallTime(Math.floor(index / 12), modulo(index, 12) + 1, 1)
}

/**
 * A time some units later, or earlier if there are less than 0. Months keep the day and the time of day; a day that the
 * month does not have becomes its last.
 */
export function addUnits(time: WallTime, count: number, unit: DateUnit): WallTime {
  const length = lengths[unit]
  if (length !== undefined) return time + count * length
  const { year, month, day } = civilTime(time)
  const index = year * 12 + month - 1 + count * (months[unit] ?? 1)
  const first = startOfMonth(index)
  const last = daysInMonth(Math.floor(index / 12), modulo(index, 12) + 1)
  return first + (Math.min(day, last) - 1) * dayLength + modulo(time, dayLength)
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}
