import { keptFor } from '../kept.ts'
import {
  child,
  children,
  find,
  mentionsInList,
  mentionsOfAsserts,
  mentionsOfQuery,
  mentionsOfSource,
  modelBlocks,
  type Block,
  type Explore,
  type Mention,
  type Model,
  type View
} from '../model/index.ts'
import type { Project } from '../project/index.ts'
import type { Scope } from './scopes.ts'

/** A query that is written in LookML, in one of the explores that it may be meant for. */
export interface WrittenQuery extends Scope {
  readonly mentions: readonly Mention[]
  /** Whether it is a test, or others cannot do without it: those that use a derived table, or a join. */
  readonly isNeeded: boolean
}

/** The queries that are written in the LookML of all models. Those of explores that are not there are left out. */
export const writtenQueries: (project: Project) => readonly WrittenQuery[] = keptFor(({ models }) =>
  [...models.values()].flatMap((model) => [
    ...[...model.explores.values()].flatMap((explore) => inExplore(model, explore)),
    ...[...modelBlocks(model, 'test').values()].flatMap((test) => inTest(model, test)),
    ...inViews(model)
  ])
)

/** What a view is made of where that is a query. */
interface TableQuery {
  /** The explore that is asked; undefined where it is not sure that there is one, or which. */
  readonly source: Block | undefined
  readonly mentions: readonly Mention[]
}

/** The query of a derived table. */
export const tableQuery: (view: View) => TableQuery = keptFor(({ block }) => {
  const table = child(block, 'derived_table')
  const source = table && !find(table, 'sql') && !find(block, 'sql_table_name') ? onlySource(table) : undefined
  return { source, mentions: source ? mentionsOfSource(source) : [] }
})

function onlySource(block: Block): Block | undefined {
  const [source, ...more] = children(block, new Set(['explore_source'])).values()
  return more.length === 0 ? source : undefined
}

const withQueries: ReadonlySet<string> = new Set(['query', 'aggregate_table'])

function inExplore(model: Model, explore: Explore): WrittenQuery[] {
  if (explore.isExtensionRequired) return []
  const queries = [...children(explore.block, withQueries).values()].map((each) => child(each, 'query') ?? each)
  const shown = [...queries.flatMap(mentionsOfQuery), ...mentionsInList(explore.block, 'cancel_grouping_fields')]
  const keys = explore.joins.flatMap(({ block }) => (find(block, 'sql_on') ? [] : mentionsInList(block, 'foreign_key')))
  return [
    { model, explore, mentions: shown, isNeeded: false },
    { model, explore, mentions: keys, isNeeded: true }
  ].filter(({ mentions }) => mentions.length > 0)
}

function inTest(model: Model, test: Block): WrittenQuery[] {
  const source = onlySource(test)
  const explore = source && model.explores.get(source.name)
  if (!source || !explore) return []
  return [
    { model, explore, mentions: [...mentionsOfSource(source), ...mentionsOfAsserts(test, source)], isNeeded: true }
  ]
}

function inViews(model: Model): WrittenQuery[] {
  const used = viewsInUse(model)
  return [...model.viewNames].flatMap((name) => {
    const view = model.view(name)
    if (!view || view.isExtensionRequired) return []
    const { source, mentions } = tableQuery(view)
    const explore = source && model.explores.get(source.name)
    return explore ? [{ model, explore, mentions, isNeeded: used.has(view) }] : []
  })
}

function viewsInUse({ explores }: Model): Set<View> {
  const used = new Set<View>()
  for (const { views, isExtensionRequired } of explores.values()) {
    if (!isExtensionRequired) for (const { view } of views.values()) if (view) used.add(view)
  }
  return used
}
