import { createCursor, fail, found, peek, peekWord, takeWords, type Cursor } from './cursor.ts'
import { decimalOf } from './decimal.ts'
import { parsed, type FilterParse } from './diagnostic.ts'
import type { NumberBound, NumberFilter, NumberTerm } from './number-filter.ts'
import { intersect, rangeOf, type NumberRange } from './number-range.ts'
import { readTerms } from './terms.ts'

const token = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?(?![a-z\d.])|[+-]?[a-z]+|<>|!=|>=|<=|[^\s\w]|\w+/gi
const separators: ReadonlySet<string> = new Set([',', 'or'])
const numeric = /^[+-]?\.?\d/
const infinities: ReadonlySet<string> = new Set(['inf', '+inf', '-inf', 'infinity', '+infinity', '-infinity'])

/**
 * Reads a filter expression of a number: `[1,5),>=10 AND <20,NOT 12`.
 *
 * NOT goes for the plain values behind it too, as long as only commas are between them: `NOT 66, 99` excludes both.
 * AND between bounds makes one range. `x AND NOT y` is read as `x,NOT y`.
 * @example parseNumberFilter('5 to 10').filter
 */
export function parseNumberFilter(text: string): FilterParse<NumberFilter> {
  const cursor = createCursor(text, token)
  const terms = readTerms(cursor, separators, readTerm)
  return parsed({ type: 'number', terms }, cursor.diagnostics)
}

/** Reads factors with AND between them: those without NOT become one range, the others are terms of their own. */
function readTerm(cursor: Cursor, terms: NumberTerm[]): boolean {
  const carried = carriesNot(cursor, terms)
  let joined: NumberTerm | undefined
  const excluded: NumberTerm[] = []
  do {
    const start = peek(cursor)
    const factor = readFactor(cursor)
    if (factor === undefined) return false
    if (factor.not) excluded.push(factor)
    else if (joined === undefined) joined = factor
    else if (joined.kind === 'null' || factor.kind === 'null') {
      fail(cursor, 'filter-syntax', 'NULL is no number, so that AND never holds here. Did you mean OR?', start)
      return false
    } else joined = intersect(rangeOf(joined), rangeOf(factor))
  } while (takeWords(cursor, 'and'))
  if (joined !== undefined) terms.push(carried && joined.kind === 'value' ? { ...joined, not: true } : joined)
  terms.push(...excluded)
  return true
}

function carriesNot({ tokens, index }: Cursor, terms: readonly NumberTerm[]): boolean {
  const last = terms.at(-1)
  return last?.kind === 'value' && last.not && tokens[index - 1]?.text === ','
}

function readFactor(cursor: Cursor): NumberTerm | undefined {
  const not = takeWords(cursor, 'not')
  if (takeWords(cursor, 'null')) return { kind: 'null', not }
  if (!not && takeWords(cursor, '-null')) return { kind: 'null', not: true }
  if (takeWords(cursor, '<>') || takeWords(cursor, '!=')) {
    if (takeWords(cursor, 'null')) return { kind: 'null', not: !not }
    const value = readNumber(cursor)
    return value === undefined ? undefined : { kind: 'value', not: !not, value }
  }
  const factor = readComparison(cursor) ?? readInterval(cursor) ?? readValue(cursor)
  return typeof factor === 'object' ? { ...factor, not } : undefined
}

const comparisons: Readonly<Record<string, (value: string) => NumberTerm>> = {
  '=': (value) => ({ kind: 'value', not: false, value }),
  '>': (value) => range({ value, inclusive: false }, undefined),
  '>=': (value) => range({ value, inclusive: true }, undefined),
  '<': (value) => range(undefined, { value, inclusive: false }),
  '<=': (value) => range(undefined, { value, inclusive: true })
}

/** Undefined if no comparison stands here, false after an error. */
function readComparison(cursor: Cursor): NumberTerm | false | undefined {
  const sign = peekWord(cursor)
  if (!Object.hasOwn(comparisons, sign)) return undefined
  cursor.index++
  const value = readNumber(cursor)
  return value === undefined ? false : comparisons[sign]?.(value)
}

/** Reads `[1,5)`. Undefined if no bracket stands here, false after an error. */
function readInterval(cursor: Cursor): NumberRange | false | undefined {
  const open = peekWord(cursor)
  if (open !== '[' && open !== '(') return undefined
  cursor.index++
  const interval = readEnds(cursor, open === '[')
  // The rest of a range with a mistake would be read as values that nobody wrote.
  while (interval === false && peek(cursor) !== undefined && !stops.has(peekWord(cursor))) cursor.index++
  if (interval === false && closing.has(peekWord(cursor))) cursor.index++
  return interval
}

const closing: ReadonlySet<string> = new Set([']', ')'])
const stops: ReadonlySet<string> = new Set([']', ')', '[', '(', 'or', 'and'])

function readEnds(cursor: Cursor, inclusive: boolean): NumberRange | false {
  const low = readBound(cursor, inclusive, '-')
  if (low === false) return false
  if (!takeWords(cursor, ',')) return lacks(cursor, 'a comma between the ends of the range')
  const high = readBound(cursor, false, '')
  if (high === false) return false
  const close = peekWord(cursor)
  if (!closing.has(close)) return lacks(cursor, '] or ) behind the range')
  cursor.index++
  return range(low, high && { ...high, inclusive: close === ']' })
}

/** Reads an end of a range. Undefined is without end, false means an error. */
function readBound(cursor: Cursor, inclusive: boolean, sign: '-' | ''): NumberBound | false | undefined {
  const word = peekWord(cursor)
  if (word === ',' || word === ']' || word === ')') return undefined
  if (infinities.has(word)) {
    if (word.startsWith('-') === (sign === '-')) {
      cursor.index++
      return undefined
    }
    return lacks(cursor, sign === '-' ? '-inf or a number' : 'inf or a number')
  }
  const value = readNumber(cursor)
  return value === undefined ? false : { value, inclusive }
}

/** Reads `5`, `5 to 10`, `5 to` or `to 10`. */
function readValue(cursor: Cursor): NumberTerm | undefined {
  const low = peekWord(cursor) === 'to' ? undefined : readNumber(cursor)
  if (low === undefined && peekWord(cursor) !== 'to') return undefined
  if (!takeWords(cursor, 'to')) return low === undefined ? undefined : { kind: 'value', not: false, value: low }
  const open = low !== undefined && !numeric.test(peekWord(cursor))
  const high = open ? undefined : readNumber(cursor)
  if (!open && high === undefined) return undefined
  return range(
    low === undefined ? undefined : { value: low, inclusive: true },
    high === undefined ? undefined : { value: high, inclusive: true }
  )
}

function readNumber(cursor: Cursor): string | undefined {
  const word = peekWord(cursor)
  if (!numeric.test(word)) return fail(cursor, 'filter-number', `A number must stand here; found ${found(cursor)}.`)
  const value = decimalOf(word)
  if (value === undefined) return fail(cursor, 'filter-number', `${found(cursor)} is no number that can be compared.`)
  cursor.index++
  return value
}

function lacks(cursor: Cursor, what: string): false {
  fail(cursor, 'filter-syntax', `Here must be ${what}; found ${found(cursor)}.`)
  return false
}

function range(low: NumberBound | undefined, high: NumberBound | undefined): NumberRange {
  return { kind: 'range', not: false, low, high }
}
