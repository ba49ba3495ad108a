import { fieldReferences } from '../../dashboards/index.ts'
import { exploresOf } from '../dashboard-explores.ts'
import { projectDashboards } from '../dashboards.ts'
import type { Rule } from '../rule.ts'
import { didYouMean } from '../similar.ts'

export const dashboardUnknownExplore: Rule = {
  code: 'dashboard-unknown-explore',
  severity: 'error',
  summary: 'A dashboard asks for an explore that its model does not have.',
  check: (project, report) => {
    for (const dashboard of projectDashboards(project)) {
      if (dashboard.own.isExtensionRequired) continue
      for (const scope of fieldReferences(dashboard.whole).scopes) {
        const found = exploresOf(project, dashboard, scope)
        if (!found || found.scopes.length > 0) continue
        const models = found.models.map(({ name }) => `"${name}"`).join(' or ')
        const others = found.models.flatMap(({ explores }) => [...explores.keys()])
        report(
          scope.explore!.place,
          `There is no explore "${found.name}" in the model ${models}${didYouMean(found.name, others)}`
        )
      }
    }
  }
}
