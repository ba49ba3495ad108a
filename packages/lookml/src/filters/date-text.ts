import type { DateFilter, DatePeriod, DateTerm } from './date-filter.ts'
import { durationText } from './date-units.ts'
import { digits, formatWallTime } from './wall-time.ts'

/** Writes a date filter as an expression that reads as the same filter. */
export function dateFilterText(filter: DateFilter): string {
  return filter.terms.map((term) => (term.not ? 'NOT ' : '') + termText(term)).join(',')
}

function termText(term: DateTerm): string {
  switch (term.kind) {
    case 'null':
      return 'NULL'
    case 'in':
      return periodText(term.period)
    case 'last':
      return durationText(term)
    case 'for':
      return `${periodText(term.start)} for ${durationText(term)}`
    case 'range':
      return rangeText(term.start, term.end)
    default:
      return `${term.kind} ${periodText(term.period)}`
  }
}

function rangeText(start: DatePeriod, end: DatePeriod): string {
  const current = start.kind === 'relative' && start.offset === 0
  if (current && end.kind === 'relative' && end.offset === 0) return `this ${start.unit} to ${end.unit}`
  return `${periodText(start)} to ${periodText(end)}`
}

/** Writes a period as an expression does: `2026/02/28 23:59`, `last week`, `FY2026-Q1`. */
function periodText(period: DatePeriod): string {
  switch (period.kind) {
    case 'time':
      return timeText(period).replaceAll('-', '/')
    case 'year':
      return yearText(period)
    case 'quarter':
      return `${yearText(period)}-Q${period.quarter}`
    case 'month':
      return `${digits(period.year, 4)}-${digits(period.month, 2)}`
    case 'week':
      return `${digits(period.year, 4)}-W${digits(period.week, 2)}`
    case 'weekday':
      return period.weekday
    default:
      return relativeText(period)
  }
}

/** Writes a time as exactly as it was given: `2026-02-28 23:59`. */
export function timeText({ time, precision }: Extract<DatePeriod, { readonly kind: 'time' }>): string {
  const text = formatWallTime(time)
  if (precision === 'day') return text.slice(0, 10)
  if (precision === 'minute') return text.slice(0, 16)
  return precision === 'millisecond' && text.length === 19 ? `${text}.000` : text
}

function yearText({ year, fiscal }: { readonly year: number; readonly fiscal: boolean }): string {
  return `${fiscal ? 'FY' : ''}${digits(year, 4)}`
}

const shortUnits: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day'])

/** Writes a relative period: Looker has `last` and `next` only with weeks and what is longer. */
export function relativeText({ unit, offset }: Extract<DatePeriod, { readonly kind: 'relative' }>): string {
  if (unit === 'day' && Math.abs(offset) <= 1) return ['yesterday', 'today', 'tomorrow'][offset + 1] ?? ''
  if (offset === 0) return unit === 'second' ? 'now' : `this ${unit}`
  if (Math.abs(offset) === 1 && !shortUnits.has(unit)) return `${offset < 0 ? 'last' : 'next'} ${unit}`
  return `${durationText({ count: Math.abs(offset), unit })} ${offset < 0 ? 'ago' : 'from now'}`
}
