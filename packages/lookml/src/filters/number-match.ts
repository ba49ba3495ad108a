import { decimalOf } from './decimal.ts'
import type { NumberFilter } from './number-filter.ts'
import { inRange } from './number-range.ts'
import { holdTogether } from './terms.ts'

/**
 * Whether a value passes a number filter, compared digit by digit. Give decimals of a database as text: numbers of
 * JavaScript have lost digits already. What is no finite number lies in no range and equals no value, but is not null.
 */
export function matchesNumber(filter: NumberFilter, value: number | bigint | string | null): boolean {
  const decimal = value === null ? undefined : decimalOf(String(value).trim())
  return holdTogether(filter.terms, (term) => {
    if (term.kind === 'null') return value === null
    if (decimal === undefined) return false
    return term.kind === 'value' ? term.value === decimal : inRange(term, decimal)
  })
}
