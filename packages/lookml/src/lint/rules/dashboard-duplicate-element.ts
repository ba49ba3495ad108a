import type { PlacedText } from '../../dashboards/index.ts'
import { projectDashboards } from '../dashboards.ts'
import type { Report, Rule } from '../rule.ts'

export const dashboardDuplicateElement: Rule = {
  code: 'dashboard-duplicate-element',
  severity: 'warning',
  summary: 'Two elements or two filters of a dashboard have the same name.',
  check: (project, report) => {
    for (const { own } of projectDashboards(project)) {
      reportTwice(
        'element',
        own.elements.map(({ name }) => name),
        report
      )
      reportTwice(
        'filter',
        own.filters.map(({ name }) => name),
        report
      )
    }
  }
}

function reportTwice(kind: string, names: readonly PlacedText[], report: Report): void {
  const seen = new Set<string>()
  for (const { text, place } of names) {
    if (seen.has(text)) report(place, `Another ${kind} of this dashboard is called "${text}"`)
    // Texts need no name: nothing extends or places them by it.
    else if (text !== '') seen.add(text)
  }
}
