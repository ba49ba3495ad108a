import type { LookmlFile, Place } from '../project/source-file.ts'
import type { Project } from '../project/project.ts'
import type { FindingSeverity } from './finding.ts'

/** Takes one finding of a rule; without a severity it has that of the rule. */
export type Report = (place: Place, message: string, severity?: FindingSeverity) => void

/**
 * A rule of the validator. Its page, `docs/lint/<code>.md`, says why it is there, and shows a project that breaks it
 * and one that does not; both are linted by a test.
 */
export interface Rule {
  readonly code: string
  readonly severity: FindingSeverity
  /** What it forbids, in a line. */
  readonly summary: string
  /** Checks what needs more than one file. */
  readonly check?: (project: Project, report: Report) => void
  /** Checks what one file alone shows. What it finds is kept as long as the file does not change. */
  readonly checkFile?: (file: LookmlFile, report: Report) => void
}
