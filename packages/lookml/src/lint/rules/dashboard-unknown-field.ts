import { fieldReferences, type FieldReference, type FieldRole } from '../../dashboards/index.ts'
import { fieldCalled } from '../../model/index.ts'
import { hasLiquid } from '../../filters/index.ts'
import { dashboardField, exploresOf, splitName } from '../dashboard-explores.ts'
import { projectDashboards } from '../dashboards.ts'
import type { Rule } from '../rule.ts'
import type { Scope } from '../scopes.ts'
import { didYouMean } from '../similar.ts'

export const dashboardUnknownField: Rule = {
  code: 'dashboard-unknown-field',
  severity: 'error',
  summary: 'A dashboard names a field that its explore does not have.',
  check: (project, report) => {
    for (const dashboard of projectDashboards(project)) {
      if (dashboard.own.isExtensionRequired) continue
      for (const reference of fieldReferences(dashboard.whole).fields) {
        const scopes = exploresOf(project, dashboard, reference.scope)?.scopes ?? []
        const [first] = scopes
        if (!first || hasLiquid(reference.name) || scopes.some((scope) => dashboardField(scope, reference.name)))
          continue
        report(reference.place, messageOf(first, reference), harmless.has(reference.role) ? 'warning' : 'error')
      }
    }
  }
}

/** Without these a query still has its data: in another order, or with fewer rows of totals. */
const harmless: ReadonlySet<FieldRole> = new Set(['sorts', 'fill_fields', 'subtotals'])

function messageOf({ explore }: Scope, { name, role }: FieldReference): string {
  const [viewName, fieldName] = splitName(name, explore.base.name)
  const view = explore.views.get(viewName)
  const where = role === 'dashboard_filter' ? 'a filter' : `"${role}"`
  if (!view)
    return `The explore "${explore.name}" has no view "${viewName}", of which ${where} names a field${didYouMean(viewName, explore.views.keys())}`
  if (fieldCalled(explore, viewName, fieldName))
    return `The explore "${explore.name}" does not offer the field "${name}": its "fields", or those of the join, leave it out`
  return `"${viewName}" in the explore "${explore.name}" has no field "${fieldName}"${didYouMean(fieldName, view.view?.fields.keys() ?? [])}`
}
