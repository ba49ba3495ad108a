import type { Severity } from '../../syntax/index.ts'

/** What can be wrong with the parameters of a block: the codes of the rules that tell it. */
export type ProblemCode =
  | 'exclusive-parameters'
  | 'invalid-value'
  | 'misplaced-parameter'
  | 'missing-parameter'
  | 'unknown-parameter'

/** One thing that is wrong with a block, and where in its file. */
export interface Problem {
  readonly code: ProblemCode
  readonly severity: Severity
  readonly message: string
  readonly start: number
  readonly end: number
}

/** A kind of block for a sentence: `a dimension`, `an explore`. */
export function titleOf(kind: string): string {
  if (kind === 'file') return 'the file'
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
}
