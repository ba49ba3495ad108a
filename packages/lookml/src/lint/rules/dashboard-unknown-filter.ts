import type { Dashboard, PlacedText } from '../../dashboards/index.ts'
import { projectDashboards } from '../dashboards.ts'
import type { Rule } from '../rule.ts'
import { didYouMean } from '../similar.ts'

export const dashboardUnknownFilter: Rule = {
  code: 'dashboard-unknown-filter',
  severity: 'warning',
  summary: 'An element or filter listens to a filter that the dashboard does not have.',
  check: (project, report) => {
    for (const { own, whole, unknown } of projectDashboards(project)) {
      // What it extends may bring filters, and so may what extends it.
      if (own.isExtensionRequired || unknown.length > 0) continue
      const names = whole.filters.flatMap(({ name, title }) => (title === undefined ? [name.text] : [name.text, title]))
      const there = new Set(names.map(sameName))
      for (const { text, place } of listenedTo(whole)) {
        if (!there.has(sameName(text)))
          report(place, `The dashboard has no filter "${text}" to listen to${didYouMean(text, names)}`)
      }
    }
  }
}

function sameName(name: string): string {
  return name.trim().toLowerCase()
}

function listenedTo({ elements, filters }: Dashboard): PlacedText[] {
  const byElements = elements.flatMap(({ query, mergedQueries }) =>
    [query, ...mergedQueries].flatMap(({ listen }) => listen.map(({ key }) => key))
  )
  return [...byElements, ...filters.flatMap(({ listensTo }) => listensTo)]
}
