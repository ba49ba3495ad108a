import type { DashboardProblem } from '../../dashboards/index.ts'
import { reportProblems } from '../dashboards.ts'
import type { Rule } from '../rule.ts'

const codes: ReadonlySet<DashboardProblem> = new Set(['duplicate-key'])

export const dashboardDuplicateKey: Rule = {
  code: 'dashboard-duplicate-key',
  severity: 'warning',
  summary: 'A key stands twice in one part of a dashboard, and the first value is lost.',
  check: (project, report) => reportProblems(project, codes, report)
}
