import { children, findGroup, nameOf, type Block } from './block.ts'
import { fieldItem } from './field-items.ts'
import { childrenOf, inPairs, mentionsInList, mentionsInSql, type Mention } from './mentions.ts'

/** What a `query` of an explore or of an aggregate table names. Names without a view are of the one it begins with. */
export function mentionsOfQuery(block: Block): Mention[] {
  return [
    ...['dimensions', 'measures', 'pivots'].flatMap((key) => mentionsInList(block, key)),
    ...mentionsOfRows(block)
  ]
}

/**
 * What the `explore_source` of a derived table or of a test names of its explore. Names without a view are of the one
 * that the explore begins with. What has the name of a column is that column.
 */
export function mentionsOfSource(source: Block): Mention[] {
  const bound = childrenOf(source, 'bind_filters').flatMap((each) => mentionsInList(each, 'to_field'))
  const columns = [...children(source, new Set(['column'])).values()].map(mentionOfColumn)
  return [...columns, ...withoutColumns(source, [...mentionsOfRows(source), ...bound])]
}

/** What the fields that filters are bound from are called; they are of the explores that have the derived table. */
export function boundFilters(source: Block): Mention[] {
  return childrenOf(source, 'bind_filters').flatMap((each) => mentionsInList(each, 'from_field'))
}

/** What the assertions of a test name of its explore. */
export function mentionsOfAsserts(test: Block, source: Block): Mention[] {
  const asserts = [...children(test, new Set(['assert'])).values()]
  return withoutColumns(
    source,
    asserts.flatMap((each) => mentionsInSql(each, 'expression'))
  )
}

function withoutColumns(source: Block, mentions: Mention[]): Mention[] {
  if (mentions.length === 0) return mentions
  const columns = new Set([...children(source, new Set(['column', 'derived_column'])).values()].map(({ name }) => name))
  return mentions.filter(({ name }) => !columns.has(name))
}

function mentionOfColumn(column: Block): Mention {
  const [field] = mentionsInList(column, 'field')
  // Spelt out, as spreads are slow, and there can be very many of these.
  const { view, name, isSet } = field ?? fieldItem(column.name)
  const { path, start, end } = field ?? nameOf(column)
  return { path, start, end, view, name, isSet, key: 'column' }
}

/** What a query filters and sorts by. */
function mentionsOfRows(block: Block): Mention[] {
  return [
    ...['filters', 'sorts'].flatMap((key) => findGroup(block, key).flatMap(inPairs)),
    ...childrenOf(block, 'sort').flatMap((each) => mentionsInList(each, 'field')),
    ...mentionsInSql(block, 'expression_custom_filter')
  ]
}
