import { invalid } from '../../errors.ts'
import type { Given } from '../../families/family.ts'
import { toMap, toText, toTruth } from './lookml-values.ts'

/** A dashboard as LookML has it, in the words of the API. */
export interface LookmlDashboard {
  readonly settings: Given
  readonly elements: readonly LookmlElement[]
  readonly filters: readonly Given[]
}

export interface LookmlElement {
  readonly element: Given
  /** What it asks; undefined for a text. */
  readonly query: Given | undefined
  readonly place: Given
}

/**
 * Reads a dashboard that is written as LookML.
 * @throws {ApiError} 422 when it is not YAML that has one.
 */
export async function readLookml(text: string): Promise<LookmlDashboard> {
  const dashboard = await parse(text)
  if (!dashboard.dashboard) throw unreadable('it has no dashboard')
  const style = toMap(dashboard.embed_style)
  return {
    settings: defined({
      title: toText(dashboard.title) || toText(dashboard.dashboard),
      description: toText(dashboard.description),
      slug: toText(dashboard.preferred_slug),
      preferred_viewer: toText(dashboard.preferred_viewer),
      query_timezone: toText(dashboard.query_timezone),
      refresh_interval: toText(dashboard.refresh),
      load_configuration: toText(dashboard.load_configuration),
      crossfilter_enabled: toTruth(dashboard.crossfilter_enabled),
      filters_bar_collapsed: toTruth(dashboard.filters_bar_collapsed),
      filters_location_top: toTruth(dashboard.filters_location_top),
      show_title: toTruth(style.show_title),
      show_filters_bar: toTruth(style.show_filters_bar),
      ...Object.fromEntries(colours.map((name) => [name, toText(style[name])]))
    }),
    elements: listOf(dashboard.elements).map(readElement),
    filters: listOf(dashboard.filters).map(readFilter)
  }
}

const colours = ['background_color', 'title_color', 'tile_text_color', 'tile_background_color', 'text_tile_text_color']

async function parse(text: string): Promise<Given> {
  // Loaded here, so that no start waits for it.
  const yaml = await import('yaml')
  let value: unknown
  try {
    const document = yaml.parseDocument(text, { prettyErrors: false, stringKeys: true, logLevel: 'silent' })
    if (document.errors.length > 0) throw new Error(document.errors[0]!.message)
    value = document.toJS({ maxAliasCount: 0 })
  } catch {
    throw unreadable('it is not YAML')
  }
  const first: unknown = Array.isArray(value) ? value[0] : value
  return toMap(first)
}

function readElement(given: Given): LookmlElement {
  const place = {
    row: toNumber(given.row),
    column: toNumber(given.col),
    width: toNumber(given.width),
    height: toNumber(given.height)
  }
  const common = {
    title: toText(given.title),
    title_hidden: toTruth(given.title_hidden),
    note_state: toText(given.note_state),
    note_display: toText(given.note_display),
    note_text: toText(given.note_text),
    refresh_interval: toText(given.refresh)
  }
  if (given.type === 'text' || !given.model) {
    const texts = Object.fromEntries(
      ['title_text', 'subtitle_text', 'body_text', 'rich_content_json'].map((name) => [name, toText(given[name])])
    )
    return { element: defined({ ...common, ...texts, type: 'text' }), query: undefined, place: defined(place) }
  }
  const query = readQuery(given)
  const filterables = [{ model: query.model, view: query.view, name: null, listen: readListen(given.listen) }]
  return { element: defined({ ...common, type: 'vis', filterables }), query, place: defined(place) }
}

function readQuery(given: Given): Given {
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
    dynamic_fields: Array.isArray(given.dynamic_fields)
      ? JSON.stringify(given.dynamic_fields)
      : toText(given.dynamic_fields),
    vis_config: Object.fromEntries(Object.entries(given).filter(([name]) => !known.has(name)))
  })
}

/** What an element says besides how it is drawn. */
const known: ReadonlySet<string> = new Set(
  `name title title_hidden model explore fields pivots fill_fields filters filter_expression sorts limit column_limit
  total row_total subtotals dynamic_fields query_timezone listen row col width height note_state note_display note_text
  refresh title_text subtitle_text body_text rich_content_json merged_queries tab_name`.split(/\s+/)
)

function readListen(given: unknown): object[] {
  const pairs = Object.entries(toMap(given))
  return pairs.map(([dashboard_filter_name, field]) => ({ dashboard_filter_name, field: toText(field) ?? null }))
}

function readFilter(given: Given): Given {
  const name = toText(given.name) ?? toText(given.title) ?? ''
  return defined({
    name,
    title: toText(given.title) ?? name,
    type: toText(given.type) ?? 'field_filter',
    default_value: toText(given.default_value),
    model: toText(given.model),
    explore: toText(given.explore),
    dimension: toText(given.field),
    listens_to_filters: toTexts(given.listens_to_filters),
    allow_multiple_values: toTruth(given.allow_multiple_values),
    required: toTruth(given.required),
    ui_config: given.ui_config === undefined ? undefined : toMap(given.ui_config)
  })
}

function listOf(value: unknown): Given[] {
  return Array.isArray(value) ? value.map(toMap) : []
}

function toNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined
}

function toTexts(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.map((each) => toText(each) ?? '') : undefined
}

function toTextMap(values: Given): Given {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toText(value) ?? '']))
}

function defined(values: Given): Given {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

function unreadable(why: string): Error {
  return invalid({ field: 'lookml', code: 'invalid', message: `'lookml' cannot be read: ${why}.` })
}
