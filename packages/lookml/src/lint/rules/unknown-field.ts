import { keptFor } from '../../kept.ts'
import {
  mentionsInSql,
  mentionsOfExplore,
  mentionsOfJoin,
  type Block,
  type Explore,
  type ExploreView,
  type Mention,
  type Model,
  type View
} from '../../model/index.ts'
import type { Project } from '../../project/index.ts'
import { checkQueries } from '../query-fields.ts'
import type { Report, Rule } from '../rule.ts'
import { completeModels, hasField, isGroup, usedExplores, usedViews, written } from '../scopes.ts'
import { didYouMean } from '../similar.ts'
import { checkDimensions } from '../suggestions.ts'
import { isExtended, isOffered, offers } from '../usage.ts'
import { viewMentions } from '../view-mentions.ts'

/** Lists of fields are looked at by a rule of their own: a wrong item in them breaks no query. */
const lists: ReadonlySet<string> = new Set(['drill_fields', 'fields'])

export const unknownField: Rule = {
  code: 'unknown-field',
  severity: 'error',
  summary: 'SQL, a filter or another parameter names a field that its view does not have.',
  check: (project, report) => {
    for (const view of usedViews(project)) checkView(project, view, report)
    for (const { model, explore } of usedExplores(project)) checkExplore(model, explore, report)
    checkQueries(project, report)
    for (const model of completeModels(project))
      checkDimensions(model, (place, message) => report(place, message, 'warning'))
  }
}

/** What fields name of their own view, once for all explores. */
function checkView(project: Project, view: View, report: Report): void {
  for (const mention of viewMentions(view).own) {
    const { name, key, isSet, block } = mention
    if (isSet || lists.has(key) || hasField(view, name)) continue
    const isAsked = isOffered(project, view, block)
    // Who extends the view may bring the field, and is looked at too.
    if (!isAsked && isExtended(project, view)) continue
    const message = `The view "${view.name}" has no field "${name}"${didYouMean(name, view.fields.keys())}`
    report(mention, message, isAsked ? severityOf(mention, view) : 'warning')
  }
}

/** In HTML and suggestions a field that is not there breaks no query; a group by its bare name may be one of its parts. */
function severityOf({ key, name }: Mention, view: View | undefined): 'error' | 'warning' {
  return key === 'html' || key === 'suggest_dimension' || (view && isGroup(view, name)) ? 'warning' : 'error'
}

function checkExplore(model: Model, explore: Explore, report: Report): void {
  for (const mention of mentionsOfExplore(explore.block)) check(model, explore, explore.base, mention, report)
  for (const { block } of explore.joins) {
    const mentions = [...mentionsOfJoin(block), ...mentionsInSql(block, 'sql_foreign_key')]
    for (const mention of mentions) if (mention.view !== undefined) check(model, explore, explore.base, mention, report)
  }
  for (const view of explore.views.values()) {
    if (!view.view) continue
    for (const mention of viewMentions(view.view).foreign) check(model, explore, view, mention, report)
  }
}

function check(
  model: Model,
  explore: Explore,
  from: ExploreView,
  mention: Mention & { readonly block?: Block },
  report: Report
): void {
  if (mention.isSet || lists.has(mention.key)) return
  const alias = mention.view ?? from.name
  const target = explore.views.get(alias)
  const isKnown = target ? !target.view || hasField(target.view, mention.name) : model.viewNames.has(alias)
  if (isKnown || (!target && aliasesIn(model).has(alias))) return
  // What the explore leaves out is there for other explores.
  if (mention.block && !offers(explore, from, mention.block)) return
  if (target)
    report(
      mention,
      `"${alias}" in the explore "${explore.name}" has no field "${mention.name}"${didYouMean(mention.name, target.view!.fields.keys())}`,
      severityOf(mention, target.view)
    )
  else
    report(
      mention,
      `${written(mention)} names the view "${alias}", which is not in the model${didYouMean(alias, explore.views.keys())}`,
      mention.key === 'liquid' ? 'warning' : severityOf(mention, undefined)
    )
}

/** What the explores of a model call their views. */
const aliasesIn = keptFor(
  ({ explores }: Model): ReadonlySet<string> =>
    new Set([...explores.values()].flatMap(({ views }) => [...views.keys()]))
)
