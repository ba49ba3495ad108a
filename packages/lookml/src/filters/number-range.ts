import { compareDecimals } from './decimal.ts'
import type { NumberBound, NumberTerm } from './number-filter.ts'

/** A range of numbers, of a filter or under way to it. */
export type NumberRange = Extract<NumberTerm, { readonly kind: 'range' }>

/** The numbers that both hold. */
export function intersect(one: NumberRange, other: NumberRange): NumberRange {
  return { kind: 'range', not: false, low: tighter(one.low, other.low, 1), high: tighter(one.high, other.high, -1) }
}

/** The numbers that satisfy a term, null apart. */
export function rangeOf(term: Exclude<NumberTerm, { readonly kind: 'null' }>): NumberRange {
  if (term.kind === 'range') return term
  const bound = { value: term.value, inclusive: true }
  return { kind: 'range', not: false, low: bound, high: bound }
}

/** The bound that lets less through; `side` is 1 for lower bounds and -1 for upper ones. */
function tighter(one: NumberBound | undefined, other: NumberBound | undefined, side: 1 | -1): NumberBound | undefined {
  if (one === undefined || other === undefined) return one ?? other
  const order = compareDecimals(one.value, other.value) * side
  if (order === 0) return one.inclusive ? other : one
  return order > 0 ? one : other
}

/** Whether a decimal lies in a range. */
export function inRange({ low, high }: NumberRange, value: string): boolean {
  return reaches(low, value, 1) && reaches(high, value, -1)
}

function reaches(bound: NumberBound | undefined, value: string, side: 1 | -1): boolean {
  if (bound === undefined) return true
  const order = compareDecimals(value, bound.value) * side
  return order > 0 || (order === 0 && bound.inclusive)
}
