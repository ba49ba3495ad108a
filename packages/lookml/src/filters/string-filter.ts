import type { Negatable } from './terms.ts'

/** Piece of a pattern: `%` is any text, also none; `_` is any one character; an object is text as it stands. */
export type PatternPart = '%' | '_' | { readonly text: string }

/** A condition of a string filter. */
export type StringTerm = Negatable &
  (
    | { readonly kind: 'equals'; readonly text: string }
    | { readonly kind: 'contains' | 'startsWith' | 'endsWith'; readonly text: string }
    /** Any other use of `%` and `_`. */
    | { readonly kind: 'like'; readonly parts: readonly PatternPart[] }
    /** No text: null or of length 0. */
    | { readonly kind: 'empty' }
    | { readonly kind: 'null' }
  )

/**
 * Filter of a string: one of the terms without `not` holds, if there are any, and none of those with it. Without terms
 * every value passes. Null passes a filter that only has terms with `not`, unless one of them is NULL or EMPTY.
 */
export interface StringFilter {
  readonly type: 'string'
  readonly terms: readonly StringTerm[]
}

/** Text that no expression says without quotes, because it would be a word of the grammar. */
export const stringWords: ReadonlySet<string> = new Set(['', 'null', 'empty'])
