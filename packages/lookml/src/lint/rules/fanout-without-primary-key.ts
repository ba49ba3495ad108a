import {
  find,
  isYes,
  joinEdges,
  nameOf,
  primaryKeys,
  repeatingJoin,
  type Explore,
  type ExploreView,
  type View
} from '../../model/index.ts'
import type { Report, Rule } from '../rule.ts'
import { usedExplores } from '../scopes.ts'

export const fanoutWithoutPrimaryKey: Rule = {
  code: 'fanout-without-primary-key',
  severity: 'warning',
  summary: 'A join repeats rows of a view that has measures and no primary key, so that they count too much.',
  check: (project, report) => {
    for (const { explore } of usedExplores(project)) checkExplore(explore, report)
  }
}

function checkExplore(explore: Explore, report: Report): void {
  if (isYes(explore.block, 'autogenerate_primary_keys')) return
  const edges = joinEdges(explore)
  for (const view of explore.views.values()) {
    if (!view.view || hasKey(view.view)) continue
    const join = repeatingJoin(explore, view.name, edges)
    const measure = join && firstMeasure(explore, view)
    if (join && measure)
      report(
        nameOf(join.block),
        `The join "${join.name}" is ${join.relationship} and repeats rows of "${view.name}", so that "${measure}" counts too much; give "${view.viewName}" a primary key`
      )
  }
}

function hasKey(view: View): boolean {
  return primaryKeys(view).length > 0 || isYes(view.block, 'autogenerate_primary_keys')
}

/** A measure of the view that the explore offers and that repeated rows make wrong. */
function firstMeasure({ fields }: Explore, view: ExploreView): string | undefined {
  for (const { name, field, view: own } of fields.values()) {
    if (own === view && field.kind === 'measure' && counted.has(field.type) && !find(field.block, 'sql_distinct_key'))
      return name
  }
  return undefined
}

const counted: ReadonlySet<string> = new Set(['average', 'count', 'median', 'percentile', 'sum'])
