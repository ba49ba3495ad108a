import type { JsonBiMetadata, LookmlModelExploreField } from './4.0/types.ts'

/** What a query answers, by the format that it is asked for. `Row` is keyed by field name: `'users.id'`. */
export interface QueryResults<Row = QueryRow> {
  json: Row[]
  /** Keyed by label instead of field name: `'Users ID'`. */
  json_label: Row[]
  json_detail: QueryDetail<Row>
  json_bi: QueryBi<Row>
  csv: string
  /** Separated by tabs. */
  txt: string
  html: string
  md: string
  sql: string
  xlsx: Uint8Array
  png: Uint8Array
  jpg: Uint8Array
  pdf: Uint8Array
}

/** A format that results come in. Others may be asked for too; what they answer is `unknown`. */
export type ResultFormat = keyof QueryResults | (string & {})

/** A format that pictures of content are rendered in. */
export type RenderFormat = 'pdf' | 'png' | 'jpg' | (string & {})

/**
 * What a query answers in one format; `unknown` for a format that is known only at run time. `Row` is the type of its
 * rows, `never` where the caller gives none: they are {@link QueryRow}s then.
 */
export type ResultOf<Format extends string, Row = never> = Format extends keyof QueryResults
  ? QueryResults<[Row] extends [never] ? QueryRow : Row>[Format]
  : unknown

/** The formats that a query takes by default: `json` where the caller gives the type of its rows, else any. */
export type DefaultFormat<Row> = [Row] extends [never] ? ResultFormat : 'json'

/** A row of a result by field name. A pivoted measure holds an object by pivot key. */
export type QueryRow = Record<string, QueryValue>

/** A value of a result: whatever JSON can hold. */
export type QueryValue = string | number | boolean | null | QueryValue[] | { [key: string]: QueryValue }

/** A value with what a table shows of it. */
export interface QueryCell<Value = QueryValue> {
  value: Value
  /** The formatted value, where it differs. */
  rendered?: string
  html?: string
  filterable_value?: string
  sort_value?: QueryValue
  links?: QueryLink[]
}

/** Somewhere to go from a cell. */
export interface QueryLink {
  label: string
  url: string
  type?: string
  type_label?: string
  label_prefix?: string
  label_value?: string
}

/** A row of cells. Where a field of `Row` holds an object by pivot key, there is a cell for each key. */
export type QueryCells<Row> = {
  [Field in keyof Row]: [Row[Field]] extends [object]
    ? { [Key in keyof Row[Field]]: QueryCell<Row[Field][Key]> }
    : QueryCell<Row[Field]>
}

/** The format `json_detail`: the rows, and all that a table needs to show them. Source: seen in answers, in no contract. */
export interface QueryDetail<Row = QueryRow> {
  data: QueryCells<Row>[]
  fields: QueryFields
  fill_fields?: QueryField[]
  pivots?: QueryPivot[]
  id?: string
  status?: string
  from_cache?: boolean
  result_source?: string | null
  expired?: boolean
  /** ISO 8601 date and time. */
  ran_at?: string
  /** Seconds, as a text. */
  runtime?: string
  has_totals?: boolean
  has_row_totals?: boolean
  has_subtotals?: boolean
  totals_data?: QueryCells<Row>
  subtotals_data?: Record<string, QueryRow[]>
  applied_filters?: Record<string, unknown>
  applied_filter_expression?: string | null
  always_filter?: unknown
  conditionally_filter_applied?: unknown
  number_format?: string
  null_sort_treatment?: string
  supports_pivot_in_db?: boolean
  timezone?: string | null
  explore?: { name?: string; label?: string; description?: string | null }
  added_params?: Record<string, unknown>
  sql?: string | null
  sql_explain?: unknown
  forecast_result?: unknown
  aggregate_table_used_info?: unknown
  dialect_specific_metadata?: unknown
  /** Seconds. */
  drill_menu_build_time?: number
  errors?: { title?: string | null; message?: string | null; message_details?: string | null }[]
}

/** The fields of a result, by kind; in the order of the columns. */
export interface QueryFields {
  dimensions?: QueryField[]
  measures?: QueryField[]
  table_calculations?: QueryField[]
  pivots?: QueryField[]
  dimension_like?: QueryField[]
  measure_like?: QueryField[]
  supermeasure_like?: QueryField[]
}

/** A field of a result: what its explore says of it, and how the rows are sorted by it. */
export interface QueryField extends LookmlModelExploreField {
  sorted?: { sort_index: number; desc: boolean }
}

/** A column that a pivot makes. */
export interface QueryPivot {
  key: string
  is_total: boolean
  data: Record<string, QueryValue>
  sort_values?: Record<string, QueryValue> | null
  labels?: Record<string, string>
  metadata?: Record<string, unknown>
}

/** The format `json_bi` (API 4.0): the rows, and what a BI tool needs to read them. */
export interface QueryBi<Row = QueryRow> {
  metadata: JsonBiMetadata
  rows: QueryCells<Row>[]
}
