import {
  mentionsOfExplore,
  mentionsOfJoin,
  type Explore,
  type ExploreView,
  type Mention,
  type View
} from '../../model/index.ts'
import type { Report, Rule } from '../rule.ts'
import { hasField, usedExplores, usedViews } from '../scopes.ts'
import { didYouMean } from '../similar.ts'
import { isOwn, viewMentions } from '../view-mentions.ts'

export const unknownListedField: Rule = {
  code: 'unknown-listed-field',
  severity: 'warning',
  summary: 'A set, a list of drill fields or the fields of an explore or join has a field that does not exist.',
  check: (project, report) => {
    for (const view of usedViews(project)) {
      const { own, sets } = viewMentions(view)
      for (const mention of [...own.filter(isDrill), ...sets.filter((each) => isOwn(each, view))])
        checkField(view, mention, report)
    }
    for (const { explore } of usedExplores(project)) checkExplore(explore, report)
  }
}

function isDrill({ key }: Mention): boolean {
  return key === 'drill_fields'
}

function checkField(view: View, mention: Mention, report: Report): void {
  const { isSet, name } = mention
  if (!isSet && !hasField(view, name))
    report(mention, `The view "${view.name}" has no field "${name}"${didYouMean(name, view.fields.keys())}`)
}

function checkExplore(explore: Explore, report: Report): void {
  const fields = ({ key }: Mention): boolean => key === 'fields'
  for (const mention of mentionsOfExplore(explore.block).filter(fields)) check(explore, explore.base, mention, report)
  for (const view of explore.views.values()) {
    if (view.join)
      for (const mention of mentionsOfJoin(view.join.block).filter(fields)) check(explore, view, mention, report)
    if (!view.view) continue
    // Of a view that this explore does not have nothing is known here: lists may be there for several explores.
    const { foreign, sets } = viewMentions(view.view)
    for (const mention of [...foreign.filter(isDrill), ...sets])
      if (!isOwn(mention, view.view)) check(explore, view, mention, report)
  }
}

function check(explore: Explore, from: ExploreView, mention: Mention, report: Report): void {
  const view =
    mention.view === undefined || mention.view === from.viewName ? from.view : explore.views.get(mention.view)?.view
  if (view) checkField(view, mention, report)
}
