import type { Diagnostic } from '../syntax/index.ts'

/**
 * What can be wrong with the text of a LookML dashboard.
 *
 * `yaml-syntax`: it is not YAML; `yaml-alias`: an alias of nothing, or aliases that make too much of little;
 * `yaml-depth`: nested too deeply; `not-dashboards`: the file or an item of it is no dashboard; `missing-name`: a
 * dashboard or filter without name; `duplicate-key` (a warning): a key twice in one map, of which the last counts;
 * `wrong-value` (a warning): a text where a list must stand, or the like, which is left out.
 */
export type DashboardProblem =
  | 'yaml-syntax'
  | 'yaml-alias'
  | 'yaml-depth'
  | 'not-dashboards'
  | 'missing-name'
  | 'duplicate-key'
  | 'wrong-value'

/** One thing that is wrong with the text of a LookML dashboard, and where. */
export type DashboardDiagnostic = Diagnostic<DashboardProblem>

/** Takes what is found wrong while reading. */
export type Complain = (
  code: DashboardProblem,
  at: { readonly start: number; readonly end: number },
  message: string
) => void

/** Makes a list, and what fills it. */
export function collectDiagnostics(): { readonly diagnostics: DashboardDiagnostic[]; readonly complain: Complain } {
  const diagnostics: DashboardDiagnostic[] = []
  const complain: Complain = (code, { start, end }, message) => {
    const severity = code === 'duplicate-key' || code === 'wrong-value' ? 'warning' : 'error'
    diagnostics.push({ code, severity, message, start, end })
  }
  return { diagnostics, complain }
}

/** Whether a file is not the YAML that its author meant, so that what was read of it is a part at best. */
export function isBroken(diagnostics: readonly DashboardDiagnostic[]): boolean {
  return diagnostics.some(({ code }) => code.startsWith('yaml-'))
}
