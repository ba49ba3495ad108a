import { boundFilters, type Mention } from '../model/index.ts'
import type { Project } from '../project/index.ts'
import { dashboardField } from './dashboard-explores.ts'
import type { Report } from './rule.ts'
import { hasField, isGroup, usedViews } from './scopes.ts'
import { didYouMean } from './similar.ts'
import { isExtended } from './usage.ts'
import { isMade } from './written-names.ts'
import { tableQuery, writtenQueries, type WrittenQuery } from './written-queries.ts'

/** What a query cannot do without. A filter that is bound may never be set, and rows can be in another order. */
const vital: ReadonlySet<string> = new Set(['column', 'filters', 'expression', 'foreign_key'])

interface Missing {
  readonly query: WrittenQuery
  readonly mention: Mention
}

/** Reports what queries that are written in LookML name, and their explores do not have. */
export function checkQueries(project: Project, report: Report): void {
  checkBound(project, report)
  const missing = missingIn(project)
  if (missing.length === 0) return
  const elsewhere = knownElsewhere(project, missing)
  // Of two findings at one place the first is told: the graver.
  for (const { query, mention } of missing.sort((a, b) => Number(b.query.isNeeded) - Number(a.query.isNeeded))) {
    const isElsewhere = elsewhere.has(placeIn(mention))
    if (isElsewhere && !query.isNeeded) continue
    const isSure = query.isNeeded && !isElsewhere && vital.has(mention.key) && !isVague(query, mention)
    report(mention, messageOf(query, mention), isSure ? 'error' : 'warning')
  }
}

function missingIn(project: Project): Missing[] {
  const missing: Missing[] = []
  for (const query of writtenQueries(project)) {
    for (const mention of query.mentions) if (!isKnown(query, mention)) missing.push({ query, mention })
  }
  return missing
}

/** The places of what is right in another model, or in an explore that this one extends: it is likely meant for that. */
function knownElsewhere(project: Project, missing: readonly Missing[]): Set<string> {
  const paths = new Set(missing.map(({ mention }) => mention.path))
  const known = new Set<string>()
  for (const query of writtenQueries(project)) {
    for (const mention of query.mentions)
      if (paths.has(mention.path) && isKnown(query, mention)) known.add(placeIn(mention))
  }
  return known
}

function placeIn({ path, start }: Mention): string {
  return `${start} ${path}`
}

/** Names that nothing is put into. */
const plain = /^[\w-]+$/

/** Whether an explore has a field, or it cannot be said that it has not. */
function isKnown({ model, explore }: WrittenQuery, { view: named, name, key, isSet }: Mention): boolean {
  const alias = named ?? explore.base.name
  const view = explore.views.get(alias)?.view
  if (view?.fields.has(name) || key === 'liquid' || isSet) return true
  if (!plain.test(name) || !plain.test(alias) || [...explore.views.keys()].some(isMade)) return true
  // A join is made of SQL, in which a group has more parts than a query can ask for.
  if (key === 'foreign_key' && view && hasField(view, name)) return true
  return dashboardField({ model, explore }, `${alias}.${name}`) !== undefined
}

/** Whether something is there that may be meant: a part of a group, a field of another view, a view by its own name. */
function isVague({ explore }: WrittenQuery, { view: named, name }: Mention): boolean {
  if (explore.isExtensionRequired) return true
  const all = [...explore.views.values()]
  if (named === undefined) return all.some(({ view }) => view && (hasField(view, name) || isGroup(view, name)))
  const view = explore.views.get(named)?.view
  return view ? hasField(view, name) || isGroup(view, name) : all.some(({ viewName }) => viewName === named)
}

function messageOf({ explore }: WrittenQuery, { view: named, name, key }: Mention): string {
  const alias = named ?? explore.base.name
  const at = explore.views.get(alias)
  if (!at)
    return `The explore "${explore.name}" has no view "${alias}", of which "${key}" names a field${didYouMean(alias, explore.views.keys())}`
  return `"${alias}" in the explore "${explore.name}" has no field "${name}"${didYouMean(name, at.view?.fields.keys() ?? [])}`
}

/** A derived table is filtered as its own fields are, or those of other views, of which nothing is known here. */
function checkBound(project: Project, report: Report): void {
  for (const view of usedViews(project)) {
    const { source } = tableQuery(view)
    for (const mention of source ? boundFilters(source) : []) {
      const { view: named, name } = mention
      if (named !== view.name || !plain.test(name) || hasField(view, name) || isExtended(project, view)) continue
      report(
        mention,
        `The view "${view.name}" has no field "${name}"${didYouMean(name, view.fields.keys())}`,
        'warning'
      )
    }
  }
}
