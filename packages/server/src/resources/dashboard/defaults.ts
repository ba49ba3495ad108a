import { notCertified } from '../look/certification.ts'
import { newContent } from '../look/kind.ts'
import type { ComponentDocument, DashboardRecord, ElementDocument, FilterDocument, LayoutDocument } from './kinds.ts'

export const newDashboard: Omit<DashboardRecord, 'id'> = {
  ...newContent,
  ...notCertified,
  slug: null,
  alert_sync_with_dashboard_filter_enabled: false,
  appearance: null,
  background_color: null,
  chat_enabled: false,
  crossfilter_enabled: false,
  download_settings: null,
  enable_viz_full_screen: true,
  filters_bar_collapsed: false,
  filters_location_top: true,
  hidden: false,
  load_configuration: 'cache_run',
  lookml_link_id: null,
  preferred_viewer: 'dashboards-next',
  preserve_desktop_layout: false,
  query_timezone: null,
  refresh_interval: null,
  show_filters_bar: true,
  show_title: true,
  text_tile_text_color: null,
  tile_background_color: null,
  tile_text_color: null,
  title_color: null
}

export const newElement: Omit<ElementDocument, 'id'> = {
  dashboard_id: '',
  type: null,
  title: null,
  title_hidden: false,
  title_text: null,
  subtitle_text: null,
  body_text: null,
  rich_content_json: null,
  aria_description: null,
  note_display: null,
  note_state: null,
  note_text: null,
  look_id: null,
  query_id: null,
  merge_result_id: null,
  extension_id: null,
  filter_id: null,
  refresh_interval: null,
  filterables: null,
  vis_config: null
}

export const newFilter: Omit<FilterDocument, 'id'> = {
  dashboard_id: '',
  name: '',
  title: '',
  type: null,
  default_value: null,
  model: null,
  explore: null,
  dimension: null,
  row: null,
  listens_to_filters: [],
  allow_multiple_values: false,
  required: false,
  ui_config: null
}

export const newLayout: Omit<LayoutDocument, 'id'> = {
  dashboard_id: '',
  type: 'newspaper',
  active: true,
  column_width: null,
  width: null,
  label: null,
  description: null,
  order: null,
  lookml_link_id: null
}

export const newComponent: Omit<ComponentDocument, 'id'> = {
  dashboard_layout_id: '',
  dashboard_element_id: '',
  column: 0,
  row: 0,
  width: 8,
  height: 6,
  granular_column: null,
  granular_row: null,
  granular_width: null,
  granular_height: null,
  deleted: false
}
