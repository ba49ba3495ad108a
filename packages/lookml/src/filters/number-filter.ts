import type { Negatable } from './terms.ts'

/** End of a range of numbers. */
export interface NumberBound {
  /** A decimal, such as `-12.5`: text, so that long keys keep every digit. */
  readonly value: string
  readonly inclusive: boolean
}

/** A condition of a number filter. */
export type NumberTerm = Negatable &
  (
    | { readonly kind: 'value'; readonly value: string }
    /** Without a bound on a side the range has no end there. */
    | { readonly kind: 'range'; readonly low: NumberBound | undefined; readonly high: NumberBound | undefined }
    | { readonly kind: 'null' }
  )

/**
 * Filter of a number: one of the terms without `not` holds, if there are any, and none of those with it. Without terms
 * every value passes. Null passes a filter that only has terms with `not`, unless one of them is NULL.
 */
export interface NumberFilter {
  readonly type: 'number'
  readonly terms: readonly NumberTerm[]
}
