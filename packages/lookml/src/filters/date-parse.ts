import { createCursor, fail, found, peekWord, takeWords, type Cursor } from './cursor.ts'
import type { DateFilter, DatePeriod, DateTerm } from './date-filter.ts'
import { meansLast, readPeriod, relative } from './date-period.ts'
import { atDuration, readDuration, takeUnit, type Duration } from './date-units.ts'
import { parsed, type FilterParse } from './diagnostic.ts'
import { readTerms } from './terms.ts'

const token = /[^\s,]+|,/g
const separators: ReadonlySet<string> = new Set([',', 'or'])

/**
 * Reads a filter expression of a date or time: `7 days`, `before 2026-01-01`, `last fiscal quarter,this year to day`.
 *
 * What it means depends on when it is asked: see {@link dateIntervals}. Beyond what Looker documents, it reads `now`,
 * weeks (`2026-W05`), `7 complete days`, NOT before any term, and AND between `after` and `before`.
 * @example parseDateFilter('2 weeks ago for 3 days').filter
 */
export function parseDateFilter(text: string): FilterParse<DateFilter> {
  const cursor = createCursor(text, token)
  const terms = readTerms<DateTerm>(cursor, separators, (at, read) => {
    const not = takeWords(at, 'not')
    const term = readTerm(at, not)
    if (term !== undefined) read.push(term)
    return term !== undefined
  })
  return parsed({ type: 'date', terms }, cursor.diagnostics)
}

function readTerm(cursor: Cursor, not: boolean): DateTerm | undefined {
  const word = peekWord(cursor)
  if (takeWords(cursor, 'null')) return { kind: 'null', not }
  if (takeWords(cursor, '-null')) return { kind: 'null', not: !not }
  if (word === 'before' || word === 'after') return readSide(cursor, word, not)
  if (meansLast(word) && takeLast(cursor)) return readLast(cursor, not)
  if (atDuration(cursor) && !isFromNow(cursor)) return readLast(cursor, not)
  const start = readPeriod(cursor)
  return start && readRest(cursor, start, word === 'this', not)
}

/** Reads what follows a period: TO another, FOR a while, or nothing. */
function readRest(cursor: Cursor, start: DatePeriod, isThis: boolean, not: boolean): DateTerm | undefined {
  if (takeWords(cursor, 'to')) {
    const unit = isThis ? takeUnit(cursor) : undefined
    const end = unit === undefined ? readPeriod(cursor) : relative(unit, 0)
    return end && { kind: 'range', not, start, end }
  }
  if (takeWords(cursor, 'for')) {
    const duration = readDuration(cursor)
    return duration && whileFrom(start, duration, not)
  }
  return { kind: 'in', not, period: start }
}

/** Steps over `last` if a count follows. */
function takeLast(cursor: Cursor): boolean {
  cursor.index++
  const counted = atDuration(cursor)
  if (!counted) cursor.index--
  return counted
}

/** Whether AGO or FROM NOW stands behind the duration at the cursor. */
function isFromNow(cursor: Cursor): boolean {
  const next = peekWord(cursor, peekWord(cursor, 1) === 'fiscal' ? 3 : 2)
  return next === 'ago' || next === 'from'
}

/** Reads `3 days` or `3 complete days`. */
function readLast(cursor: Cursor, not: boolean): DateTerm | undefined {
  const duration = readDuration(cursor, true)
  if (duration === undefined) return undefined
  const { count, unit, complete } = duration
  return complete ? whileFrom(relative(unit, 0 - count), duration, not) : { kind: 'last', not, count, unit }
}

/** Reads `before` or `after` with its period, and the other behind AND. */
function readSide(cursor: Cursor, word: 'before' | 'after', not: boolean): DateTerm | undefined {
  const period = readSidePeriod(cursor)
  if (period === undefined || !takeWords(cursor, 'and')) return period && { kind: word, not, period }
  const other = word === 'before' ? 'after' : 'before'
  if (peekWord(cursor) !== other) {
    return fail(cursor, 'filter-syntax', `Only ${other.toUpperCase()} can stand here; found ${found(cursor)}.`)
  }
  const second = readSidePeriod(cursor)
  if (second === undefined) return undefined
  const [start, end] = word === 'before' ? [second, period] : [period, second]
  return { kind: 'range', not, start, end }
}

/** Reads the period behind `before` or `after`, where a duration means that long ago. */
function readSidePeriod(cursor: Cursor): DatePeriod | undefined {
  cursor.index++
  if (!atDuration(cursor) || isFromNow(cursor)) return readPeriod(cursor)
  const duration = readDuration(cursor)
  return duration && relative(duration.unit, 0 - duration.count)
}

function whileFrom(start: DatePeriod, { count, unit }: Duration, not: boolean): DateTerm {
  return { kind: 'for', not, start, count, unit }
}
