// Generated from contract/3.1.json by scripts/generate.ts. Do not edit.

/** Answered by login and login_user. */
export interface AccessToken {
  /** Read-only. */
  access_token?: string
  /** Read-only. Integer. */
  expires_in?: number
  /** Read-only. */
  token_type?: string
}

/** Answered by session and update_session. */
export interface ApiSession {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  sudo_user_id?: number | null
  workspace_id?: string | null
}

/** Answered by versions. */
export interface ApiVersion {
  /** Read-only. */
  api_server_url?: string
  /** Read-only. */
  current_version?: ApiVersionElement | null
  /** Read-only. */
  looker_release_version?: string | null
  /** Read-only. */
  supported_versions?: ApiVersionElement[] | null
  /** Read-only. */
  web_server_url?: string
}

/** Part of ApiVersion. */
export interface ApiVersionElement {
  /** Read-only. */
  full_version?: string | null
  /** Read-only. */
  status?: string | null
  /** Read-only. URL. */
  swagger_url?: string | null
  /** Read-only. */
  version?: string | null
}

/**
 * Answered by backup_configuration, cloud_storage_configuration, update_backup_configuration and
 * update_cloud_storage_configuration.
 */
export interface BackupConfiguration {
  /** Read-only. */
  can?: Record<string, boolean>
  custom_s3_bucket?: string | null
  custom_s3_bucket_region?: string | null
  type?: string | null
  /** Read-only. URL. */
  url?: string | null
}

/** Answered by all_color_collections, color_collection, color_collections_custom and 5 others. */
export interface ColorCollection {
  categoricalPalettes?: DiscretePalette[]
  divergingPalettes?: ContinuousPalette[]
  /** Read-only. */
  id?: string
  label?: string
  sequentialPalettes?: ContinuousPalette[]
}

/** Part of ContinuousPalette. */
export interface ColorStop {
  color?: string
  /** Integer. */
  offset?: number
}

/** Answered by content_favorite, create_content_favorite and search_content_favorites. */
export interface ContentFavorite {
  /** Integer. */
  content_metadata_id?: number
  /** Read-only. */
  dashboard?: DashboardBase | null
  /** Read-only. Integer. */
  dashboard_id?: number | null
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  look?: LookBasic | null
  /** Read-only. Integer. */
  look_id?: number | null
  /** Integer. */
  user_id?: number
}

/** Answered by all_content_metadatas, content_metadata and update_content_metadata. */
export interface ContentMeta {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  content_type?: string | null
  /** Read-only. */
  dashboard_id?: string | null
  /** Read-only. */
  folder_id?: string | null
  /** Read-only. Integer. */
  id?: number
  /** Read-only. Integer. */
  inheriting_id?: number | null
  inherits?: boolean
  /** Read-only. Integer. */
  look_id?: number | null
  /** Read-only. */
  name?: string | null
  /** Read-only. Integer. */
  parent_id?: number | null
  /** Read-only. */
  slug?: string | null
  /** Read-only. */
  space_id?: string | null
}

/** Answered by all_content_metadata_accesses, create_content_metadata_access and update_content_metadata_access. */
export interface ContentMetaGroupUser {
  can?: Record<string, boolean>
  content_metadata_id?: string | null
  /** Integer. */
  group_id?: number | null
  id?: string
  permission_type?: 'view' | 'edit' | (string & {}) | null
  /** Integer. */
  user_id?: number | null
}

/** Answered by content_validation. */
export interface ContentValidation {
  /** Read-only. Single precision. */
  computation_time?: number | null
  /** Read-only. */
  content_with_errors?: ContentValidatorError[] | null
  /** Read-only. Integer. */
  total_alerts_validated?: number | null
  /** Read-only. Integer. */
  total_dashboard_elements_validated?: number | null
  /** Read-only. Integer. */
  total_dashboard_filters_validated?: number | null
  /** Read-only. Integer. */
  total_explores_validated?: number | null
  /** Read-only. Integer. */
  total_looks_validated?: number | null
  /** Read-only. Integer. */
  total_scheduled_plans_validated?: number | null
}

/** Part of ContentValidatorError. */
export interface ContentValidationAlert {
  custom_title?: string | null
  custom_url_base?: string | null
  custom_url_label?: string | null
  custom_url_params?: string | null
  /** Integer. */
  id?: number
  lookml_dashboard_id?: string | null
  lookml_link_id?: string | null
  show_custom_url?: boolean
}

/** Part of ContentValidatorError. */
export interface ContentValidationDashboard {
  description?: string | null
  /** Read-only. */
  folder?: ContentValidationFolder | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  space?: ContentValidationSpace | null
  title?: string | null
}

/** Part of ContentValidatorError. */
export interface ContentValidationDashboardElement {
  body_text?: string | null
  dashboard_id?: string | null
  /** Read-only. */
  id?: string
  look_id?: string | null
  note_display?: string | null
  note_state?: string | null
  note_text?: string | null
  /** Read-only. */
  note_text_as_html?: string | null
  /** Integer. */
  query_id?: number | null
  rich_content_json?: string | null
  subtitle_text?: string | null
  title?: string | null
  title_hidden?: boolean
  title_text?: string | null
  type?: string | null
}

/** Part of ContentValidatorError. */
export interface ContentValidationDashboardFilter {
  /** Read-only. */
  dashboard_id?: string | null
  default_value?: string | null
  dimension?: string | null
  explore?: string | null
  /** Read-only. */
  id?: string
  model?: string | null
  name?: string | null
  title?: string | null
  type?: string | null
}

/** Part of ContentValidatorError. */
export interface ContentValidationError {
  /** Read-only. */
  explore_name?: string | null
  /** Read-only. */
  field_name?: string | null
  /** Read-only. */
  message?: string | null
  /** Read-only. */
  model_name?: string | null
  /** Read-only. */
  removable?: boolean
}

/** Part of ContentValidationDashboard and ContentValidationLook. */
export interface ContentValidationFolder {
  /** Read-only. */
  id?: string
  name: string
}

/** Part of ContentValidatorError. */
export interface ContentValidationLook {
  /** Read-only. */
  folder?: ContentValidationFolder | null
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  short_url?: string | null
  /** Read-only. */
  space?: ContentValidationSpace | null
  title?: string | null
}

/** Part of ContentValidatorError. */
export interface ContentValidationLookMLDashboard {
  /** Read-only. */
  id?: string
  /** Read-only. */
  space?: SpaceBase | null
  /** Read-only. */
  space_id?: string | null
  /** Read-only. */
  title?: string | null
}

/** Part of ContentValidatorError. */
export interface ContentValidationLookMLDashboardElement {
  /** Read-only. */
  lookml_link_id?: string | null
  /** Read-only. */
  title?: string | null
}

/** Part of ContentValidatorError. */
export interface ContentValidationScheduledPlan {
  /** Read-only. Integer. */
  id?: number
  /** Integer. */
  look_id?: number | null
  name?: string | null
}

/** Part of ContentValidationDashboard and ContentValidationLook. */
export interface ContentValidationSpace {
  /** Read-only. */
  id?: string
  name: string
}

/** Part of ContentValidation. */
export interface ContentValidatorError {
  /** Read-only. */
  alert?: ContentValidationAlert | null
  /** Read-only. */
  dashboard?: ContentValidationDashboard | null
  /** Read-only. */
  dashboard_element?: ContentValidationDashboardElement | null
  /** Read-only. */
  dashboard_filter?: ContentValidationDashboardFilter | null
  /** Read-only. */
  errors?: ContentValidationError[] | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  look?: ContentValidationLook | null
  /** Read-only. */
  lookml_dashboard?: ContentValidationLookMLDashboard | null
  /** Read-only. */
  lookml_dashboard_element?: ContentValidationLookMLDashboardElement | null
  /** Read-only. */
  scheduled_plan?: ContentValidationScheduledPlan | null
}

/** Answered by search_content_views. */
export interface ContentView {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  content_metadata_id?: number | null
  /** Read-only. Integer. */
  dashboard_id?: number | null
  /** Read-only. Integer. */
  favorite_count?: number | null
  /** Read-only. Integer. */
  group_id?: number | null
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  last_viewed_at?: string | null
  /** Read-only. Integer. */
  look_id?: number | null
  /** Read-only. */
  start_of_week_date?: string | null
  /** Read-only. */
  title?: string | null
  /** Read-only. Integer. */
  user_id?: number | null
  /** Read-only. Integer. */
  view_count?: number | null
}

/** Part of ColorCollection. */
export interface ContinuousPalette {
  /** Read-only. */
  id?: string
  label?: string | null
  stops?: ColorStop[]
  type?: string
}

/** Sent by create_dashboard_filter. */
export interface CreateDashboardFilter {
  allow_multiple_values?: boolean
  dashboard_id: string | null
  default_value?: string | null
  dimension?: string | null
  explore?: string | null
  listens_to_filters?: string[] | null
  model?: string | null
  name: string | null
  required?: boolean
  /** Integer. */
  row?: number | null
  title: string | null
  type: string | null
  ui_config?: Record<string, unknown> | null
}

/** Sent by create_dashboard_render_task and create_lookml_dashboard_render_task. */
export interface CreateDashboardRenderTask {
  dashboard_filters?: string | null
  dashboard_style?: string | null
}

/** Sent by create_folder. */
export interface CreateFolder {
  name: string
  parent_id: string
}

/** Sent by create_query_task. */
export interface CreateQueryTask {
  dashboard_id?: string | null
  deferred?: boolean
  /** Integer. */
  look_id?: number | null
  /** Integer. */
  query_id: number | null
  result_format:
    | 'inline_json'
    | 'json'
    | 'json_detail'
    | 'json_fe'
    | 'json_bi'
    | 'csv'
    | 'html'
    | 'md'
    | 'txt'
    | 'xlsx'
    | 'gsxml'
    | 'sql'
    | (string & {})
    | null
  source?: string | null
}

/** Sent by create_space. */
export interface CreateSpace {
  name: string
  parent_id: string
}

/** Answered by all_user_credentials_api3s, create_user_credentials_api3 and user_credentials_api3. */
export interface CredentialsApi3 {
  can?: Record<string, boolean>
  client_id?: string | null
  created_at?: string | null
  /** Integer. */
  id?: number
  is_disabled?: boolean
  type?: string | null
  /** URL. */
  url?: string | null
}

/**
 * Answered by create_user_credentials_email, create_user_credentials_email_password_reset,
 * update_user_credentials_email and user_credentials_email.
 */
export interface CredentialsEmail {
  /** Read-only. */
  account_setup_url?: string | null
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  created_at?: string | null
  email?: string | null
  forced_password_reset_at_next_login?: boolean
  /** Read-only. */
  is_disabled?: boolean
  /** Read-only. */
  logged_in_at?: string | null
  /** Read-only. */
  password_reset_url?: string | null
  /** Read-only. */
  type?: string | null
  /** Read-only. URL. */
  url?: string | null
  /** Read-only. */
  user_id?: string | null
  /** Read-only. URL. */
  user_url?: string | null
}

/** Answered by all_user_credentials_embeds and user_credentials_embed. */
export interface CredentialsEmbed {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  created_at?: string | null
  /** Read-only. */
  external_group_id?: string | null
  /** Read-only. */
  external_user_id?: string | null
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  is_disabled?: boolean
  /** Read-only. */
  logged_in_at?: string | null
  /** Read-only. */
  type?: string | null
  /** Read-only. URL. */
  url?: string | null
}

/** Answered by user_credentials_google. */
export interface CredentialsGoogle {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  created_at?: string | null
  /** Read-only. */
  domain?: string | null
  /** Read-only. */
  email?: string | null
  /** Read-only. */
  google_user_id?: string | null
  /** Read-only. */
  is_disabled?: boolean
  /** Read-only. */
  logged_in_at?: string | null
  /** Read-only. */
  type?: string | null
  /** Read-only. URL. */
  url?: string | null
}

/** Answered by user_credentials_ldap. */
export interface CredentialsLDAP {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  created_at?: string | null
  /** Read-only. */
  email?: string | null
  /** Read-only. */
  is_disabled?: boolean
  /** Read-only. */
  ldap_dn?: string | null
  /** Read-only. */
  ldap_id?: string | null
  /** Read-only. */
  logged_in_at?: string | null
  /** Read-only. */
  type?: string | null
  /** Read-only. URL. */
  url?: string | null
}

/** Answered by user_credentials_looker_openid. */
export interface CredentialsLookerOpenid {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  created_at?: string | null
  /** Read-only. */
  email?: string | null
  /** Read-only. */
  is_disabled?: boolean
  /** Read-only. */
  logged_in_at?: string | null
  /** Read-only. */
  logged_in_ip?: string | null
  /** Read-only. */
  type?: string | null
  /** Read-only. URL. */
  url?: string | null
  /** Read-only. URL. */
  user_url?: string | null
}

/** Answered by user_credentials_oidc. */
export interface CredentialsOIDC {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  created_at?: string | null
  /** Read-only. */
  email?: string | null
  /** Read-only. */
  is_disabled?: boolean
  /** Read-only. */
  logged_in_at?: string | null
  /** Read-only. */
  oidc_user_id?: string | null
  /** Read-only. */
  type?: string | null
  /** Read-only. URL. */
  url?: string | null
}

/** Answered by user_credentials_saml. */
export interface CredentialsSaml {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  created_at?: string | null
  /** Read-only. */
  email?: string | null
  /** Read-only. */
  is_disabled?: boolean
  /** Read-only. */
  logged_in_at?: string | null
  /** Read-only. */
  saml_user_id?: string | null
  /** Read-only. */
  type?: string | null
  /** Read-only. URL. */
  url?: string | null
}

/** Answered by create_user_credentials_totp and user_credentials_totp. */
export interface CredentialsTotp {
  can?: Record<string, boolean>
  created_at?: string | null
  is_disabled?: boolean
  type?: string | null
  /** URL. */
  url?: string | null
  verified?: boolean
}

/** Answered by custom_welcome_email and update_custom_welcome_email. */
export interface CustomWelcomeEmail {
  /** Read-only. */
  can?: Record<string, boolean>
  content?: string | null
  enabled?: boolean
  header?: string | null
  subject?: string | null
}

/** Answered by all_connections, connection, create_connection and update_connection. */
export interface DBConnection {
  after_connect_statements?: string | null
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  created_at?: string | null
  database?: string | null
  db_timezone?: string | null
  /** Read-only. */
  dialect?: Dialect
  dialect_name?: string | null
  /** Read-only. */
  example?: boolean
  host?: string | null
  jdbc_additional_params?: string | null
  /** Read-only. */
  last_reap_at?: string | null
  /** Read-only. */
  last_regen_at?: string | null
  maintenance_cron?: string | null
  /** Read-only. */
  managed?: boolean
  max_billing_gigabytes?: string | null
  /** Integer. */
  max_connections?: number | null
  name?: string
  pdt_context_override?: DBConnectionOverride | null
  /** Read-only. */
  pdts_enabled?: boolean
  /** Integer. */
  pool_timeout?: number | null
  port?: string | null
  query_timezone?: string | null
  schema?: string | null
  /** Read-only. */
  snippets?: Snippet[]
  sql_runner_precache_tables?: boolean
  sql_writing_with_info_schema?: boolean
  ssl?: boolean
  /** Read-only. */
  supports_data_studio_link?: boolean
  tmp_db_name?: string | null
  user_attribute_fields?: string[] | null
  user_db_credentials?: boolean | null
  /** Read-only. */
  user_id?: string | null
  username?: string | null
  /** Read-only. */
  uses_oauth?: boolean
  uses_tns?: boolean | null
  verify_ssl?: boolean
}

/** Part of SqlQuery. */
export interface DBConnectionBase {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  dialect?: Dialect
  /** Read-only. */
  name?: string
  /** Read-only. */
  pdts_enabled?: boolean
  /** Read-only. */
  snippets?: Snippet[]
}

/** Part of DBConnection. */
export interface DBConnectionOverride {
  after_connect_statements?: string | null
  context?: string
  database?: string | null
  /** Read-only. */
  has_password?: boolean
  host?: string | null
  jdbc_additional_params?: string | null
  port?: string | null
  schema?: string | null
  username?: string | null
}

/** Answered by test_connection and test_connection_config. */
export interface DBConnectionTestResult {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  connection_string?: string | null
  /** Read-only. */
  message?: string | null
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  status?: string | null
}

/** Answered by create_dashboard, dashboard, folder_dashboards and 4 others. */
export interface Dashboard {
  alert_sync_with_dashboard_filter_enabled?: boolean
  appearance?: DashboardAppearance | null
  background_color?: string
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  content_favorite_id?: number | null
  /** Read-only. Integer. */
  content_metadata_id?: number | null
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  crossfilter_enabled?: boolean
  /** Read-only. */
  dashboard_elements?: DashboardElement[] | null
  /** Read-only. */
  dashboard_filters?: DashboardFilter[] | null
  /** Read-only. */
  dashboard_layouts?: DashboardLayout[] | null
  deleted?: boolean
  /** Read-only. ISO 8601 date and time. */
  deleted_at?: string | null
  /** Read-only. Integer. */
  deleter_id?: number | null
  description?: string | null
  /** Read-only. URL. */
  edit_uri?: string | null
  enable_viz_full_screen?: boolean
  /** Read-only. Integer. */
  favorite_count?: number | null
  filters_bar_collapsed?: boolean
  filters_location_top?: boolean
  /** Read-only. */
  folder?: FolderBase | null
  folder_id?: string | null
  hidden?: boolean
  /** Read-only. */
  id?: string
  /** Read-only. ISO 8601 date and time. */
  last_accessed_at?: string | null
  /** Read-only. Integer. */
  last_updater_id?: number | null
  /** Read-only. */
  last_updater_name?: string | null
  /** Read-only. ISO 8601 date and time. */
  last_viewed_at?: string | null
  load_configuration?: string | null
  lookml_link_id?: string | null
  /** Read-only. */
  model?: LookModel | null
  preferred_viewer?: string | null
  query_timezone?: string
  /** Read-only. */
  readonly?: boolean
  refresh_interval?: string | null
  /** Read-only. Integer. */
  refresh_interval_to_i?: number | null
  show_filters_bar?: boolean
  show_title?: boolean
  slug?: string | null
  /** Read-only. */
  space?: SpaceBase | null
  space_id?: string | null
  text_tile_text_color?: string
  tile_background_color?: string
  tile_text_color?: string
  title?: string | null
  title_color?: string
  /** Read-only. ISO 8601 date and time. */
  updated_at?: string | null
  /** Read-only. Integer. */
  user_id?: number | null
  /** Read-only. */
  user_name?: string | null
  /** Read-only. Integer. */
  view_count?: number | null
}

/** Answered by dashboard_aggregate_table_lookml. */
export interface DashboardAggregateTableLookml {
  /** Read-only. */
  aggregate_table_lookml?: string | null
  /** Read-only. */
  dashboard_id?: string | null
}

/** Part of Dashboard. */
export interface DashboardAppearance {
  key_color?: string | null
  page_background_color?: string | null
  /** Integer. */
  page_side_margins?: number | null
  tile_background_color?: string | null
  tile_shadow?: boolean | null
  /** Integer. */
  tile_space_between?: number | null
  tile_title_alignment?: string | null
}

/** Answered by all_dashboards. */
export interface DashboardBase {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  content_favorite_id?: number | null
  /** Read-only. Integer. */
  content_metadata_id?: number | null
  /** Read-only. */
  description?: string | null
  /** Read-only. */
  folder?: FolderBase | null
  /** Read-only. */
  hidden?: boolean
  /** Read-only. */
  id?: string
  /** Read-only. */
  model?: LookModel | null
  /** Read-only. */
  preferred_viewer?: string | null
  /** Read-only. */
  query_timezone?: string
  /** Read-only. */
  readonly?: boolean
  /** Read-only. */
  refresh_interval?: string | null
  /** Read-only. Integer. */
  refresh_interval_to_i?: number | null
  /** Read-only. */
  slug?: string | null
  /** Read-only. */
  space?: SpaceBase | null
  /** Read-only. */
  title?: string | null
  /** Read-only. Integer. */
  user_id?: number | null
}

/** Answered by create_dashboard_element, dashboard_dashboard_elements, dashboard_element and 2 others. */
export interface DashboardElement {
  /** Read-only. Integer. */
  alert_count?: number | null
  body_text?: string | null
  /** Read-only. */
  body_text_as_html?: string | null
  /** Read-only. */
  can?: Record<string, boolean>
  dashboard_id?: string | null
  /** Read-only. URL. */
  edit_uri?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  look?: LookWithQuery | null
  look_id?: string | null
  /** Read-only. */
  lookml_link_id?: string | null
  merge_result_id?: string | null
  note_display?: string | null
  note_state?: string | null
  note_text?: string | null
  /** Read-only. */
  note_text_as_html?: string | null
  /** Read-only. */
  query?: Query | null
  /** Integer. */
  query_id?: number | null
  refresh_interval?: string | null
  /** Read-only. Integer. */
  refresh_interval_to_i?: number | null
  result_maker?: ResultMakerWithIdVisConfigAndDynamicFields | null
  /** Integer. */
  result_maker_id?: number | null
  rich_content_json?: string | null
  subtitle_text?: string | null
  /** Read-only. */
  subtitle_text_as_html?: string | null
  title?: string | null
  title_hidden?: boolean
  title_text?: string | null
  /** Read-only. */
  title_text_as_html?: string | null
  type?: string | null
}

/** Answered by create_dashboard_filter, dashboard_dashboard_filters, dashboard_filter and update_dashboard_filter. */
export interface DashboardFilter {
  allow_multiple_values?: boolean
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  dashboard_id?: string | null
  default_value?: string | null
  dimension?: string | null
  explore?: string | null
  /** Read-only. */
  field?: Record<string, unknown> | null
  /** Read-only. */
  id?: string
  listens_to_filters?: string[] | null
  model?: string | null
  name?: string | null
  required?: boolean
  /** Integer. */
  row?: number | null
  title?: string | null
  type?: string | null
  ui_config?: Record<string, unknown> | null
}

/** Answered by create_dashboard_layout, dashboard_dashboard_layouts, dashboard_layout and update_dashboard_layout. */
export interface DashboardLayout {
  active?: boolean
  /** Read-only. */
  can?: Record<string, boolean>
  /** Integer. */
  column_width?: number | null
  dashboard_id?: string | null
  /** Read-only. */
  dashboard_layout_components?: DashboardLayoutComponent[] | null
  /** Read-only. */
  dashboard_title?: string | null
  /** Read-only. */
  deleted?: boolean
  /** Read-only. */
  id?: string
  type?: string | null
  /** Integer. */
  width?: number | null
}

/**
 * Answered by dashboard_layout_component, dashboard_layout_dashboard_layout_components and
 * update_dashboard_layout_component.
 */
export interface DashboardLayoutComponent {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Integer. */
  column?: number | null
  dashboard_element_id?: string | null
  dashboard_layout_id?: string | null
  /** Read-only. */
  deleted?: boolean
  /** Read-only. */
  element_title?: string | null
  /** Read-only. */
  element_title_hidden?: boolean
  /** Integer. */
  height?: number | null
  /** Read-only. */
  id?: string
  /** Integer. */
  row?: number | null
  /** Read-only. */
  vis_type?: string | null
  /** Integer. */
  width?: number | null
}

/** Answered by dashboard_lookml. */
export interface DashboardLookml {
  /** Read-only. */
  dashboard_id?: string | null
  lookml?: string | null
}

/** Answered by fetch_integration_form and fetch_remote_data_action_form. */
export interface DataActionForm {
  /** Read-only. */
  fields?: DataActionFormField[] | null
  /** Read-only. */
  state?: DataActionUserState | null
}

/** Part of DataActionForm. */
export interface DataActionFormField {
  /** Read-only. */
  default?: string | null
  /** Read-only. */
  description?: string | null
  /** Read-only. */
  interactive?: boolean
  /** Read-only. */
  label?: string | null
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  oauth_url?: string | null
  /** Read-only. */
  options?: DataActionFormSelectOption[] | null
  /** Read-only. */
  required?: boolean
  /** Read-only. */
  type?: string | null
}

/** Part of DataActionFormField. */
export interface DataActionFormSelectOption {
  /** Read-only. */
  label?: string | null
  /** Read-only. */
  name?: string | null
}

/** Sent by perform_data_action. */
export interface DataActionRequest {
  action?: Record<string, unknown> | null
  form_values?: Record<string, string> | null
}

/** Answered by perform_data_action. */
export interface DataActionResponse {
  /** Read-only. */
  message?: string | null
  /** Read-only. */
  refresh_query?: boolean
  /** Read-only. */
  success?: boolean
  /** Read-only. */
  validation_errors?: ValidationError | null
  /** Read-only. */
  webhook_id?: string | null
}

/** Part of DataActionForm. */
export interface DataActionUserState {
  /** Read-only. */
  data?: string | null
  /** Read-only. Integer. */
  refresh_time?: number | null
}

/** Answered by all_datagroups, datagroup and update_datagroup. */
export interface Datagroup {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  created_at?: number | null
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  model_name?: string | null
  /** Read-only. */
  name?: string | null
  /** Integer. */
  stale_before?: number | null
  /** Read-only. Integer. */
  trigger_check_at?: number | null
  /** Read-only. */
  trigger_error?: string | null
  /** Read-only. */
  trigger_value?: string | null
  /** Integer. */
  triggered_at?: number | null
}

/** Part of IntegrationTestResult. */
export interface DelegateOauthTest {
  /** Read-only. Integer. */
  installation_id?: number
  /** Read-only. */
  installation_target_id?: string
  /** Read-only. */
  name?: string
  /** Read-only. */
  success?: boolean
}

/** Answered by graph_derived_tables_for_model and graph_derived_tables_for_view. */
export interface DependencyGraph {
  /** Read-only. */
  graph_text?: string
}

/** Part of DBConnection and DBConnectionBase. */
export interface Dialect {
  /** Read-only. */
  automatically_run_sql_runner_snippets?: boolean
  /** Read-only. */
  connection_tests?: string[]
  /** Read-only. */
  cost_estimate_style?: string | null
  /** Read-only. */
  has_ssl_support?: boolean
  /** Read-only. */
  label?: string
  /** Read-only. */
  name?: string
  /** Read-only. */
  persistent_table_distkey?: string
  /** Read-only. */
  persistent_table_indexes?: string
  /** Read-only. */
  persistent_table_sortkeys?: string
  /** Read-only. */
  supports_cost_estimate?: boolean
  /** Read-only. */
  supports_inducer?: boolean
  /** Read-only. */
  supports_multiple_databases?: boolean
  /** Read-only. */
  supports_persistent_derived_tables?: boolean
  /** Read-only. */
  supports_streaming?: boolean
}

/** Answered by all_dialect_infos. */
export interface DialectInfo {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  default_max_connections?: string | null
  /** Read-only. */
  default_port?: string | null
  /** Read-only. */
  installed?: boolean
  /** Read-only. */
  label?: string | null
  /** Read-only. */
  label_for_database_equivalent?: string | null
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  supported_options?: DialectInfoOptions | null
}

/** Part of DialectInfo. */
export interface DialectInfoOptions {
  /** Read-only. */
  additional_params?: boolean
  /** Read-only. */
  after_connect_statements?: boolean
  /** Read-only. */
  analytical_view_dataset?: boolean
  /** Read-only. */
  auth?: boolean
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  cost_estimate?: boolean
  /** Read-only. */
  disable_context_comment?: boolean
  /** Read-only. */
  host?: boolean
  /** Read-only. */
  instance_name?: boolean
  /** Read-only. */
  max_billing_gigabytes?: boolean
  /** Read-only. */
  oauth_credentials?: boolean
  /** Read-only. */
  pdts_for_oauth?: boolean
  /** Read-only. */
  port?: boolean
  /** Read-only. */
  project_name?: boolean
  /** Read-only. */
  schema?: boolean
  /** Read-only. */
  service_account_credentials?: boolean
  /** Read-only. */
  ssl?: boolean
  /** Read-only. */
  timezone?: boolean
  /** Read-only. */
  tmp_table?: boolean
  /** Read-only. */
  tns?: boolean
  /** Read-only. */
  username?: boolean
  /** Read-only. */
  username_required?: boolean
}

/** Answered by create_digest_email_send. */
export interface DigestEmailSend {
  configuration_delivered?: boolean
}

/** Answered by digest_emails_enabled and update_digest_emails_enabled. */
export interface DigestEmails {
  is_enabled?: boolean
}

/** Part of ColorCollection. */
export interface DiscretePalette {
  colors?: string[]
  /** Read-only. */
  id?: string
  label?: string | null
  type?: string
}

/** Sent by create_sso_embed_url. */
export interface EmbedSsoParams {
  embed_domain?: string | null
  external_group_id?: string | null
  external_user_id?: string | null
  first_name?: string | null
  force_logout_login?: boolean
  group_ids?: number[] | null
  last_name?: string | null
  models?: string[] | null
  permissions?: string[] | null
  /** Integer. */
  secret_id?: number | null
  /** Integer. */
  session_length?: number | null
  /** URL. */
  target_url: string
  user_attributes?: Record<string, unknown> | null
  user_timezone?: string | null
}

/** Answered by create_sso_embed_url. */
export interface EmbedUrlResponse {
  /** Read-only. */
  url?: string
}

/** Answered with status 400, 403, 404, 405, 409, 429 or 500. */
export interface Error {
  /** Read-only. URL. */
  documentation_url: string | null
  /** Read-only. */
  message: string | null
}

/** Answered by all_folders, create_folder, folder and 6 others. */
export interface Folder {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  child_count?: number | null
  /** Read-only. Integer. */
  content_metadata_id?: number | null
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  /** Read-only. Integer. */
  creator_id?: number | null
  /** Read-only. */
  dashboards?: DashboardBase[] | null
  /** Read-only. */
  external_id?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  is_embed?: boolean
  /** Read-only. */
  is_embed_shared_root?: boolean
  /** Read-only. */
  is_embed_users_root?: boolean
  /** Read-only. */
  is_personal?: boolean
  /** Read-only. */
  is_personal_descendant?: boolean
  /** Read-only. */
  is_shared_root?: boolean
  /** Read-only. */
  is_users_root?: boolean
  /** Read-only. */
  looks?: LookWithDashboards[] | null
  name: string
  parent_id?: string | null
}

/** Part of Dashboard, DashboardBase, Look and 2 others. */
export interface FolderBase {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  child_count?: number | null
  /** Read-only. Integer. */
  content_metadata_id?: number | null
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  /** Read-only. Integer. */
  creator_id?: number | null
  /** Read-only. */
  external_id?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  is_embed?: boolean
  /** Read-only. */
  is_embed_shared_root?: boolean
  /** Read-only. */
  is_embed_users_root?: boolean
  /** Read-only. */
  is_personal?: boolean
  /** Read-only. */
  is_personal_descendant?: boolean
  /** Read-only. */
  is_shared_root?: boolean
  /** Read-only. */
  is_users_root?: boolean
  name: string
  parent_id?: string | null
}

/** Answered by all_git_branches, create_git_branch, find_git_branch and 2 others. */
export interface GitBranch {
  /** Read-only. Integer. */
  ahead_count?: number | null
  /** Read-only. Integer. */
  behind_count?: number | null
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  commit_at?: number
  /** Read-only. */
  error?: string | null
  /** Read-only. */
  is_local?: boolean
  /** Read-only. */
  is_production?: boolean
  /** Read-only. */
  is_remote?: boolean
  /** Read-only. */
  message?: string | null
  name?: string | null
  /** Read-only. */
  owner_name?: string | null
  /** Read-only. */
  personal?: boolean
  /** Read-only. */
  readonly?: boolean
  ref?: string | null
  /** Read-only. */
  remote?: string | null
  /** Read-only. */
  remote_name?: string | null
  /** Read-only. */
  remote_ref?: string | null
}

/** Answered by all_git_connection_tests. */
export interface GitConnectionTest {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  description?: string | null
  /** Read-only. */
  id?: string
}

/** Answered by run_git_connection_test. */
export interface GitConnectionTestResult {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  id?: string
  /** Read-only. */
  message?: string | null
  /** Read-only. */
  status?: string | null
}

/** Part of ProjectFile. */
export interface GitStatus {
  /** Read-only. */
  action?: string | null
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  conflict?: boolean
  /** Read-only. */
  revertable?: boolean
  /** Read-only. */
  text?: string | null
}

/** Answered by add_group_group, all_group_groups, all_groups and 6 others. */
export interface Group {
  /** Read-only. */
  can?: Record<string, boolean>
  can_add_to_content_metadata?: boolean
  /** Read-only. */
  contains_current_user?: boolean
  /** Read-only. */
  external_group_id?: string | null
  /** Read-only. */
  externally_managed?: boolean
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  include_by_default?: boolean
  name?: string | null
  /** Read-only. Integer. */
  user_count?: number | null
}

/** Sent by add_group_group. */
export interface GroupIdForGroupInclusion {
  /** Integer. */
  group_id?: number | null
}

/** Sent by add_group_user. */
export interface GroupIdForGroupUserInclusion {
  /** Integer. */
  user_id?: number | null
}

/** Answered by all_homepages, create_homepage, homepage and 2 others. Beta. */
export interface Homepage {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  content_metadata_id?: number | null
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  /** ISO 8601 date and time. */
  deleted_at?: string | null
  description?: string | null
  /** Read-only. */
  homepage_sections?: HomepageSection[] | null
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  primary_homepage?: boolean
  section_order?: number[] | null
  title?: string | null
  /** Read-only. ISO 8601 date and time. */
  updated_at?: string | null
  /** Read-only. Integer. */
  user_id?: number | null
}

/** Answered by all_homepage_items, create_homepage_item, homepage_item and update_homepage_item. */
export interface HomepageItem {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  content_created_by?: string | null
  /** Read-only. Integer. */
  content_favorite_id?: number | null
  /** Read-only. Integer. */
  content_metadata_id?: number | null
  /** Read-only. */
  content_updated_at?: string | null
  custom_description?: string | null
  /** Read-only. */
  custom_image_url?: string | null
  custom_title?: string | null
  custom_url?: string | null
  /** Integer. */
  dashboard_id?: number | null
  /** Read-only. */
  description?: string | null
  /** Read-only. Integer. */
  favorite_count?: number | null
  /** Integer. */
  homepage_section_id?: number | null
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  image_url?: string | null
  /** Read-only. */
  location?: string | null
  /** Integer. */
  look_id?: number | null
  lookml_dashboard_id?: string | null
  /** Integer. */
  order?: number | null
  /** Read-only. Single precision. */
  section_fetch_time?: number | null
  /** Read-only. */
  title?: string | null
  /** Read-only. */
  url?: string | null
  use_custom_description?: boolean
  use_custom_image?: boolean
  use_custom_title?: boolean
  use_custom_url?: boolean
  /** Read-only. Integer. */
  view_count?: number | null
}

/** Answered by all_homepage_sections, all_primary_homepage_sections, create_homepage_section and 2 others. */
export interface HomepageSection {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  /** ISO 8601 date and time. */
  deleted_at?: string | null
  description?: string | null
  /** Read-only. */
  detail_url?: string | null
  /** Integer. */
  homepage_id?: number | null
  /** Read-only. */
  homepage_items?: HomepageItem[] | null
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  is_header?: boolean
  item_order?: number[] | null
  title?: string | null
  /** Read-only. ISO 8601 date and time. */
  updated_at?: string | null
  /** Read-only. */
  visible_item_order?: string[] | null
}

/** Part of Manifest. */
export interface ImportedProject {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  is_remote?: boolean
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  ref?: string | null
  /** Read-only. */
  url?: string | null
}

/** Answered by all_integrations, integration and update_integration. */
export interface Integration {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  delegate_oauth?: boolean | null
  /** Read-only. */
  description?: string | null
  enabled?: boolean
  /** Read-only. */
  icon_url?: string | null
  /** Read-only. */
  id?: string
  installed_delegate_oauth_targets?: number[]
  /** Read-only. Integer. */
  integration_hub_id?: number
  /** Read-only. */
  label?: string
  params?: IntegrationParam[]
  /** Read-only. */
  privacy_link?: string | null
  /** Read-only. */
  required_fields?: IntegrationRequiredField[]
  /** Read-only. */
  supported_action_types?: ('cell' | 'query' | 'dashboard' | 'none' | (string & {}))[]
  /** Read-only. */
  supported_download_settings?: ('push' | 'url' | (string & {}))[]
  /** Read-only. */
  supported_formats?: (
    | 'txt'
    | 'csv'
    | 'inline_json'
    | 'json'
    | 'json_label'
    | 'json_detail'
    | 'json_detail_lite_stream'
    | 'xlsx'
    | 'html'
    | 'wysiwyg_pdf'
    | 'assembled_pdf'
    | 'wysiwyg_png'
    | 'csv_zip'
    | (string & {})
  )[]
  /** Read-only. */
  supported_formattings?: ('formatted' | 'unformatted' | (string & {}))[]
  /** Read-only. */
  supported_visualization_formattings?: ('apply' | 'noapply' | (string & {}))[]
  /** Read-only. */
  uses_oauth?: boolean | null
}

/** Answered by accept_integration_hub_legal_agreement, all_integration_hubs, create_integration_hub and 2 others. */
export interface IntegrationHub {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  fetch_error_message?: string | null
  /** Read-only. */
  has_authorization_token?: boolean
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  label?: string
  /** Read-only. */
  legal_agreement_required?: boolean
  /** Read-only. */
  legal_agreement_signed?: boolean
  /** Read-only. */
  legal_agreement_text?: string | null
  /** Read-only. */
  official?: boolean
  url?: string
}

/** Part of Integration. */
export interface IntegrationParam {
  /** Read-only. */
  delegate_oauth_url?: string | null
  /** Read-only. */
  description?: string | null
  /** Read-only. */
  has_value?: boolean
  /** Read-only. */
  label?: string | null
  name?: string | null
  /** Read-only. */
  per_user?: boolean
  /** Read-only. */
  required?: boolean
  /** Read-only. */
  sensitive?: boolean
  user_attribute_name?: string | null
  value?: string | null
}

/** Part of Integration. */
export interface IntegrationRequiredField {
  /** Read-only. */
  all_tags?: string[] | null
  /** Read-only. */
  any_tag?: string[] | null
  /** Read-only. */
  tag?: string | null
}

/** Answered by test_integration. */
export interface IntegrationTestResult {
  /** Read-only. */
  delegate_oauth_result?: DelegateOauthTest[] | null
  /** Read-only. */
  message?: string | null
  /** Read-only. */
  success?: boolean
}

/** Answered by internal_help_resources and update_internal_help_resources. */
export interface InternalHelpResources {
  /** Read-only. */
  can?: Record<string, boolean>
  enabled?: boolean
}

/** Answered by internal_help_resources_content and update_internal_help_resources_content. */
export interface InternalHelpResourcesContent {
  /** Read-only. */
  can?: Record<string, boolean>
  markdown_content?: string | null
  organization_name?: string | null
}

/** Answered by ldap_config and update_ldap_config. */
export interface LDAPConfig {
  allow_direct_roles?: boolean
  allow_normal_group_membership?: boolean
  allow_roles_from_normal_groups?: boolean
  alternate_email_login_allowed?: boolean
  auth_requires_role?: boolean
  auth_username?: string | null
  /** Read-only. */
  can?: Record<string, boolean>
  connection_host?: string | null
  connection_port?: string | null
  connection_tls?: boolean
  connection_tls_no_verify?: boolean
  /** Read-only. */
  default_new_user_groups?: Group[] | null
  /** Read-only. */
  default_new_user_roles?: Role[] | null
  enabled?: boolean
  force_no_page?: boolean
  /** Read-only. */
  groups?: LDAPGroupRead[] | null
  groups_base_dn?: string | null
  groups_finder_type?: string | null
  groups_member_attribute?: string | null
  groups_objectclasses?: string | null
  groups_user_attribute?: string | null
  groups_with_role_ids?: LDAPGroupWrite[] | null
  /** Read-only. */
  has_auth_password?: boolean
  merge_new_users_by_email?: boolean
  /** Read-only. */
  modified_at?: string | null
  /** Read-only. */
  modified_by?: string | null
  set_roles_from_groups?: boolean
  /** Read-only. URL. */
  url?: string | null
  user_attribute_map_email?: string | null
  user_attribute_map_first_name?: string | null
  user_attribute_map_last_name?: string | null
  user_attribute_map_ldap_id?: string | null
  /** Read-only. */
  user_attributes?: LDAPUserAttributeRead[] | null
  user_attributes_with_ids?: LDAPUserAttributeWrite[] | null
  user_bind_base_dn?: string | null
  user_custom_filter?: string | null
  user_id_attribute_names?: string | null
  user_objectclass?: string | null
}

/** Part of LDAPConfigTestResult. */
export interface LDAPConfigTestIssue {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  message?: string | null
  /** Read-only. */
  severity?: string | null
}

/**
 * Answered by test_ldap_config_auth, test_ldap_config_connection, test_ldap_config_user_auth and
 * test_ldap_config_user_info.
 */
export interface LDAPConfigTestResult {
  /** Read-only. */
  details?: string | null
  /** Read-only. */
  issues?: LDAPConfigTestIssue[] | null
  /** Read-only. */
  message?: string | null
  /** Read-only. */
  status?: string | null
  /** Read-only. */
  trace?: string | null
  /** Read-only. URL. */
  url?: string | null
  /** Read-only. */
  user?: LDAPUser | null
}

/** Part of LDAPConfig. */
export interface LDAPGroupRead {
  /** Read-only. Integer. */
  id?: number
  /** Read-only. Integer. */
  looker_group_id?: number | null
  /** Read-only. */
  looker_group_name?: string | null
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  roles?: Role[] | null
  /** Read-only. URL. */
  url?: string | null
}

/** Part of LDAPConfig. */
export interface LDAPGroupWrite {
  /** Integer. */
  id?: number | null
  /** Read-only. Integer. */
  looker_group_id?: number | null
  looker_group_name?: string | null
  name?: string | null
  role_ids?: number[] | null
  /** Read-only. URL. */
  url?: string | null
}

/** Part of LDAPConfigTestResult. */
export interface LDAPUser {
  /** Read-only. */
  all_emails?: string[] | null
  /** Read-only. */
  attributes?: Record<string, string> | null
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  email?: string | null
  /** Read-only. */
  first_name?: string | null
  /** Read-only. */
  groups?: string[] | null
  /** Read-only. */
  last_name?: string | null
  /** Read-only. */
  ldap_dn?: string | null
  /** Read-only. */
  ldap_id?: string | null
  /** Read-only. */
  roles?: string[] | null
  /** Read-only. URL. */
  url?: string | null
}

/** Part of LDAPConfig. */
export interface LDAPUserAttributeRead {
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  required?: boolean
  /** Read-only. URL. */
  url?: string | null
  /** Read-only. */
  user_attributes?: UserAttribute[] | null
}

/** Part of LDAPConfig. */
export interface LDAPUserAttributeWrite {
  name?: string | null
  required?: boolean
  /** Read-only. URL. */
  url?: string | null
  user_attribute_ids?: number[] | null
}

/** Answered by all_legacy_features, legacy_feature and update_legacy_feature. */
export interface LegacyFeature {
  /** Read-only. ISO 8601 date and time. */
  approximate_disable_date?: string | null
  /** Read-only. ISO 8601 date and time. */
  approximate_end_of_life_date?: string | null
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  description?: string | null
  /** Read-only. */
  disable_on_upgrade_to_version?: string | null
  /** Read-only. */
  disallowed_as_of_version?: string | null
  /** Read-only. */
  documentation_url?: string | null
  /** Read-only. */
  enabled?: boolean
  enabled_locally?: boolean
  /** Read-only. */
  end_of_life_version?: string | null
  /** Read-only. */
  has_disabled_on_upgrade?: boolean
  /** Read-only. */
  id?: string
  /** Read-only. */
  name?: string | null
}

/** Answered by all_locales. */
export interface Locale {
  /** Read-only. */
  code?: string | null
  /** Read-only. */
  english_name?: string | null
  /** Read-only. */
  native_name?: string | null
}

/** Part of Manifest. */
export interface LocalizationSettings {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  default_locale?: string | null
  /** Read-only. */
  localization_level?: string | null
}

/** Answered by all_looks and search_looks. */
export interface Look {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  content_favorite_id?: number | null
  /** Read-only. Integer. */
  content_metadata_id?: number | null
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  deleted?: boolean
  /** Read-only. ISO 8601 date and time. */
  deleted_at?: string | null
  /** Read-only. Integer. */
  deleter_id?: number | null
  description?: string | null
  /** Read-only. */
  embed_url?: string | null
  /** Read-only. */
  excel_file_url?: string | null
  /** Read-only. Integer. */
  favorite_count?: number | null
  /** Read-only. */
  folder?: FolderBase | null
  folder_id?: string | null
  /** Read-only. */
  google_spreadsheet_formula?: string | null
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  image_embed_url?: string | null
  is_run_on_load?: boolean
  /** Read-only. ISO 8601 date and time. */
  last_accessed_at?: string | null
  /** Read-only. Integer. */
  last_updater_id?: number | null
  /** Read-only. ISO 8601 date and time. */
  last_viewed_at?: string | null
  /** Read-only. */
  model?: LookModel | null
  public?: boolean | null
  /** Read-only. */
  public_slug?: string | null
  /** Read-only. */
  public_url?: string | null
  /** Integer. */
  query_id?: number | null
  /** Read-only. */
  short_url?: string | null
  /** Read-only. */
  space?: SpaceBase | null
  space_id?: string | null
  title?: string | null
  /** Read-only. ISO 8601 date and time. */
  updated_at?: string | null
  /**
   * Read-only.
   * @deprecated
   */
  user?: UserIdOnly | null
  /** Integer. */
  user_id?: number | null
  /** Read-only. Integer. */
  view_count?: number | null
}

/** Part of ContentFavorite and RunningQueries. */
export interface LookBasic {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  content_metadata_id?: number | null
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  title?: string | null
}

/** Part of Dashboard, DashboardBase, Look and 2 others. */
export interface LookModel {
  /** Read-only. */
  id?: string
  /** Read-only. */
  label?: string | null
}

/** Part of Folder and Space. */
export interface LookWithDashboards {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  content_favorite_id?: number | null
  /** Read-only. Integer. */
  content_metadata_id?: number | null
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  /** Read-only. */
  dashboards?: DashboardBase[] | null
  deleted?: boolean
  /** Read-only. ISO 8601 date and time. */
  deleted_at?: string | null
  /** Read-only. Integer. */
  deleter_id?: number | null
  description?: string | null
  /** Read-only. */
  embed_url?: string | null
  /** Read-only. */
  excel_file_url?: string | null
  /** Read-only. Integer. */
  favorite_count?: number | null
  /** Read-only. */
  folder?: FolderBase | null
  folder_id?: string | null
  /** Read-only. */
  google_spreadsheet_formula?: string | null
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  image_embed_url?: string | null
  is_run_on_load?: boolean
  /** Read-only. ISO 8601 date and time. */
  last_accessed_at?: string | null
  /** Read-only. Integer. */
  last_updater_id?: number | null
  /** Read-only. ISO 8601 date and time. */
  last_viewed_at?: string | null
  /** Read-only. */
  model?: LookModel | null
  public?: boolean | null
  /** Read-only. */
  public_slug?: string | null
  /** Read-only. */
  public_url?: string | null
  /** Integer. */
  query_id?: number | null
  /** Read-only. */
  short_url?: string | null
  /** Read-only. */
  space?: SpaceBase | null
  space_id?: string | null
  title?: string | null
  /** Read-only. ISO 8601 date and time. */
  updated_at?: string | null
  /**
   * Read-only.
   * @deprecated
   */
  user?: UserIdOnly | null
  /** Integer. */
  user_id?: number | null
  /** Read-only. Integer. */
  view_count?: number | null
}

/** Answered by create_look, folder_looks, look and 2 others. */
export interface LookWithQuery {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  content_favorite_id?: number | null
  /** Read-only. Integer. */
  content_metadata_id?: number | null
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  deleted?: boolean
  /** Read-only. ISO 8601 date and time. */
  deleted_at?: string | null
  /** Read-only. Integer. */
  deleter_id?: number | null
  description?: string | null
  /** Read-only. */
  embed_url?: string | null
  /** Read-only. */
  excel_file_url?: string | null
  /** Read-only. Integer. */
  favorite_count?: number | null
  /** Read-only. */
  folder?: FolderBase | null
  folder_id?: string | null
  /** Read-only. */
  google_spreadsheet_formula?: string | null
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  image_embed_url?: string | null
  is_run_on_load?: boolean
  /** Read-only. ISO 8601 date and time. */
  last_accessed_at?: string | null
  /** Read-only. Integer. */
  last_updater_id?: number | null
  /** Read-only. ISO 8601 date and time. */
  last_viewed_at?: string | null
  /** Read-only. */
  model?: LookModel | null
  public?: boolean | null
  /** Read-only. */
  public_slug?: string | null
  /** Read-only. */
  public_url?: string | null
  /** Read-only. */
  query?: Query | null
  /** Integer. */
  query_id?: number | null
  /** Read-only. */
  short_url?: string | null
  /** Read-only. */
  space?: SpaceBase | null
  space_id?: string | null
  title?: string | null
  /** Read-only. ISO 8601 date and time. */
  updated_at?: string | null
  /** Read-only. */
  url?: string | null
  /**
   * Read-only.
   * @deprecated
   */
  user?: UserIdOnly | null
  /** Integer. */
  user_id?: number | null
  /** Read-only. Integer. */
  view_count?: number | null
}

/** Answered by all_lookml_models, create_lookml_model, lookml_model and update_lookml_model. */
export interface LookmlModel {
  allowed_db_connection_names?: string[] | null
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  explores?: LookmlModelNavExplore[] | null
  /** Read-only. */
  has_content?: boolean
  /** Read-only. */
  label?: string | null
  name?: string | null
  project_name?: string | null
  unlimited_db_connections?: boolean
}

/** Answered by lookml_model_explore. */
export interface LookmlModelExplore {
  /**
   * Read-only.
   * @deprecated
   */
  access_filter_fields?: string[] | null
  /** Read-only. */
  access_filters?: LookmlModelExploreAccessFilter[] | null
  /** Read-only. */
  aliases?: LookmlModelExploreAlias[] | null
  /** Read-only. */
  always_filter?: LookmlModelExploreAlwaysFilter[] | null
  /** Read-only. */
  can_explain?: boolean
  /** Read-only. */
  can_pivot_in_db?: boolean
  /** Read-only. */
  can_save?: boolean
  /** Read-only. */
  can_subtotal?: boolean
  /** Read-only. */
  can_total?: boolean
  /** Read-only. */
  conditionally_filter?: LookmlModelExploreConditionallyFilter[] | null
  /** Read-only. */
  connection_name?: string | null
  /** Read-only. */
  description?: string
  /** Read-only. */
  errors?: LookmlModelExploreError[] | null
  /** Read-only. */
  fields?: LookmlModelExploreFieldset | null
  /** Read-only. */
  files?: string[] | null
  /** Read-only. */
  group_label?: string | null
  /** Read-only. */
  has_timezone_support?: boolean
  /** Read-only. */
  hidden?: boolean
  /** Read-only. */
  id?: string
  /** Read-only. */
  index_fields?: string[] | null
  /** Read-only. */
  joins?: LookmlModelExploreJoins[] | null
  /** Read-only. */
  label?: string | null
  /** Read-only. */
  model_name?: string | null
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  null_sort_treatment?: string | null
  /** Read-only. */
  project_name?: string | null
  /** Read-only. */
  scopes?: string[] | null
  /** Read-only. */
  sets?: LookmlModelExploreSet[] | null
  /** Read-only. */
  source_file?: string | null
  /** Read-only. */
  sql_table_name?: string | null
  /** Read-only. */
  supported_measure_types?: LookmlModelExploreSupportedMeasureType[]
  /** Read-only. */
  supports_cost_estimate?: boolean
  /** Read-only. */
  tags?: string[] | null
  /** Read-only. */
  view_name?: string | null
}

/** Part of LookmlModelExplore. */
export interface LookmlModelExploreAccessFilter {
  /** Read-only. */
  field?: string | null
  /** Read-only. */
  user_attribute?: string | null
}

/** Part of LookmlModelExplore. */
export interface LookmlModelExploreAlias {
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  value?: string | null
}

/** Part of LookmlModelExplore. */
export interface LookmlModelExploreAlwaysFilter {
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  value?: string | null
}

/** Part of LookmlModelExplore. */
export interface LookmlModelExploreConditionallyFilter {
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  value?: string | null
}

/** Part of LookmlModelExplore. */
export interface LookmlModelExploreError {
  /** Read-only. */
  details?: unknown
  /** Read-only. */
  error_pos?: string | null
  /** Read-only. */
  field_error?: boolean
  /** Read-only. */
  message?: string | null
}

/** Part of LookmlModelExploreFieldset. */
export interface LookmlModelExploreField {
  /** Read-only. */
  align?: 'left' | 'right' | (string & {})
  /** Read-only. */
  can_filter?: boolean
  /** Read-only. */
  can_time_filter?: boolean
  /** Read-only. */
  category?: 'parameter' | 'filter' | 'measure' | 'dimension' | (string & {}) | null
  /** Read-only. */
  default_filter_value?: string | null
  /** Read-only. */
  description?: string | null
  /** Read-only. */
  dimension_group?: string | null
  /** Read-only. */
  dynamic?: boolean
  /** Read-only. */
  enumerations?: LookmlModelExploreFieldEnumeration[] | null
  /** Read-only. */
  error?: string | null
  /** Read-only. */
  field_group_label?: string | null
  /** Read-only. */
  field_group_variant?: string | null
  /** Read-only. */
  fill_style?: 'enumeration' | 'range' | (string & {}) | null
  /** Read-only. */
  filters?: LookmlModelExploreFieldMeasureFilters[] | null
  /** Read-only. Integer. */
  fiscal_month_offset?: number
  /** Read-only. */
  has_allowed_values?: boolean
  /** Read-only. */
  hidden?: boolean
  /** Read-only. */
  is_filter?: boolean
  /** Read-only. */
  is_fiscal?: boolean
  /** Read-only. */
  is_numeric?: boolean
  /** Read-only. */
  is_timeframe?: boolean
  /** Read-only. */
  label?: string
  /** Read-only. */
  label_from_parameter?: string | null
  /** Read-only. */
  label_short?: string
  /** Read-only. */
  lookml_link?: string | null
  /** Read-only. */
  map_layer?: LookmlModelExploreFieldMapLayer | null
  /** Read-only. */
  measure?: boolean
  /** Read-only. */
  name?: string
  /** Read-only. */
  parameter?: boolean
  /** Read-only. */
  permanent?: boolean | null
  /** Read-only. */
  primary_key?: boolean
  /** Read-only. */
  project_name?: string | null
  /** Read-only. */
  requires_refresh_on_sort?: boolean
  /** Read-only. */
  scope?: string
  /** Read-only. */
  sortable?: boolean
  /** Read-only. */
  source_file?: string
  /** Read-only. */
  source_file_path?: string
  /** Read-only. */
  sql?: string | null
  /** Read-only. */
  sql_case?: LookmlModelExploreFieldSqlCase[] | null
  /** Read-only. */
  strict_value_format?: boolean
  /** Read-only. */
  suggest_dimension?: string
  /** Read-only. */
  suggest_explore?: string
  /** Read-only. */
  suggestable?: boolean
  /** Read-only. */
  suggestions?: string[] | null
  /** Read-only. */
  tags?: string[]
  /** Read-only. */
  time_interval?: LookmlModelExploreFieldTimeInterval | null
  /** Read-only. */
  type?: string
  /** Read-only. */
  user_attribute_filter_types?: (
    | 'advanced_filter_string'
    | 'advanced_filter_number'
    | 'advanced_filter_datetime'
    | 'string'
    | 'number'
    | 'datetime'
    | 'relative_url'
    | 'yesno'
    | 'zipcode'
    | (string & {})
  )[]
  /** Read-only. */
  value_format?: string | null
  /** Read-only. */
  view?: string
  /** Read-only. */
  view_label?: string
  /** Read-only. */
  week_start_day?: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday' | (string & {})
}

/** Part of LookmlModelExploreField. */
export interface LookmlModelExploreFieldEnumeration {
  /** Read-only. */
  label?: string | null
  /** Read-only. */
  value?: string | number | null
}

/** Part of LookmlModelExploreField. */
export interface LookmlModelExploreFieldMapLayer {
  /** Read-only. */
  extents_json_url?: string | null
  /** Read-only. */
  feature_key?: string | null
  /** Read-only. */
  format?: 'topojson' | 'vector_tile_region' | (string & {})
  /** Read-only. Integer. */
  max_zoom_level?: number | null
  /** Read-only. Integer. */
  min_zoom_level?: number | null
  /** Read-only. */
  name?: string
  /** Read-only. */
  projection?: string | null
  /** Read-only. */
  property_key?: string | null
  /** Read-only. */
  property_label_key?: string | null
  /** Read-only. */
  url?: string
}

/** Part of LookmlModelExploreField. */
export interface LookmlModelExploreFieldMeasureFilters {
  /** Read-only. */
  condition?: string | null
  /** Read-only. */
  field?: string | null
}

/** Part of LookmlModelExploreField. */
export interface LookmlModelExploreFieldSqlCase {
  /** Read-only. */
  condition?: string | null
  /** Read-only. */
  value?: string | null
}

/** Part of LookmlModelExploreField. */
export interface LookmlModelExploreFieldTimeInterval {
  /** Read-only. Integer. */
  count?: number
  /** Read-only. */
  name?:
    | 'day'
    | 'hour'
    | 'minute'
    | 'second'
    | 'millisecond'
    | 'microsecond'
    | 'week'
    | 'month'
    | 'quarter'
    | 'year'
    | (string & {})
}

/** Part of LookmlModelExplore. */
export interface LookmlModelExploreFieldset {
  /** Read-only. */
  dimensions?: LookmlModelExploreField[] | null
  /** Read-only. */
  filters?: LookmlModelExploreField[] | null
  /** Read-only. */
  measures?: LookmlModelExploreField[] | null
  /** Read-only. */
  parameters?: LookmlModelExploreField[] | null
}

/** Part of LookmlModelExplore. */
export interface LookmlModelExploreJoins {
  /** Read-only. */
  dependent_fields?: string[] | null
  /** Read-only. */
  fields?: string[]
  /** Read-only. */
  foreign_key?: string
  /** Read-only. */
  from?: string
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  outer_only?: boolean | null
  /** Read-only. */
  relationship?: string | null
  /** Read-only. */
  required_joins?: string[]
  /** Read-only. */
  sql_foreign_key?: string
  /** Read-only. */
  sql_on?: string
  /** Read-only. */
  sql_table_name?: string
  /** Read-only. */
  type?: string
  /** Read-only. */
  view_label?: string
}

/** Part of LookmlModelExplore. */
export interface LookmlModelExploreSet {
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  value?: string[] | null
}

/** Part of LookmlModelExplore. */
export interface LookmlModelExploreSupportedMeasureType {
  /** Read-only. */
  dimension_type?: string | null
  /** Read-only. */
  measure_types?: string[] | null
}

/** Part of LookmlModel. */
export interface LookmlModelNavExplore {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  description?: string
  /** Read-only. */
  group_label?: string | null
  /** Read-only. */
  hidden?: boolean
  /** Read-only. */
  label?: string | null
  /** Read-only. */
  name?: string | null
}

/** Answered by all_lookml_tests. */
export interface LookmlTest {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  explore_name?: string
  /** Read-only. */
  file?: string
  /** Read-only. Integer. */
  line?: number | null
  /** Read-only. */
  model_name?: string
  /** Read-only. */
  name?: string
  /** Read-only. */
  query_url_params?: string
}

/** Answered by run_lookml_test. */
export interface LookmlTestResult {
  /** Read-only. Integer. */
  assertions_count?: number
  /** Read-only. Integer. */
  assertions_failed?: number
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  errors?: ProjectError[] | null
  /** Read-only. */
  model_name?: string
  /** Read-only. */
  success?: boolean
  /** Read-only. */
  test_name?: string
  /** Read-only. */
  warnings?: ProjectError[] | null
}

/** Answered by manifest. */
export interface Manifest {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  imports?: ImportedProject[] | null
  /** Read-only. */
  localization_settings?: LocalizationSettings | null
  /** Read-only. */
  name?: string | null
}

/** Answered by check_pdt_build, start_pdt_build and stop_pdt_build. */
export interface MaterializePDT {
  /** Read-only. */
  materialization_id?: string
  /** Read-only. */
  resp_text?: string | null
}

/** Part of MergeQuerySourceQuery. */
export interface MergeFields {
  field_name?: string | null
  source_field_name?: string | null
}

/** Answered by create_merge_query and merge_query. */
export interface MergeQuery {
  /** Read-only. */
  can?: Record<string, boolean>
  column_limit?: string | null
  dynamic_fields?: string | null
  /** Read-only. */
  id?: string
  pivots?: string[] | null
  /** Read-only. Integer. */
  result_maker_id?: number | null
  sorts?: string[] | null
  source_queries?: MergeQuerySourceQuery[] | null
  total?: boolean
  vis_config?: Record<string, string> | null
}

/** Part of MergeQuery. */
export interface MergeQuerySourceQuery {
  merge_fields?: MergeFields[] | null
  name?: string | null
  /** Integer. */
  query_id?: number | null
}

/** Answered by all_model_sets, create_model_set, model_set and 2 others. */
export interface ModelSet {
  /** Read-only. */
  all_access?: boolean
  /** Read-only. */
  built_in?: boolean
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  id?: number
  models?: string[] | null
  name?: string | null
  /** Read-only. URL. */
  url?: string | null
}

/** Part of ProjectValidation and ProjectValidationCache. */
export interface ModelsNotValidated {
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  project_file_id?: string | null
}

/** Answered by create_oidc_test_config, oidc_config, oidc_test_config and update_oidc_config. */
export interface OIDCConfig {
  allow_direct_roles?: boolean
  allow_normal_group_membership?: boolean
  allow_roles_from_normal_groups?: boolean
  alternate_email_login_allowed?: boolean
  audience?: string | null
  auth_requires_role?: boolean
  /** URL. */
  authorization_endpoint?: string | null
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  default_new_user_groups?: Group[] | null
  /** Read-only. */
  default_new_user_roles?: Role[] | null
  enabled?: boolean
  /** Read-only. */
  groups?: OIDCGroupRead[] | null
  groups_attribute?: string | null
  groups_with_role_ids?: OIDCGroupWrite[] | null
  identifier?: string | null
  issuer?: string | null
  /** Read-only. ISO 8601 date and time. */
  modified_at?: string | null
  /** Read-only. Integer. */
  modified_by?: number | null
  new_user_migration_types?: string | null
  scopes?: string[] | null
  set_roles_from_groups?: boolean
  /** Read-only. */
  test_slug?: string | null
  token_endpoint?: string | null
  /** Read-only. URL. */
  url?: string | null
  user_attribute_map_email?: string | null
  user_attribute_map_first_name?: string | null
  user_attribute_map_last_name?: string | null
  /** Read-only. */
  user_attributes?: OIDCUserAttributeRead[] | null
  user_attributes_with_ids?: OIDCUserAttributeWrite[] | null
  /** URL. */
  userinfo_endpoint?: string | null
}

/** Part of OIDCConfig. */
export interface OIDCGroupRead {
  /** Read-only. Integer. */
  id?: number
  /** Read-only. Integer. */
  looker_group_id?: number | null
  /** Read-only. */
  looker_group_name?: string | null
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  roles?: Role[] | null
}

/** Part of OIDCConfig. */
export interface OIDCGroupWrite {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Integer. */
  id?: number | null
  /** Read-only. Integer. */
  looker_group_id?: number | null
  looker_group_name?: string | null
  name?: string | null
  role_ids?: number[] | null
}

/** Part of OIDCConfig. */
export interface OIDCUserAttributeRead {
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  required?: boolean
  /** Read-only. */
  user_attributes?: UserAttribute[] | null
}

/** Part of OIDCConfig. */
export interface OIDCUserAttributeWrite {
  /** Read-only. */
  can?: Record<string, boolean>
  name?: string | null
  required?: boolean
  user_attribute_ids?: number[] | null
}

/** Answered by password_config and update_password_config. */
export interface PasswordConfig {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Integer. */
  min_length?: number | null
  require_numeric?: boolean
  require_special?: boolean
  require_upperlower?: boolean
}

/** Answered by all_permissions. */
export interface Permission {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  description?: string | null
  /** Read-only. */
  parent?: string | null
  /** Read-only. */
  permission?: string | null
}

/** Answered by all_permission_sets, create_permission_set, permission_set and 2 others. */
export interface PermissionSet {
  /** Read-only. */
  all_access?: boolean
  /** Read-only. */
  built_in?: boolean
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  id?: number
  name?: string | null
  permissions?: string[] | null
  /** Read-only. URL. */
  url?: string | null
}

/** Answered by all_projects, create_project, project and 2 others. */
export interface Project {
  allow_warnings?: boolean
  /** Read-only. */
  can?: Record<string, boolean>
  /** Integer. */
  git_application_server_http_port?: number | null
  git_application_server_http_scheme?: string | null
  git_password_user_attribute?: string | null
  git_production_branch_name?: string
  git_release_mgmt_enabled?: boolean
  git_remote_url?: string | null
  git_service_name?: string | null
  git_username?: string | null
  git_username_user_attribute?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  is_example?: boolean
  name?: string
  pull_request_mode?: 'off' | 'links' | 'recommended' | 'required' | (string & {})
  use_git_cookie_auth?: boolean
  /** Read-only. */
  uses_git?: boolean
  validation_required?: boolean
}

/** Part of LookmlTestResult, ProjectValidation and ProjectValidationCache. */
export interface ProjectError {
  /** Read-only. */
  code?: string | null
  /** Read-only. */
  explore?: string | null
  /** Read-only. */
  field_name?: string | null
  /** Read-only. */
  file_path?: string | null
  /** Read-only. */
  help_url?: string | null
  /** Read-only. */
  kind?: string | null
  /** Read-only. Integer. */
  line_number?: number | null
  /** Read-only. */
  message?: string | null
  /** Read-only. */
  model_id?: string | null
  /** Read-only. */
  params?: Record<string, string> | null
  /** Read-only. */
  sanitized_message?: string | null
  /** Read-only. */
  severity?: string | null
}

/** Answered by all_project_files and project_file. */
export interface ProjectFile {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  editable?: boolean
  /** Read-only. */
  extension?: string | null
  /** Read-only. */
  git_status?: GitStatus | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  mime_type?: string | null
  /** Read-only. */
  path?: string | null
  /** Read-only. */
  title?: string | null
  /** Read-only. */
  type?: string | null
}

/** Answered by validate_project. */
export interface ProjectValidation {
  /** Read-only. Single precision. */
  computation_time?: number | null
  /** Read-only. */
  errors?: ProjectError[] | null
  /** Read-only. */
  models_not_validated?: ModelsNotValidated[] | null
  /** Read-only. */
  project_digest?: string | null
}

/** Answered by project_validation_results. */
export interface ProjectValidationCache {
  /** Read-only. Single precision. */
  computation_time?: number | null
  /** Read-only. */
  errors?: ProjectError[] | null
  /** Read-only. */
  models_not_validated?: ModelsNotValidated[] | null
  /** Read-only. */
  project_digest?: string | null
  /** Read-only. */
  stale?: boolean
}

/** Answered by project_workspace. */
export interface ProjectWorkspace {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  dependency_status?: 'lock_optional' | 'lock_required' | 'lock_error' | 'install_none' | (string & {}) | null
  /** Read-only. */
  git_branch?: GitBranch | null
  /** Read-only. */
  git_head?: string | null
  /** Read-only. */
  git_status?: string | null
  /** Read-only. */
  lookml_type?: string | null
  /** Read-only. */
  project_id?: string | null
  /** Read-only. */
  workspace_id?: string | null
}

/** Answered by create_query, query and query_for_slug. */
export interface Query {
  /** Read-only. */
  can?: Record<string, boolean>
  client_id?: string | null
  column_limit?: string
  dynamic_fields?: string
  /** Read-only. */
  expanded_share_url?: string | null
  fields?: string[] | null
  fill_fields?: string[]
  filter_config?: Record<string, unknown> | null
  filter_expression?: string
  filters?: Record<string, string>
  /** Read-only. */
  has_table_calculations?: boolean
  /** Read-only. Integer. */
  id?: number
  limit?: string
  model: string
  pivots?: string[]
  query_timezone?: string
  row_total?: string
  /**
   * Double precision.
   * @deprecated
   */
  runtime?: number
  /** Read-only. */
  share_url?: string | null
  /** Read-only. */
  slug?: string | null
  sorts?: string[] | null
  subtotals?: string[]
  total?: boolean | null
  /** Read-only. */
  url?: string | null
  view: string
  vis_config?: Record<string, unknown> | null
  visible_ui_sections?: string
}

/** Answered by create_query_task and query_task. */
export interface QueryTask {
  cache?: boolean
  /** Read-only. */
  cache_key?: string | null
  cache_only?: boolean
  /** Read-only. */
  can?: Record<string, boolean>
  dashboard_id?: string | null
  force_production?: boolean
  generate_links?: boolean
  /** Read-only. */
  id?: string
  /** Integer. */
  look_id?: number | null
  path_prefix?: string | null
  /** Read-only. */
  query?: Query | null
  /** Integer. */
  query_id?: number | null
  rebuild_pdts?: boolean
  /** Read-only. */
  result_format?: string | null
  /** Read-only. */
  result_source?: string | null
  /** Read-only. Single precision. */
  runtime?: number | null
  server_table_calcs?: boolean
  source?: string | null
  status?: string | null
}

/**
 * Answered by create_dashboard_render_task, create_look_render_task, create_lookml_dashboard_render_task and 2 others.
 */
export interface RenderTask {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  created_at?: string | null
  /** Read-only. */
  dashboard_element_id?: string | null
  /** Read-only. */
  dashboard_filters?: string | null
  /** Read-only. Integer. */
  dashboard_id?: number | null
  /** Read-only. */
  dashboard_style?: string | null
  /** Read-only. */
  finalized_at?: string | null
  /** Read-only. Integer. */
  height?: number | null
  /** Read-only. */
  id?: string
  /** Read-only. Integer. */
  look_id?: number | null
  /** Read-only. */
  lookml_dashboard_id?: string | null
  /** Read-only. Integer. */
  query_id?: number | null
  /** Read-only. Double precision. */
  query_runtime?: number | null
  /** Read-only. Double precision. */
  render_runtime?: number | null
  /** Read-only. */
  result_format?: string | null
  /** Read-only. Double precision. */
  runtime?: number | null
  /** Read-only. */
  status?: string | null
  /** Read-only. */
  status_detail?: string | null
  /** Read-only. Integer. */
  user_id?: number | null
  /** Read-only. Integer. */
  width?: number | null
}

/** Answered by get_all_repository_credentials and update_repository_credential. */
export interface RepositoryCredential {
  /** Read-only. */
  can?: Record<string, boolean>
  git_username?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  is_configured?: boolean
  /** Read-only. */
  remote_url?: string
  /** Read-only. */
  root_project_id?: string
  ssh_public_key?: string | null
}

/** Part of ResultMakerWithIdVisConfigAndDynamicFields. */
export interface ResultMakerFilterables {
  /** Read-only. */
  listen?: ResultMakerFilterablesListen[] | null
  /** Read-only. */
  model?: string | null
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  view?: string | null
}

/** Part of ResultMakerFilterables. */
export interface ResultMakerFilterablesListen {
  dashboard_filter_name?: string | null
  field?: string | null
}

/** Part of DashboardElement. */
export interface ResultMakerWithIdVisConfigAndDynamicFields {
  /** Read-only. */
  dynamic_fields?: string | null
  /** Read-only. */
  filterables?: ResultMakerFilterables[] | null
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  merge_result_id?: string | null
  /** Read-only. */
  query?: Query | null
  /** Read-only. Integer. */
  query_id?: number | null
  /** Read-only. */
  sorts?: string[] | null
  /** Read-only. */
  sql_query_id?: string | null
  /** Read-only. */
  total?: boolean
  /** Read-only. */
  vis_config?: Record<string, string> | null
}

/** Answered by all_roles, create_role, role and 4 others. */
export interface Role {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  model_set?: ModelSet | null
  name?: string | null
  /** Read-only. */
  permission_set?: PermissionSet | null
  /** Read-only. URL. */
  url?: string | null
  /** Read-only. URL. */
  users_url?: string | null
}

/** Answered by all_running_queries. */
export interface RunningQueries {
  /** Read-only. */
  cache_key?: string | null
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  completed_at?: string | null
  /** Read-only. */
  connection_id?: string | null
  /** Read-only. */
  connection_name?: string | null
  /** Read-only. */
  created_at?: string | null
  /** Read-only. */
  dialect?: string | null
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  look?: LookBasic | null
  /** Read-only. */
  message?: string | null
  /** Read-only. */
  node_id?: string | null
  /** Read-only. */
  query?: Query | null
  /** Read-only. */
  query_id?: string | null
  /** Read-only. */
  query_task_id?: string | null
  /** Read-only. Double precision. */
  runtime?: number | null
  /** Read-only. */
  slug?: string | null
  /** Read-only. */
  source?: string | null
  /** Read-only. */
  sql?: string | null
  /** Read-only. */
  sql_query?: SqlQuery | null
  /** Read-only. */
  status?: string | null
  /** Read-only. */
  user?: UserPublic | null
}

/** Answered by create_saml_test_config, saml_config, saml_test_config and update_saml_config. */
export interface SamlConfig {
  allow_direct_roles?: boolean
  allow_normal_group_membership?: boolean
  allow_roles_from_normal_groups?: boolean
  /** Integer. */
  allowed_clock_drift?: number | null
  alternate_email_login_allowed?: boolean
  auth_requires_role?: boolean
  bypass_login_page?: boolean
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  default_new_user_groups?: Group[] | null
  /** Read-only. */
  default_new_user_roles?: Role[] | null
  enabled?: boolean
  /** Read-only. */
  groups?: SamlGroupRead[] | null
  groups_attribute?: string | null
  groups_finder_type?: string | null
  groups_member_value?: string | null
  groups_with_role_ids?: SamlGroupWrite[] | null
  idp_audience?: string | null
  idp_cert?: string | null
  idp_issuer?: string | null
  idp_url?: string | null
  /** Read-only. */
  modified_at?: string | null
  /** Read-only. */
  modified_by?: string | null
  new_user_migration_types?: string | null
  set_roles_from_groups?: boolean
  /** Read-only. */
  test_slug?: string | null
  /** Read-only. URL. */
  url?: string | null
  user_attribute_map_email?: string | null
  user_attribute_map_first_name?: string | null
  user_attribute_map_last_name?: string | null
  /** Read-only. */
  user_attributes?: SamlUserAttributeRead[] | null
  user_attributes_with_ids?: SamlUserAttributeWrite[] | null
}

/** Part of SamlConfig. */
export interface SamlGroupRead {
  /** Read-only. Integer. */
  id?: number
  /** Read-only. Integer. */
  looker_group_id?: number | null
  /** Read-only. */
  looker_group_name?: string | null
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  roles?: Role[] | null
  /** Read-only. URL. */
  url?: string | null
}

/** Part of SamlConfig. */
export interface SamlGroupWrite {
  /** Integer. */
  id?: number | null
  /** Read-only. Integer. */
  looker_group_id?: number | null
  looker_group_name?: string | null
  name?: string | null
  role_ids?: number[] | null
  /** Read-only. URL. */
  url?: string | null
}

/** Answered by fetch_and_parse_saml_idp_metadata and parse_saml_idp_metadata. */
export interface SamlMetadataParseResult {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  idp_cert?: string | null
  /** Read-only. */
  idp_issuer?: string | null
  /** Read-only. */
  idp_url?: string | null
}

/** Part of SamlConfig. */
export interface SamlUserAttributeRead {
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  required?: boolean
  /** Read-only. URL. */
  url?: string | null
  /** Read-only. */
  user_attributes?: UserAttribute[] | null
}

/** Part of SamlConfig. */
export interface SamlUserAttributeWrite {
  name?: string | null
  required?: boolean
  /** Read-only. URL. */
  url?: string | null
  user_attribute_ids?: number[] | null
}

/** Answered by all_scheduled_plans, create_scheduled_plan, scheduled_plan and 7 others. */
export interface ScheduledPlan {
  /** Read-only. */
  can?: Record<string, boolean>
  color_theme?: string | null
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  crontab?: string | null
  custom_url_base?: string | null
  custom_url_label?: string | null
  custom_url_params?: string | null
  /** @deprecated */
  dashboard_filters?: string | null
  /** Integer. */
  dashboard_id?: number | null
  datagroup?: string | null
  embed?: boolean
  enabled?: boolean
  filters_string?: string | null
  /** Read-only. Integer. */
  id?: number
  include_links?: boolean
  /** Integer. */
  inline_table_width?: number | null
  /** Read-only. ISO 8601 date and time. */
  last_run_at?: string | null
  long_tables?: boolean
  /** Integer. */
  look_id?: number | null
  lookml_dashboard_id?: string | null
  name?: string | null
  /** Read-only. ISO 8601 date and time. */
  next_run_at?: string | null
  pdf_landscape?: boolean
  pdf_paper_size?: string | null
  query_id?: string | null
  require_change?: boolean
  require_no_results?: boolean
  require_results?: boolean
  run_as_recipient?: boolean
  run_once?: boolean
  scheduled_plan_destination?: ScheduledPlanDestination[] | null
  send_all_results?: boolean
  show_custom_url?: boolean
  timezone?: string | null
  /** Read-only. */
  title?: string | null
  /** Read-only. ISO 8601 date and time. */
  updated_at?: string | null
  /** Read-only. */
  user?: UserPublic | null
  /** Integer. */
  user_id?: number | null
}

/** Part of ScheduledPlan and WriteScheduledPlan. */
export interface ScheduledPlanDestination {
  address?: string | null
  apply_formatting?: boolean
  apply_vis?: boolean
  format?: string | null
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  looker_recipient?: boolean
  message?: string | null
  parameters?: string | null
  /** Integer. */
  scheduled_plan_id?: number | null
  type?: string | null
}

/** Answered by all_user_sessions and user_session. */
export interface Session {
  /** Read-only. */
  browser?: string | null
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  city?: string | null
  /** Read-only. */
  country?: string | null
  /** Read-only. */
  created_at?: string | null
  /** Read-only. */
  credentials_type?: string | null
  /** Read-only. */
  expires_at?: string | null
  /** Read-only. */
  extended_at?: string | null
  /** Read-only. Integer. */
  extended_count?: number | null
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  ip_address?: string | null
  /** Read-only. */
  operating_system?: string | null
  /** Read-only. */
  state?: string | null
  /** Read-only. Integer. */
  sudo_user_id?: number | null
  /** Read-only. URL. */
  url?: string | null
}

/** Answered by session_config and update_session_config. */
export interface SessionConfig {
  allow_persistent_sessions?: boolean
  /** Read-only. */
  can?: Record<string, boolean>
  /** Integer. */
  session_minutes?: number | null
  track_session_location?: boolean
  unlimited_sessions_per_user?: boolean
  use_inactivity_based_logout?: boolean
}

/** Sent by set_smtp_settings. */
export interface SmtpSettings {
  address?: string
  default_smtp?: boolean | null
  enable_starttls_auto?: boolean
  from?: string
  password?: string
  /** Integer. */
  port?: number
  ssl_version?: 'TLSv1_1' | 'SSLv23' | 'TLSv1_2' | (string & {}) | null
  user_name?: string
}

/** Part of DBConnection and DBConnectionBase. */
export interface Snippet {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  label?: string
  /** Read-only. */
  name?: string
  /** Read-only. */
  sql?: string
}

/** Answered by create_space, search_spaces, space and 5 others. */
export interface Space {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  child_count?: number | null
  /** Read-only. Integer. */
  content_metadata_id?: number | null
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  /** Read-only. Integer. */
  creator_id?: number | null
  /** Read-only. */
  dashboards?: DashboardBase[] | null
  /** Read-only. */
  external_id?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  is_embed?: boolean
  /** Read-only. */
  is_embed_shared_root?: boolean
  /** Read-only. */
  is_embed_users_root?: boolean
  /** Read-only. */
  is_personal?: boolean
  /** Read-only. */
  is_personal_descendant?: boolean
  /** Read-only. */
  is_shared_root?: boolean
  /** Read-only. */
  is_users_root?: boolean
  /** Read-only. */
  looks?: LookWithDashboards[] | null
  name: string
  parent_id?: string | null
}

/** Answered by all_spaces. */
export interface SpaceBase {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  child_count?: number | null
  /** Read-only. Integer. */
  content_metadata_id?: number | null
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  /** Read-only. Integer. */
  creator_id?: number | null
  /** Read-only. */
  external_id?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  is_embed?: boolean
  /** Read-only. */
  is_embed_shared_root?: boolean
  /** Read-only. */
  is_embed_users_root?: boolean
  /** Read-only. */
  is_personal?: boolean
  /** Read-only. */
  is_personal_descendant?: boolean
  /** Read-only. */
  is_shared_root?: boolean
  /** Read-only. */
  is_users_root?: boolean
  name: string
  parent_id?: string | null
}

/** Answered by create_sql_query and sql_query. */
export interface SqlQuery {
  /** Read-only. Integer. */
  browser_limit?: number
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  connection?: DBConnectionBase | null
  /** Read-only. */
  creator?: UserPublic | null
  /** Read-only. */
  explore_url?: string | null
  /** Read-only. */
  last_run_at?: string | null
  /** Read-only. Single precision. */
  last_runtime?: number | null
  /** Read-only. */
  model_name?: string | null
  /** Read-only. */
  plaintext?: boolean
  /** Integer. */
  result_maker_id?: number | null
  /** Read-only. Integer. */
  run_count?: number
  /** Read-only. */
  slug?: string
  /** Read-only. */
  sql?: string
  vis_config?: Record<string, unknown> | null
}

/** Sent by create_sql_query. */
export interface SqlQueryCreate {
  /** @deprecated */
  connection_id?: string | null
  connection_name?: string | null
  model_name?: string | null
  sql?: string | null
  vis_config?: Record<string, unknown> | null
}

/** Answered by active_themes, all_themes, create_theme and 6 others. */
export interface Theme {
  /** ISO 8601 date and time. */
  begin_at?: string | null
  /** Read-only. */
  can?: Record<string, boolean>
  /** ISO 8601 date and time. */
  end_at?: string | null
  /** Read-only. Integer. */
  id?: number
  name?: string
  settings?: ThemeSettings
}

/** Part of Theme. */
export interface ThemeSettings {
  background_color?: string
  base_font_size?: string | null
  border_radius?: string
  box_shadow?: string
  center_dashboard_title?: boolean
  color_collection_id?: string
  column_gap_size?: string
  dashboard_title_font_size?: string
  font_color?: string | null
  font_family?: string
  font_source?: string | null
  /** @deprecated */
  info_button_color?: string
  page_margin_bottom?: string
  page_margin_sides?: string
  page_margin_top?: string
  primary_button_color?: string
  row_gap_size?: string
  show_dashboard_header?: boolean
  show_dashboard_menu?: boolean
  show_explore_actions_button?: boolean
  show_explore_header?: boolean
  show_explore_last_run?: boolean
  show_explore_run_stop_button?: boolean
  show_explore_timezone?: boolean
  show_explore_title?: boolean
  show_filters_bar?: boolean
  show_filters_toggle?: boolean
  show_last_updated_indicator?: boolean
  show_look_actions_button?: boolean
  show_look_header?: boolean
  show_look_last_run?: boolean
  show_look_run_stop_button?: boolean
  show_look_timezone?: boolean
  show_look_title?: boolean
  show_reload_data_icon?: boolean
  show_title?: boolean
  text_tile_background_color?: string
  text_tile_text_color?: string
  tile_background_color?: string
  tile_shadow?: boolean
  tile_text_color?: string
  tile_title_alignment?: string
  tile_title_font_size?: string
  title_color?: string
  /** @deprecated */
  warn_button_color?: string
}

/** Answered by all_timezones. */
export interface Timezone {
  /** Read-only. */
  group?: string | null
  /** Read-only. */
  label?: string | null
  /** Read-only. */
  value?: string | null
}

/** Sent by update_folder. */
export interface UpdateFolder {
  name?: string
  parent_id?: string
}

/** Sent by update_space. */
export interface UpdateSpace {
  name?: string
  parent_id?: string
}

/** Answered by add_group_user, all_group_users, all_users and 9 others. */
export interface User {
  /** Read-only. */
  allow_direct_roles?: boolean
  /** Read-only. */
  allow_normal_group_membership?: boolean
  /** Read-only. */
  allow_roles_from_normal_groups?: boolean
  /** Read-only. URL. */
  avatar_url?: string | null
  /** Read-only. URL. */
  avatar_url_without_sizing?: string | null
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  credentials_api3?: CredentialsApi3[] | null
  /** Read-only. */
  credentials_email?: CredentialsEmail | null
  /** Read-only. */
  credentials_embed?: CredentialsEmbed[] | null
  /** Read-only. */
  credentials_google?: CredentialsGoogle | null
  /** Read-only. */
  credentials_ldap?: CredentialsLDAP | null
  /** Read-only. */
  credentials_looker_openid?: CredentialsLookerOpenid | null
  /** Read-only. */
  credentials_oidc?: CredentialsOIDC | null
  /** Read-only. */
  credentials_saml?: CredentialsSaml | null
  /** Read-only. */
  credentials_totp?: CredentialsTotp | null
  /** Read-only. */
  display_name?: string | null
  /** Read-only. */
  email?: string | null
  /** Read-only. Integer. */
  embed_group_space_id?: number | null
  first_name?: string | null
  /** Read-only. */
  group_ids?: number[] | null
  home_folder_id?: string | null
  home_space_id?: string | null
  /** Read-only. Integer. */
  id?: number
  is_disabled?: boolean
  last_name?: string | null
  locale?: string | null
  /** Read-only. */
  looker_versions?: string[] | null
  models_dir_validated?: boolean | null
  /** Read-only. Integer. */
  personal_folder_id?: number | null
  /** Read-only. Integer. */
  personal_space_id?: number | null
  /** Read-only. */
  presumed_looker_employee?: boolean
  /** Read-only. */
  role_ids?: number[] | null
  /** Read-only. */
  roles_externally_managed?: boolean
  /** Read-only. */
  sessions?: Session[] | null
  ui_state?: Record<string, string> | null
  /** Read-only. URL. */
  url?: string | null
  /** Read-only. */
  verified_looker_employee?: boolean
}

/** Answered by all_user_attributes, create_user_attribute, update_user_attribute and user_attribute. */
export interface UserAttribute {
  /** Read-only. */
  can?: Record<string, boolean>
  default_value?: string | null
  hidden_value_domain_whitelist?: string
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  is_permanent?: boolean
  /** Read-only. */
  is_system?: boolean
  label?: string | null
  name?: string | null
  type?: string | null
  user_can_edit?: boolean
  user_can_view?: boolean
  value_is_hidden?: boolean
}

/**
 * Answered by all_user_attribute_group_values, set_user_attribute_group_values and update_user_attribute_group_value.
 */
export interface UserAttributeGroupValue {
  can?: Record<string, boolean>
  /** Integer. */
  group_id?: number | null
  /** Integer. */
  id?: number
  /** Integer. */
  rank?: number | null
  /** Integer. */
  user_attribute_id?: number | null
  value?: string | null
  value_is_hidden?: boolean
}

/** Answered by set_user_attribute_user_value and user_attribute_user_values. */
export interface UserAttributeWithValue {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  hidden_value_domain_whitelist?: string
  /** Read-only. */
  label?: string | null
  /** Read-only. */
  name?: string | null
  /** Read-only. Integer. */
  rank?: number | null
  /** Read-only. */
  source?: string | null
  /** Read-only. Integer. */
  user_attribute_id?: number | null
  /** Read-only. */
  user_can_edit?: boolean
  /** Read-only. Integer. */
  user_id?: number | null
  value?: string | null
  /** Read-only. */
  value_is_hidden?: boolean
}

/** Part of Look, LookWithDashboards and LookWithQuery. */
export interface UserIdOnly {
  /** Read-only. Integer. */
  id?: number
}

/** Answered by all_user_login_lockouts and search_user_login_lockouts. */
export interface UserLoginLockout {
  /** Read-only. */
  auth_type?: string | null
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  email?: string | null
  /** Read-only. Integer. */
  fail_count?: number | null
  /** Read-only. */
  full_name?: string | null
  /** Read-only. */
  ip?: string | null
  /** Read-only. */
  key?: string | null
  /** Read-only. ISO 8601 date and time. */
  lockout_at?: string | null
  /** Read-only. */
  remote_id?: string | null
  /** Read-only. Integer. */
  user_id?: number | null
}

/** Part of RunningQueries, ScheduledPlan and SqlQuery. */
export interface UserPublic {
  /** Read-only. URL. */
  avatar_url?: string
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  display_name?: string | null
  /** Read-only. */
  first_name?: string
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  last_name?: string
  /** Read-only. URL. */
  url?: string | null
}

/** Answered by validate_theme. Answered with status 422. */
export interface ValidationError {
  /** Read-only. URL. */
  documentation_url: string | null
  /** Read-only. */
  errors?: ValidationErrorDetail[] | null
  /** Read-only. */
  message: string | null
}

/** Part of ValidationError. */
export interface ValidationErrorDetail {
  /** Read-only. */
  code?: string | null
  /** Read-only. URL. */
  documentation_url: string | null
  /** Read-only. */
  field?: string | null
  /** Read-only. */
  message?: string | null
}

/** Answered by update_custom_welcome_email_test. */
export interface WelcomeEmailTest {
  content?: string | null
  header?: string | null
  subject?: string | null
}

/** Answered by update_whitelabel_configuration and whitelabel_configuration. */
export interface WhitelabelConfiguration {
  alerts_links?: boolean
  alerts_logo?: boolean
  allow_looker_links?: boolean
  allow_looker_mentions?: boolean
  custom_welcome_email_advanced?: boolean
  default_title?: string | null
  favicon_file?: string | null
  /** Read-only. */
  favicon_url?: string | null
  folders_mentions?: boolean
  /** Read-only. Integer. */
  id?: number
  logo_file?: string | null
  /** Read-only. */
  logo_url?: string | null
  setup_mentions?: boolean
  show_docs?: boolean
  show_email_sub_options?: boolean
  show_help_menu?: boolean
}

/** Answered by all_workspaces and workspace. */
export interface Workspace {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  id?: string
  /** Read-only. */
  projects?: Project[] | null
}

/** {@link ApiSession} as it is sent: without its read-only fields. */
export interface WriteApiSession {
  workspace_id?: string | null
}

/** {@link BackupConfiguration} as it is sent: without its read-only fields. */
export interface WriteBackupConfiguration {
  custom_s3_bucket?: string | null
  custom_s3_bucket_region?: string | null
  /** Write-only. */
  custom_s3_key?: string | null
  /** Write-only. */
  custom_s3_secret?: string | null
  type?: string | null
}

/** {@link ColorCollection} as it is sent: without its read-only fields. */
export interface WriteColorCollection {
  categoricalPalettes?: WriteDiscretePalette[]
  divergingPalettes?: WriteContinuousPalette[]
  label?: string
  sequentialPalettes?: WriteContinuousPalette[]
}

/** {@link ContentFavorite} as it is sent: without its read-only fields. */
export interface WriteContentFavorite {
  /** Integer. */
  content_metadata_id?: number
  /** Integer. */
  user_id?: number
}

/** {@link ContentMeta} as it is sent: without its read-only fields. */
export interface WriteContentMeta {
  inherits?: boolean
}

/** {@link ContinuousPalette} as it is sent: without its read-only fields. */
export interface WriteContinuousPalette {
  label?: string | null
  stops?: ColorStop[]
  type?: string
}

/** {@link CredentialsEmail} as it is sent: without its read-only fields. */
export interface WriteCredentialsEmail {
  email?: string | null
  forced_password_reset_at_next_login?: boolean
}

/** {@link CustomWelcomeEmail} as it is sent: without its read-only fields. */
export interface WriteCustomWelcomeEmail {
  content?: string | null
  enabled?: boolean
  header?: string | null
  subject?: string | null
}

/** {@link DBConnection} as it is sent: without its read-only fields. */
export interface WriteDBConnection {
  after_connect_statements?: string | null
  /** Write-only. */
  certificate?: string | null
  database?: string | null
  db_timezone?: string | null
  dialect_name?: string | null
  /** Write-only. */
  file_type?: string | null
  host?: string | null
  jdbc_additional_params?: string | null
  maintenance_cron?: string | null
  max_billing_gigabytes?: string | null
  /** Integer. */
  max_connections?: number | null
  name?: string
  /** Write-only. */
  password?: string | null
  pdt_context_override?: WriteDBConnectionOverride | null
  /** Integer. */
  pool_timeout?: number | null
  port?: string | null
  query_timezone?: string | null
  schema?: string | null
  sql_runner_precache_tables?: boolean
  sql_writing_with_info_schema?: boolean
  ssl?: boolean
  tmp_db_name?: string | null
  user_attribute_fields?: string[] | null
  user_db_credentials?: boolean | null
  username?: string | null
  uses_tns?: boolean | null
  verify_ssl?: boolean
}

/** {@link DBConnectionOverride} as it is sent: without its read-only fields. */
export interface WriteDBConnectionOverride {
  after_connect_statements?: string | null
  /** Write-only. */
  certificate?: string | null
  context?: string
  database?: string | null
  /** Write-only. */
  file_type?: string | null
  host?: string | null
  jdbc_additional_params?: string | null
  /** Write-only. */
  password?: string | null
  port?: string | null
  schema?: string | null
  username?: string | null
}

/** {@link Dashboard} as it is sent: without its read-only fields. */
export interface WriteDashboard {
  alert_sync_with_dashboard_filter_enabled?: boolean
  appearance?: DashboardAppearance | null
  background_color?: string
  crossfilter_enabled?: boolean
  deleted?: boolean
  description?: string | null
  enable_viz_full_screen?: boolean
  filters_bar_collapsed?: boolean
  filters_location_top?: boolean
  folder_id?: string | null
  hidden?: boolean
  load_configuration?: string | null
  lookml_link_id?: string | null
  preferred_viewer?: string | null
  query_timezone?: string
  refresh_interval?: string | null
  show_filters_bar?: boolean
  show_title?: boolean
  slug?: string | null
  space_id?: string | null
  text_tile_text_color?: string
  tile_background_color?: string
  tile_text_color?: string
  title?: string | null
  title_color?: string
}

/** {@link DashboardElement} as it is sent: without its read-only fields. */
export interface WriteDashboardElement {
  body_text?: string | null
  dashboard_id?: string | null
  look_id?: string | null
  merge_result_id?: string | null
  note_display?: string | null
  note_state?: string | null
  note_text?: string | null
  /** Integer. */
  query_id?: number | null
  refresh_interval?: string | null
  /** Integer. */
  result_maker_id?: number | null
  rich_content_json?: string | null
  subtitle_text?: string | null
  title?: string | null
  title_hidden?: boolean
  title_text?: string | null
  type?: string | null
}

/** {@link DashboardFilter} as it is sent: without its read-only fields. */
export interface WriteDashboardFilter {
  allow_multiple_values?: boolean
  default_value?: string | null
  dimension?: string | null
  explore?: string | null
  listens_to_filters?: string[] | null
  model?: string | null
  name?: string | null
  required?: boolean
  /** Integer. */
  row?: number | null
  title?: string | null
  type?: string | null
  ui_config?: Record<string, unknown> | null
}

/** {@link DashboardLayout} as it is sent: without its read-only fields. */
export interface WriteDashboardLayout {
  active?: boolean
  /** Integer. */
  column_width?: number | null
  dashboard_id?: string | null
  type?: string | null
  /** Integer. */
  width?: number | null
}

/** {@link DashboardLayoutComponent} as it is sent: without its read-only fields. */
export interface WriteDashboardLayoutComponent {
  /** Integer. */
  column?: number | null
  dashboard_element_id?: string | null
  dashboard_layout_id?: string | null
  /** Integer. */
  height?: number | null
  /** Integer. */
  row?: number | null
  /** Integer. */
  width?: number | null
}

/** {@link Datagroup} as it is sent: without its read-only fields. */
export interface WriteDatagroup {
  /** Integer. */
  stale_before?: number | null
  /** Integer. */
  triggered_at?: number | null
}

/** {@link DiscretePalette} as it is sent: without its read-only fields. */
export interface WriteDiscretePalette {
  colors?: string[]
  label?: string | null
  type?: string
}

/** {@link GitBranch} as it is sent: without its read-only fields. */
export interface WriteGitBranch {
  name?: string | null
  ref?: string | null
}

/** {@link Group} as it is sent: without its read-only fields. */
export interface WriteGroup {
  can_add_to_content_metadata?: boolean
  name?: string | null
}

/** {@link Homepage} as it is sent: without its read-only fields. */
export interface WriteHomepage {
  /** ISO 8601 date and time. */
  deleted_at?: string | null
  description?: string | null
  section_order?: number[] | null
  title?: string | null
}

/** {@link HomepageItem} as it is sent: without its read-only fields. */
export interface WriteHomepageItem {
  custom_description?: string | null
  /** Write-only. */
  custom_image_data_base64?: string | null
  custom_title?: string | null
  custom_url?: string | null
  /** Integer. */
  dashboard_id?: number | null
  /** Integer. */
  homepage_section_id?: number | null
  /** Integer. */
  look_id?: number | null
  lookml_dashboard_id?: string | null
  /** Integer. */
  order?: number | null
  use_custom_description?: boolean
  use_custom_image?: boolean
  use_custom_title?: boolean
  use_custom_url?: boolean
}

/** {@link HomepageSection} as it is sent: without its read-only fields. */
export interface WriteHomepageSection {
  /** ISO 8601 date and time. */
  deleted_at?: string | null
  description?: string | null
  /** Integer. */
  homepage_id?: number | null
  item_order?: number[] | null
  title?: string | null
}

/** {@link Integration} as it is sent: without its read-only fields. */
export interface WriteIntegration {
  enabled?: boolean
  installed_delegate_oauth_targets?: number[]
  params?: WriteIntegrationParam[]
}

/** {@link IntegrationHub} as it is sent: without its read-only fields. */
export interface WriteIntegrationHub {
  /** Write-only. */
  authorization_token?: string | null
  url?: string
}

/** {@link IntegrationParam} as it is sent: without its read-only fields. */
export interface WriteIntegrationParam {
  name?: string | null
  user_attribute_name?: string | null
  value?: string | null
}

/** {@link InternalHelpResources} as it is sent: without its read-only fields. */
export interface WriteInternalHelpResources {
  enabled?: boolean
}

/** {@link InternalHelpResourcesContent} as it is sent: without its read-only fields. */
export interface WriteInternalHelpResourcesContent {
  markdown_content?: string | null
  organization_name?: string | null
}

/** {@link LDAPConfig} as it is sent: without its read-only fields. */
export interface WriteLDAPConfig {
  allow_direct_roles?: boolean
  allow_normal_group_membership?: boolean
  allow_roles_from_normal_groups?: boolean
  alternate_email_login_allowed?: boolean
  /** Write-only. */
  auth_password?: string | null
  auth_requires_role?: boolean
  auth_username?: string | null
  connection_host?: string | null
  connection_port?: string | null
  connection_tls?: boolean
  connection_tls_no_verify?: boolean
  /** Write-only. */
  default_new_user_group_ids?: number[] | null
  /** Write-only. */
  default_new_user_role_ids?: number[] | null
  enabled?: boolean
  force_no_page?: boolean
  groups_base_dn?: string | null
  groups_finder_type?: string | null
  groups_member_attribute?: string | null
  groups_objectclasses?: string | null
  groups_user_attribute?: string | null
  groups_with_role_ids?: WriteLDAPGroupWrite[] | null
  merge_new_users_by_email?: boolean
  set_roles_from_groups?: boolean
  /** Write-only. */
  test_ldap_password?: string | null
  /** Write-only. */
  test_ldap_user?: string | null
  user_attribute_map_email?: string | null
  user_attribute_map_first_name?: string | null
  user_attribute_map_last_name?: string | null
  user_attribute_map_ldap_id?: string | null
  user_attributes_with_ids?: WriteLDAPUserAttributeWrite[] | null
  user_bind_base_dn?: string | null
  user_custom_filter?: string | null
  user_id_attribute_names?: string | null
  user_objectclass?: string | null
}

/** {@link LDAPGroupWrite} as it is sent: without its read-only fields. */
export interface WriteLDAPGroupWrite {
  /** Integer. */
  id?: number | null
  looker_group_name?: string | null
  name?: string | null
  role_ids?: number[] | null
}

/** {@link LDAPUserAttributeWrite} as it is sent: without its read-only fields. */
export interface WriteLDAPUserAttributeWrite {
  name?: string | null
  required?: boolean
  user_attribute_ids?: number[] | null
}

/** {@link LegacyFeature} as it is sent: without its read-only fields. */
export interface WriteLegacyFeature {
  enabled_locally?: boolean
}

/** {@link LookWithQuery} as it is sent: without its read-only fields. */
export interface WriteLookWithQuery {
  deleted?: boolean
  description?: string | null
  folder_id?: string | null
  is_run_on_load?: boolean
  public?: boolean | null
  /** Integer. */
  query_id?: number | null
  space_id?: string | null
  title?: string | null
  /** Integer. */
  user_id?: number | null
}

/** {@link LookmlModel} as it is sent: without its read-only fields. */
export interface WriteLookmlModel {
  allowed_db_connection_names?: string[] | null
  name?: string | null
  project_name?: string | null
  unlimited_db_connections?: boolean
}

/** {@link MergeQuery} as it is sent: without its read-only fields. */
export interface WriteMergeQuery {
  column_limit?: string | null
  dynamic_fields?: string | null
  pivots?: string[] | null
  sorts?: string[] | null
  source_queries?: MergeQuerySourceQuery[] | null
  total?: boolean
  vis_config?: Record<string, string> | null
}

/** {@link ModelSet} as it is sent: without its read-only fields. */
export interface WriteModelSet {
  models?: string[] | null
  name?: string | null
}

/** {@link OIDCConfig} as it is sent: without its read-only fields. */
export interface WriteOIDCConfig {
  allow_direct_roles?: boolean
  allow_normal_group_membership?: boolean
  allow_roles_from_normal_groups?: boolean
  alternate_email_login_allowed?: boolean
  audience?: string | null
  auth_requires_role?: boolean
  /** URL. */
  authorization_endpoint?: string | null
  /** Write-only. */
  default_new_user_group_ids?: number[] | null
  /** Write-only. */
  default_new_user_role_ids?: number[] | null
  enabled?: boolean
  groups_attribute?: string | null
  groups_with_role_ids?: WriteOIDCGroupWrite[] | null
  identifier?: string | null
  issuer?: string | null
  new_user_migration_types?: string | null
  scopes?: string[] | null
  /** Write-only. */
  secret?: string | null
  set_roles_from_groups?: boolean
  token_endpoint?: string | null
  user_attribute_map_email?: string | null
  user_attribute_map_first_name?: string | null
  user_attribute_map_last_name?: string | null
  user_attributes_with_ids?: WriteOIDCUserAttributeWrite[] | null
  /** URL. */
  userinfo_endpoint?: string | null
}

/** {@link OIDCGroupWrite} as it is sent: without its read-only fields. */
export interface WriteOIDCGroupWrite {
  /** Integer. */
  id?: number | null
  looker_group_name?: string | null
  name?: string | null
  role_ids?: number[] | null
}

/** {@link OIDCUserAttributeWrite} as it is sent: without its read-only fields. */
export interface WriteOIDCUserAttributeWrite {
  name?: string | null
  required?: boolean
  user_attribute_ids?: number[] | null
}

/** {@link PasswordConfig} as it is sent: without its read-only fields. */
export interface WritePasswordConfig {
  /** Integer. */
  min_length?: number | null
  require_numeric?: boolean
  require_special?: boolean
  require_upperlower?: boolean
}

/** {@link PermissionSet} as it is sent: without its read-only fields. */
export interface WritePermissionSet {
  name?: string | null
  permissions?: string[] | null
}

/** {@link Project} as it is sent: without its read-only fields. */
export interface WriteProject {
  allow_warnings?: boolean
  /** Write-only. */
  deploy_secret?: string | null
  /** Integer. */
  git_application_server_http_port?: number | null
  git_application_server_http_scheme?: string | null
  /** Write-only. */
  git_password?: string | null
  git_password_user_attribute?: string | null
  git_production_branch_name?: string
  git_release_mgmt_enabled?: boolean
  git_remote_url?: string | null
  git_service_name?: string | null
  git_username?: string | null
  git_username_user_attribute?: string | null
  name?: string
  pull_request_mode?: 'off' | 'links' | 'recommended' | 'required' | (string & {})
  /** Write-only. */
  unset_deploy_secret?: boolean
  use_git_cookie_auth?: boolean
  validation_required?: boolean
}

/** {@link Query} as it is sent: without its read-only fields. */
export interface WriteQuery {
  client_id?: string | null
  column_limit?: string
  dynamic_fields?: string
  fields?: string[] | null
  fill_fields?: string[]
  filter_config?: Record<string, unknown> | null
  filter_expression?: string
  filters?: Record<string, string>
  limit?: string
  model: string
  pivots?: string[]
  query_timezone?: string
  row_total?: string
  /**
   * Double precision.
   * @deprecated
   */
  runtime?: number
  sorts?: string[] | null
  subtotals?: string[]
  total?: boolean | null
  view: string
  vis_config?: Record<string, unknown> | null
  visible_ui_sections?: string
}

/** {@link RepositoryCredential} as it is sent: without its read-only fields. */
export interface WriteRepositoryCredential {
  /** Write-only. */
  git_password?: string | null
  git_username?: string | null
  ssh_public_key?: string | null
}

/** {@link Role} as it is sent: without its read-only fields. */
export interface WriteRole {
  /** Write-only. Integer. */
  model_set_id?: number | null
  name?: string | null
  /** Write-only. Integer. */
  permission_set_id?: number | null
}

/** {@link SamlConfig} as it is sent: without its read-only fields. */
export interface WriteSamlConfig {
  allow_direct_roles?: boolean
  allow_normal_group_membership?: boolean
  allow_roles_from_normal_groups?: boolean
  /** Integer. */
  allowed_clock_drift?: number | null
  alternate_email_login_allowed?: boolean
  auth_requires_role?: boolean
  bypass_login_page?: boolean
  /** Write-only. */
  default_new_user_group_ids?: number[] | null
  /** Write-only. */
  default_new_user_role_ids?: number[] | null
  enabled?: boolean
  groups_attribute?: string | null
  groups_finder_type?: string | null
  groups_member_value?: string | null
  groups_with_role_ids?: WriteSamlGroupWrite[] | null
  idp_audience?: string | null
  idp_cert?: string | null
  idp_issuer?: string | null
  idp_url?: string | null
  new_user_migration_types?: string | null
  set_roles_from_groups?: boolean
  user_attribute_map_email?: string | null
  user_attribute_map_first_name?: string | null
  user_attribute_map_last_name?: string | null
  user_attributes_with_ids?: WriteSamlUserAttributeWrite[] | null
}

/** {@link SamlGroupWrite} as it is sent: without its read-only fields. */
export interface WriteSamlGroupWrite {
  /** Integer. */
  id?: number | null
  looker_group_name?: string | null
  name?: string | null
  role_ids?: number[] | null
}

/** {@link SamlUserAttributeWrite} as it is sent: without its read-only fields. */
export interface WriteSamlUserAttributeWrite {
  name?: string | null
  required?: boolean
  user_attribute_ids?: number[] | null
}

/** Sent by scheduled_plan_run_once_by_id. */
export interface WriteScheduledPlan {
  color_theme?: string | null
  crontab?: string | null
  custom_url_base?: string | null
  custom_url_label?: string | null
  custom_url_params?: string | null
  /** @deprecated */
  dashboard_filters?: string | null
  /** Integer. */
  dashboard_id?: number | null
  datagroup?: string | null
  embed?: boolean
  enabled?: boolean
  filters_string?: string | null
  include_links?: boolean
  /** Integer. */
  inline_table_width?: number | null
  long_tables?: boolean
  /** Integer. */
  look_id?: number | null
  lookml_dashboard_id?: string | null
  name?: string | null
  pdf_landscape?: boolean
  pdf_paper_size?: string | null
  query_id?: string | null
  require_change?: boolean
  require_no_results?: boolean
  require_results?: boolean
  run_as_recipient?: boolean
  run_once?: boolean
  scheduled_plan_destination?: WriteScheduledPlanDestination[] | null
  send_all_results?: boolean
  show_custom_url?: boolean
  timezone?: string | null
  /** Integer. */
  user_id?: number | null
}

/** {@link ScheduledPlanDestination} as it is sent: without its read-only fields. */
export interface WriteScheduledPlanDestination {
  address?: string | null
  apply_formatting?: boolean
  apply_vis?: boolean
  format?: string | null
  message?: string | null
  parameters?: string | null
  /** Integer. */
  scheduled_plan_id?: number | null
  /** Write-only. */
  secret_parameters?: string | null
  type?: string | null
}

/** {@link SessionConfig} as it is sent: without its read-only fields. */
export interface WriteSessionConfig {
  allow_persistent_sessions?: boolean
  /** Integer. */
  session_minutes?: number | null
  track_session_location?: boolean
  unlimited_sessions_per_user?: boolean
  use_inactivity_based_logout?: boolean
}

/** {@link Theme} as it is sent: without its read-only fields. */
export interface WriteTheme {
  /** ISO 8601 date and time. */
  begin_at?: string | null
  /** ISO 8601 date and time. */
  end_at?: string | null
  name?: string
  settings?: ThemeSettings
}

/** {@link User} as it is sent: without its read-only fields. */
export interface WriteUser {
  first_name?: string | null
  home_folder_id?: string | null
  home_space_id?: string | null
  is_disabled?: boolean
  last_name?: string | null
  locale?: string | null
  models_dir_validated?: boolean | null
  ui_state?: Record<string, string> | null
}

/** {@link UserAttribute} as it is sent: without its read-only fields. */
export interface WriteUserAttribute {
  default_value?: string | null
  hidden_value_domain_whitelist?: string
  label?: string | null
  name?: string | null
  type?: string | null
  user_can_edit?: boolean
  user_can_view?: boolean
  value_is_hidden?: boolean
}

/** {@link UserAttributeWithValue} as it is sent: without its read-only fields. */
export interface WriteUserAttributeWithValue {
  value?: string | null
}

/** {@link WhitelabelConfiguration} as it is sent: without its read-only fields. */
export interface WriteWhitelabelConfiguration {
  alerts_links?: boolean
  alerts_logo?: boolean
  allow_looker_links?: boolean
  allow_looker_mentions?: boolean
  custom_welcome_email_advanced?: boolean
  default_title?: string | null
  favicon_file?: string | null
  folders_mentions?: boolean
  logo_file?: string | null
  setup_mentions?: boolean
  show_docs?: boolean
  show_email_sub_options?: boolean
  show_help_menu?: boolean
}
