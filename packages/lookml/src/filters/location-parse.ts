import { createCursor, fail, found, peek, peekWord, takeWords, type Cursor } from './cursor.ts'
import { parsed, type FilterParse } from './diagnostic.ts'
import type { LengthUnit, LocationFilter, LocationTerm, Place } from './location-filter.ts'
import { readTerms } from './terms.ts'

const token = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?(?![a-z\d.])|[a-z]+|[^\s\w]|\w+/gi
/** A comma is none: it stands within places. */
const separators: ReadonlySet<string> = new Set(['or'])
const numeric = /^[+-]?\.?\d/

const units: ReadonlyMap<string, LengthUnit> = new Map([
  ['mile', 'miles'],
  ['miles', 'miles'],
  ['mi', 'miles'],
  ['kilometer', 'kilometers'],
  ['kilometers', 'kilometers'],
  ['kilometre', 'kilometers'],
  ['kilometres', 'kilometers'],
  ['km', 'kilometers'],
  ['meter', 'meters'],
  ['meters', 'meters'],
  ['metre', 'meters'],
  ['metres', 'meters'],
  ['foot', 'feet'],
  ['feet', 'feet'],
  ['ft', 'feet']
])

/**
 * Reads a filter expression of a location: `36.97,-122.03`, `40 miles from 36.97,-122.03`,
 * `inside box from 72.33,-173.14 to 14.39,-61.70`, NULL, NOT NULL. `inside circle` may stand before the distance.
 */
export function parseLocationFilter(text: string): FilterParse<LocationFilter> {
  const cursor = createCursor(text, token)
  const terms = readTerms<LocationTerm>(cursor, separators, (at, read) => {
    const not = takeWords(at, 'not') || takeWords(at, '-')
    const term = readTerm(at, not)
    if (term !== undefined) read.push(term)
    return term !== undefined
  })
  return parsed({ type: 'location', terms }, cursor.diagnostics)
}

function readTerm(cursor: Cursor, not: boolean): LocationTerm | undefined {
  if (takeWords(cursor, 'null')) return { kind: 'null', not }
  if (takeWords(cursor, 'inside', 'box')) return readBox(cursor, not)
  if (takeWords(cursor, 'inside', 'circle') || units.has(peekWord(cursor, 1))) return readCircle(cursor, not)
  const place = readPlace(cursor)
  return place && { kind: 'point', not, place }
}

function readBox(cursor: Cursor, not: boolean): LocationTerm | undefined {
  if (!takeWords(cursor, 'from')) return lacks(cursor, 'FROM')
  const from = readPlace(cursor)
  if (from === undefined) return undefined
  if (!takeWords(cursor, 'to')) return lacks(cursor, 'TO')
  const to = readPlace(cursor)
  return to && { kind: 'box', not, from, to }
}

function readCircle(cursor: Cursor, not: boolean): LocationTerm | undefined {
  const radius = readNumber(cursor, 0, Number.MAX_VALUE, 'A distance is')
  if (radius === undefined) return undefined
  const unit = units.get(peekWord(cursor))
  if (unit === undefined) return fail(cursor, 'filter-unit', 'Here must be miles, kilometers, meters or feet.')
  cursor.index++
  if (!takeWords(cursor, 'from')) return lacks(cursor, 'FROM')
  const center = readPlace(cursor)
  return center && { kind: 'circle', not, radius, unit, center }
}

function readPlace(cursor: Cursor): Place | undefined {
  const latitude = readNumber(cursor, -90, 90, 'A latitude is')
  if (latitude === undefined) return undefined
  if (!takeWords(cursor, ',')) return lacks(cursor, 'a comma and a longitude')
  const longitude = readNumber(cursor, -360, 360, 'A longitude is')
  return longitude === undefined ? undefined : { latitude, longitude }
}

function readNumber(cursor: Cursor, least: number, most: number, what: string): number | undefined {
  const token = peek(cursor)
  const range = most === Number.MAX_VALUE ? 'a number, 0 or more' : `a number from ${least} to ${most}`
  const value = token !== undefined && numeric.test(token.word) ? Number(token.word) : Number.NaN
  if (!(value >= least && value <= most)) {
    return fail(cursor, 'filter-number', `${what} ${range}; found ${found(cursor)}.`)
  }
  cursor.index++
  // -0 becomes 0: there is no other place there.
  return value + 0
}

function lacks(cursor: Cursor, what: string): undefined {
  return fail(cursor, 'filter-syntax', `Here must be ${what}; found ${found(cursor)}.`)
}
