import { addUnits, startOf, startOfMonth, startOfWeekday, type Calendar } from './calendar.ts'
import type { DateFilter, DatePeriod, DateTerm } from './date-filter.ts'
import { allTime, complementOf, intersectIntervals, mergeIntervals, type Interval } from './interval.ts'
import { wallTime, type WallTime } from './wall-time.ts'

/** When a date filter is asked, and by which calendar. */
export interface DateClock extends Calendar {
  /** What the wall clock shows in the time zone of the query. */
  readonly now: WallTime
}

/** What a date filter lets through. */
export interface DateRanges {
  /** Apart from each other and in their order; none if no date passes. */
  readonly intervals: readonly Interval[]
  /** Whether null passes. */
  readonly nulls: boolean
}

const earliest = wallTime(1, 1, 1)
const latest = wallTime(10_000, 1, 1)

/**
 * What a date filter means at a time. Intervals that reach beyond the years 1 to 9999 are cut there, since databases
 * know no more.
 * @example dateIntervals({ type: 'date', terms: [] }, { now: wallTime(2026, 2, 28) }) // all time, and null
 */
export function dateIntervals(filter: DateFilter, clock: DateClock): DateRanges {
  const included = filter.terms.filter((term) => !term.not)
  const excluded = filter.terms.filter((term) => term.not)
  const wanted = included.length === 0 ? [allTime] : mergeIntervals(intervalsOf(included, clock))
  const intervals = intersectIntervals(wanted, complementOf(intervalsOf(excluded, clock)))
  const nulls = included.length === 0 || included.some(isNull)
  return { intervals, nulls: nulls && !excluded.some(isNull) }
}

function isNull(term: DateTerm): boolean {
  return term.kind === 'null'
}

function intervalsOf(terms: readonly DateTerm[], clock: DateClock): Interval[] {
  return terms.flatMap((term) => (term.kind === 'null' ? [] : [intervalOf(term, clock)]))
}

function intervalOf(term: Exclude<DateTerm, { readonly kind: 'null' }>, clock: DateClock): Interval {
  switch (term.kind) {
    case 'in':
      return within(periodInterval(term.period, clock))
    case 'last': {
      const current = startOf(term.unit, clock.now, clock)
      return within({ start: addUnits(current, 1 - term.count, term.unit), end: addUnits(current, 1, term.unit) })
    }
    case 'before':
      return { start: -Infinity, end: bounded(startOfPeriod(term.period, clock)) }
    case 'after':
      return { start: bounded(startOfPeriod(term.period, clock)), end: Infinity }
    case 'range':
      return within({ start: startOfPeriod(term.start, clock), end: startOfPeriod(term.end, clock) })
    default: {
      const start = startOfPeriod(term.start, clock)
      return within({ start, end: addUnits(start, term.count, term.unit) })
    }
  }
}

function within({ start, end }: Interval): Interval {
  return { start: bounded(start), end: bounded(end) }
}

function bounded(time: WallTime): WallTime {
  return Math.min(Math.max(time, earliest), latest)
}

function startOfPeriod(period: DatePeriod, clock: DateClock): WallTime {
  return periodInterval(period, clock).start
}

const precisions = { minute: 60_000, second: 1000, millisecond: 1, day: 86_400_000 } as const

/** The begin and end of a period. */
function periodInterval(period: DatePeriod, clock: DateClock): Interval {
  switch (period.kind) {
    case 'time':
      return { start: period.time, end: period.time + precisions[period.precision] }
    case 'year':
      return monthsFrom(period.year, 0, 12, period.fiscal, clock)
    case 'quarter':
      return monthsFrom(period.year, 3 * period.quarter - 3, 3, period.fiscal, clock)
    case 'month':
      return monthsFrom(period.year, period.month - 1, 1, false, clock)
    case 'week': {
      const first = startOf('week', wallTime(period.year, 1, 4), clock)
      const start = addUnits(first, period.week - 1, 'week')
      return { start, end: addUnits(start, 1, 'week') }
    }
    case 'weekday': {
      const start = startOfWeekday(period.weekday, clock.now)
      return { start, end: addUnits(start, 1, 'day') }
    }
    default: {
      const current = startOf(period.unit, clock.now, clock)
      const start = addUnits(current, period.offset, period.unit)
      return { start, end: addUnits(start, 1, period.unit) }
    }
  }
}

function monthsFrom(year: number, month: number, count: number, fiscal: boolean, clock: DateClock): Interval {
  const index = year * 12 + month + (fiscal ? (clock.fiscalMonthOffset ?? 0) : 0)
  return { start: startOfMonth(index), end: startOfMonth(index + count) }
}
