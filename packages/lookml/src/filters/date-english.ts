import type { DateFilter, DatePeriod, DateTerm } from './date-filter.ts'
import { relativeText, timeText } from './date-text.ts'
import { durationText } from './date-units.ts'
import { joinPhrases } from './terms.ts'
import { digits } from './wall-time.ts'

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const

/** Says a date filter in English: `is in the last 7 days`. */
export function dateFilterEnglish(filter: DateFilter): string {
  const included = filter.terms.filter((term) => !term.not).map((term) => `is ${phraseOf(term)}`)
  const excluded = filter.terms.filter((term) => term.not).map((term) => `is not ${phraseOf(term)}`)
  return joinPhrases(included, excluded, 'is any time')
}

function phraseOf(term: DateTerm): string {
  switch (term.kind) {
    case 'null':
      return 'null'
    case 'in':
      return prepositionOf(term.period) + nameOf(term.period)
    case 'last':
      return term.count === 1 ? `in the current ${term.unit}` : `in the last ${durationText(term)}`
    case 'before':
      return `before ${nameOf(term.period)}`
    case 'after':
      return `on or after ${nameOf(term.period)}`
    case 'range':
      return `from ${nameOf(term.start)} until ${nameOf(term.end)}`
    default:
      return durationPhrase(term)
  }
}

function durationPhrase(term: Extract<DateTerm, { readonly kind: 'for' }>): string {
  const { start, count, unit } = term
  if (start.kind === 'relative' && start.unit === unit && start.offset === 0 - count && count > 0) {
    return `in the last ${count === 1 ? '' : `${count} `}complete ${unit}${count === 1 ? '' : 's'}`
  }
  return `from ${nameOf(start)} for ${durationText(term)}`
}

function prepositionOf(period: DatePeriod): string {
  if (period.kind === 'time') return period.precision === 'day' ? 'on ' : 'at '
  if (period.kind === 'weekday') return 'on '
  return period.kind === 'relative' ? '' : 'in '
}

function nameOf(period: DatePeriod): string {
  switch (period.kind) {
    case 'time':
      return timeText(period)
    case 'year':
      return yearName(period)
    case 'quarter':
      return `Q${period.quarter} ${period.fiscal ? 'of ' : ''}${yearName(period)}`
    case 'month':
      return `${monthNames[period.month - 1] ?? ''} ${digits(period.year, 4)}`
    case 'week':
      return `week ${period.week} of ${digits(period.year, 4)}`
    case 'weekday':
      return `the most recent ${period.weekday.charAt(0).toUpperCase()}${period.weekday.slice(1)}`
    default:
      return relativeText(period)
  }
}

function yearName({ year, fiscal }: { readonly year: number; readonly fiscal: boolean }): string {
  return `${fiscal ? 'fiscal year ' : ''}${digits(year, 4)}`
}
