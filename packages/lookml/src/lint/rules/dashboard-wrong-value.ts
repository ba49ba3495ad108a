import type { DashboardProblem } from '../../dashboards/index.ts'
import { reportProblems } from '../dashboards.ts'
import type { Rule } from '../rule.ts'

const codes: ReadonlySet<DashboardProblem> = new Set(['wrong-value'])

export const dashboardWrongValue: Rule = {
  code: 'dashboard-wrong-value',
  severity: 'warning',
  summary: 'A parameter of a dashboard has a list where a text must stand, or the like.',
  check: (project, report) => reportProblems(project, codes, report)
}
