import {
  allFields,
  mentionsOfExplore,
  mentionsOfJoin,
  viewCalled,
  type Explore,
  type ExploreView,
  type Mention,
  type View
} from '../../model/index.ts'
import type { Report, Rule } from '../rule.ts'
import { usedExplores, usedViews } from '../scopes.ts'
import { didYouMean } from '../similar.ts'
import { isOwn, viewMentions } from '../view-mentions.ts'

export const unknownSet: Rule = {
  code: 'unknown-set',
  severity: 'error',
  summary: 'A list of fields names a set that its view does not have.',
  check: (project, report) => {
    const reached = new Set<View>()
    // What people drill into is less than it could be; what an explore offers may be nothing.
    const milder: Report = (place, message) => report(place, message, 'warning')
    for (const { explore } of usedExplores(project)) {
      for (const mention of mentionsOfExplore(explore.block)) check(explore, explore.base, mention, report)
      for (const view of explore.views.values()) {
        if (view.join) for (const mention of mentionsOfJoin(view.join.block)) check(explore, view, mention, report)
        if (view.view) checkView(explore, view, view.view, reached, milder)
      }
    }
    for (const view of usedViews(project)) if (!reached.has(view)) checkOwn(view, new Set(), milder)
  }
}

/** What a view names of its own sets is looked at once, unless the explore has sets of its own. */
function checkView(explore: Explore, at: ExploreView, view: View, reached: Set<View>, report: Report): void {
  const { foreign, sets } = viewMentions(view)
  for (const mention of foreign) check(explore, at, mention, report)
  for (const mention of sets) if (!isOwn(mention, view)) check(explore, at, mention, report)
  if (reached.has(view)) return
  reached.add(view)
  checkOwn(view, new Set(explore.sets.keys()), report)
}

function checkOwn(view: View, more: ReadonlySet<string>, report: Report): void {
  const { own, sets } = viewMentions(view)
  for (const mention of [...own, ...sets]) {
    if (mention.isSet && isOwn(mention, view) && !more.has(mention.name)) checkSet(view, mention, report)
  }
}

function check(explore: Explore, from: ExploreView, mention: Mention, report: Report): void {
  if (!mention.isSet || explore.sets.has(mention.name)) return
  const { view, name } = mention
  if (view === undefined && viewCalled(explore, name)) return
  const target = view === undefined || view === from.viewName ? from : explore.views.get(view)
  if (target?.view) checkSet(target.view, mention, report)
}

function checkSet({ name: viewName, sets }: View, mention: Mention, report: Report): void {
  const { name } = mention
  if (name !== allFields && !sets.has(name))
    report(mention, `The view "${viewName}" has no set "${name}"${didYouMean(name, sets.keys())}`)
}
