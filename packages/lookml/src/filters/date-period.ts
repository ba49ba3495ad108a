import { weekdays } from './calendar.ts'
import { fail, found, peekWord, takeWords, type Cursor } from './cursor.ts'
import { atAbsolute, readAbsolute } from './date-absolute.ts'
import type { DatePeriod, DateUnit } from './date-filter.ts'
import { atDuration, readDuration, readUnit } from './date-units.ts'

/** Words that are a period of their own. */
const named: ReadonlyMap<string, DatePeriod> = new Map<string, DatePeriod>([
  ['today', { kind: 'relative', unit: 'day', offset: 0 }],
  ['yesterday', { kind: 'relative', unit: 'day', offset: -1 }],
  ['tomorrow', { kind: 'relative', unit: 'day', offset: 1 }],
  ['now', { kind: 'relative', unit: 'second', offset: 0 }],
  ...weekdays.map((weekday): [string, DatePeriod] => [weekday, { kind: 'weekday', weekday }])
])

/** Words before a unit. */
const offsets: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['next', 1]
])

/** Whether a word before a unit means the one before the current. */
export function meansLast(word: string): boolean {
  return offsets.get(word) === -1
}

/** The period some units from now. */
export function relative(unit: DateUnit, offset: number): DatePeriod {
  return { kind: 'relative', unit, offset }
}

/** Reads a period: `today`, `last week`, `last monday`, `3 days ago`, `2026-02`. Undefined after an error. */
export function readPeriod(cursor: Cursor): DatePeriod | undefined {
  const word = peekWord(cursor)
  const period = named.get(word)
  if (period !== undefined) {
    cursor.index++
    return period
  }
  const offset = offsets.get(word)
  if (offset !== undefined) {
    cursor.index++
    const weekday = offset === -1 ? named.get(peekWord(cursor)) : undefined
    if (weekday?.kind === 'weekday') {
      cursor.index++
      return weekday
    }
    const hint = 'Write `1 day from now for 3 days` for the next 3 days.'
    if (offset === 1 && atDuration(cursor)) return fail(cursor, 'filter-syntax', `A unit must follow. ${hint}`)
    const unit = readUnit(cursor)
    return unit && relative(unit, offset)
  }
  if (atDuration(cursor)) return readFromNow(cursor)
  if (atAbsolute(cursor)) return readAbsolute(cursor)
  return fail(cursor, 'filter-syntax', `A date or a stretch of time must stand here; found ${found(cursor)}.`)
}

/** Reads `3 days ago` or `3 days from now`. */
function readFromNow(cursor: Cursor): DatePeriod | undefined {
  const duration = readDuration(cursor)
  if (duration === undefined) return undefined
  if (takeWords(cursor, 'ago')) return relative(duration.unit, 0 - duration.count)
  if (takeWords(cursor, 'from', 'now')) return relative(duration.unit, duration.count)
  return fail(cursor, 'filter-syntax', `AGO or FROM NOW must stand here; found ${found(cursor)}.`)
}
