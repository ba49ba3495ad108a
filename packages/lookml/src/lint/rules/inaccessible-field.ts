import type { Explore, ExploreView } from '../../model/index.ts'
import type { Report, Rule } from '../rule.ts'
import { usedExplores, written } from '../scopes.ts'
import { isDependency, viewMentions } from '../view-mentions.ts'

export const inaccessibleField: Rule = {
  code: 'inaccessible-field',
  severity: 'warning',
  summary: 'A field that an explore offers is made of one of a view that the explore does not join.',
  check: (project, report) => {
    for (const { explore } of usedExplores(project)) {
      for (const view of explore.views.values()) checkView(explore, view, report)
    }
  }
}

function checkView(explore: Explore, at: ExploreView, report: Report): void {
  if (!at.view) return
  for (const mention of viewMentions(at.view).foreign) {
    if (!isDependency(mention) || explore.views.has(mention.view!)) continue
    const offered = [...at.view.fields.values()]
      .filter(({ block }) => block === mention.block)
      .map(({ name }) => `${at.name}.${name}`)
      .find((name) => explore.fields.has(name))
    if (offered !== undefined)
      report(
        mention,
        `${written(mention)} cannot be reached from the explore "${explore.name}": join "${mention.view}", or leave "${offered}" out of its fields`
      )
  }
}
