import { fieldReferences } from '../../dashboards/index.ts'
import { nameIn } from '../dashboard-explores.ts'
import { projectDashboards } from '../dashboards.ts'
import type { Rule } from '../rule.ts'
import { similarName } from '../similar.ts'

export const dashboardUnknownModel: Rule = {
  code: 'dashboard-unknown-model',
  severity: 'info',
  summary: 'A dashboard names a model that is not in the project, but almost one that is.',
  check: (project, report) => {
    for (const { whole } of projectDashboards(project)) {
      for (const { model } of fieldReferences(whole).scopes) {
        const name = nameIn(project, model)
        if (name === undefined || project.models.has(name)) continue
        // Models of other projects are there for all dashboards of an instance.
        const similar = similarName(name, project.models.keys())
        if (similar !== undefined)
          report(model!.place, `There is no model "${name}" in this project; did you mean "${similar}"?`)
      }
    }
  }
}
