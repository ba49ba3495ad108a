import type { repair_git_diagnostic_report } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { updateOne } from '../../families/write.ts'
import { gitDiagnosticReportFamily } from './git-diagnostic-reports.ts'

/** There is nothing to repair. */
export const handleRepairGitDiagnosticReport: Handler<typeof repair_git_diagnostic_report> = (
  context,
  { project_id, report_id }
) => updateOne(context, gitDiagnosticReportFamily, { project_id, report_id, body: {} })
