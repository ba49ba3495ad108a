import { fail, found, peek, peekWord, type Cursor } from './cursor.ts'
import type { DateUnit } from './date-filter.ts'

const units: ReadonlyMap<string, DateUnit> = new Map(
  (['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const).flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit]
  ])
)

/** Some units of time. */
export interface Duration {
  readonly count: number
  readonly unit: DateUnit
}

/** Reads a unit, if one stands at the cursor. */
export function takeUnit(cursor: Cursor): DateUnit | undefined {
  if (peekWord(cursor) === 'fiscal') {
    const unit = units.get(peekWord(cursor, 1))
    if (unit !== 'quarter' && unit !== 'year') return undefined
    cursor.index += 2
    return `fiscal ${unit}`
  }
  const unit = units.get(peekWord(cursor))
  if (unit !== undefined) cursor.index++
  return unit
}

/** Whether a count of units stands at the cursor, right or wrong, and not a year. */
export function atDuration(cursor: Cursor): boolean {
  const word = peekWord(cursor)
  if (!/^\d+$/.test(word)) return false
  const next = peekWord(cursor, 1)
  return word.length !== 4 || next === 'complete' || next === 'fiscal' || units.has(next)
}

/** Reads a duration, `3 days`, with the word `complete` in it where it may be. Undefined after an error. */
export function readDuration(cursor: Cursor, mayBeComplete = false): (Duration & { complete: boolean }) | undefined {
  const word = peekWord(cursor)
  if (!/^\d{1,9}$/.test(word)) {
    return fail(
      cursor,
      'filter-number',
      `A whole number of at most nine digits must stand here; found ${found(cursor)}.`
    )
  }
  cursor.index++
  const complete = mayBeComplete && peekWord(cursor) === 'complete'
  if (complete) cursor.index++
  const unit = readUnit(cursor)
  return unit && { count: Number(word), unit, complete }
}

/** Reads the unit that must stand at the cursor. Undefined after an error. */
export function readUnit(cursor: Cursor): DateUnit | undefined {
  const unit = takeUnit(cursor)
  if (unit !== undefined) return unit
  const token = peek(cursor, peekWord(cursor) === 'fiscal' ? 1 : 0)
  const fit =
    peekWord(cursor) === 'fiscal' ? 'quarter or year' : 'second, minute, hour, day, week, month, quarter or year'
  return fail(cursor, 'filter-unit', `A unit of time must stand here: ${fit}.`, token)
}

/** Writes a duration: `1 day`, `3 fiscal quarters`. */
export function durationText({ count, unit }: Duration): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
