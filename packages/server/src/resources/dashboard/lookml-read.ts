import type { PlainMap } from '@lookerts/lookml/dashboards'
import { invalid } from '../../errors.ts'
import type { Given } from '../../families/family.ts'
import { readElement, type LookmlElement, type VisConfigOf } from './lookml-elements.ts'
import { defined, listOf, toMap, toNumber, toText, toTexts, toTruth } from './lookml-values.ts'

/** A dashboard as LookML has it, in the words of the API. */
export interface LookmlDashboard {
  readonly settings: Given
  readonly layout: Given
  readonly elements: readonly LookmlElement[]
  readonly filters: readonly Given[]
}

/**
 * Reads a dashboard that is written as LookML.
 * @throws {ApiError} 422 when it is not YAML that has one.
 */
export async function readLookml(text: string): Promise<LookmlDashboard> {
  const dashboard = await parse(text)
  if (!dashboard.dashboard) throw unreadable('it has no dashboard')
  // Loaded here, so that no start waits for it.
  const { visConfigOf } = await import('@lookerts/lookml/dashboards')
  return toLookmlDashboard(dashboard, (values) => visConfigOf({ values: values as PlainMap }))
}

/** Puts a dashboard that was read from LookML into the words of the API. */
export function toLookmlDashboard(dashboard: Given, visConfigOf: VisConfigOf): LookmlDashboard {
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
    layout: defined({
      type: toText(dashboard.layout),
      width: toNumber(dashboard.width),
      column_width: toNumber(dashboard.tile_size)
    }),
    elements: inGrid(
      dashboard,
      listOf(dashboard.elements).map((element) => readElement(element, visConfigOf))
    ),
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

/** Elements of a `grid` are where its rows have them, each as wide as the others of its row. */
function inGrid({ elements, layout, rows }: Given, read: LookmlElement[]): LookmlElement[] {
  if (layout !== 'grid') return read
  const names = listOf(elements).map(({ name }) => toText(name))
  const places = new Map<string, Given>()
  for (const [row, each] of listOf(rows).entries()) {
    const inRow = toTexts(each.elements) ?? []
    const width = Math.max(1, Math.floor(columns / inRow.length))
    const height = toNumber(each.height)
    for (const [at, name] of inRow.entries()) places.set(name, defined({ row, column: at * width, width, height }))
  }
  return read.map((each, at) => ({ ...each, place: { ...each.place, ...places.get(names[at] ?? '') } }))
}

/** How many columns a dashboard has. */
const columns = 24

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

function unreadable(why: string): Error {
  return invalid({ field: 'lookml', code: 'invalid', message: `'lookml' cannot be read: ${why}.` })
}
