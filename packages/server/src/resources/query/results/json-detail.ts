import { toTimestamp } from '../../../conventions/timestamp.ts'
import type { Runnable } from './find-table.ts'
import { labelOf } from './labels.ts'
import type { Column, Row, Table } from './table.ts'
import { text } from './texts.ts'

/** What the detailed formats tell besides the rows. */
export interface Detail {
  readonly id: string
  readonly query: Runnable & { readonly query_timezone?: string | null }
  readonly now: number
}

/** Source: behaviour 10.5. */
export function toJsonDetail({ columns, rows, sql }: Table, { id, query, now }: Detail): object {
  const fields = fieldsOf(columns, query.sorts ?? [])
  return {
    id,
    status: 'complete',
    from_cache: false,
    result_source: 'query',
    expired: false,
    ran_at: toTimestamp(now),
    runtime: '0.050',
    added_params: {},
    forecast_result: null,
    aggregate_table_used_info: null,
    dialect_specific_metadata: null,
    supports_pivot_in_db: true,
    null_sort_treatment: 'low',
    number_format: '1,234.56',
    sql,
    sql_explain: null,
    fields,
    fill_fields: [],
    pivots: null,
    has_totals: false,
    has_row_totals: false,
    has_subtotals: false,
    applied_filters: appliedFilters(query),
    always_filter: [],
    conditionally_filter_applied: false,
    applied_filter_expression: null,
    explore: { name: query.view, label: labelOf(query.view), description: '' },
    timezone: query.query_timezone ?? 'UTC',
    data: rows.map((row) => cells(columns, row)),
    drill_menu_build_time: 0.001,
    errors: []
  }
}

/** The same for programs of business intelligence: rows, and apart from them what they are. */
export function toJsonBi({ columns, rows, sql }: Table, { query }: Detail): object {
  const { dimensions, measures } = fieldsOf(columns, query.sorts ?? [])
  return {
    metadata: {
      fields: { dimensions, measures, pivots: [], table_calculations: [] },
      pivots: [],
      has_subtotals: false,
      has_totals: false,
      columns_truncated: false,
      filter_expression: null,
      filters: query.filters ?? {},
      sql,
      big_query_metadata: null
    },
    rows: rows.map((row) => cells(columns, row))
  }
}

function cells(columns: readonly Column[], row: Row): object {
  return Object.fromEntries(
    columns.map(({ name, isMeasure }) => {
      const value = row[name] ?? null
      if (isMeasure || value === null) return [name, { value, rendered: text(value), links: [] }]
      return [name, { value, rendered: text(value), filterable_value: text(value), links: [] }]
    })
  )
}

function fieldsOf(columns: readonly Column[], sorts: readonly string[]): Record<string, object[]> {
  const all = columns.map((column) => fieldOf(column, sorts))
  const measures = all.filter(({ measure }) => measure)
  const dimensions = all.filter(({ measure }) => !measure)
  return {
    measures,
    dimensions,
    table_calculations: [],
    pivots: [],
    measure_like: measures,
    supermeasure_like: [],
    dimension_like: dimensions
  }
}

function fieldOf({ name, label, isMeasure }: Column, sorts: readonly string[]): Record<string, unknown> {
  const [view = '', short = name] = name.split('.')
  const index = sorts.findIndex((sort) => sort.split(' ')[0] === name)
  return {
    name,
    label,
    label_short: labelOf(short),
    view,
    view_label: labelOf(view),
    field_group_label: null,
    field_group_variant: labelOf(short),
    description: null,
    category: isMeasure ? 'measure' : 'dimension',
    type: isMeasure ? 'number' : 'string',
    measure: isMeasure,
    is_numeric: isMeasure,
    align: isMeasure ? 'right' : 'left',
    can_filter: true,
    is_filter: false,
    hidden: false,
    dynamic: false,
    parameter: false,
    primary_key: false,
    suggestable: !isMeasure,
    suggest_dimension: name,
    suggest_explore: null,
    scope: view,
    sql: null,
    value_format: null,
    time_interval: null,
    sorted: index < 0 ? null : { sort_index: index, desc: / desc\b/i.test(sorts[index]!) }
  }
}

function appliedFilters({ filters }: Runnable): object {
  return Object.fromEntries(
    Object.entries(filters ?? {}).map(([name, value]) => [name, { field: { name }, value, type: 'filter' }])
  )
}
