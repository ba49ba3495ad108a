import type { Document, Kind } from '../../storage/store.ts'
import { dashboards, type DashboardDocument } from '../content/content-kinds.ts'
import type { Certified } from '../look/certification.ts'

/** What a dashboard looks like and how it behaves, as somebody set it. */
interface DashboardSettings {
  readonly alert_sync_with_dashboard_filter_enabled: boolean
  readonly appearance: object | null
  readonly background_color: string | null
  readonly chat_enabled: boolean
  readonly crossfilter_enabled: boolean
  readonly download_settings: object | null
  readonly enable_viz_full_screen: boolean
  readonly filters_bar_collapsed: boolean
  readonly filters_location_top: boolean
  readonly hidden: boolean
  readonly load_configuration: string | null
  readonly lookml_link_id: string | null
  readonly preferred_viewer: string | null
  readonly preserve_desktop_layout: boolean
  readonly query_timezone: string | null
  readonly refresh_interval: string | null
  readonly show_filters_bar: boolean
  readonly show_title: boolean
  readonly text_tile_text_color: string | null
  readonly tile_background_color: string | null
  readonly tile_text_color: string | null
  readonly title_color: string | null
}

/** A dashboard as it is stored; its elements, filters and layouts are documents of their own. */
export type DashboardRecord = DashboardDocument & DashboardSettings & Certified

/** What a tile shows: a text, a look, or what a query or a merge of queries finds. */
export interface ElementDocument extends Document {
  readonly dashboard_id: string
  readonly type: string | null
  readonly title: string | null
  readonly title_hidden: boolean
  readonly title_text: string | null
  readonly subtitle_text: string | null
  readonly body_text: string | null
  readonly rich_content_json: string | null
  readonly aria_description: string | null
  readonly note_display: string | null
  readonly note_state: string | null
  readonly note_text: string | null
  readonly look_id: string | null
  readonly query_id: string | null
  readonly merge_result_id: string | null
  readonly extension_id: string | null
  readonly filter_id: string | null
  readonly refresh_interval: string | null
  /** Which filters of the dashboard each of its explores listens to. */
  readonly filterables: readonly Filterable[] | null
  /** How the results are drawn, where the tile says otherwise than its query. */
  readonly vis_config: Readonly<Record<string, unknown>> | null
}

interface Filterable {
  readonly model: string | null
  readonly view: string | null
  readonly name: string | null
  readonly listen: readonly { readonly dashboard_filter_name: string | null; readonly field: string | null }[] | null
}

export interface FilterDocument extends Document {
  readonly dashboard_id: string
  readonly name: string
  readonly title: string
  readonly type: string | null
  readonly default_value: string | null
  readonly model: string | null
  readonly explore: string | null
  readonly dimension: string | null
  readonly row: number | null
  readonly listens_to_filters: readonly string[] | null
  readonly allow_multiple_values: boolean
  readonly required: boolean
  readonly ui_config: Readonly<Record<string, unknown>> | null
}

export interface LayoutDocument extends Document {
  readonly dashboard_id: string
  readonly type: string | null
  readonly active: boolean
  readonly column_width: number | null
  readonly width: number | null
  readonly label: string | null
  readonly description: string | null
  readonly order: number | null
  readonly lookml_link_id: string | null
}

/** Where an element is in a layout. */
export interface ComponentDocument extends Document {
  readonly dashboard_layout_id: string
  readonly dashboard_element_id: string
  readonly column: number | null
  readonly row: number | null
  readonly width: number | null
  readonly height: number | null
  readonly granular_column: number | null
  readonly granular_row: number | null
  readonly granular_width: number | null
  readonly granular_height: number | null
  readonly deleted: boolean
}

/** The kind of dashboards, with all that this family keeps of them. */
export const dashboardKind: Kind<DashboardRecord> = dashboards as unknown as Kind<DashboardRecord>

/**
 * A dashboard of LookML, with a digest of what it was made of where that is in a directory, and the workspace that has it
 * so, where the other one has not.
 */
export type LookmlDashboardRecord = DashboardRecord & {
  readonly source_fingerprint?: string
  readonly workspace?: 'production' | 'dev'
}

/** Dashboards that LookML says; their ids are `model::name`, and nobody changes them by the API. */
export const lookmlDashboards: Kind<LookmlDashboardRecord> = {
  name: 'lookml_dashboard',
  indexes: ['folder_id'],
  unique: []
}

export const elements: Kind<ElementDocument> = {
  name: 'dashboard_element',
  indexes: ['dashboard_id', 'look_id'],
  unique: []
}

export const filters: Kind<FilterDocument> = { name: 'dashboard_filter', indexes: ['dashboard_id'], unique: [] }

export const layouts: Kind<LayoutDocument> = { name: 'dashboard_layout', indexes: ['dashboard_id'], unique: [] }

export const components: Kind<ComponentDocument> = {
  name: 'dashboard_layout_component',
  indexes: ['dashboard_layout_id', 'dashboard_element_id'],
  unique: []
}
