import type { Place } from '../project/source-file.ts'
import type { PlainMap } from './yaml-tree.ts'

/** A text of a dashboard, and where it stands. */
export interface PlacedText {
  readonly text: string
  readonly place: Place
  /** Where the text begins without its quotes; undefined where it does not stand in the file letter by letter. */
  readonly textStart: number | undefined
}

/** A key with its value, as `orders.status: complete` of filters. */
export interface PlacedPair {
  readonly key: PlacedText
  /** Empty where none is given. */
  readonly value: PlacedText
}

/** A LookML dashboard as it is written. All that it says is in `values` too, whether or not it is known here. */
export interface Dashboard {
  readonly name: PlacedText
  readonly title: string | undefined
  readonly description: string | undefined
  /** `newspaper`, `tile`, `grid`, `static`. */
  readonly layout: string | undefined
  readonly preferredViewer: string | undefined
  readonly extends: readonly PlacedText[]
  /** Whether it is there to be extended only. */
  readonly isExtensionRequired: boolean
  readonly filters: readonly DashboardFilter[]
  readonly elements: readonly DashboardElement[]
  /** The rows of a `grid` layout. */
  readonly rows: readonly GridRow[]
  readonly values: PlainMap
}

/** A row of a `grid` layout. */
export interface GridRow {
  readonly elements: readonly PlacedText[]
  readonly height: number | undefined
}

/** Where an element is: by row and column in a `newspaper`, by top and left in a `static` layout. */
export interface ElementPosition {
  readonly row: number | undefined
  readonly column: number | undefined
  readonly width: number | undefined
  readonly height: number | undefined
  readonly top: number | undefined
  readonly left: number | undefined
}

/** The note of an element. */
export interface ElementNote {
  readonly text: string | undefined
  /** `collapsed`, `expanded`. */
  readonly state: string | undefined
  /** `above`, `below`, `hover`. */
  readonly display: string | undefined
}

/** A tile of a dashboard: a visualization, a text, a button. */
export interface DashboardElement {
  /** Empty where none is given, as texts often have none. */
  readonly name: PlacedText
  readonly title: string | undefined
  /** The visualization, `text` or `button`: `looker_column`, `single_value`. */
  readonly type: string | undefined
  readonly position: ElementPosition
  readonly note: ElementNote | undefined
  /** What it asks for; of a merged result nothing but what is computed of the whole. */
  readonly query: DashboardQuery
  /** The queries of a merged result, the primary one first; empty for other elements. */
  readonly mergedQueries: readonly MergedQuery[]
  readonly values: PlainMap
}

/** What an element asks for. Names of fields are as written: those of the oldest dashboards lack the view. */
export interface DashboardQuery {
  readonly model: PlacedText | undefined
  readonly explore: PlacedText | undefined
  /** `dimensions` and `measures` of older dashboards are among them. */
  readonly fields: readonly PlacedText[]
  readonly pivots: readonly PlacedText[]
  readonly fillFields: readonly PlacedText[]
  readonly subtotals: readonly PlacedText[]
  /** As `orders.count desc 0`. */
  readonly sorts: readonly PlacedText[]
  readonly filters: readonly PlacedPair[]
  readonly filterExpression: PlacedText | undefined
  readonly dynamicFields: readonly DynamicField[]
  /** The names of dashboard filters, and the field that each of them filters. */
  readonly listen: readonly PlacedPair[]
}

/** A query of a merged result. */
export interface MergedQuery extends DashboardQuery {
  /** By what its rows are found for those of the primary query. */
  readonly joinFields: readonly { readonly field: PlacedText; readonly sourceField: PlacedText }[]
  readonly values: PlainMap
}

/** A field that an element defines for itself. */
export interface DynamicField {
  readonly kind: 'table_calculation' | 'measure' | 'dimension'
  readonly name: PlacedText
  readonly basedOn: PlacedText | undefined
  readonly expression: PlacedText | undefined
  readonly filters: readonly PlacedPair[]
  readonly filterExpression: PlacedText | undefined
  /** The field that a calculation of a ready-made kind, as a grouping or a running total, is made of. */
  readonly source: PlacedText | undefined
  readonly values: PlainMap
}

/** A filter of a dashboard. */
export interface DashboardFilter {
  readonly name: PlacedText
  readonly title: string | undefined
  /** `field_filter`, `date_filter`, `number_filter`, `string_filter`. */
  readonly type: string | undefined
  readonly model: PlacedText | undefined
  readonly explore: PlacedText | undefined
  /** What it filters by, or takes its suggestions from. */
  readonly field: PlacedText | undefined
  readonly defaultValue: PlacedText | undefined
  readonly allowMultipleValues: boolean | undefined
  readonly isRequired: boolean
  readonly listensTo: readonly PlacedText[]
  readonly values: PlainMap
}
