import type { Lines } from '@lookerts/lookml'
import type { FindingSeverity } from '@lookerts/lookml/lint'

/** A finding as the reader is told it: with its place as an editor has it. */
export interface ReportedFinding {
  readonly code: string
  readonly severity: FindingSeverity
  readonly message: string
  /** The file as the project names it. */
  readonly path: string
  /** The file from the report's base, with `/`; absolute where it is not below it. */
  readonly file: string
  /** From 1, in UTF-16 units; the end is behind the last character. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** The lines of the file, for code frames. */
  readonly lines: Lines
  /** Of a change: where the thing stood before. */
  readonly was?: { readonly file: string; readonly line: number; readonly column: number }
  /** Of a change: what it is about, in names. */
  readonly about?: Readonly<Record<string, string | readonly string[]>>
}

/** What is known of a rule, for formats that list them. */
export interface RuleFacts {
  readonly code: string
  readonly severity: FindingSeverity
  readonly summary: string
  /** The address of its page. */
  readonly url: string
}

/** How many findings of each severity there are. */
export type Counts = Readonly<Record<FindingSeverity, number>>

/** All that a reporter makes its text of. */
export interface LintReport {
  /** In order of file and place. */
  readonly findings: readonly ReportedFinding[]
  /** Of all findings, those that are not shown too. */
  readonly counts: Counts
  /** Every file that was looked at, from the base. */
  readonly files: readonly string[]
  readonly rules: readonly RuleFacts[]
  /** The directory that files are named from, absolute. */
  readonly base: string
  readonly milliseconds: number
  /** How many warnings are allowed, where that is limited. */
  readonly maxWarnings?: number
  readonly version: string
}

/** What the text looks like. */
export interface Style {
  readonly isColored: boolean
  /** How many columns a line of a code frame may have. */
  readonly width: number
}

/** Makes the text of a report. */
export type Reporter = (report: LintReport, style: Style) => string

/** Counts findings by severity. */
export function countFindings(findings: readonly { readonly severity: FindingSeverity }[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

/** Whether the report is one that a build must not pass with. */
export function isFailed({ counts, maxWarnings = Infinity }: LintReport): boolean {
  return counts.error > 0 || counts.warning > maxWarnings
}
