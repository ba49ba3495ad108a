import type { DashboardProblem } from '../../dashboards/index.ts'
import { reportProblems } from '../dashboards.ts'
import type { Rule } from '../rule.ts'

const codes: ReadonlySet<DashboardProblem> = new Set([
  'yaml-syntax',
  'yaml-alias',
  'yaml-depth',
  'not-dashboards',
  'missing-name'
])

export const dashboardSyntax: Rule = {
  code: 'dashboard-syntax',
  severity: 'error',
  summary: 'A dashboard file is not YAML, or not a list of dashboards.',
  check: (project, report) => reportProblems(project, codes, report)
}
