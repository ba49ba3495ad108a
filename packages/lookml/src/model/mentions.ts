import type { Place } from '../project/source-file.ts'
import { isBlock } from '../syntax/index.ts'
import { children, effective, find, findAll, findGroup, placeOf, text, type Block, type Found } from './block.ts'
import { fieldItem } from './field-items.ts'
import { namesIn, pairsIn } from './lists.ts'
import { notFields, referencesIn } from './references.ts'

/** A field, or a set of fields, that something names, and where. */
export interface Mention extends Place {
  /** The view that is named; undefined for the one it stands in. */
  readonly view: string | undefined
  readonly name: string
  readonly isSet: boolean
  /** The parameter that names it: `sql`, `drill_fields`; `liquid` for a tag, which puts a value there and no SQL. */
  readonly key: string
}

/** What parameters of fields mention, by their names. */
const readers: ReadonlyMap<string, (found: Found) => Mention[]> = new Map([
  ...['sql', 'sql_start', 'sql_end', 'sql_latitude', 'sql_longitude', 'sql_distinct_key', 'html', 'expression'].map(
    (key) => [key, inSql] as const
  ),
  ...['drill_fields', 'required_fields', 'order_by_field', 'based_on', 'based_on_time', 'list_field'].map(
    (key) => [key, inList] as const
  ),
  ...['start_location_field', 'end_location_field', 'label_from_parameter', 'suggest_dimension'].map(
    (key) => [key, inList] as const
  ),
  ['filters', inPairs] as const,
  ['case', inCase] as const
])

/** What a field names of other fields, in every parameter that can. */
export function mentionsOfField(block: Block): Mention[] {
  const mentions: Mention[] = []
  for (const found of effective(block)) {
    const read = readers.get(found.parameter.key)
    if (read) mentions.push(...read(found))
  }
  // A dimension of another explore is not one of this.
  const suggests = mentions.some(({ key }) => key === 'suggest_dimension') && find(block, 'suggest_explore')
  return suggests ? mentions.filter(({ key }) => key !== 'suggest_dimension') : mentions
}

function inSql(found: Found): Mention[] {
  return [...inReferences(found), ...inTags(found)]
}

function inReferences(found: Found): Mention[] {
  const { path } = found.file
  const { key } = found.parameter
  return referencesIn(found)
    .filter(({ name }) => !notFields.has(name))
    .map(({ view, name, start, end }) => ({ path, start, end, view, name, isSet: false, key }))
}

const tag = /\{%-?\s*(?:condition|parameter|date_start|date_end)\s+(?:([\w-]+)\.)?([\w-]+)\s*-?%\}/g

function inTags(found: Found): Mention[] {
  const { file, parameter } = found
  const { start, end } = parameter.value
  const written = file.document.source.slice(start, end)
  if (!written.includes('{%')) return []
  return [...written.matchAll(tag)].map(({ 0: whole, 1: view, 2: name = '', index }) => {
    const from = start + index
    return { path: file.path, start: from, end: from + whole.length, view, name, isSet: false, key: 'liquid' }
  })
}

function inList(found: Found): Mention[] {
  return namesIn(found).map(({ name: item, place: { path, start, end } }) => {
    const { view, name, isSet } = fieldItem(item.trim())
    return { path, start, end, view, name, isSet, key: found.parameter.key }
  })
}

/** What the pairs of one parameter name. */
export function inPairs(found: Found): Mention[] {
  return pairsIn(found).map(({ key: item, keyPlace: { path, start, end } }) => {
    const { view, name } = fieldItem(item.trim())
    return { path, start, end, view, name, isSet: false, key: found.parameter.key }
  })
}

function inCase(found: Found): Mention[] {
  return childBlock(found).flatMap((each) => childrenOf(each, 'when').flatMap((when) => mentionsInSql(when, 'sql')))
}

/** What the expressions of a name mention, and what Liquid in them names by its tags. */
export function mentionsInSql(block: Block, key: string): Mention[] {
  return findGroup(block, key).flatMap(inSql)
}

/** What a list of fields names, or the one field of a parameter that takes one. */
export function mentionsInList(block: Block, key: string): Mention[] {
  return findGroup(block, key).slice(-1).flatMap(inList)
}

/** What the sets of a view name. */
export function mentionsOfSets(block: Block): Mention[] {
  return [...children(block, new Set(['set'])).values()].flatMap((set) => mentionsInList(set, 'fields'))
}

/** What an explore names outside of its joins. Names without a view are of the one it begins with. */
export function mentionsOfExplore(block: Block): Mention[] {
  const filters = ['always_filter', 'conditionally_filter'].flatMap((key) =>
    childrenOf(block, key).flatMap((each) => [
      ...findGroup(each, 'filters').flatMap(inPairs),
      ...mentionsInList(each, 'unless')
    ])
  )
  const access = findAll(block, 'access_filter').flatMap((found) =>
    childBlock(found).flatMap((each) => mentionsInList(each, 'field'))
  )
  return [
    ...['sql_always_where', 'sql_always_having'].flatMap((key) => mentionsInSql(block, key)),
    ...filters,
    ...access,
    ...mentionsInList(block, 'fields')
  ]
}

/** What a join names. Names without a view are of the joined one in its `fields`, else of the explore's. */
export function mentionsOfJoin(block: Block): Mention[] {
  return [
    ...['sql_on', 'sql', 'sql_where'].flatMap((key) => mentionsInSql(block, key)),
    ...mentionsInList(block, 'fields')
  ]
}

/** The blocks of a name that have none of their own, each as it is written. */
export function childrenOf(block: Block, key: string): Block[] {
  return findGroup(block, key).flatMap(childBlock)
}

function childBlock({ file, parameter }: Found): Block[] {
  return isBlock(parameter) ? [{ kind: parameter.key, name: '', layers: [{ file, body: parameter.value }] }] : []
}

/** The derived tables and physical names of views that SQL reads: `${orders.SQL_TABLE_NAME}`. */
export function tablesIn(block: Block, key: string): { readonly view: string; readonly place: Place }[] {
  return findGroup(block, key).flatMap((found) =>
    referencesIn(found).flatMap((each) =>
      each.name === 'SQL_TABLE_NAME' && each.view !== undefined
        ? [{ view: each.view, place: placeOf(found, each) }]
        : []
    )
  )
}

/** The explore that a derived table without SQL is made from. */
export function exploreSource(derivedTable: Block): Block | undefined {
  return children(derivedTable, new Set(['explore_source']))
    .values()
    .next().value
}

/** The text of a parameter as a name with its place. */
export function nameIn(block: Block, key: string): { readonly name: string; readonly place: Place } | undefined {
  const found = find(block, key)
  const name = text(block, key)
  return found && name !== undefined ? { name, place: placeOf(found, found.parameter.value) } : undefined
}
