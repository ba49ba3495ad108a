import type { Given } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'
import type { Destination } from './destinations.ts'

/** What is delivered, when, and to whom. */
export interface ScheduledPlanDocument extends Document {
  readonly name: string
  readonly user_id: string
  readonly look_id: string | null
  readonly dashboard_id: string | null
  readonly lookml_dashboard_id: string | null
  readonly query_id: string | null
  readonly crontab: string | null
  readonly datagroup: string | null
  readonly timezone: string | null
  readonly enabled: boolean
  readonly run_once: boolean
  readonly scheduled_plan_destination: readonly Destination[]
  readonly last_run_at: string | null
  readonly created_at: string
  readonly updated_at: string
}

export const scheduledPlans: Kind<ScheduledPlanDocument> = {
  name: 'scheduled_plan',
  indexes: ['user_id', 'look_id', 'dashboard_id'],
  unique: []
}

export const newPlan: Omit<ScheduledPlanDocument, 'id'> & Given = {
  name: '',
  user_id: '',
  look_id: null,
  dashboard_id: null,
  lookml_dashboard_id: null,
  query_id: null,
  crontab: null,
  datagroup: null,
  timezone: null,
  enabled: true,
  run_once: false,
  scheduled_plan_destination: [],
  last_run_at: null,
  created_at: '',
  updated_at: '',
  require_results: false,
  require_no_results: false,
  require_change: false,
  send_all_results: false,
  run_as_recipient: false,
  include_links: false,
  include_dashboard_summary: false,
  dashboard_filters: null,
  filters_string: null,
  color_theme: null,
  embed: false,
  inline_table_width: null,
  long_tables: false,
  pdf_landscape: false,
  pdf_page_breaks: false,
  pdf_paper_size: null,
  prewarm_only: false,
  show_custom_url: false,
  custom_url_base: null,
  custom_url_label: null,
  custom_url_params: null,
  tab_ids: null
}
