/**
 * What can be wrong with a filter expression.
 *
 * `filter-syntax`: a word or sign stands where it cannot; `filter-number`: a number out of range or none where one is
 * needed; `filter-date`: a date that no calendar has; `filter-unit`: no unit of time or length; `filter-quote`: a quote
 * that does not end; `filter-doubtful` (always a warning): the expression means something else than it seems to.
 */
export type FilterProblem =
  | 'filter-syntax'
  | 'filter-number'
  | 'filter-date'
  | 'filter-unit'
  | 'filter-quote'
  | 'filter-doubtful'

/** One thing that is wrong with a filter expression, and where. */
export interface FilterDiagnostic {
  readonly code: FilterProblem
  /** An expression with an error has no meaning; one with a warning has. */
  readonly severity: 'error' | 'warning'
  readonly message: string
  /** Where it begins in the expression, in UTF-16 code units; the length of the expression where something lacks. */
  readonly offset: number
  /** How much of the expression it covers; 0 where something lacks. */
  readonly length: number
}

/** What a filter expression was read as. */
export interface FilterParse<Filter> {
  /** The filter; undefined if and only if a diagnostic is an error. */
  readonly filter: Filter | undefined
  readonly diagnostics: readonly FilterDiagnostic[]
}

/** Puts a filter and what was found on the way together. */
export function parsed<Filter>(filter: Filter, diagnostics: readonly FilterDiagnostic[]): FilterParse<Filter> {
  const failed = diagnostics.some((diagnostic) => diagnostic.severity === 'error')
  return { filter: failed ? undefined : filter, diagnostics }
}
