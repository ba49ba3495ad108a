import type { Place } from '../project/source-file.ts'

/** How grave a finding is: an `error` is wrong, a `warning` is likely wrong, an `info` could be better. */
export type FindingSeverity = 'error' | 'warning' | 'info'

/** One thing that the validator has to say, and where. */
export interface Finding extends Place {
  /** The rule, as its page in the documentation is named: `unknown-field`. */
  readonly code: string
  readonly severity: FindingSeverity
  /** A sentence for the author: what is wrong, with its name, and what to do where that is known. */
  readonly message: string
}
