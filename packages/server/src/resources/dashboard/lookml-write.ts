import type * as Yaml from 'yaml'
import type { Query } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { lookFamily } from '../look/looks.ts'
import { mergeQueries, type MergeQueryDocument } from '../query/merge-queries.ts'
import { lookKind } from '../look/kind.ts'
import { readableQueries } from '../look/readable-queries.ts'
import { readCondition, toPredicate } from '../../storage/condition.ts'
import type { ComponentDocument, DashboardRecord, ElementDocument, FilterDocument } from './kinds.ts'
import { partsOf } from './parts.ts'

/**
 * Writes a dashboard as LookML, which is YAML. Elements that show what the caller may not see are left out, and those
 * of looks stand there with the look's query.
 */
export async function toLookml(context: Context, dashboard: DashboardRecord): Promise<string> {
  const parts = await partsOf(context.store, [dashboard.id])
  const layout = parts.layouts.find(({ active }) => active) ?? parts.layouts[0]
  const places = new Map(
    parts.components
      .filter(({ dashboard_layout_id, deleted }) => dashboard_layout_id === layout?.id && !deleted)
      .map((component) => [component.dashboard_element_id, component])
  )
  const queries = await queriesOf(context, parts.elements)
  const elements = parts.elements.flatMap((element) => elementLookml(element, queries, places.get(element.id)))
  const filters = parts.filters.map(filterLookml)
  const whole = {
    ...headLookml(dashboard),
    layout: layout?.type ?? 'newspaper',
    elements,
    ...(filters.length > 0 && { filters })
  }
  return write(whole)
}

async function write(dashboard: object): Promise<string> {
  // Loaded here, so that no start waits for it.
  const yaml = await import('yaml')
  const document = new yaml.Document([dashboard], { aliasDuplicateObjects: false })
  yaml.visit(document, { Seq: (_, list) => inOneLine(yaml, list) })
  return document.toString({ indentSeq: false, lineWidth: 0 })
}

/** Lists of names stand in one line, as people write them. */
function inOneLine({ isScalar }: typeof Yaml, list: Yaml.YAMLSeq): void {
  if (list.items.length > 0 && list.items.every((item) => isScalar(item))) list.flow = true
}

function headLookml(dashboard: DashboardRecord): object {
  const { title, description, slug, preferred_viewer, query_timezone, refresh_interval } = dashboard
  const style = {
    background_color: dashboard.background_color,
    show_title: dashboard.show_title,
    title_color: dashboard.title_color,
    show_filters_bar: dashboard.show_filters_bar,
    tile_text_color: dashboard.tile_text_color,
    tile_background_color: dashboard.tile_background_color,
    text_tile_text_color: dashboard.text_tile_text_color
  }
  const isStyled = Object.values(style).some((value) => value !== null && value !== true)
  return defined({
    dashboard: nameOf(dashboard),
    title,
    preferred_viewer,
    description: description ?? '',
    refresh: refresh_interval,
    query_timezone,
    preferred_slug: slug,
    load_configuration: dashboard.load_configuration === 'cache_run' ? null : dashboard.load_configuration,
    crossfilter_enabled: dashboard.crossfilter_enabled || null,
    filters_bar_collapsed: dashboard.filters_bar_collapsed || null,
    filters_location_top: dashboard.filters_location_top ? null : false,
    embed_style: isStyled ? defined(style) : null
  })
}

/** A LookML dashboard is called by the second half of its id; any other by its title. */
function nameOf({ id, title }: DashboardRecord): string {
  const own = id.split('::')[1] ?? title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_')
  return own.replace(/^_+|_+$/g, '') || 'dashboard'
}

interface Found {
  readonly queryIdOf: (element: ElementDocument) => string | null
  readonly answers: ReadonlyMap<string, Query>
  /** What merges queries, by id. */
  readonly merges: ReadonlyMap<string, MergeQueryDocument>
}

async function queriesOf(context: Context, elements: readonly ElementDocument[]): Promise<Found> {
  const visible = await lookFamily.visible?.(context)
  const sees = visible ? toPredicate(readCondition(visible)) : () => true
  const lookIds = elements.flatMap(({ look_id }) => look_id ?? [])
  const looks = await context.store.find(lookKind, { where: { id: { in: lookIds } } })
  const ofLooks = new Map(
    looks.filter(({ document }) => sees(document)).map(({ document }) => [document.id, document.query_id])
  )
  const queryIdOf: Found['queryIdOf'] = ({ query_id, look_id }) => query_id ?? ofLooks.get(look_id ?? '') ?? null
  const mergeIds = elements.flatMap(({ merge_result_id }) => merge_result_id ?? [])
  const found = mergeIds.length === 0 ? [] : await context.store.find(mergeQueries, { where: { id: { in: mergeIds } } })
  const merges = new Map(found.map(({ document }) => [document.id, document]))
  const sourceIds = [...merges.values()].flatMap(({ source_queries }) => (source_queries ?? []).map(sourceId))
  const { answers } = await readableQueries(context, [...elements.map(queryIdOf), ...sourceIds])
  return { queryIdOf, answers, merges }
}

function sourceId({ query_id }: { readonly query_id: string | null }): string | null {
  return query_id
}

function elementLookml(element: ElementDocument, found: Found, place: ComponentDocument | undefined): object[] {
  const { title, title_text, note_state, note_display, note_text, refresh_interval } = element
  const at = place && { row: place.row, col: place.column, width: place.width, height: place.height }
  const name = title ?? title_text ?? ''
  if (element.type === 'text' || element.type === 'button') {
    const { type, subtitle_text, body_text, rich_content_json } = element
    return [defined({ name, type, title_text, subtitle_text, body_text, rich_content_json, ...at })]
  }
  const asked = askedLookml(element, found)
  if (!asked) return []
  const title_hidden = element.title_hidden || null
  const notes = { note_state, note_display, note_text, refresh: refresh_interval }
  return [defined({ title, name, title_hidden, ...asked, ...notes, listen: listenOf(element), ...at })]
}

/** What an element asks; undefined where the caller may not see it. */
function askedLookml(element: ElementDocument, { queryIdOf, answers, merges }: Found): object | undefined {
  const merge = merges.get(element.merge_result_id ?? '')
  if (!merge) {
    const query = answers.get(queryIdOf(element) ?? '')
    return query && queryLookml(element, query)
  }
  const sources = merge.source_queries ?? []
  const queries = sources.map(({ query_id }) => answers.get(query_id ?? ''))
  if (!queries.every((query) => query !== undefined)) return undefined
  const merged_queries = sources.map(({ name, merge_fields }, at) => ({
    ...(name !== null && { name }),
    ...defined({ ...queryLookml({ vis_config: null }, queries[at]!) }),
    ...(merge_fields && merge_fields.length > 0 && { join_fields: merge_fields })
  }))
  const { pivots, sorts, limit, column_limit, total, dynamic_fields } = merge
  return {
    merged_queries,
    ...(element.vis_config ?? merge.vis_config),
    pivots,
    sorts,
    limit: limit === null ? null : Number(limit),
    column_limit: column_limit === null ? null : Number(column_limit),
    total: total || null,
    dynamic_fields: dynamicFields(dynamic_fields)
  }
}

function queryLookml({ vis_config }: Pick<ElementDocument, 'vis_config'>, query: Query): object {
  const { type = 'looker_grid', ...drawn } = (vis_config ?? query.vis_config ?? {}) as Record<string, unknown>
  return {
    model: query.model,
    explore: query.view,
    type,
    fields: query.fields,
    pivots: query.pivots,
    fill_fields: query.fill_fields,
    filters: query.filters,
    filter_expression: query.filter_expression,
    sorts: query.sorts,
    limit: query.limit == null ? null : Number(query.limit),
    column_limit: query.column_limit == null ? null : Number(query.column_limit),
    total: query.total,
    row_total: query.row_total,
    subtotals: query.subtotals,
    dynamic_fields: dynamicFields(query.dynamic_fields),
    query_timezone: query.query_timezone,
    ...drawn
  }
}

function dynamicFields(text: string | null | undefined): unknown {
  if (!text) return null
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

/** What an element listens to; what merges queries, one map for each of them. */
function listenOf({ filterables, merge_result_id }: ElementDocument): object {
  const maps = (filterables ?? []).map(({ listen }) =>
    Object.fromEntries((listen ?? []).map(({ dashboard_filter_name: name, field }) => [name ?? '', field]))
  )
  return merge_result_id === null ? Object.assign({}, ...maps) : maps
}

function filterLookml(filter: FilterDocument): object {
  const { name, title, type, default_value, allow_multiple_values, required, ui_config, model, explore } = filter
  return defined({
    name,
    title,
    type,
    default_value: default_value ?? '',
    allow_multiple_values,
    required,
    ui_config,
    model,
    explore,
    listens_to_filters: filter.listens_to_filters ?? [],
    field: filter.dimension
  })
}

function defined(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined))
}
