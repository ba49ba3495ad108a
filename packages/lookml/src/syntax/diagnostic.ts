/** How grave a finding is: an `error` loses something of the file, a `warning` does not. */
export type Severity = 'error' | 'warning'

/** What the parser can find wrong with a text. */
export type SyntaxCode =
  | 'duplicate-block'
  | 'duplicate-field'
  | 'duplicate-parameter'
  | 'empty-item'
  | 'missing-colon'
  | 'missing-comma'
  | 'missing-terminator'
  | 'missing-value'
  | 'nested-list'
  | 'stray-terminator'
  | 'too-deep'
  | 'too-many'
  | 'unclosed-block'
  | 'unclosed-list'
  | 'unexpected-close'
  | 'unexpected-text'
  | 'unterminated-string'

/** One thing that is wrong with a text, and where: from the offset `start` up to `end`, in UTF-16 units. */
export interface Diagnostic<Code extends string = SyntaxCode> {
  readonly code: Code
  readonly severity: Severity
  /** A sentence for the author; it names the block where that helps. */
  readonly message: string
  readonly start: number
  readonly end: number
}
