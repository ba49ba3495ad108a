import { fieldReferences, partOf, type DashboardFilter, type PlacedText } from '../../dashboards/index.ts'
import type { FilterType } from '../../filters/index.ts'
import { dashboardField, exploresOf } from '../dashboard-explores.ts'
import { projectDashboards, type ProjectDashboard } from '../dashboards.ts'
import { filterMistake } from '../filter-check.ts'
import { filterTypeOf } from '../filter-types.ts'
import type { Project } from '../../project/index.ts'
import type { Report, Rule } from '../rule.ts'

export const dashboardBadFilter: Rule = {
  code: 'dashboard-bad-filter',
  severity: 'error',
  summary: 'A filter expression of a dashboard is not one for the type of its field.',
  check: (project, report) => {
    for (const dashboard of projectDashboards(project)) {
      checkTyped(dashboard.whole.filters, report)
      const typed = new Set(dashboard.whole.filters.filter(typeOf).map(({ defaultValue }) => defaultValue))
      for (const { name, scope, value } of fieldReferences(dashboard.whole).fields) {
        const type = value && !typed.has(value) ? fieldType(project, dashboard, name, scope) : undefined
        if (value && type) check(type, value, report)
      }
    }
  }
}

const filterTypes: ReadonlyMap<string, FilterType> = new Map([
  ['date_filter', 'date'],
  ['number_filter', 'number'],
  ['string_filter', 'string']
])

/** The type of values that a filter has whatever its field. */
function typeOf({ type }: DashboardFilter): FilterType | undefined {
  return filterTypes.get(type ?? '')
}

function checkTyped(filters: readonly DashboardFilter[], report: Report): void {
  for (const filter of filters) {
    const type = typeOf(filter)
    if (type && filter.defaultValue) check(type, filter.defaultValue, report)
  }
}

function fieldType(
  project: Project,
  dashboard: ProjectDashboard,
  name: string,
  scope: Parameters<typeof exploresOf>[2]
): FilterType | undefined {
  const types = (exploresOf(project, dashboard, scope)?.scopes ?? []).map((each) => {
    const found = dashboardField(each, name)
    return found && found !== 'unsure' ? filterTypeOf(found.field) : undefined
  })
  return types.every((type) => type === types[0]) ? types[0] : undefined
}

function check(type: FilterType, value: PlacedText, report: Report): void {
  const mistake = filterMistake(type, value.text)
  if (mistake) report(partOf(value, mistake.offset, mistake.length), mistake.message, mistake.severity)
}
