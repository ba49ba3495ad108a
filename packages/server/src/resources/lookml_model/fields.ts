import type { LookmlModelExploreField } from 'lookerts/4.0'
import type { SparseField } from './explore-kinds.ts'
import { labelOfName } from '@lookerts/lookml/label'

/** Where a field stands, and what the caller may see of it. */
export interface FieldPlace {
  readonly category: 'dimension' | 'measure' | 'filter' | 'parameter'
  readonly explore: string
  readonly project: string | null
  readonly seesLookml: boolean
  readonly hasDrillsMetadata: boolean
}

/** Makes the whole answer of a field: what its record does not say is as it is for most fields of its kind. */
export function fieldAnswer(sparse: SparseField, place: FieldPlace): LookmlModelExploreField {
  const { category, explore, project } = place
  const { name = '' } = sparse as { name?: string }
  const type = sparse.type ?? (category === 'measure' ? 'count' : 'string')
  const view = sparse.view ?? name.split('.')[0] ?? ''
  const own = name.split('.').slice(1).join('.') || name
  const label_short = sparse.label_short ?? labelOfName(own)
  const view_label = sparse.view_label ?? labelOfName(view)
  const source_file = sparse.source_file ?? `views/${view}.view.lkml`
  const isNumeric = sparse.is_numeric ?? isNumber(type, category)
  const isSuggestable = category === 'dimension' && type === 'string'
  const path = `${project ?? ''}/${source_file}`
  return {
    align: isNumeric ? 'right' : 'left',
    can_filter: true,
    category,
    description: null,
    default_filter_value: null,
    drill_fields: [],
    dynamic: false,
    enumerations: null,
    error: null,
    field_group_label: null,
    fill_style: null,
    fiscal_month_offset: 0,
    has_allowed_values: (sparse.enumerations ?? null) !== null,
    has_drills_metadata: place.hasDrillsMetadata && category === 'measure',
    hidden: false,
    is_filter: category === 'filter',
    is_fiscal: false,
    is_numeric: isNumeric,
    label: `${view_label} ${label_short}`,
    label_from_parameter: null,
    links: [],
    map_layer: null,
    measure: category === 'measure',
    original_view: view,
    parameter: category === 'parameter',
    period_over_period_params: null,
    permanent: null,
    primary_key: false,
    project_name: project,
    requires_refresh_on_sort: false,
    scope: view,
    sortable: true,
    source_file_path: path,
    sql_case: null,
    filters: null,
    strict_value_format: false,
    suggest_dimension: name,
    suggest_explore: explore,
    suggestable: isSuggestable,
    suggestions: null,
    synonyms: [],
    tags: [],
    times_used: 0,
    user_attribute_filter_types: filterTypes(type, isNumeric),
    value_format: null,
    value_format_name: null,
    week_start_day: 'monday',
    ...timeOf(name, type, own),
    ...sparse,
    type,
    view,
    view_label,
    label_short,
    source_file,
    field_group_variant: sparse.field_group_variant ?? timeOf(name, type, own).field_group_variant ?? label_short,
    ...(place.seesLookml
      ? {
          sql: sparse.sql === undefined ? sqlOf(own, type, category) : sparse.sql,
          lookml_link: sparse.lookml_link ?? `/projects/${path.replace('/', '/files/')}`
        }
      : { sql: null, sql_case: null, lookml_link: null })
  }
}

function isNumber(type: string, category: FieldPlace['category']): boolean {
  const isText = ['string', 'list', 'date', 'yesno'].includes(type)
  return category === 'measure' ? !isText : type === 'number'
}

/** What a timeframe of a group has: `orders.created_month` is the month of `orders.created`. */
function timeOf(name: string, type: string, own: string): Partial<LookmlModelExploreField> {
  const [, frame] = /^date_(\w+)$/.exec(type) ?? []
  const none = { is_timeframe: false, can_time_filter: false, dimension_group: null, time_interval: null }
  const alike = { available_custom_timeframes: null, timeframe_labels: null, convert_tz: null, datatype: null }
  if (frame === undefined) return { ...none, ...alike }
  const group = name.replace(new RegExp(`_${frame}$`), '')
  return {
    ...alike,
    is_timeframe: true,
    can_time_filter: true,
    convert_tz: true,
    datatype: 'datetime',
    dimension_group: group,
    field_group_label: `${labelOfName(own.replace(new RegExp(`_${frame}$`), ''))} Date`,
    field_group_variant: labelOfName(frame),
    fill_style: 'range',
    time_interval: { count: 1, name: intervals[frame] ?? 'day' }
  }
}

const intervals: Readonly<Record<string, string>> = {
  time: 'second',
  date: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year'
}

function filterTypes(type: string, isNumeric: boolean): string[] {
  if (isNumeric) return ['number', 'advanced_filter_number']
  if (type.startsWith('date')) return ['datetime', 'advanced_filter_datetime']
  return type === 'yesno' ? ['yesno'] : ['string', 'advanced_filter_string']
}

function sqlOf(own: string, type: string, category: FieldPlace['category']): string | null {
  if (category !== 'dimension' && category !== 'measure') return null
  return type === 'count' ? null : `\${TABLE}.${own}`
}
