import type { Project } from '../project/project.ts'
import type { Place } from '../project/source-file.ts'
import type { FindingSeverity } from './finding.ts'

/** Takes one finding of a rule. */
export type Report = (place: Place, message: string) => void

/**
 * A rule of the validator. Its page, `docs/lint/<code>.md`, says why it is there, and shows a project that breaks it
 * and one that does not; both are linted by a test.
 */
export interface Rule {
  readonly code: string
  readonly severity: FindingSeverity
  /** What it forbids, in a line. */
  readonly summary: string
  readonly check: (project: Project, report: Report) => void
}
