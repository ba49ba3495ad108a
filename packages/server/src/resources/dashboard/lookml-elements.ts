import type { Given } from '../../families/family.ts'
import { defined, listOf, toMap, toNumber, toText, toTextMap, toTexts, toTruth } from './lookml-values.ts'

/** An element of a LookML dashboard, in the words of the API. */
export interface LookmlElement {
  readonly element: Given
  /** What it asks; undefined for a text and for what merges several queries. */
  readonly query: Given | undefined
  readonly merge: LookmlMerge | undefined
  readonly place: Given
}

/** What merges the results of several queries, the first of which is the primary one. */
export interface LookmlMerge {
  readonly settings: Given
  readonly sources: readonly LookmlSource[]
}

interface LookmlSource {
  readonly query: Given
  readonly name: string | null
  readonly merge_fields: readonly { readonly field_name: string; readonly source_field_name: string }[]
}

/** Picks out how an element is drawn. */
export type VisConfigOf = (element: Given) => Given

/** Puts an element of LookML into the words of the API. */
export function readElement(written: Given, visConfigOf: VisConfigOf): LookmlElement {
  const given = flattened(written)
  const common = readCommon(given)
  const place = readPlace(given)
  const queries = listOf(given.merged_queries).map(flattened)
  if (queries.length > 0) {
    const { merge, filterables } = readMerge(given, queries, visConfigOf)
    const { vis_config } = merge.settings
    return { element: defined({ ...common, type: 'vis', filterables, vis_config }), query: undefined, merge, place }
  }
  if (given.type === 'text' || given.type === 'button' || !given.model) {
    const type = given.type === 'button' ? 'button' : 'text'
    return { element: defined({ ...common, ...readTexts(given), type }), query: undefined, merge: undefined, place }
  }
  const query = readQuery(given, visConfigOf)
  const filterables = [filterable(query, null, given.listen)]
  return { element: defined({ ...common, type: 'vis', filterables }), query, merge: undefined, place }
}

/** Older dashboards have what an element asks in a map of its own, and other names for some of it. */
function flattened(written: Given): Given {
  const given = { ...toMap(written.query), ...written }
  const fields = ['fields', 'dimensions', 'measures'].flatMap((key) => toTexts(given[key]) ?? [])
  const explore = given.explore ?? given.base_view ?? toText(written.query)
  return { ...given, explore, ...(fields.length > 0 && { fields }) }
}

function readCommon(given: Given): Given {
  const note = toMap(given.note)
  return {
    title: toText(given.title),
    title_hidden: toTruth(given.title_hidden),
    note_state: toText(given.note_state) ?? toText(note.state),
    note_display: toText(given.note_display) ?? toText(note.display),
    note_text: toText(given.note_text) ?? toText(note.text),
    refresh_interval: toText(given.refresh)
  }
}

/** A place is by row and column, or by top and left where the layout is `static`. */
function readPlace(given: Given): Given {
  return defined({
    row: toNumber(given.row) ?? toNumber(given.top),
    column: toNumber(given.col) ?? toNumber(given.left),
    width: toNumber(given.width),
    height: toNumber(given.height)
  })
}

function readTexts(given: Given): Given {
  const names = ['title_text', 'subtitle_text', 'body_text', 'rich_content_json']
  return Object.fromEntries(names.map((name) => [name, toText(given[name])]))
}

function readMerge(
  given: Given,
  queries: readonly Given[],
  visConfigOf: VisConfigOf
): { readonly merge: LookmlMerge; readonly filterables: readonly object[] } {
  const sources = queries.map((each) => ({
    query: readQuery(each, visConfigOf),
    name: toText(each.name) ?? null,
    merge_fields: listOf(each.join_fields).map((pair) => ({
      field_name: toText(pair.field_name) ?? '',
      source_field_name: toText(pair.source_field_name) ?? ''
    }))
  }))
  const settings = defined({
    pivots: toTexts(given.pivots),
    sorts: toTexts(given.sorts),
    limit: toText(given.limit),
    column_limit: toText(given.column_limit),
    total: toTruth(given.total),
    dynamic_fields: toDynamicFields(given.dynamic_fields),
    vis_config: visConfigOf(given)
  })
  // Each query listens by itself; one list is for all of them.
  const listens = Array.isArray(given.listen) ? (given.listen as unknown[]) : queries.map(() => given.listen)
  const filterables = sources.map(({ query, name }, at) => filterable(query, name, listens[at]))
  return { merge: { settings, sources }, filterables }
}

function filterable({ model, view }: Given, name: string | null, listen: unknown): object {
  const pairs = Object.entries(toMap(listen))
  const heard = pairs.map(([filter, field]) => ({ dashboard_filter_name: filter, field: toText(field) ?? null }))
  return { model: model ?? null, view: view ?? null, name, listen: heard }
}

function readQuery(given: Given, visConfigOf: VisConfigOf): Given {
  const lists = ['fields', 'pivots', 'fill_fields', 'sorts', 'subtotals'] as const
  return defined({
    model: toText(given.model),
    view: toText(given.explore),
    ...Object.fromEntries(lists.map((name) => [name, toTexts(given[name])])),
    filters: given.filters === undefined ? undefined : toTextMap(toMap(given.filters)),
    filter_expression: toText(given.filter_expression),
    limit: toText(given.limit),
    column_limit: toText(given.column_limit),
    total: toTruth(given.total),
    row_total: toText(given.row_total),
    query_timezone: toText(given.query_timezone),
    dynamic_fields: toDynamicFields(given.dynamic_fields),
    vis_config: visConfigOf(given)
  })
}

function toDynamicFields(value: unknown): string | undefined {
  return Array.isArray(value) ? JSON.stringify(value) : toText(value)
}
