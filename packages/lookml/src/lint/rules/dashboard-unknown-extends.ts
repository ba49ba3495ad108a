import { chainOf, findCycles } from '../cycles.ts'
import { dashboardCalled, isOwn, projectDashboards } from '../dashboards.ts'
import type { Rule } from '../rule.ts'
import { didYouMean } from '../similar.ts'

export const dashboardUnknownExtends: Rule = {
  code: 'dashboard-unknown-extends',
  severity: 'error',
  summary: 'A dashboard extends one that does not exist, or itself.',
  check: (project, report) => {
    const all = projectDashboards(project)
    const names = all.map(({ own }) => own.name.text)
    for (const { own, models } of all) {
      // What is not there may be in a project that could not be imported.
      if (models.length === 0 || models.some(({ isComplete }) => !isComplete)) continue
      for (const { text, place } of own.extends) {
        if (!dashboardCalled(project, text))
          report(place, `There is no dashboard "${text}" to extend${didYouMean(text, names)}`)
      }
    }
    const bases = (name: string): string[] => dashboardCalled(project, name)?.extends.map(({ text }) => text) ?? []
    for (const cycle of findCycles(names, bases)) {
      const { place } = dashboardCalled(project, cycle[0]!)!.name
      if (isOwn(place.path)) report(place, `The dashboard extends itself: ${chainOf(cycle)}`)
    }
  }
}
