import { projectDashboards } from '../dashboards.ts'
import type { Rule } from '../rule.ts'

export const dashboardRedefined: Rule = {
  code: 'dashboard-redefined',
  severity: 'warning',
  summary: 'Two dashboards of a model have the same name.',
  check: (project, report) => {
    const seen = new Map<string, string>()
    for (const { own, models } of projectDashboards(project)) {
      const { text, place } = own.name
      // A dashboard is known by its model and its name.
      const keys = models.map((model) => `${model.name}::${text}`)
      const other = keys.map((key) => seen.get(key)).find((path) => path !== undefined)
      if (other !== undefined) report(place, `Another dashboard is called "${text}" too, in ${other}`)
      for (const key of keys) seen.set(key, place.path)
    }
  }
}
