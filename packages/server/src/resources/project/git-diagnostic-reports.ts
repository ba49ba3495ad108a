import type { Family } from '../../families/family.ts'
import { gitDiagnosticReports, type GitDiagnosticReportDocument } from './project-kinds.ts'
import { findProject } from './rights.ts'

/** What was looked for in a project's git. Nothing is ever found: there is no repository behind it. */
export const gitDiagnosticReportFamily: Family<GitDiagnosticReportDocument> = {
  kind: gitDiagnosticReports,
  path: '/projects/{project_id}/git_diagnostic_report/{id}',
  defaults: { project_id: '', project_type: null, state: 'complete', user_id: '', created_at: '', updated_at: '' },
  parent: {
    parameter: 'project_id',
    property: 'project_id',
    find: (context, id) => findProject(context, id, 'develop')
  },
  prepare: ({ caller }, _, current) => (current ? {} : { user_id: caller.user.document.id }),
  expand: (_, documents) => documents.map(() => ({ status: 'healthy', issues: [] })),
  can: () => ({ show: true, repair: true }),
  demo: [
    {
      id: '1',
      project_id: 'thelook',
      project_type: null,
      state: 'complete',
      user_id: '1',
      created_at: '2025-12-01T08:00:00.000+00:00',
      updated_at: '2025-12-01T08:00:02.000+00:00'
    }
  ]
}
