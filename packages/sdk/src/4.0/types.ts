// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.

/** Answered by login and login_user. */
export interface AccessToken {
  /** Read-only. */
  access_token?: string
  /** Read-only. Integer. */
  expires_in?: number
  /** Read-only. */
  refresh_token?: string | null
  /** Read-only. */
  token_type?: string
}

/** Answered by create_agent, get_agent, search_agents and update_agent. Beta. */
export interface Agent {
  /** Read-only. */
  can?: Record<string, boolean>
  category?: string | null
  code_interpreter?: boolean
  /** Read-only. */
  content_metadata_id?: string
  context?: Context | null
  /** Read-only. ISO 8601 date. */
  created_at?: string
  /** Read-only. URL. */
  created_by_avatar_url?: string | null
  /** Read-only. */
  created_by_first_name?: string | null
  /** Read-only. */
  created_by_last_name?: string | null
  /** Read-only. */
  created_by_name?: string | null
  created_by_user_id?: string
  deleted?: boolean
  description?: string
  /** Read-only. */
  golden_queries?: GoldenQuery[] | null
  golden_query_ids?: number[] | null
  /** Read-only. */
  has_inaccessible_source?: boolean
  /** Read-only. */
  id?: string
  name?: string
  sources?: Source[]
  /** Read-only. */
  studio_agent_id?: string | null
  /** Read-only. ISO 8601 date. */
  updated_at?: string
  workflow_params?: WorkflowParams | null
}

/** Answered by create_alert, get_alert, search_alerts and 2 others. */
export interface Alert {
  applied_dashboard_filters?: AlertAppliedDashboardFilter[] | null
  comparison_type:
    | 'EQUAL_TO'
    | 'GREATER_THAN'
    | 'GREATER_THAN_OR_EQUAL_TO'
    | 'LESS_THAN'
    | 'LESS_THAN_OR_EQUAL_TO'
    | 'INCREASES_BY'
    | 'DECREASES_BY'
    | 'CHANGES_BY'
    | (string & {})
  cron: string
  custom_title?: string | null
  custom_url_base?: string | null
  custom_url_label?: string | null
  custom_url_params?: string | null
  dashboard_element_id?: string | null
  description?: string | null
  destinations: AlertDestination[] | null
  disabled_reason?: string | null
  enhancements?: 'NONE' | 'STRATEGIC_NARRATIVE' | (string & {}) | null
  field: AlertField
  /** Read-only. */
  followable?: boolean
  /** Read-only. */
  followed?: boolean
  /** Read-only. */
  id?: string
  investigative_content_id?: string | null
  /** Read-only. */
  investigative_content_title?: string | null
  investigative_content_type?: 'dashboard' | (string & {}) | null
  is_disabled?: boolean
  is_public?: boolean
  lookml_dashboard_id?: string | null
  lookml_link_id?: string | null
  /** Read-only. */
  owner_display_name?: string | null
  owner_id: string
  query_id?: string | null
  show_custom_url?: boolean
  /** Double precision. */
  threshold: number
  time_series_condition_state?: AlertConditionState | null
}

/** Part of Alert. */
export interface AlertAppliedDashboardFilter {
  field_name: string
  /** Read-only. */
  filter_description?: string | null
  filter_title: string | null
  filter_value: string
}

/** Part of Alert. */
export type AlertConditionState = Record<string, unknown>

/** Part of Alert. */
export interface AlertDestination {
  action_hub_form_params_json?: string | null
  action_hub_integration_id?: string | null
  destination_type: 'EMAIL' | 'ACTION_HUB' | (string & {})
  email_address?: string | null
}

/** Part of Alert. */
export interface AlertField {
  filter?: AlertFieldFilter[] | null
  name: string
  title: string
}

/** Part of AlertField. */
export interface AlertFieldFilter {
  field_name: string
  field_value: unknown
  filter_value?: string | null
}

/** Answered by alert_notifications and read_alert_notification. */
export interface AlertNotifications {
  alert?: MobilePayload | null
  /** Read-only. */
  alert_condition_id?: string
  /** Read-only. Double precision. */
  field_value?: number | null
  is_read?: boolean
  /** Read-only. */
  notification_id?: string
  /** Read-only. */
  notification_type?: string | null
  /** Read-only. */
  ran_at?: string
  /** Read-only. Double precision. */
  threshold_value?: number | null
  /** Read-only. */
  triggering_field_title?: string | null
  /** Read-only. */
  user_id?: string
}

/** Sent by update_alert_field. */
export interface AlertPatch {
  disabled_reason?: string | null
  enhancements?: 'NONE' | 'STRATEGIC_NARRATIVE' | (string & {}) | null
  is_disabled?: boolean | null
  is_public?: boolean | null
  owner_id?: string | null
  /** Double precision. */
  threshold?: number | null
}

/** Part of AnalysisMessage. Beta. */
export interface AnalysisEvent {
  /** Read-only. */
  code?: string | null
  /** Read-only. */
  coderInstruction?: string | null
  /** Read-only. */
  error?: string | null
  /** Read-only. */
  executionError?: string | null
  /** Read-only. */
  executionOutput?: string | null
  /** Read-only. */
  plannerReasoning?: string | null
  /** Read-only. */
  resultCsvData?: string | null
  /** Read-only. */
  resultNaturalLanguage?: string | null
  /** Read-only. */
  resultReferenceData?: string | null
  /** Read-only. */
  resultVegaChartJson?: string | null
}

/** Part of SystemMessage. Beta. */
export interface AnalysisMessage {
  progressEvent?: AnalysisEvent | null
  query?: AnalysisQuery | null
}

/** Part of AnalysisMessage. Beta. */
export interface AnalysisQuery {
  /** Read-only. */
  dataResultNames?: string[] | null
  /** Read-only. */
  question?: string | null
}

/** Answered by session and update_session. */
export interface ApiSession {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  sudo_user_id?: string | null
  workspace_id?: string | null
}

/** Answered by versions. */
export interface ApiVersion {
  /** Read-only. */
  api_server_url?: string
  current_version?: ApiVersionElement | null
  /** Read-only. */
  looker_release_version?: string
  /** Read-only. */
  supported_versions?: ApiVersionElement[]
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

/** Answered by artifact, search_artifacts and update_artifacts. Beta. */
export interface Artifact {
  content_type?: string | null
  /** Read-only. ISO 8601 date and time. */
  created_at: string
  /** Read-only. */
  created_by_userid: string
  key: string
  /** Read-only. */
  namespace: string
  /** Read-only. ISO 8601 date and time. */
  updated_at: string
  /** Read-only. */
  updated_by_userid: string
  value: string
  /** Read-only. Integer. */
  value_size: number
  /** Read-only. Integer. */
  version?: number
}

/** Answered by artifact_namespaces. Beta. */
export interface ArtifactNamespace {
  /** Read-only. Integer. */
  count: number
  /** Read-only. */
  namespace: string
}

/** Answered by artifact_usage. Beta. */
export interface ArtifactUsage {
  /** Read-only. Integer. */
  max_size: number
  /** Read-only. Integer. */
  usage: number
}

/** Part of AssertValidatorTestedExplore. Beta. */
export interface AssertValidatorErrorItem {
  assert_error?: AssertValidatorTestError | null
  generic_error?: GenericError | null
}

/** Part of RunResult. Beta. */
export interface AssertValidatorResult {
  /** Read-only. */
  name?: string
  /** Read-only. */
  results?: AssertValidatorTestedExplore[]
  /** Read-only. */
  status?: string
}

/** Part of AssertValidatorErrorItem. Beta. */
export interface AssertValidatorTestError {
  /** Read-only. */
  explore?: string
  /** Read-only. */
  explore_url?: string
  /** Read-only. */
  lookml_url?: string
  /** Read-only. */
  message?: string
  /** Read-only. */
  model?: string
  /** Read-only. */
  test_name?: string
}

/** Part of AssertValidatorTestedExplore. Beta. */
export interface AssertValidatorTestSuccess {
  /** Read-only. */
  explore?: string
  /** Read-only. */
  explore_url?: string
  /** Read-only. */
  lookml_url?: string
  /** Read-only. */
  model?: string
  /** Read-only. */
  test_name?: string
}

/** Part of AssertValidatorResult. Beta. */
export interface AssertValidatorTestedExplore {
  /** Read-only. Integer. */
  error_count?: number | null
  /** Read-only. */
  errors?: AssertValidatorErrorItem[]
  /** Read-only. */
  success_count?: string
  /** Read-only. */
  successes?: AssertValidatorTestSuccess[]
}

/** Answered by async_deploy_ref_to_production. Beta. */
export interface AsyncDeployResponse {
  /** Read-only. */
  status?: string
}

/** Answered by cloud_storage_configuration and update_cloud_storage_configuration. */
export interface BackupConfiguration {
  /** Read-only. */
  can?: Record<string, boolean>
  custom_s3_bucket?: string | null
  custom_s3_bucket_region?: string | null
  type?: string | null
  /** Read-only. URL. */
  url?: string | null
}

/** Part of DataMessage. Beta. */
export interface BigQueryJob {
  destinationTable?: BigQueryTableReference | null
  /** Read-only. */
  jobId?: string
  /** Read-only. */
  location?: string | null
  /** Read-only. */
  projectId?: string
  schema?: DataSourceSchema | null
}

/** Part of BigQueryJob. Beta. */
export interface BigQueryTableReference {
  /** Read-only. */
  datasetId?: string
  /** Read-only. */
  projectId?: string
  schema?: DataSourceSchema | null
  /** Read-only. */
  tableId?: string
}

/** Part of ChartResult. Beta. */
export interface Blob {
  /** Read-only. */
  data?: string
  /** Read-only. */
  mimeType?: string
}

/** Answered by all_boards, board, create_board and 2 others. */
export interface Board {
  /** Read-only. */
  board_sections?: BoardSection[] | null
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  content_metadata_id?: string | null
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  /** ISO 8601 date and time. */
  deleted_at?: string | null
  description?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  primary_homepage?: boolean
  section_order?: string[] | null
  title?: string | null
  /** Read-only. ISO 8601 date and time. */
  updated_at?: string | null
  user_id?: string | null
}

/** Answered by all_board_items, board_item, create_board_item and update_board_item. */
export interface BoardItem {
  board_section_id?: string | null
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  content_created_by?: string | null
  /** Read-only. */
  content_favorite_id?: string | null
  /** Read-only. */
  content_metadata_id?: string | null
  /** Read-only. */
  content_updated_at?: string | null
  custom_description?: string | null
  /** Read-only. */
  custom_image_url?: string | null
  custom_title?: string | null
  custom_url?: string | null
  dashboard_id?: string | null
  /** Read-only. */
  description?: string | null
  /** Read-only. Integer. */
  favorite_count?: number | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  image_url?: string | null
  /** Read-only. */
  location?: string | null
  look_id?: string | null
  lookml_dashboard_id?: string | null
  /** Integer. */
  order?: number | null
  /** Read-only. */
  title?: string | null
  /** Read-only. */
  url?: string
  use_custom_description?: boolean
  use_custom_image?: boolean
  use_custom_title?: boolean
  use_custom_url?: boolean
  /** Read-only. Integer. */
  view_count?: number | null
}

/** Answered by all_board_sections, board_section, create_board_section and update_board_section. */
export interface BoardSection {
  board_id?: string | null
  /** Read-only. */
  board_items?: BoardItem[] | null
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  /** ISO 8601 date and time. */
  deleted_at?: string | null
  description?: string | null
  /** Read-only. */
  id?: string
  item_order?: string[] | null
  title?: string | null
  /** Read-only. ISO 8601 date and time. */
  updated_at?: string | null
  /** Read-only. */
  visible_item_order?: string[] | null
}

/** Part of CIAssertValidatorTestedExplore. Beta. */
export interface CIAssertValidatorErrorItem {
  assert_error?: CIAssertValidatorTestError | null
  generic_error?: CIGenericError | null
}

/** Part of CIRunResult. Beta. */
export interface CIAssertValidatorResult {
  name?: string
  status?: string
  tested?: CIAssertValidatorTestedExplore[]
}

/** Part of CIAssertValidatorErrorItem. Beta. */
export interface CIAssertValidatorTestError {
  explore?: string
  explore_url?: string
  lookml_url?: string
  message?: string
  model?: string
  test_name?: string
}

/** Part of CIAssertValidatorTestedExplore. Beta. */
export interface CIAssertValidatorTestSuccess {
  explore?: string
  explore_url?: string
  lookml_url?: string
  model?: string
  test_name?: string
}

/** Part of CIAssertValidatorResult. Beta. */
export interface CIAssertValidatorTestedExplore {
  /** Integer. */
  error_count?: number | null
  errors?: CIAssertValidatorErrorItem[]
  explore?: string
  model?: string
  skip_reason?: string | null
  status?: string
  success_count?: string
  successes?: CIAssertValidatorTestSuccess[]
}

/** Part of Run. Beta. */
export interface CIChangeRequest {
  /** Read-only. URL. */
  change_request_commits_url?: string
  /** Read-only. */
  change_request_name?: string
  /** Read-only. Integer. */
  change_request_number?: number
  /** Read-only. URL. */
  change_request_url?: string
}

/** Part of CIContentValidatorErrorItem. Beta. */
export interface CIContentValidatorContentError {
  content_type?: string
  detail?: string
  explore?: string | null
  field_name?: string
  folder?: string | null
  instance?: string | null
  message?: string
  model?: string | null
  status?: string | null
  tile_title?: string | null
  tile_type?: string | null
  title?: string
  type?: string
  url?: string
}

/** Part of CIContentValidatorTestedExplore. Beta. */
export interface CIContentValidatorErrorItem {
  content_error?: CIContentValidatorContentError | null
  generic_error?: CIGenericError | null
}

/** Part of CIRunResult. Beta. */
export interface CIContentValidatorResult {
  incremental?: boolean
  name?: string
  status?: string
  tested?: CIContentValidatorTestedExplore[]
}

/** Part of CIContentValidatorResult. Beta. */
export interface CIContentValidatorTestedExplore {
  /** Integer. */
  error_count?: number | null
  errors?: CIContentValidatorErrorItem[]
  explore?: string
  model?: string
  skip_reason?: string | null
  status?: string
}

/** Part of CIAssertValidatorErrorItem, CIContentValidatorErrorItem, CILookMLValidatorErrorItem and 2 others. Beta. */
export interface CIGenericError {
  detail?: string
  instance?: string | null
  status?: string | null
  title?: string
  type?: string
}

/** Part of Run. Beta. */
export interface CIGitState {
  /** Read-only. */
  branch?: string | null
  /** Read-only. */
  commit_ref?: string | null
  /** Read-only. */
  repository?: string | null
  /** Read-only. */
  target?: string | null
}

/** Part of CILookMLValidatorErrorItem. Beta. */
export interface CILookMLValidatorError {
  detail?: string
  explore?: string | null
  field_name?: string | null
  file_path?: string | null
  instance?: string | null
  line_number?: string | null
  lookml_url?: string | null
  message?: string | null
  model?: string | null
  severity?: string | null
  status?: string | null
  title?: string
  type?: string
}

/** Part of CILookMLValidatorResult. Beta. */
export interface CILookMLValidatorErrorItem {
  generic_error?: CIGenericError | null
  lookml_error?: CILookMLValidatorError | null
}

/** Part of CIRunResult. Beta. */
export interface CILookMLValidatorResult {
  /** Integer. */
  error_count?: number | null
  errors?: CILookMLValidatorErrorItem[]
  name?: string
  status?: string
}

/** Answered by create_continuous_integration_run and get_continuous_integration_run. Beta. */
export interface CIRun {
  /** Read-only. ISO 8601 date and time. */
  assigned_ci_user_at?: string | null
  /** Read-only. Integer. */
  assigned_ci_user_id?: number | null
  /** Read-only. */
  can?: Record<string, boolean>
  change_request_commits_url?: string | null
  change_request_name?: string | null
  /** Integer. */
  change_request_number?: number | null
  change_request_url?: string | null
  /** Read-only. */
  ci_suite_id?: string
  /** Read-only. Integer. */
  crashed_check_count?: number
  /** Read-only. ISO 8601 date and time. */
  created_at?: string
  /** Read-only. */
  execution_id?: string | null
  /** Read-only. ISO 8601 date and time. */
  finished_at?: string | null
  git_branch_name?: string | null
  git_commit_ref?: string | null
  git_repository_name?: string | null
  /** Read-only. */
  git_service_name?: string | null
  git_status_url?: string | null
  git_target_branch_name?: string | null
  git_target_url?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  project_id?: string | null
  result?: CIRunResult | null
  /** Read-only. Integer. */
  retries?: number
  /** Read-only. */
  run_url?: string
  /** Read-only. ISO 8601 date and time. */
  started_at?: string | null
  status?: string
  /** Read-only. */
  title?: string
  /** Read-only. */
  trigger_type?: string
  /** Read-only. */
  triggered_by_name?: string | null
  /** Read-only. */
  user_attributes?: CIRunUserAttribute[] | null
  /** Read-only. Integer. */
  user_id?: number | null
}

/** Part of CIRun. Beta. */
export interface CIRunResult {
  assert_error?: CIGenericError | null
  assert_result?: CIAssertValidatorResult | null
  content_error?: CIGenericError | null
  content_result?: CIContentValidatorResult | null
  generic_error?: CIGenericError | null
  lookml_error?: CIGenericError | null
  lookml_result?: CILookMLValidatorResult | null
  sql_error?: CIGenericError | null
  sql_result?: CISqlValidatorResult | null
}

/** Part of CIRun. Beta. */
export interface CIRunUserAttribute {
  /** Integer. */
  id?: number
  name?: string
  value?: string | null
}

/** Part of Run. Beta. */
export interface CIScheduleTrigger {
  /** Read-only. */
  day?: string | null
  /** Read-only. */
  enabled?: boolean
  /** Read-only. */
  frequency?: string
  /** Read-only. */
  hour?: string | null
}

/** Part of CISqlValidatorErrorItem. Beta. */
export interface CISqlValidatorError {
  detail?: string
  dimension?: string | null
  explore?: string
  explore_url?: string | null
  instance?: string | null
  line_number?: string | null
  lookml_url?: string | null
  message?: string
  model?: string
  status?: string | null
  title?: string
  type?: string
}

/** Part of CISqlValidatorTestedExplore. Beta. */
export interface CISqlValidatorErrorItem {
  generic_error?: CIGenericError | null
  sql_error?: CISqlValidatorError | null
}

/** Part of CIRunResult. Beta. */
export interface CISqlValidatorResult {
  incremental?: boolean
  name?: string
  status?: string
  tested?: CISqlValidatorTestedExplore[]
}

/** Part of CISqlValidatorResult. Beta. */
export interface CISqlValidatorTestedExplore {
  /** Integer. */
  error_count?: number | null
  errors?: CISqlValidatorErrorItem[]
  explore?: string
  model?: string
  skip_reason?: string | null
  status?: string
}

/** Answered by update_self_service_explore_certification. */
export interface Certification {
  certification_status?: 'certified' | 'revoked' | (string & {}) | null
  notes?: string | null
  /** Read-only. */
  ui_status?: string | null
  /** Read-only. ISO 8601 date and time. */
  updated_at?: string | null
  /** Read-only. */
  user_name?: string | null
}

/** Part of SystemMessage. Beta. */
export interface ChartMessage {
  query?: ChartQuery | null
  result?: ChartResult | null
}

/** Part of ChartMessage. Beta. */
export interface ChartQuery {
  /** Read-only. */
  dataResultName?: string | null
  /** Read-only. */
  instructions?: string | null
}

/** Part of ChartMessage. Beta. */
export interface ChartResult {
  image?: Blob | null
  /** Read-only. */
  vegaConfig?: string | null
}

/** Answered by conversational_analytics_chat. Beta. */
export interface ChatMessage {
  /** Read-only. */
  messageId?: string | null
  systemMessage?: SystemMessage | null
  /** Read-only. ISO 8601 date. */
  timestamp?: string | null
  userMessage?: UserMessage | null
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

/** Answered by connection_search_columns. */
export interface ColumnSearch {
  /** Read-only. */
  column_name?: string | null
  /** Read-only. */
  data_type?: string | null
  /** Read-only. */
  schema_name?: string | null
  /** Read-only. */
  table_name?: string | null
}

/** Answered by connection_features. */
export interface ConnectionFeatures {
  /** Read-only. */
  column_search?: boolean
  /** Read-only. */
  connection_pooling?: boolean
  /** Read-only. */
  cost_estimate?: boolean
  /** Read-only. */
  dialect_name?: string
  /** Read-only. */
  distinct_percentile?: boolean
  /** Read-only. */
  location?: boolean
  /** Read-only. */
  microseconds?: boolean
  /** Read-only. */
  milliseconds?: boolean
  /** Read-only. */
  multiple_databases?: boolean
  /** Read-only. */
  percentile?: boolean
  /** Read-only. */
  persistent_derived_tables?: boolean
  /** Read-only. */
  persistent_table_indexes?: boolean
  /** Read-only. */
  stable_views?: boolean
  /** Read-only. */
  subtotals?: boolean
  /** Read-only. */
  timezone?: boolean
  /** Read-only. */
  turtles?: boolean
}

/** Answered by content_favorite, create_content_favorite and search_content_favorites. */
export interface ContentFavorite {
  /** Read-only. */
  board_id?: string | null
  content_metadata_id?: string
  dashboard?: DashboardBase | null
  /** Read-only. */
  dashboard_id?: string | null
  /** Read-only. */
  id?: string
  look?: LookBasic | null
  /** Read-only. */
  look_id?: string | null
  lookml_dashboard?: DashboardBase | null
  /** Read-only. */
  lookml_dashboard_id?: string | null
  user_id?: string
}

/** Answered by all_content_metadatas, content_metadata and update_content_metadata. */
export interface ContentMeta {
  /** Read-only. */
  agent_id?: string | null
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  content_type?: string | null
  /** Read-only. */
  dashboard_id?: string | null
  /** Read-only. */
  folder_id?: string | null
  /** Read-only. */
  homepage_id?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  inheriting_id?: string | null
  inherits?: boolean
  /** Read-only. */
  look_id?: string | null
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  parent_id?: string | null
  /** Read-only. */
  slug?: string | null
}

/** Answered by all_content_metadata_accesses, create_content_metadata_access and update_content_metadata_access. */
export interface ContentMetaGroupUser {
  can?: Record<string, boolean>
  content_metadata_id?: string | null
  group_id?: string | null
  id?: string
  permission_type?: 'view' | 'edit' | (string & {}) | null
  user_id?: string | null
}

/** Answered by search_content. Beta. */
export interface ContentSearch {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  certification_status?: string | null
  /** Read-only. */
  content_id?: string | null
  /** Read-only. Integer. */
  created_by_id?: number | null
  /** Read-only. */
  description?: string | null
  /** Read-only. */
  folder_id?: string | null
  /** Read-only. */
  folder_name?: string | null
  /** Read-only. */
  model?: string | null
  /** Read-only. */
  parent_folder_name?: string | null
  /** Read-only. */
  preferred_viewer?: string | null
  /** Read-only. */
  title?: string | null
  /** Read-only. */
  type?: string | null
  /** Read-only. Integer. */
  view_count?: number | null
}

/** Answered by content_summary. Alpha. */
export interface ContentSummary {
  /** Read-only. */
  can?: Record<string, boolean>
  certification_metadata?: Certification | null
  /** Read-only. */
  content_id?: string | null
  /** Read-only. */
  content_slug?: string | null
  /** Read-only. */
  content_type?: string | null
  /** Read-only. */
  content_url?: string | null
  /** Read-only. */
  description?: string | null
  /** Read-only. Integer. */
  favorite_count?: number | null
  /** Read-only. */
  favorite_id?: string | null
  /** Read-only. Single precision. */
  group_weighted_score?: number | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  is_scheduled?: boolean
  /** Read-only. ISO 8601 date and time. */
  last_viewed_at?: string | null
  /** Read-only. */
  preferred_viewer?: string | null
  /** Read-only. Single precision. */
  suggestion_score?: number | null
  /** Read-only. */
  title?: string | null
  /** Read-only. */
  user_full_name?: string | null
  /** Read-only. */
  user_id?: string | null
  /** Read-only. Integer. */
  view_count?: number | null
  /** Read-only. Single precision. */
  weighted_score?: number | null
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
  id?: string
  lookml_dashboard_id?: string | null
  lookml_link_id?: string | null
  show_custom_url?: boolean
}

/** Part of ContentValidatorError. */
export interface ContentValidationDashboard {
  description?: string | null
  folder?: ContentValidationFolder | null
  /** Read-only. */
  id?: string
  title?: string | null
  /** Read-only. */
  url?: string | null
}

/** Part of ContentValidatorError. */
export interface ContentValidationDashboardElement {
  aria_description?: string | null
  body_text?: string | null
  dashboard_id?: string | null
  extension_id?: string | null
  filter_id?: string | null
  /** Read-only. */
  id?: string
  look_id?: string | null
  note_display?: string | null
  note_state?: string | null
  note_text?: string | null
  /** Read-only. */
  note_text_as_html?: string | null
  query_id?: string | null
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
  folder?: ContentValidationFolder | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  short_url?: string | null
  title?: string | null
}

/** Part of ContentValidatorError. */
export interface ContentValidationLookMLDashboard {
  /** Read-only. */
  id?: string
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
  /** Read-only. */
  id?: string
  look_id?: string | null
  name?: string | null
}

/** Part of ContentValidatorErrorItem. Beta. */
export interface ContentValidatorContentError {
  /** Read-only. */
  content_type?: string
  /** Read-only. */
  detail?: string
  /** Read-only. */
  explore?: string | null
  /** Read-only. */
  field_name?: string
  /** Read-only. */
  folder?: string | null
  /** Read-only. */
  instance?: string | null
  /** Read-only. */
  message?: string
  /** Read-only. */
  model?: string | null
  /** Read-only. */
  status?: string | null
  /** Read-only. */
  tile_title?: string | null
  /** Read-only. */
  tile_type?: string | null
  /** Read-only. */
  title?: string
  /** Read-only. */
  type?: string
  /** Read-only. */
  url?: string
}

/** Part of ContentValidation. */
export interface ContentValidatorError {
  alert?: ContentValidationAlert | null
  dashboard?: ContentValidationDashboard | null
  dashboard_element?: ContentValidationDashboardElement | null
  dashboard_filter?: ContentValidationDashboardFilter | null
  /** Read-only. */
  errors?: ContentValidationError[] | null
  /** Read-only. */
  id?: string
  look?: ContentValidationLook | null
  lookml_dashboard?: ContentValidationLookMLDashboard | null
  lookml_dashboard_element?: ContentValidationLookMLDashboardElement | null
  scheduled_plan?: ContentValidationScheduledPlan | null
}

/** Part of ContentValidatorTestedExplore. Beta. */
export interface ContentValidatorErrorItem {
  content_error?: ContentValidatorContentError | null
  generic_error?: GenericError | null
}

/** Part of RunResult. Beta. */
export interface ContentValidatorResult {
  /** Read-only. */
  incremental?: boolean
  /** Read-only. */
  name?: string
  /** Read-only. */
  result?: ContentValidatorTestedExplore[]
  /** Read-only. */
  status?: string
}

/** Part of ContentValidatorResult. Beta. */
export interface ContentValidatorTestedExplore {
  /** Read-only. Integer. */
  error_count?: number | null
  /** Read-only. */
  errors?: ContentValidatorErrorItem[]
}

/** Answered by search_content_views. */
export interface ContentView {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  content_metadata_id?: string | null
  /** Read-only. */
  dashboard_id?: string | null
  /** Read-only. Integer. */
  favorite_count?: number | null
  /** Read-only. */
  group_id?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  last_viewed_at?: string | null
  /** Read-only. */
  look_id?: string | null
  /** Read-only. */
  start_of_week_date?: string | null
  /** Read-only. */
  title?: string | null
  /** Read-only. */
  user_id?: string | null
  /** Read-only. Integer. */
  view_count?: number | null
}

/** Part of Agent. Beta. */
export interface Context {
  instructions?: string
}

/** Part of ColorCollection. */
export interface ContinuousPalette {
  /** Read-only. */
  id?: string
  label?: string | null
  stops?: ColorStop[]
  type?: string
}

/** Answered by create_conversation, get_conversation, search_conversations and update_conversation. Beta. */
export interface Conversation {
  agent_id?: string | null
  /** Read-only. */
  can?: Record<string, boolean>
  category?: string | null
  conversation_agent?: Agent | null
  /** Read-only. ISO 8601 date. */
  created_at?: string
  deleted?: boolean
  /** Read-only. */
  id?: string
  /** Read-only. */
  messages?: ConversationMessage[] | null
  /** Read-only. */
  missing_agent?: boolean
  name?: string
  sources?: Source[]
  /** Read-only. */
  studio_conversation_id?: string | null
  /** Read-only. ISO 8601 date. */
  updated_at?: string
  /** Read-only. */
  user_id?: string
}

/**
 * Answered by all_conversation_messages, create_conversation_message, get_conversation_message and
 * update_conversation_message. Beta.
 */
export interface ConversationMessage {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  id?: string
  message?: Record<string, unknown>
  /** Read-only. Integer. */
  order?: number
  type?: string
}

/** Sent by conversational_analytics_chat. Beta. */
export interface ConversationalAnalyticsChatRequest {
  conversation_id: string
  user_message: string
}

/** Answered by connection_cost_estimate. */
export interface CostEstimate {
  /** Read-only. */
  cache_hit?: boolean
  /** Read-only. Integer. */
  cost?: number
  /** Read-only. */
  cost_unit?: string
  /** Read-only. */
  message?: string
}

/** Sent by create_ci_run. Beta. */
export interface CreateCIRunRequest {
  branch?: string | null
  /** URL. */
  commit?: string | null
  suite_id?: string
}

/** Answered by create_ci_run. Beta. */
export interface CreateCIRunResponse {
  /** Read-only. */
  run_id?: string
  /** Read-only. */
  status?: string
}

/** Sent by create_continuous_integration_run. Beta. */
export interface CreateContinuousIntegrationRunRequest {
  branch?: string | null
  commit?: string | null
  suite_id?: string
  user_attributes?: UserAttributeOverride[] | null
}

/** Sent by connection_cost_estimate. */
export interface CreateCostEstimate {
  sql?: string
}

/** Answered by create_user_credentials_api3. */
export interface CreateCredentialsApi3 {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  client_id?: string | null
  /** Read-only. */
  client_secret?: string | null
  /** Read-only. */
  created_at?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  is_disabled?: boolean
  purpose?: string | null
  /** Read-only. */
  type?: string | null
  /** Read-only. URL. */
  url?: string | null
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

/** Sent by create_dashboard_render_task. */
export interface CreateDashboardRenderTask {
  dashboard_filters?: string | null
  dashboard_style?: string | null
  tab_ids?: string[] | null
}

/** Sent by create_embed_user. */
export interface CreateEmbedUserRequest {
  external_user_id: string
}

/** Sent by create_folder. */
export interface CreateFolder {
  name: string
  parent_id: string
}

/** Sent by create_oauth_application_user_state. Beta. */
export interface CreateOAuthApplicationUserStateRequest {
  access_token: string
  /** ISO 8601 date and time. */
  access_token_expires_at: string
  oauth_application_id: string
  refresh_token?: string | null
  /** ISO 8601 date and time. */
  refresh_token_expires_at?: string | null
  user_id: string
}

/** Answered by create_oauth_application_user_state. Beta. */
export interface CreateOAuthApplicationUserStateResponse {
  /** Read-only. */
  oauth_application_id: string
  /** Read-only. */
  user_id: string
}

/** Sent by create_query_task. */
export interface CreateQueryTask {
  dashboard_id?: string | null
  deferred?: boolean
  look_id?: string | null
  query_id: string | null
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
    | 'odc'
    | (string & {})
    | null
  source?: string | null
}

/** Answered by all_user_credentials_api3s, update_user_credentials_api3 and user_credentials_api3. */
export interface CredentialsApi3 {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  client_id?: string | null
  /** Read-only. */
  created_at?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  is_disabled?: boolean
  purpose?: string | null
  /** Read-only. */
  type?: string | null
  /** Read-only. URL. */
  url?: string | null
}

/**
 * Answered by create_user_credentials_email, create_user_credentials_email_password_reset,
 * send_user_credentials_email_password_reset and 2 others.
 */
export interface CredentialsEmail {
  /** Read-only. */
  account_setup_url?: string | null
  /** Read-only. */
  account_setup_url_expired?: boolean
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
  password_reset_url_expired?: boolean
  /** Read-only. */
  type?: string | null
  /** Read-only. URL. */
  url?: string | null
  /** Read-only. */
  user_id?: string | null
  /** Read-only. URL. */
  user_url?: string | null
}

/** Answered by search_credentials_email. */
export interface CredentialsEmailSearch {
  /** Read-only. */
  account_setup_url?: string | null
  /** Read-only. */
  account_setup_url_expired?: boolean
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
  password_reset_url_expired?: boolean
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
  /** Read-only. */
  id?: string
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

/** Part of User. */
export interface CredentialsWorkforce {
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
  type?: string | null
  /** Read-only. URL. */
  url?: string | null
  /** Read-only. */
  workforce_user_id?: string | null
}

/** Answered by custom_welcome_email and update_custom_welcome_email. */
export interface CustomWelcomeEmail {
  content?: string | null
  enabled?: boolean
  header?: string | null
  subject?: string | null
}

/** Answered by all_connections, connection, create_connection and update_connection. */
export interface DBConnection {
  after_connect_statements?: string | null
  always_retry_failed_builds?: boolean | null
  bq_roles_verified?: boolean | null
  bq_storage_project_id?: string | null
  /** Read-only. */
  can?: Record<string, boolean>
  connection_pooling?: boolean
  cost_estimate_enabled?: boolean | null
  /** Read-only. */
  created_at?: string | null
  /** Integer. */
  custom_local_port?: number | null
  database?: string | null
  db_timezone?: string | null
  /** Read-only. */
  default_bq_connection?: boolean
  dialect?: Dialect | null
  dialect_name?: string | null
  disable_context_comment?: boolean | null
  /** Read-only. */
  example?: boolean
  /** Read-only. */
  has_password?: boolean
  host?: string | null
  impersonated_service_account?: string | null
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
  /** Integer. */
  max_queries?: number | null
  /** Integer. */
  max_queries_per_user?: number | null
  name?: string
  /** Read-only. */
  named_driver_version_actual?: string | null
  named_driver_version_requested?: string | null
  oauth_application_id?: string | null
  /** Read-only. */
  p4sa_name?: string | null
  pdt_api_control_enabled?: boolean | null
  /** Integer. */
  pdt_concurrency?: number | null
  pdt_context_override?: DBConnectionOverride | null
  /** Read-only. */
  pdts_enabled?: boolean
  /** Integer. */
  pool_timeout?: number | null
  port?: string | null
  query_holding_disabled?: boolean
  query_timezone?: string | null
  schema?: string | null
  service_name?: string | null
  /** Read-only. */
  snippets?: Snippet[]
  sql_runner_precache_tables?: boolean
  sql_writing_with_info_schema?: boolean
  ssl?: boolean
  /** Read-only. */
  supports_data_studio_link?: boolean
  tmp_db_host?: string | null
  tmp_db_name?: string | null
  tunnel_id?: string | null
  user_attribute_fields?: string[] | null
  user_db_credentials?: boolean | null
  /** Read-only. */
  user_id?: string | null
  username?: string | null
  uses_application_default_credentials?: boolean | null
  /** Read-only. */
  uses_instance_oauth?: boolean
  uses_key_pair_auth?: boolean
  /** Read-only. */
  uses_oauth?: boolean
  /** Read-only. */
  uses_service_auth?: boolean
  uses_tns?: boolean | null
  verify_ssl?: boolean
}

/** Part of SqlQuery. */
export interface DBConnectionBase {
  /** Read-only. */
  can?: Record<string, boolean>
  dialect?: Dialect | null
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
  pdt_after_connect_statements?: string | null
  pdt_database?: string | null
  pdt_host?: string | null
  pdt_jdbc_additional_params?: string | null
  pdt_port?: string | null
  pdt_schema?: string | null
  pdt_service_name?: string | null
  pdt_username?: string | null
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

/** Answered by copy_dashboard, create_dashboard, create_dashboard_filter_state and 10 others. */
export interface Dashboard {
  alert_sync_with_dashboard_filter_enabled?: boolean
  appearance?: DashboardAppearance | null
  background_color?: string | null
  /** Read-only. */
  can?: Record<string, boolean>
  certification_metadata?: Certification | null
  chat_enabled?: boolean
  /** Read-only. */
  content_favorite_id?: string | null
  /** Read-only. */
  content_metadata_id?: string | null
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
  /** Read-only. */
  deleter_id?: string | null
  description?: string | null
  download_settings?: DashboardDownloadSettings | null
  /** Read-only. URL. */
  edit_uri?: string | null
  enable_viz_full_screen?: boolean
  /** Read-only. Integer. */
  favorite_count?: number | null
  filters_bar_collapsed?: boolean
  filters_location_top?: boolean
  folder?: FolderBase | null
  folder_id?: string | null
  hidden?: boolean
  /** Read-only. */
  id?: string
  /** Read-only. */
  is_owner_disabled?: boolean
  /** Read-only. ISO 8601 date and time. */
  last_accessed_at?: string | null
  /** Read-only. */
  last_updater_id?: string | null
  /** Read-only. */
  last_updater_name?: string | null
  /** Read-only. ISO 8601 date and time. */
  last_viewed_at?: string | null
  load_configuration?: string | null
  lookml_link_id?: string | null
  model?: LookModel | null
  preferred_viewer?: string | null
  preserve_desktop_layout?: boolean
  query_timezone?: string | null
  /** Read-only. */
  readonly?: boolean
  refresh_interval?: string | null
  /** Read-only. Integer. */
  refresh_interval_to_i?: number | null
  show_filters_bar?: boolean | null
  show_title?: boolean | null
  slug?: string | null
  text_tile_text_color?: string | null
  tile_background_color?: string | null
  tile_text_color?: string | null
  title?: string | null
  title_color?: string | null
  /** Read-only. ISO 8601 date and time. */
  updated_at?: string | null
  /** Read-only. */
  url?: string | null
  /** Read-only. Integer. */
  usage_count?: number | null
  user_id?: string | null
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
  modern_vis2026?: boolean | null
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
  certification_metadata?: Certification | null
  /** Read-only. */
  content_favorite_id?: string | null
  /** Read-only. */
  content_metadata_id?: string | null
  /** Read-only. */
  description?: string | null
  folder?: FolderBase | null
  /** Read-only. */
  hidden?: boolean
  /** Read-only. */
  id?: string
  model?: LookModel | null
  /** Read-only. */
  preferred_viewer?: string | null
  /** Read-only. */
  query_timezone?: string | null
  /** Read-only. */
  readonly?: boolean
  /** Read-only. */
  refresh_interval?: string | null
  /** Read-only. Integer. */
  refresh_interval_to_i?: number | null
  /** Read-only. */
  slug?: string | null
  /** Read-only. */
  title?: string | null
  /** Read-only. */
  user_id?: string | null
}

/** Part of Dashboard. */
export interface DashboardDownloadSettings {
  /** Integer. */
  columns_limit?: number | null
  format_option?: string | null
  limit_options?: string | null
  result_options?: string | null
  /** Integer. */
  rows_limit?: number | null
  value_options?: string | null
}

/** Answered by create_dashboard_element, dashboard_dashboard_elements, dashboard_element and 2 others. */
export interface DashboardElement {
  /** Read-only. Integer. */
  alert_count?: number | null
  aria_description?: string | null
  body_text?: string | null
  /** Read-only. */
  body_text_as_html?: string | null
  /** Read-only. */
  can?: Record<string, boolean>
  certification_metadata?: Certification | null
  dashboard_id?: string | null
  dashboard_layout_id?: string | null
  /** Read-only. URL. */
  edit_uri?: string | null
  extension_id?: string | null
  filter_id?: string | null
  /** Read-only. */
  id?: string
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
  query?: Query | null
  query_id?: string | null
  refresh_interval?: string | null
  /** Read-only. Integer. */
  refresh_interval_to_i?: number | null
  result_maker?: ResultMakerWithIdVisConfigAndDynamicFields | null
  result_maker_id?: string | null
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
  description?: string | null
  /** Read-only. */
  id?: string
  label?: string | null
  lookml_link_id?: string | null
  /** Integer. */
  order?: number | null
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
  deleted?: boolean
  /** Read-only. */
  element_title?: string | null
  /** Read-only. */
  element_title_hidden?: boolean
  /** Integer. */
  granular_column?: number | null
  /** Integer. */
  granular_height?: number | null
  /** Integer. */
  granular_row?: number | null
  /** Integer. */
  granular_width?: number | null
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

/** Answered by dashboard_lookml and search_lookml_dashboards. */
export interface DashboardLookml {
  /** Read-only. */
  dashboard_id?: string | null
  lookml?: string | null
}

/** Answered by fetch_integration_form and fetch_remote_data_action_form. */
export interface DataActionForm {
  /** Read-only. */
  fields?: DataActionFormField[] | null
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

/** Part of DataSourceSchema. Beta. */
export interface DataFilter {
  /** Read-only. */
  field?: string | null
  /** Read-only. */
  type?: string | null
  /** Read-only. */
  value?: string | null
}

/** Part of SystemMessage. Beta. */
export interface DataMessage {
  bigQueryJob?: BigQueryJob | null
  generatedLookerQuery?: Query | null
  /** Read-only. */
  generatedSql?: string | null
  query?: DataQuery | null
  result?: DataResult | null
}

/** Part of DataMessage. Beta. */
export interface DataQuery {
  /** Read-only. */
  datasources?: Datasource[] | null
  looker?: Query | null
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  question?: string | null
}

/** Part of DataMessage. Beta. */
export interface DataResult {
  /** Read-only. */
  data?: unknown[] | null
  /** Read-only. */
  name?: string | null
  schema?: DataSourceSchema | null
}

/** Part of BigQueryJob, BigQueryTableReference, DataResult and 2 others. Beta. */
export interface DataSourceSchema {
  /** Read-only. */
  description?: string | null
  /** Read-only. */
  displayName?: string | null
  /** Read-only. */
  fields?: Field[] | null
  /** Read-only. */
  filters?: DataFilter[] | null
  /** Read-only. */
  synonyms?: string[] | null
  /** Read-only. */
  tags?: string[] | null
}

/** Answered by all_datagroups, datagroup and update_datagroup. */
export interface Datagroup {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  created_at?: number | null
  /** Read-only. */
  id?: string
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

/** Part of DataQuery and SchemaResult. Beta. */
export interface Datasource {
  lookerExploreReference?: LookerExploreReference | null
  schema?: DataSourceSchema | null
  /** Read-only. */
  structSchema?: Record<string, unknown> | null
}

/** Part of IntegrationTestResult. */
export interface DelegateOauthTest {
  /** Read-only. */
  installation_id?: string
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

/** Answered by async_deploy_status. Beta. */
export interface DeployStatusResponse {
  /** Read-only. */
  commit_sha?: string | null
  /** Read-only. */
  error?: string | null
  /** Read-only. */
  status?: string
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

/** Part of DialectInfo. */
export interface DialectDriverNamesVersion {
  /** Read-only. */
  display_name?: string | null
  /** Read-only. */
  name?: string | null
}

/** Answered by all_dialect_infos. */
export interface DialectInfo {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  default_max_connections?: string | null
  /** Read-only. */
  default_max_queries?: string | null
  /** Read-only. */
  default_max_queries_per_user?: string | null
  /** Read-only. */
  default_port?: string | null
  /** Read-only. */
  installed?: boolean
  /** Read-only. */
  label?: string | null
  /** Read-only. */
  label_for_database_equivalent?: string | null
  /** Read-only. */
  label_for_schema_equivalent?: string | null
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  supported_driver_name?: string | null
  /** Read-only. */
  supported_driver_versions?: DialectDriverNamesVersion[] | null
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
  cost_estimate?: boolean
  /** Read-only. */
  disable_context_comment?: boolean
  /** Read-only. */
  disabled?: boolean
  /** Read-only. */
  host?: boolean
  /** Read-only. */
  instance_name?: boolean
  /** Read-only. */
  key_pair_authentication?: boolean
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
  supports_connection_pooling?: boolean
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

/** Answered by public_egress_ip_addresses. */
export interface EgressIpAddresses {
  /** Read-only. */
  egress_ip_addresses?: string[] | null
}

/** Part of Setting. */
export interface EmbedConfig {
  alert_url_allowlist?: string[] | null
  alert_url_label?: string | null
  alert_url_param_owner?: string | null
  domain_allowlist?: string[] | null
  embed_content_management?: boolean
  embed_content_navigation?: boolean
  embed_cookieless_v2?: boolean
  /** Read-only. */
  embed_enabled?: boolean
  hide_look_navigation?: boolean
  look_filters?: boolean
  /** Read-only. */
  permissions?: Record<string, unknown> | null
  sso_auth_enabled?: boolean
  strict_sameorigin_for_login?: boolean
}

/** Sent by acquire_embed_cookieless_session. */
export interface EmbedCookielessSessionAcquire {
  embed_domain?: string | null
  external_group_id?: string | null
  external_user_id?: string | null
  first_name?: string | null
  force_logout_login?: boolean
  group_ids?: string[] | null
  last_name?: string | null
  models?: string[] | null
  permissions?: string[] | null
  /** Integer. */
  session_length?: number | null
  session_reference_token?: string | null
  user_attributes?: Record<string, unknown> | null
  user_timezone?: string | null
}

/** Answered by acquire_embed_cookieless_session. */
export interface EmbedCookielessSessionAcquireResponse {
  api_token?: string | null
  /** Integer. */
  api_token_ttl?: number | null
  authentication_token?: string | null
  /** Integer. */
  authentication_token_ttl?: number | null
  navigation_token?: string | null
  /** Integer. */
  navigation_token_ttl?: number | null
  session_reference_token?: string | null
  /** Integer. */
  session_reference_token_ttl?: number | null
}

/** Sent by generate_tokens_for_cookieless_session. */
export interface EmbedCookielessSessionGenerateTokens {
  api_token?: string | null
  navigation_token?: string | null
  session_reference_token: string
}

/** Answered by generate_tokens_for_cookieless_session. */
export interface EmbedCookielessSessionGenerateTokensResponse {
  api_token?: string | null
  /** Integer. */
  api_token_ttl?: number | null
  navigation_token?: string | null
  /** Integer. */
  navigation_token_ttl?: number | null
  session_reference_token: string
  /** Integer. */
  session_reference_token_ttl?: number | null
}

/** Sent by create_embed_url_as_me. */
export interface EmbedParams {
  force_logout_login?: boolean
  /** Integer. */
  session_length?: number | null
  /** URL. */
  target_url: string
}

/** Answered by create_embed_secret. */
export interface EmbedSecret {
  algorithm?: string | null
  /** Read-only. */
  created_at?: string | null
  enabled?: boolean
  /** Read-only. */
  id?: string
  /** Read-only. */
  secret?: string | null
  secret_type?: 'SSO' | 'JWT' | (string & {})
  /** Read-only. */
  user_id?: string | null
}

/** Sent by create_sso_embed_url. */
export interface EmbedSsoParams {
  embed_domain?: string | null
  external_group_id?: string | null
  external_user_id?: string | null
  first_name?: string | null
  force_logout_login?: boolean
  group_ids?: string[] | null
  last_name?: string | null
  models?: string[] | null
  permissions?: string[] | null
  secret_id?: string | null
  /** Integer. */
  session_length?: number | null
  /** URL. */
  target_url: string
  user_attributes?: Record<string, unknown> | null
  user_timezone?: string | null
}

/** Answered by create_embed_url_as_me, create_sso_embed_url and validate_embed_url. */
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

/** Part of SystemMessage. Beta. */
export interface ErrorMessage {
  /** Read-only. */
  text?: string
}

/** Part of SystemMessage. Beta. */
export interface ExampleQueries {
  /** Read-only. */
  exampleQueries?: ExampleQuery[] | null
}

/** Part of ExampleQueries. Beta. */
export interface ExampleQuery {
  /** Read-only. */
  naturalLanguageQuestion?: string | null
  /** Read-only. */
  sqlQuery?: string | null
}

/**
 * Answered by all_external_oauth_applications, create_external_oauth_application and update_external_oauth_application.
 * Beta.
 */
export interface ExternalOauthApplication {
  bi_directional_data_access?: boolean | null
  /** Read-only. */
  can?: Record<string, boolean>
  client_id?: string
  /** Read-only. ISO 8601 date and time. */
  created_at?: string
  dialect_name?: string | null
  /** Read-only. */
  id?: string
  name?: string
  tenant_id?: string | null
}

/** Part of DataSourceSchema. Beta. */
export interface Field {
  /** Read-only. */
  category?: string | null
  /** Read-only. */
  description?: string | null
  /** Read-only. */
  displayName?: string | null
  /** Read-only. */
  mode?: string | null
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  subfields?: unknown[] | null
  /** Read-only. */
  synonyms?: string[] | null
  /** Read-only. */
  tags?: string[] | null
  /** Read-only. */
  type?: string | null
  /** Read-only. */
  valueFormat?: string | null
}

/** Answered by create_folder, folder, folder_ancestors and 5 others. */
export interface Folder {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  child_count?: number | null
  /** Read-only. */
  content_metadata_id?: string | null
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  /** Read-only. */
  creator_id?: string | null
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

/** Answered by all_folders. */
export interface FolderBase {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  child_count?: number | null
  /** Read-only. */
  content_metadata_id?: string | null
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  /** Read-only. */
  creator_id?: string | null
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

/** Part of AssertValidatorErrorItem, ContentValidatorErrorItem, LookMLValidatorErrorItem and 2 others. Beta. */
export interface GenericError {
  /** Read-only. */
  detail?: string
  /** Read-only. */
  instance?: string | null
  /** Read-only. */
  status?: string | null
  /** Read-only. */
  title?: string
  /** Read-only. */
  type?: string
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
  commit_at?: number | null
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

/** Part of GitDiagnosticReport. Beta. */
export interface GitDiagnosticIssue {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  issue_type?: string | null
  /** Read-only. */
  issue_version?: string | null
  /** Read-only. */
  project_id?: string | null
  /** Read-only. */
  project_type?: string | null
  /** Read-only. */
  report_id?: string | null
  /** Read-only. */
  state?: string | null
  /** Read-only. ISO 8601 date and time. */
  updated_at?: string | null
}

/** Answered by create_git_diagnostic_report, get_git_diagnostic_report and repair_git_diagnostic_report. Beta. */
export interface GitDiagnosticReport {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  issues?: GitDiagnosticIssue[] | null
  /** Read-only. */
  project_id?: string | null
  project_type?: string | null
  /** Read-only. */
  state?: string | null
  /** Read-only. */
  status?: string | null
  /** Read-only. ISO 8601 date and time. */
  updated_at?: string | null
  /** Read-only. */
  user_id?: string | null
}

/** Part of ProjectFile. */
export interface GitStatus {
  /** Read-only. */
  action?: string | null
  /** Read-only. */
  conflict?: boolean
  /** Read-only. */
  revertable?: boolean
  /** Read-only. */
  text?: string | null
}

/** Answered by create_golden_query and update_golden_query. Beta. */
export interface GoldenQuery {
  answer?: string
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  client_id?: string | null
  /** Read-only. ISO 8601 date and time. */
  created_at?: string
  /** Read-only. Integer. */
  created_by_user_id?: number | null
  /** Read-only. */
  explore?: string | null
  /** Read-only. */
  fields?: string[] | null
  /** Read-only. */
  filters?: Record<string, string> | null
  /** Read-only. Integer. */
  id?: number
  is_active?: boolean
  /** Read-only. ISO 8601 date and time. */
  last_updated_at?: string | null
  /** Read-only. Integer. */
  last_updated_by_user_id?: number | null
  /** Read-only. */
  limit?: string | null
  /** Read-only. */
  model?: string | null
  /** Read-only. Integer. */
  query_id?: number | null
  questions?: string[]
  /** Read-only. */
  sorts?: string[] | null
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
  /** Read-only. */
  id?: string
  /** Read-only. */
  include_by_default?: boolean
  name?: string | null
  /** Read-only. Integer. */
  user_count?: number | null
}

/** Answered by search_groups_with_hierarchy. */
export interface GroupHierarchy {
  /** Read-only. */
  can?: Record<string, boolean>
  can_add_to_content_metadata?: boolean
  /** Read-only. */
  contains_current_user?: boolean
  /** Read-only. */
  external_group_id?: string | null
  /** Read-only. */
  externally_managed?: boolean
  /** Read-only. */
  id?: string
  /** Read-only. */
  include_by_default?: boolean
  name?: string | null
  /** Read-only. */
  parent_group_ids?: string[] | null
  /** Read-only. */
  role_ids?: string[] | null
  /** Read-only. Integer. */
  user_count?: number | null
}

/** Sent by add_group_group. */
export interface GroupIdForGroupInclusion {
  group_id?: string | null
}

/** Sent by add_group_user. */
export interface GroupIdForGroupUserInclusion {
  user_id?: string | null
}

/** Answered by search_groups_with_roles. */
export interface GroupSearch {
  /** Read-only. */
  can?: Record<string, boolean>
  can_add_to_content_metadata?: boolean
  /** Read-only. */
  contains_current_user?: boolean
  /** Read-only. */
  external_group_id?: string | null
  /** Read-only. */
  externally_managed?: boolean
  /** Read-only. */
  id?: string
  /** Read-only. */
  include_by_default?: boolean
  name?: string | null
  /** Read-only. */
  roles?: Role[] | null
  /** Read-only. Integer. */
  user_count?: number | null
}

/** Part of HomepageSection. */
export interface HomepageItem {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  content_created_by?: string | null
  /** Read-only. */
  content_favorite_id?: string | null
  /** Read-only. */
  content_metadata_id?: string | null
  /** Read-only. */
  content_updated_at?: string | null
  custom_description?: string | null
  /** Read-only. */
  custom_image_url?: string | null
  custom_title?: string | null
  custom_url?: string | null
  dashboard_id?: string | null
  /** Read-only. */
  description?: string | null
  /** Read-only. Integer. */
  favorite_count?: number | null
  homepage_section_id?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  image_url?: string | null
  /** Read-only. */
  location?: string | null
  look_id?: string | null
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

/** Answered by all_primary_homepage_sections. */
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
  homepage_id?: string | null
  /** Read-only. */
  homepage_items?: HomepageItem[] | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  is_header?: boolean
  item_order?: string[] | null
  title?: string | null
  /** Read-only. ISO 8601 date and time. */
  updated_at?: string | null
  /** Read-only. */
  visible_item_order?: string[] | null
}

/** Part of Manifest. */
export interface ImportedProject {
  /** Read-only. */
  is_remote?: boolean
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  ref?: string | null
  /** Read-only. */
  url?: string | null
}

/** Part of Setting. */
export interface InstanceConfig {
  /** Read-only. */
  feature_flags?: Record<string, boolean>
  /** Read-only. */
  license_features?: Record<string, boolean>
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
  installed_delegate_oauth_targets?: string[]
  /** Read-only. */
  integration_hub_id?: string
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
    | 'json_bi'
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
  /** Read-only. */
  id?: string
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

/** Answered by get_integration_hub_health. */
export interface IntegrationHubHealthResult {
  /** Read-only. */
  message?: string | null
  /** Read-only. */
  success?: boolean
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
  sensitive?: boolean | null
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

/** Answered by run_sql_interface_query. */
export interface JsonBi {
  metadata: JsonBiMetadata
  /** Read-only. */
  rows: string[]
}

/** Part of JsonBiMetadata. */
export interface JsonBiBigQueryMetadata {
  /** Read-only. */
  backend_cache_hit: boolean
  /** Read-only. Integer. */
  total_bytes_processed: number
}

/** Part of JsonBiFields. */
export interface JsonBiField {
  /** Read-only. */
  category: string
  /** Read-only. */
  description: string | null
  /** Read-only. */
  dimension_group: string | null
  /** Read-only. */
  field_group_label: string | null
  /** Read-only. */
  field_group_variant: string
  /** Read-only. */
  hidden: boolean
  /** Read-only. */
  label: string
  /** Read-only. */
  name: string
  /** Read-only. */
  sql: string | null
  /** Read-only. */
  type: string
  /** Read-only. */
  view: string | null
  /** Read-only. */
  view_label: string | null
}

/** Part of JsonBiMetadata. */
export interface JsonBiFields {
  /** Read-only. */
  dimensions: JsonBiField[]
  /** Read-only. */
  measures: JsonBiField[]
  /** Read-only. */
  pivots: JsonBiField[]
  /** Read-only. */
  table_calculations: JsonBiTableCalc[]
}

/** Part of JsonBi. */
export interface JsonBiMetadata {
  big_query_metadata: JsonBiBigQueryMetadata
  /** Read-only. */
  columns_truncated: string
  fields: JsonBiFields
  /** Read-only. */
  filter_expression: string | null
  /** Read-only. */
  filters: Record<string, string>
  /** Read-only. */
  has_subtotals: boolean
  /** Read-only. */
  has_totals: boolean
  /** Read-only. */
  pivots: JsonBiPivots[]
  /** Read-only. */
  sql: string | null
}

/** Part of JsonBiMetadata. */
export interface JsonBiPivots {
  /** Read-only. */
  data: Record<string, string>
  /** Read-only. */
  is_total: boolean
  /** Read-only. */
  key: string
  /** Read-only. */
  sort_values: Record<string, string>
}

/** Part of JsonBiFields. */
export interface JsonBiTableCalc {
  /** Read-only. */
  align: string | null
  /** Read-only. */
  expression: string | null
  /** Read-only. */
  label: string | null
  /** Read-only. */
  measure: boolean | null
  /** Read-only. */
  name: string | null
  /** Read-only. */
  value_format: string | null
}

/** Part of KdaRequestPayload. Beta. */
export interface KdaDataSource {
  explore_name?: string | null
  model_name?: string | null
  query_id?: string | null
}

/** Sent by run_key_driver_analysis. Beta. */
export interface KdaRequestPayload {
  base_filters?: Record<string, string> | null
  baseline_filters?: Record<string, string> | null
  breach_filters?: Record<string, string> | null
  contribution_metric: string | null
  data_source: KdaDataSource
  dimensions: string[] | null
}

/** Answered by run_key_driver_analysis. Beta. */
export interface KdaResponsePayload {
  /** Read-only. */
  dimensions: string[] | null
  /** Read-only. */
  drivers: unknown[] | null
  /** Read-only. */
  status: string | null
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
  user?: LDAPUser | null
}

/** Part of LDAPConfig. */
export interface LDAPGroupRead {
  /** Read-only. */
  id?: string
  /** Read-only. */
  looker_group_id?: string | null
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
  id?: string | null
  /** Read-only. */
  looker_group_id?: string | null
  looker_group_name?: string | null
  name?: string | null
  role_ids?: string[] | null
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
  user_attribute_ids?: string[] | null
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
  default_locale?: string | null
  /** Read-only. */
  localization_level?: string | null
}

/** Answered by all_looks, copy_look, move_look and 2 others. */
export interface Look {
  /** Read-only. */
  can?: Record<string, boolean>
  certification_metadata?: Certification | null
  /** Read-only. */
  content_favorite_id?: string | null
  /** Read-only. */
  content_metadata_id?: string | null
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  deleted?: boolean
  /** Read-only. ISO 8601 date and time. */
  deleted_at?: string | null
  /** Read-only. */
  deleter_id?: string | null
  description?: string | null
  /** Read-only. */
  embed_url?: string | null
  /** Read-only. */
  excel_file_url?: string | null
  /** Read-only. Integer. */
  favorite_count?: number | null
  folder?: FolderBase | null
  folder_id?: string | null
  /** Read-only. */
  google_spreadsheet_formula?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  image_embed_url?: string | null
  /** Read-only. */
  is_owner_disabled?: boolean
  is_run_on_load?: boolean
  /** Read-only. ISO 8601 date and time. */
  last_accessed_at?: string | null
  /** Read-only. */
  last_updater_id?: string | null
  /** Read-only. ISO 8601 date and time. */
  last_viewed_at?: string | null
  model?: LookModel | null
  public?: boolean
  /** Read-only. */
  public_slug?: string | null
  /** Read-only. */
  public_url?: string | null
  query_id?: string | null
  /** Read-only. */
  short_url?: string | null
  title?: string | null
  /** Read-only. ISO 8601 date and time. */
  updated_at?: string | null
  /** Read-only. Integer. */
  usage_count?: number | null
  user_id?: string | null
  /** Read-only. */
  user_name?: string | null
  /** Read-only. Integer. */
  view_count?: number | null
}

/** Part of ContentFavorite and RunningQueries. */
export interface LookBasic {
  /** Read-only. */
  can?: Record<string, boolean>
  certification_metadata?: Certification | null
  /** Read-only. */
  content_metadata_id?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  title?: string | null
  user_id?: string | null
}

/** Part of LookMLValidatorErrorItem. Beta. */
export interface LookMLValidatorError {
  /** Read-only. */
  detail?: string
  /** Read-only. */
  explore?: string | null
  /** Read-only. */
  field_name?: string | null
  /** Read-only. */
  file_path?: string | null
  /** Read-only. */
  instance?: string | null
  /** Read-only. */
  line_number?: string | null
  /** Read-only. */
  lookml_url?: string | null
  /** Read-only. */
  message?: string | null
  /** Read-only. */
  model?: string | null
  /** Read-only. */
  severity?: string | null
  /** Read-only. */
  status?: string | null
  /** Read-only. */
  title?: string
  /** Read-only. */
  type?: string
}

/** Part of LookMLValidatorResult. Beta. */
export interface LookMLValidatorErrorItem {
  generic_error?: GenericError | null
  lookml_error?: LookMLValidatorError | null
}

/** Part of RunResult. Beta. */
export interface LookMLValidatorResult {
  /** Read-only. Integer. */
  error_count?: number | null
  /** Read-only. */
  errors?: LookMLValidatorErrorItem[]
  /** Read-only. */
  name?: string
  /** Read-only. */
  status?: string
}

/** Part of Dashboard, DashboardBase, Look and 2 others. */
export interface LookModel {
  /** Read-only. */
  id?: string
  /** Read-only. */
  label?: string | null
}

/** Part of Folder. */
export interface LookWithDashboards {
  /** Read-only. */
  can?: Record<string, boolean>
  certification_metadata?: Certification | null
  /** Read-only. */
  content_favorite_id?: string | null
  /** Read-only. */
  content_metadata_id?: string | null
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  /** Read-only. */
  dashboards?: DashboardBase[] | null
  deleted?: boolean
  /** Read-only. ISO 8601 date and time. */
  deleted_at?: string | null
  /** Read-only. */
  deleter_id?: string | null
  description?: string | null
  /** Read-only. */
  embed_url?: string | null
  /** Read-only. */
  excel_file_url?: string | null
  /** Read-only. Integer. */
  favorite_count?: number | null
  folder?: FolderBase | null
  folder_id?: string | null
  /** Read-only. */
  google_spreadsheet_formula?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  image_embed_url?: string | null
  /** Read-only. */
  is_owner_disabled?: boolean
  is_run_on_load?: boolean
  /** Read-only. ISO 8601 date and time. */
  last_accessed_at?: string | null
  /** Read-only. */
  last_updater_id?: string | null
  /** Read-only. ISO 8601 date and time. */
  last_viewed_at?: string | null
  model?: LookModel | null
  public?: boolean
  /** Read-only. */
  public_slug?: string | null
  /** Read-only. */
  public_url?: string | null
  query_id?: string | null
  /** Read-only. */
  short_url?: string | null
  title?: string | null
  /** Read-only. ISO 8601 date and time. */
  updated_at?: string | null
  /** Read-only. Integer. */
  usage_count?: number | null
  user_id?: string | null
  /** Read-only. */
  user_name?: string | null
  /** Read-only. Integer. */
  view_count?: number | null
}

/** Answered by copy_look, create_look, folder_looks and 3 others. */
export interface LookWithQuery {
  /** Read-only. */
  can?: Record<string, boolean>
  certification_metadata?: Certification | null
  /** Read-only. */
  content_favorite_id?: string | null
  /** Read-only. */
  content_metadata_id?: string | null
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  deleted?: boolean
  /** Read-only. ISO 8601 date and time. */
  deleted_at?: string | null
  /** Read-only. */
  deleter_id?: string | null
  description?: string | null
  /** Read-only. */
  embed_url?: string | null
  /** Read-only. */
  excel_file_url?: string | null
  /** Read-only. Integer. */
  favorite_count?: number | null
  folder?: FolderBase | null
  folder_id?: string | null
  /** Read-only. */
  google_spreadsheet_formula?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  image_embed_url?: string | null
  /** Read-only. */
  is_owner_disabled?: boolean
  is_run_on_load?: boolean
  /** Read-only. ISO 8601 date and time. */
  last_accessed_at?: string | null
  /** Read-only. */
  last_updater_id?: string | null
  /** Read-only. ISO 8601 date and time. */
  last_viewed_at?: string | null
  model?: LookModel | null
  public?: boolean
  /** Read-only. */
  public_slug?: string | null
  /** Read-only. */
  public_url?: string | null
  query?: Query | null
  query_id?: string | null
  /** Read-only. */
  short_url?: string | null
  title?: string | null
  /** Read-only. ISO 8601 date and time. */
  updated_at?: string | null
  /** Read-only. */
  url?: string | null
  /** Read-only. Integer. */
  usage_count?: number | null
  user_id?: string | null
  /** Read-only. */
  user_name?: string | null
  /** Read-only. Integer. */
  view_count?: number | null
}

/** Part of Datasource. Beta. */
export interface LookerExploreReference {
  /** Read-only. */
  explore?: string
  /** Read-only. */
  lookerInstanceUri?: string | null
  /** Read-only. */
  lookmlModel?: string
  privateLookerInstanceInfo?: PrivateLookerInstanceInfo | null
  schema?: DataSourceSchema | null
}

/** Part of LookmlModelExploreField. */
export interface LookmlFieldLink {
  /** Read-only. */
  icon_url?: string | null
  /** Read-only. */
  label?: string
  /** Read-only. */
  url?: string
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
  always_join?: string[] | null
  /** Read-only. */
  can_develop?: boolean
  /** Read-only. */
  can_explain?: boolean
  /** Read-only. */
  can_pivot_in_db?: boolean
  /** Read-only. */
  can_save?: boolean
  /** Read-only. */
  can_see_lookml?: boolean
  /** Read-only. */
  can_subtotal?: boolean
  /** Read-only. */
  can_total?: boolean
  /** Read-only. */
  conditionally_filter?: LookmlModelExploreConditionallyFilter[] | null
  /** Read-only. */
  connection_name?: string | null
  /** Read-only. */
  description?: string | null
  /** Read-only. */
  dialect_name?: string | null
  /** Read-only. */
  errors?: LookmlModelExploreError[] | null
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
  lookml_link?: string | null
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
  self_service_explore_data?: SelfServiceModelUploadData | null
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
  title?: string | null
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
  available_custom_timeframes?: string[] | null
  /** Read-only. */
  can_filter?: boolean
  /** Read-only. */
  can_time_filter?: boolean
  /** Read-only. */
  category?: 'parameter' | 'filter' | 'measure' | 'dimension' | (string & {}) | null
  /** Read-only. */
  convert_tz?: boolean | null
  /** Read-only. */
  datatype?: string | null
  /** Read-only. */
  default_filter_value?: string | null
  /** Read-only. */
  description?: string | null
  /** Read-only. */
  dimension_group?: string | null
  /** Read-only. */
  drill_fields?: string[] | null
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
  has_drills_metadata?: boolean
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
  links?: LookmlFieldLink[] | null
  /** Read-only. */
  lookml_link?: string | null
  map_layer?: LookmlModelExploreFieldMapLayer | null
  /** Read-only. */
  measure?: boolean
  /** Read-only. */
  name?: string
  /** Read-only. */
  original_view?: string
  /** Read-only. */
  parameter?: boolean
  period_over_period_params?: LookmlModelExploreFieldPeriodOverPeriodParams | null
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
  synonyms?: string[] | null
  /** Read-only. */
  tags?: string[]
  time_interval?: LookmlModelExploreFieldTimeInterval | null
  /** Read-only. */
  timeframe_labels?: Record<string, string> | null
  /** Read-only. Integer. */
  times_used?: number
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
  value_format_name?: string | null
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
export interface LookmlModelExploreFieldPeriodOverPeriodParams {
  /** Read-only. */
  based_on?: string
  /** Read-only. */
  based_on_time?: string
  /** Read-only. */
  kind?: 'previous' | 'difference' | 'relative_change' | (string & {})
  /** Read-only. */
  period?: 'year' | 'fiscal_year' | 'quarter' | 'fiscal_quarter' | 'month' | 'week' | 'date' | (string & {})
  /** Read-only. */
  value_to_date?: boolean
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
  fields?: string[] | null
  /** Read-only. */
  foreign_key?: string | null
  /** Read-only. */
  from?: string | null
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  outer_only?: boolean | null
  /** Read-only. */
  relationship?: string | null
  /** Read-only. */
  required_joins?: string[] | null
  /** Read-only. */
  sql_foreign_key?: string | null
  /** Read-only. */
  sql_on?: string | null
  /** Read-only. */
  sql_table_name?: string | null
  /** Read-only. */
  type?: string | null
  /** Read-only. */
  view_label?: string | null
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
  description?: string | null
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
  localization_settings?: LocalizationSettings | null
  /** Read-only. */
  name?: string | null
}

/** Part of Setting. */
export interface MarketplaceAutomation {
  install_enabled?: boolean
  update_looker_enabled?: boolean
  update_third_party_enabled?: boolean
}

/** Answered by check_pdt_build, start_pdt_build and stop_pdt_build. */
export interface MaterializePDT {
  /** Read-only. */
  materialization_id?: string
  /** Read-only. */
  resp_text?: string | null
}

/** Part of McpTools. */
export interface McpToolSetting {
  /** Read-only. */
  access_level?: string | null
  /** Read-only. */
  category?: string | null
  /** Read-only. */
  description?: string | null
  enabled?: boolean
}

/** Part of Setting. */
export interface McpTools {
  add_dashboard_element?: McpToolSetting | null
  add_dashboard_filter?: McpToolSetting | null
  create_project_directory?: McpToolSetting | null
  create_project_file?: McpToolSetting | null
  create_view_from_table?: McpToolSetting | null
  delete_project_directory?: McpToolSetting | null
  delete_project_file?: McpToolSetting | null
  dev_mode?: McpToolSetting | null
  enable_all?: boolean
  generate_embed_url?: McpToolSetting | null
  get_connection_databases?: McpToolSetting | null
  get_connection_schemas?: McpToolSetting | null
  get_connection_table_columns?: McpToolSetting | null
  get_connection_tables?: McpToolSetting | null
  get_connections?: McpToolSetting | null
  get_dashboards?: McpToolSetting | null
  get_dimensions?: McpToolSetting | null
  get_explores?: McpToolSetting | null
  get_filters?: McpToolSetting | null
  get_lookml_tests?: McpToolSetting | null
  get_looks?: McpToolSetting | null
  get_measures?: McpToolSetting | null
  get_models?: McpToolSetting | null
  get_parameters?: McpToolSetting | null
  get_project_directories?: McpToolSetting | null
  get_project_file?: McpToolSetting | null
  get_project_files?: McpToolSetting | null
  get_projects?: McpToolSetting | null
  health_analyze?: McpToolSetting | null
  health_pulse?: McpToolSetting | null
  health_vacuum?: McpToolSetting | null
  make_dashboard?: McpToolSetting | null
  make_look?: McpToolSetting | null
  query?: McpToolSetting | null
  query_sql?: McpToolSetting | null
  query_url?: McpToolSetting | null
  run_dashboard?: McpToolSetting | null
  run_look?: McpToolSetting | null
  run_lookml_tests?: McpToolSetting | null
  update_project_file?: McpToolSetting | null
  validate_project?: McpToolSetting | null
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
  limit?: string | null
  pivots?: string[] | null
  /** Read-only. */
  result_maker_id?: string | null
  sorts?: string[] | null
  source_queries?: MergeQuerySourceQuery[] | null
  total?: boolean
  vis_config?: Record<string, string> | null
}

/** Part of MergeQuery. */
export interface MergeQuerySourceQuery {
  merge_fields?: MergeFields[] | null
  name?: string | null
  query_id?: string | null
  query_slug?: string | null
}

/** Part of MobileSettings. Beta. */
export interface MobileFeatureFlags {
  /** Read-only. */
  feature_flag_name?: string | null
  /** Read-only. */
  feature_flag_state?: boolean
}

/** Part of AlertNotifications. */
export interface MobilePayload {
  /** Read-only. */
  alert_id: string
  /** Read-only. */
  dashboard_id?: string | null
  /** Read-only. */
  dashboard_name?: string | null
  /** Read-only. */
  investigative_content_id?: string | null
  /** Read-only. */
  query_id?: string | null
  /** Read-only. */
  query_slug?: string
  /** Read-only. */
  title?: string | null
}

/** Answered by mobile_settings. Beta. */
export interface MobileSettings {
  /** Read-only. */
  mobile_app_integration?: boolean
  /** Read-only. */
  mobile_feature_flags?: MobileFeatureFlags[] | null
  /** Read-only. */
  mobile_force_authentication?: boolean
}

/** Answered by register_mobile_device and update_mobile_device_registration. Beta. */
export interface MobileToken {
  device_token: string
  device_type: 'android' | 'ios' | (string & {})
  /** Read-only. */
  id?: string
}

/** Answered by get_model. */
export interface Model {
  /** Read-only. */
  connection?: string | null
  /** Read-only. */
  name?: string
  /** Read-only. */
  value_formats?: ModelNamedValueFormats[] | null
}

/** Answered by model_fieldname_suggestions. */
export interface ModelFieldSuggestions {
  /** Read-only. */
  error?: string | null
  /** Read-only. */
  from_cache?: boolean
  /** Read-only. */
  hit_limit?: boolean
  /** Read-only. */
  suggestions?: string[]
  /** Read-only. */
  used_calcite_materialization?: boolean
}

/** Part of Model. */
export interface ModelNamedValueFormats {
  /** Read-only. */
  format_string?: string
  /** Read-only. */
  label?: string
  /** Read-only. */
  name?: string
  /** Read-only. */
  strict_value_format?: boolean
}

/** Answered by all_model_sets, create_model_set, model_set and 2 others. */
export interface ModelSet {
  /** Read-only. */
  all_access?: boolean
  /** Read-only. */
  built_in?: boolean
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  id?: string
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
  /** Read-only. */
  modified_by?: string | null
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
  /** Read-only. */
  id?: string
  /** Read-only. */
  looker_group_id?: string | null
  /** Read-only. */
  looker_group_name?: string | null
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  roles?: Role[] | null
}

/** Part of OIDCConfig. */
export interface OIDCGroupWrite {
  id?: string | null
  /** Read-only. */
  looker_group_id?: string | null
  looker_group_name?: string | null
  name?: string | null
  role_ids?: string[] | null
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
  name?: string | null
  required?: boolean
  user_attribute_ids?: string[] | null
}

/** Answered by all_oauth_client_apps, oauth_client_app, register_oauth_client_app and update_oauth_client_app. */
export interface OauthClientApp {
  /** Read-only. */
  activated_users?: UserPublic[]
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  client_guid?: string
  description?: string
  display_name?: string
  enabled?: boolean
  group_id?: string | null
  redirect_uri?: string
  /** Read-only. ISO 8601 date and time. */
  tokens_invalid_before?: string
}

/** Answered by password_config and update_password_config. */
export interface PasswordConfig {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Integer. */
  expiration_duration_days?: number | null
  expiration_enabled?: boolean
  /** Integer. */
  min_length?: number | null
  /** Read-only. ISO 8601 date and time. */
  policy_enabled_at?: string | null
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
  /** Read-only. */
  id?: string
  name?: string | null
  permissions?: string[] | null
  /** Read-only. URL. */
  url?: string | null
}

/** Part of LookerExploreReference. Beta. */
export interface PrivateLookerInstanceInfo {
  /** Read-only. */
  lookerInstanceId?: string | null
  /** Read-only. */
  serviceDirectoryName?: string | null
}

/** Part of Setting. */
export interface PrivatelabelConfiguration {
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
  logo_file?: string | null
  /** Read-only. */
  logo_url?: string | null
  setup_mentions?: boolean
  show_docs?: boolean
  show_email_sub_options?: boolean
  show_help_menu?: boolean
}

/** Answered by all_projects, create_project, project and 2 others. */
export interface Project {
  allow_warnings?: boolean
  /** Read-only. */
  can?: Record<string, boolean>
  dependency_status?: string | null
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
  has_production_counterpart?: boolean
  /** Read-only. */
  id?: string
  /** Read-only. */
  is_example?: boolean
  /** Read-only. */
  is_git_dev_locked?: boolean
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
  params?: Record<string, unknown> | null
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

/** Answered by get_ci_run. Beta. */
export interface ProjectRun {
  run?: Run | null
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
  column_limit?: string | null
  dynamic_fields?: string | null
  /** Read-only. */
  expanded_share_url?: string | null
  fields?: string[] | null
  fill_fields?: string[] | null
  filter_config?: Record<string, unknown> | null
  filter_expression?: string | null
  filters?: Record<string, string> | null
  /** Read-only. */
  has_table_calculations?: boolean
  /** Read-only. */
  id?: string
  limit?: string | null
  model: string
  pivots?: string[] | null
  query_timezone?: string | null
  row_total?: string | null
  /** Read-only. */
  share_url?: string | null
  /** Read-only. */
  slug?: string | null
  sorts?: string[] | null
  subtotals?: string[] | null
  total?: boolean | null
  /** Read-only. */
  url?: string | null
  view: string
  vis_config?: Record<string, unknown> | null
  visible_ui_sections?: string | null
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
  look_id?: string | null
  path_prefix?: string | null
  query?: Query | null
  query_id?: string | null
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
 * Answered by create_dashboard_element_render_task, create_dashboard_render_task, create_look_render_task and 2 others.
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
  /** Read-only. */
  dashboard_id?: string | null
  /** Read-only. */
  dashboard_style?: string | null
  /** Read-only. */
  finalized_at?: string | null
  /** Read-only. Integer. */
  height?: number | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  look_id?: string | null
  /** Read-only. */
  lookml_dashboard_id?: string | null
  /** Read-only. */
  query_id?: string | null
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
  /** Read-only. */
  user_id?: string | null
  /** Read-only. Integer. */
  width?: number | null
}

/** Answered by search_reports. Alpha. */
export interface Report {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  /** Read-only. ISO 8601 date and time. */
  deleted_at?: string | null
  /** Read-only. */
  deleter_user_id?: string | null
  /** Read-only. */
  deleter_user_name?: string | null
  favorite?: boolean
  /** Read-only. Integer. */
  favorite_count?: number | null
  folder?: FolderBase | null
  folder_id?: string | null
  id?: string
  /** Read-only. ISO 8601 date and time. */
  last_accessed_at?: string | null
  /** Read-only. ISO 8601 date and time. */
  last_viewed_at?: string | null
  /** Read-only. Integer. */
  schedule_count?: number | null
  title?: string | null
  /** Read-only. ISO 8601 date and time. */
  updated_at?: string | null
  /** Read-only. */
  url?: string | null
  user_id?: string | null
  /** Read-only. */
  user_name?: string | null
  /** Read-only. Integer. */
  view_count?: number | null
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
  model?: string | null
  name?: string | null
  view?: string | null
}

/** Part of ResultMakerFilterables. */
export interface ResultMakerFilterablesListen {
  dashboard_filter_name?: string | null
  field?: string | null
}

/** Part of DashboardElement. */
export interface ResultMakerWithIdVisConfigAndDynamicFields {
  dynamic_fields?: string | null
  filterables?: ResultMakerFilterables[] | null
  /** Read-only. */
  id?: string
  merge_result_id?: string | null
  query?: Query | null
  /** Read-only. */
  query_id?: string | null
  sorts?: string[] | null
  sql_query_id?: string | null
  total?: boolean
  vis_config?: Record<string, unknown> | null
}

/** Answered by all_roles, create_role, role and 4 others. */
export interface Role {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  id?: string
  /** Read-only. */
  internal?: boolean
  model_set?: ModelSet | null
  name?: string | null
  permission_set?: PermissionSet | null
  /** Read-only. URL. */
  url?: string | null
  /** Read-only. URL. */
  users_url?: string | null
}

/** Answered by search_roles_with_user_count. */
export interface RoleSearch {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  id?: string
  /** Read-only. */
  internal?: boolean
  model_set?: ModelSet | null
  name?: string | null
  permission_set?: PermissionSet | null
  /** Read-only. URL. */
  url?: string | null
  /** Read-only. Integer. */
  user_count?: number | null
  /** Read-only. URL. */
  users_url?: string | null
}

/** Part of ProjectRun. Beta. */
export interface Run {
  change_request?: CIChangeRequest | null
  /** Read-only. ISO 8601 date and time. */
  created_at?: string
  /** Read-only. ISO 8601 date and time. */
  finished_at?: string | null
  /** Read-only. */
  git_service?: string | null
  git_state?: CIGitState | null
  result?: RunResult | null
  /** Read-only. */
  run_id?: string
  schedule?: CIScheduleTrigger | null
  /** Read-only. ISO 8601 date and time. */
  started_at?: string | null
  /** Read-only. */
  status?: string
  /** Read-only. URL. */
  status_url?: string | null
  /** Read-only. */
  suite_id?: string
  /** Read-only. */
  target_branch?: string | null
  /** Read-only. */
  title?: string
  /** Read-only. */
  trigger?: string
  /** Read-only. */
  username?: string | null
}

/** Part of Run. Beta. */
export interface RunResult {
  assert_error?: GenericError | null
  assert_result?: AssertValidatorResult | null
  content_error?: GenericError | null
  content_result?: ContentValidatorResult | null
  generic_error?: GenericError | null
  lookml_error?: GenericError | null
  lookml_result?: LookMLValidatorResult | null
  sql_error?: GenericError | null
  sql_result?: SqlValidatorResult | null
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
  /** Read-only. */
  id?: string
  look?: LookBasic | null
  /** Read-only. */
  message?: string | null
  /** Read-only. */
  node_id?: string | null
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
  sql_interface_sql?: string | null
  sql_query?: SqlQuery | null
  /** Read-only. */
  status?: string | null
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
  idp_cert_multi?: SamlIdpCertMulti | null
  idp_issuer?: string | null
  idp_url?: string | null
  /** Read-only. */
  modified_at?: string | null
  /** Read-only. */
  modified_by?: string | null
  multi_certs_supported?: boolean | null
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
  /** Read-only. */
  id?: string
  /** Read-only. */
  looker_group_id?: string | null
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
  id?: string | null
  /** Read-only. */
  looker_group_id?: string | null
  looker_group_name?: string | null
  name?: string | null
  role_ids?: string[] | null
  /** Read-only. URL. */
  url?: string | null
}

/** Part of SamlConfig and SamlMetadataParseResult. */
export interface SamlIdpCertMulti {
  signing?: string[] | null
}

/** Answered by fetch_and_parse_saml_idp_metadata and parse_saml_idp_metadata. */
export interface SamlMetadataParseResult {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  idp_cert?: string | null
  idp_cert_multi?: SamlIdpCertMulti | null
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
  user_attribute_ids?: string[] | null
}

/** Answered by all_scheduled_plans, create_scheduled_plan, scheduled_plan and 8 others. */
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
  dashboard_id?: string | null
  datagroup?: string | null
  embed?: boolean
  enabled?: boolean
  filters_string?: string | null
  /** Read-only. */
  id?: string
  include_dashboard_summary?: boolean
  include_links?: boolean
  /** Integer. */
  inline_table_width?: number | null
  /** Read-only. ISO 8601 date and time. */
  last_run_at?: string | null
  long_tables?: boolean
  look_id?: string | null
  lookml_dashboard_id?: string | null
  name?: string | null
  /** Read-only. ISO 8601 date and time. */
  next_run_at?: string | null
  pdf_landscape?: boolean
  pdf_page_breaks?: boolean
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
  tab_ids?: string[] | null
  timezone?: string | null
  /** Read-only. */
  title?: string | null
  /** Read-only. ISO 8601 date and time. */
  updated_at?: string | null
  user?: UserPublic | null
  user_id?: string | null
}

/** Part of ScheduledPlan and WriteScheduledPlan. */
export interface ScheduledPlanDestination {
  address?: string | null
  apply_formatting?: boolean
  apply_vis?: boolean
  format?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  looker_recipient?: boolean
  message?: string | null
  parameters?: string | null
  scheduled_plan_id?: string | null
  type?: string | null
}

/** Answered by connection_schemas. */
export interface Schema {
  /** Read-only. */
  is_default?: boolean
  /** Read-only. */
  name?: string
}

/** Part of SchemaColumns. */
export interface SchemaColumn {
  /** Read-only. Integer. */
  column_size?: number | null
  /** Read-only. */
  data_type?: string
  /** Read-only. */
  data_type_database?: string
  /** Read-only. */
  data_type_looker?: string
  /** Read-only. */
  description?: string | null
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  schema_name?: string | null
  /** Read-only. */
  snippets?: Snippet[]
  /** Read-only. */
  sql_escaped_name?: string | null
}

/** Answered by connection_columns. */
export interface SchemaColumns {
  /** Read-only. */
  columns?: SchemaColumn[]
  /** Read-only. */
  name?: string | null
  /** Read-only. */
  schema_name?: string | null
  /** Read-only. */
  sql_escaped_name?: string | null
}

/** Part of SystemMessage. Beta. */
export interface SchemaMessage {
  query?: SchemaQuery | null
  result?: SchemaResult | null
}

/** Part of SchemaMessage. Beta. */
export interface SchemaQuery {
  /** Read-only. */
  question?: string | null
}

/** Part of SchemaMessage. Beta. */
export interface SchemaResult {
  /** Read-only. */
  datasources?: Datasource[] | null
}

/** Part of SchemaTables. */
export interface SchemaTable {
  /** Read-only. */
  external?: string | null
  /** Read-only. */
  name?: string | null
  /** Read-only. Integer. */
  rows?: number | null
  /** Read-only. */
  schema_name?: string | null
  /** Read-only. */
  snippets?: Snippet[]
  /** Read-only. */
  sql_escaped_name?: string | null
}

/** Answered by connection_tables. */
export interface SchemaTables {
  /** Read-only. */
  is_default?: boolean
  /** Read-only. */
  name?: string
  /** Read-only. */
  table_limit_hit?: boolean
  /** Read-only. */
  tables?: SchemaTable[]
}

/** Part of LookmlModelExplore. */
export interface SelfServiceModelUploadData {
  /** Read-only. */
  canvas_guid?: string | null
  drive_url?: string | null
  /** Read-only. */
  owner_id?: string | null
  upload_type?: string | null
}

/** Answered by create_service_account and update_service_account. Alpha. */
export interface ServiceAccount {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. ISO 8601 date and time. */
  created_at?: string | null
  /** Read-only. */
  credentials_api3?: CredentialsApi3[] | null
  /** Read-only. */
  group_ids?: string[] | null
  /** Read-only. */
  id?: string
  is_disabled?: boolean
  /** Read-only. */
  is_service_account?: boolean
  /** Read-only. */
  role_ids?: string[] | null
  service_account_name?: string
  /** Read-only. URL. */
  url?: string | null
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
  /** Read-only. */
  id?: string
  /** Read-only. */
  ip_address?: string | null
  /** Read-only. */
  operating_system?: string | null
  /** Read-only. */
  state?: string | null
  /** Read-only. */
  sudo_user_id?: string | null
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

/** Answered by get_setting and set_setting. */
export interface Setting {
  allow_user_timezones?: boolean
  auto_certify_lookml_content?: boolean
  automated_mfa_enabled?: boolean
  ca_agent_observability?: boolean
  content_certification_documentation_link?: string | null
  custom_welcome_email?: CustomWelcomeEmail | null
  dashboard_auto_refresh_minimum_interval?: string | null
  dashboard_auto_refresh_restriction?: boolean
  data_connector_default_enabled?: boolean
  email_domain_allowlist?: string[]
  embed_config?: EmbedConfig | null
  /** @deprecated */
  embed_cookieless_v2?: boolean
  /** Read-only. */
  embed_enabled?: boolean
  extension_framework_enabled?: boolean
  /** @deprecated */
  extension_load_url_enabled?: boolean
  host_url?: string
  instance_config?: InstanceConfig | null
  is_content_certification_enabled?: boolean
  /** Read-only. */
  login_notification_enabled?: boolean
  /** Read-only. */
  login_notification_text?: string | null
  managed_certificate_uri?: string[] | null
  /** @deprecated */
  marketplace_auto_install_enabled?: boolean
  marketplace_automation?: MarketplaceAutomation | null
  marketplace_enabled?: boolean
  /** Read-only. */
  marketplace_site?: string
  marketplace_terms_accepted?: boolean
  mcp_tools?: McpTools | null
  onboarding_enabled?: boolean
  privatelabel_configuration?: PrivatelabelConfiguration | null
  revoke_certification_on_edits?: boolean
  timezone?: string
}

/** Part of SmtpStatus. */
export interface SmtpNodeStatus {
  /** Read-only. */
  hostname?: string | null
  /** Read-only. */
  is_valid?: boolean
  /** Read-only. */
  message?: string | null
}

/** Sent by set_smtp_settings. */
export interface SmtpSettings {
  address?: string
  auth_type?: string | null
  client_id?: string | null
  client_secret?: string | null
  default_smtp?: boolean | null
  enable_starttls_auto?: boolean
  from?: string
  password?: string | null
  /** Integer. */
  port?: number
  scopes?: string | null
  ssl_version?: 'TLSv1_1' | 'SSLv23' | 'TLSv1_2' | (string & {}) | null
  token_endpoint?: string | null
  user_name?: string | null
}

/** Answered by smtp_status. */
export interface SmtpStatus {
  /** Read-only. */
  is_valid?: boolean
  /** Read-only. Integer. */
  node_count?: number | null
  /** Read-only. */
  node_status?: SmtpNodeStatus[] | null
}

/** Part of DBConnection, DBConnectionBase, SchemaColumn and SchemaTable. */
export interface Snippet {
  /** Read-only. */
  label?: string
  /** Read-only. */
  name?: string
  /** Read-only. */
  sql?: string
}

/** Part of Agent and Conversation. Beta. */
export interface Source {
  explore?: string
  model?: string
}

/** Answered by create_sql_interface_query. Beta. */
export interface SqlInterfaceQuery {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. Integer. */
  id?: number
  /** Read-only. */
  signature: string | null
}

/** Sent by create_sql_interface_query. */
export interface SqlInterfaceQueryCreate {
  jdbc_client?: boolean
  sql: string | null
}

/** Answered by sql_interface_metadata. Beta. */
export interface SqlInterfaceQueryMetadata {
  /** Read-only. */
  results?: string
}

/** Answered by create_sql_query and sql_query. */
export interface SqlQuery {
  /** Read-only. Integer. */
  browser_limit?: number
  /** Read-only. */
  can?: Record<string, boolean>
  connection?: DBConnectionBase | null
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
  result_maker_id?: string | null
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

/** Part of SqlValidatorErrorItem. Beta. */
export interface SqlValidatorError {
  /** Read-only. */
  detail?: string
  /** Read-only. */
  dimension?: string | null
  /** Read-only. */
  explore?: string
  /** Read-only. */
  explore_url?: string | null
  /** Read-only. */
  instance?: string | null
  /** Read-only. */
  line_number?: string | null
  /** Read-only. */
  lookml_url?: string | null
  /** Read-only. */
  message?: string
  /** Read-only. */
  model?: string
  /** Read-only. */
  status?: string | null
  /** Read-only. */
  title?: string
  /** Read-only. */
  type?: string
}

/** Part of SqlValidatorTestedExplore. Beta. */
export interface SqlValidatorErrorItem {
  generic_error?: GenericError | null
  sql_error?: SqlValidatorError | null
}

/** Part of RunResult. Beta. */
export interface SqlValidatorResult {
  /** Read-only. */
  incremental?: boolean
  /** Read-only. */
  name?: string
  /** Read-only. */
  result?: SqlValidatorTestedExplore[]
  /** Read-only. */
  status?: string
}

/** Part of SqlValidatorResult. Beta. */
export interface SqlValidatorTestedExplore {
  /** Read-only. Integer. */
  error_count?: number | null
  /** Read-only. */
  errors?: SqlValidatorErrorItem[]
  /** Read-only. */
  explore?: string
  /** Read-only. */
  model?: string
  /** Read-only. */
  skip_reason?: string | null
  /** Read-only. */
  status?: string
}

/** Answered by ssh_public_key. */
export interface SshPublicKey {
  /** Read-only. */
  public_key?: string
}

/** Answered by all_ssh_servers, create_ssh_server, ssh_server and 2 others. */
export interface SshServer {
  /** Read-only. */
  finger_print?: string
  /** Read-only. */
  public_key?: string
  /** Read-only. */
  sha_finger_print?: string
  ssh_server_host?: string
  /** Read-only. */
  ssh_server_id?: string
  ssh_server_name?: string
  /** Integer. */
  ssh_server_port?: number
  ssh_server_user?: string
  /** Read-only. */
  status?: string
}

/** Answered by all_ssh_tunnels, create_ssh_tunnel, ssh_tunnel and 2 others. */
export interface SshTunnel {
  database_host?: string
  /** Integer. */
  database_port?: number
  /** Read-only. */
  last_attempt?: string
  /** Integer. */
  local_host_port?: number
  /** Read-only. */
  ssh_server_host?: string
  ssh_server_id?: string
  /** Read-only. */
  ssh_server_name?: string
  /** Read-only. Integer. */
  ssh_server_port?: number
  /** Read-only. */
  ssh_server_user?: string
  /** Read-only. */
  status?: string
  /** Read-only. */
  tunnel_id?: string
}

/** Sent by add_support_access_allowlist_entries. */
export interface SupportAccessAddEntries {
  emails?: string[] | null
  reason?: string | null
}

/** Answered by add_support_access_allowlist_entries and get_support_access_allowlist_entries. */
export interface SupportAccessAllowlistEntry {
  /** Read-only. ISO 8601 date and time. */
  created_date?: string | null
  email?: string | null
  /** Read-only. */
  full_name?: string | null
  /** Read-only. */
  id?: string
  reason?: string | null
}

/** Sent by enable_support_access. */
export interface SupportAccessEnable {
  /** Integer. */
  duration_in_seconds: number | null
}

/** Answered by disable_support_access, enable_support_access and support_access_status. */
export interface SupportAccessStatus {
  /** Read-only. */
  open?: boolean
  /** Read-only. ISO 8601 date and time. */
  open_until?: string | null
}

/** Part of ChatMessage. Beta. */
export interface SystemMessage {
  analysis?: AnalysisMessage | null
  chart?: ChartMessage | null
  data?: DataMessage | null
  error?: ErrorMessage | null
  exampleQueries?: ExampleQueries | null
  /** Read-only. Integer. */
  groupId?: number | null
  schema?: SchemaMessage | null
  text?: TextMessage | null
}

/** Part of SystemMessage. Beta. */
export interface TextMessage {
  /** Read-only. */
  parts?: string[] | null
  /** Read-only. */
  textType?: string | null
}

/** Answered by active_themes, all_themes, create_theme and 8 others. */
export interface Theme {
  /** ISO 8601 date and time. */
  begin_at?: string | null
  /** Read-only. */
  can?: Record<string, boolean>
  /** ISO 8601 date and time. */
  end_at?: string | null
  /** Read-only. */
  id?: string
  name?: string
  settings?: ThemeSettings | null
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

/** Sent by update_artifacts. Beta. */
export interface UpdateArtifact {
  content_type?: string | null
  key: string
  value: string
}

/** Sent by update_folder. */
export interface UpdateFolder {
  name?: string
  parent_id?: string
}

/** Answered by add_group_user, all_group_users, all_users and 10 others. */
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
  can_manage_api3_creds?: boolean
  /** Read-only. */
  credentials_api3?: CredentialsApi3[] | null
  credentials_email?: CredentialsEmail | null
  /** Read-only. */
  credentials_embed?: CredentialsEmbed[] | null
  credentials_google?: CredentialsGoogle | null
  credentials_ldap?: CredentialsLDAP | null
  credentials_looker_openid?: CredentialsLookerOpenid | null
  credentials_oidc?: CredentialsOIDC | null
  credentials_saml?: CredentialsSaml | null
  credentials_totp?: CredentialsTotp | null
  credentials_workforce?: CredentialsWorkforce | null
  /** Read-only. */
  display_name?: string | null
  /** Read-only. */
  email?: string | null
  /** Read-only. */
  embed_group_folder_id?: string | null
  /**
   * Read-only.
   * @deprecated
   */
  embed_group_space_id?: string | null
  first_name?: string | null
  /** Read-only. */
  group_ids?: string[] | null
  home_folder_id?: string | null
  /** Read-only. */
  id?: string
  is_disabled?: boolean
  /** Read-only. */
  is_iam_admin?: boolean
  /** Read-only. */
  is_service_account?: boolean
  last_name?: string | null
  locale?: string | null
  /** Read-only. */
  looker_versions?: string[] | null
  models_dir_validated?: boolean | null
  /** Read-only. */
  personal_folder_id?: string | null
  /**
   * Read-only.
   * @deprecated
   */
  presumed_looker_employee?: boolean
  /** Read-only. */
  role_ids?: string[] | null
  /** Read-only. */
  roles_externally_managed?: boolean
  /** Read-only. */
  service_account_name?: string | null
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
  hidden_value_domain_whitelist?: string | null
  /** Read-only. */
  id?: string
  /** Read-only. */
  is_permanent?: boolean
  /** Read-only. */
  is_system?: boolean
  label: string | null
  name: string | null
  needed_for_ci_run?: boolean
  type: string | null
  user_can_edit?: boolean
  user_can_view?: boolean
  value_for_ci_run?: string | null
  value_is_hidden?: boolean
}

/**
 * Answered by all_user_attribute_group_values, set_user_attribute_group_values and update_user_attribute_group_value.
 */
export interface UserAttributeGroupValue {
  can?: Record<string, boolean>
  group_id?: string | null
  id?: string
  /** Integer. */
  rank?: number | null
  user_attribute_id?: string | null
  value?: string | null
  value_is_hidden?: boolean
}

/** Part of CreateContinuousIntegrationRunRequest. Beta. */
export interface UserAttributeOverride {
  name?: string
  value?: string
}

/** Answered by set_user_attribute_user_value and user_attribute_user_values. */
export interface UserAttributeWithValue {
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  hidden_value_domain_whitelist?: string | null
  /** Read-only. */
  label?: string | null
  /** Read-only. */
  name?: string | null
  /** Read-only. Integer. */
  rank?: number | null
  /** Read-only. */
  source?: string | null
  /** Read-only. */
  user_attribute_id?: string | null
  /** Read-only. */
  user_can_edit?: boolean
  /** Read-only. */
  user_id?: string | null
  value?: string | null
  /** Read-only. */
  value_is_hidden?: boolean
}

/** Sent by wipeout_user_emails. */
export interface UserEmailOnly {
  email: string
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
  /** Read-only. */
  user_id?: string | null
}

/** Part of ChatMessage. Beta. */
export interface UserMessage {
  /** Read-only. */
  text?: string | null
}

/** Answered by create_embed_user. */
export interface UserPublic {
  /** Read-only. URL. */
  avatar_url?: string
  /** Read-only. */
  can?: Record<string, boolean>
  /** Read-only. */
  display_name?: string | null
  /** Read-only. */
  first_name?: string
  /** Read-only. */
  id?: string
  /** Read-only. */
  last_name?: string
  /** Read-only. URL. */
  url?: string | null
}

/** Answered by validate_theme. Answered with status 403 or 422. */
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
  /** Read-only. */
  id?: string
  logo_file?: string | null
  /** Read-only. */
  logo_url?: string | null
  setup_mentions?: boolean
  show_docs?: boolean
  show_email_sub_options?: boolean
  show_help_menu?: boolean
}

/** Part of WorkflowParams. Beta. */
export interface WorkflowDestination {
  parameters?: string
  type?: string
}

/** Part of Agent. Beta. */
export interface WorkflowParams {
  destination?: WorkflowDestination | null
  polling_frequency_cron?: string
  primary_agent?: string | null
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

/** {@link Agent} as it is sent: without its read-only fields. */
export interface WriteAgent {
  category?: string | null
  code_interpreter?: boolean
  context?: Context | null
  created_by_user_id?: string
  deleted?: boolean
  description?: string
  golden_query_ids?: number[] | null
  name?: string
  sources?: Source[]
  workflow_params?: WorkflowParams | null
}

/** {@link Alert} as it is sent: without its read-only fields. */
export interface WriteAlert {
  applied_dashboard_filters?: WriteAlertAppliedDashboardFilter[] | null
  comparison_type:
    | 'EQUAL_TO'
    | 'GREATER_THAN'
    | 'GREATER_THAN_OR_EQUAL_TO'
    | 'LESS_THAN'
    | 'LESS_THAN_OR_EQUAL_TO'
    | 'INCREASES_BY'
    | 'DECREASES_BY'
    | 'CHANGES_BY'
    | (string & {})
  cron: string
  custom_title?: string | null
  custom_url_base?: string | null
  custom_url_label?: string | null
  custom_url_params?: string | null
  dashboard_element_id?: string | null
  description?: string | null
  destinations: AlertDestination[] | null
  disabled_reason?: string | null
  enhancements?: 'NONE' | 'STRATEGIC_NARRATIVE' | (string & {}) | null
  field: AlertField
  investigative_content_id?: string | null
  investigative_content_type?: 'dashboard' | (string & {}) | null
  is_disabled?: boolean
  is_public?: boolean
  lookml_dashboard_id?: string | null
  lookml_link_id?: string | null
  owner_id: string
  query_id?: string | null
  show_custom_url?: boolean
  /** Double precision. */
  threshold: number
  time_series_condition_state?: WriteAlertConditionState | null
}

/** {@link AlertAppliedDashboardFilter} as it is sent: without its read-only fields. */
export interface WriteAlertAppliedDashboardFilter {
  field_name: string
  filter_title: string | null
  filter_value: string
}

/** {@link AlertConditionState} as it is sent: without its read-only fields. */
export interface WriteAlertConditionState {
  /** Write-only. */
  latest_time_series_id?: string | null
  /** Write-only. */
  previous_time_series_id?: string | null
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

/** {@link Board} as it is sent: without its read-only fields. */
export interface WriteBoard {
  /** ISO 8601 date and time. */
  deleted_at?: string | null
  description?: string | null
  section_order?: string[] | null
  title?: string | null
  user_id?: string | null
}

/** {@link BoardItem} as it is sent: without its read-only fields. */
export interface WriteBoardItem {
  board_section_id?: string | null
  custom_description?: string | null
  /** Write-only. */
  custom_image_data_base64?: string | null
  custom_title?: string | null
  custom_url?: string | null
  dashboard_id?: string | null
  look_id?: string | null
  lookml_dashboard_id?: string | null
  /** Integer. */
  order?: number | null
  use_custom_description?: boolean
  use_custom_image?: boolean
  use_custom_title?: boolean
  use_custom_url?: boolean
}

/** {@link BoardSection} as it is sent: without its read-only fields. */
export interface WriteBoardSection {
  board_id?: string | null
  /** ISO 8601 date and time. */
  deleted_at?: string | null
  description?: string | null
  item_order?: string[] | null
  title?: string | null
}

/** {@link Certification} as it is sent: without its read-only fields. */
export interface WriteCertification {
  certification_status?: 'certified' | 'revoked' | (string & {}) | null
  notes?: string | null
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
  content_metadata_id?: string
  dashboard?: WriteDashboardBase | null
  look?: WriteLookBasic | null
  lookml_dashboard?: WriteDashboardBase | null
  user_id?: string
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

/** {@link Conversation} as it is sent: without its read-only fields. */
export interface WriteConversation {
  agent_id?: string | null
  category?: string | null
  conversation_agent?: WriteAgent | null
  deleted?: boolean
  name?: string
  sources?: Source[]
}

/** {@link ConversationMessage} as it is sent: without its read-only fields. */
export interface WriteConversationMessage {
  message?: Record<string, unknown>
  type?: string
}

/** Sent by create_conversation_message. Beta. */
export interface WriteConversationMessages {
  messages?: unknown[]
}

/** {@link CredentialsApi3} as it is sent: without its read-only fields. */
export interface WriteCredentialsApi3 {
  purpose?: string | null
}

/** {@link CredentialsEmail} as it is sent: without its read-only fields. */
export interface WriteCredentialsEmail {
  email?: string | null
  forced_password_reset_at_next_login?: boolean
}

/** {@link DBConnection} as it is sent: without its read-only fields. */
export interface WriteDBConnection {
  after_connect_statements?: string | null
  always_retry_failed_builds?: boolean | null
  bq_roles_verified?: boolean | null
  bq_storage_project_id?: string | null
  /** Write-only. */
  certificate?: string | null
  connection_pooling?: boolean
  cost_estimate_enabled?: boolean | null
  /** Integer. */
  custom_local_port?: number | null
  database?: string | null
  db_timezone?: string | null
  dialect_name?: string | null
  disable_context_comment?: boolean | null
  /** Write-only. */
  file_type?: string | null
  host?: string | null
  impersonated_service_account?: string | null
  jdbc_additional_params?: string | null
  maintenance_cron?: string | null
  max_billing_gigabytes?: string | null
  /** Integer. */
  max_connections?: number | null
  /** Integer. */
  max_queries?: number | null
  /** Integer. */
  max_queries_per_user?: number | null
  name?: string
  named_driver_version_requested?: string | null
  oauth_application_id?: string | null
  /** Write-only. */
  password?: string | null
  pdt_api_control_enabled?: boolean | null
  /** Integer. */
  pdt_concurrency?: number | null
  pdt_context_override?: WriteDBConnectionOverride | null
  /** Integer. */
  pool_timeout?: number | null
  port?: string | null
  query_holding_disabled?: boolean
  query_timezone?: string | null
  schema?: string | null
  service_name?: string | null
  sql_runner_precache_tables?: boolean
  sql_writing_with_info_schema?: boolean
  ssl?: boolean
  tmp_db_host?: string | null
  tmp_db_name?: string | null
  tunnel_id?: string | null
  user_attribute_fields?: string[] | null
  user_db_credentials?: boolean | null
  username?: string | null
  uses_application_default_credentials?: boolean | null
  uses_key_pair_auth?: boolean
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
  pdt_after_connect_statements?: string | null
  /** Write-only. */
  pdt_certificate?: string | null
  pdt_database?: string | null
  /** Write-only. */
  pdt_file_type?: string | null
  pdt_host?: string | null
  pdt_jdbc_additional_params?: string | null
  /** Write-only. */
  pdt_password?: string | null
  pdt_port?: string | null
  pdt_schema?: string | null
  pdt_service_name?: string | null
  pdt_username?: string | null
  port?: string | null
  schema?: string | null
  username?: string | null
}

/** {@link Dashboard} as it is sent: without its read-only fields. */
export interface WriteDashboard {
  alert_sync_with_dashboard_filter_enabled?: boolean
  appearance?: DashboardAppearance | null
  background_color?: string | null
  certification_metadata?: WriteCertification | null
  chat_enabled?: boolean
  crossfilter_enabled?: boolean
  deleted?: boolean
  description?: string | null
  download_settings?: DashboardDownloadSettings | null
  enable_viz_full_screen?: boolean
  filters_bar_collapsed?: boolean
  filters_location_top?: boolean
  folder?: WriteFolderBase | null
  folder_id?: string | null
  hidden?: boolean
  load_configuration?: string | null
  lookml_link_id?: string | null
  preferred_viewer?: string | null
  preserve_desktop_layout?: boolean
  query_timezone?: string | null
  refresh_interval?: string | null
  show_filters_bar?: boolean | null
  show_title?: boolean | null
  slug?: string | null
  text_tile_text_color?: string | null
  tile_background_color?: string | null
  tile_text_color?: string | null
  title?: string | null
  title_color?: string | null
  user_id?: string | null
}

/** {@link DashboardBase} as it is sent: without its read-only fields. */
export interface WriteDashboardBase {
  certification_metadata?: WriteCertification | null
  folder?: WriteFolderBase | null
}

/** {@link DashboardElement} as it is sent: without its read-only fields. */
export interface WriteDashboardElement {
  aria_description?: string | null
  body_text?: string | null
  certification_metadata?: WriteCertification | null
  dashboard_id?: string | null
  dashboard_layout_id?: string | null
  extension_id?: string | null
  filter_id?: string | null
  look?: WriteLookWithQuery | null
  look_id?: string | null
  merge_result_id?: string | null
  note_display?: string | null
  note_state?: string | null
  note_text?: string | null
  query?: WriteQuery | null
  query_id?: string | null
  refresh_interval?: string | null
  result_maker?: WriteResultMakerWithIdVisConfigAndDynamicFields | null
  result_maker_id?: string | null
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
  description?: string | null
  label?: string | null
  lookml_link_id?: string | null
  /** Integer. */
  order?: number | null
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
  deleted?: boolean
  /** Integer. */
  granular_column?: number | null
  /** Integer. */
  granular_height?: number | null
  /** Integer. */
  granular_row?: number | null
  /** Integer. */
  granular_width?: number | null
  /** Integer. */
  height?: number | null
  /** Integer. */
  row?: number | null
  /** Integer. */
  width?: number | null
}

/** {@link DashboardLookml} as it is sent: without its read-only fields. */
export interface WriteDashboardLookml {
  /** Write-only. */
  folder_id?: string | null
  lookml?: string | null
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

/** {@link EmbedConfig} as it is sent: without its read-only fields. */
export interface WriteEmbedConfig {
  alert_url_allowlist?: string[] | null
  alert_url_label?: string | null
  alert_url_param_owner?: string | null
  domain_allowlist?: string[] | null
  embed_content_management?: boolean
  embed_content_navigation?: boolean
  embed_cookieless_v2?: boolean
  hide_look_navigation?: boolean
  look_filters?: boolean
  sso_auth_enabled?: boolean
  strict_sameorigin_for_login?: boolean
}

/** {@link EmbedSecret} as it is sent: without its read-only fields. */
export interface WriteEmbedSecret {
  algorithm?: string | null
  enabled?: boolean
  secret_type?: 'SSO' | 'JWT' | (string & {})
}

/** {@link ExternalOauthApplication} as it is sent: without its read-only fields. */
export interface WriteExternalOauthApplication {
  bi_directional_data_access?: boolean | null
  client_id?: string
  /** Write-only. */
  client_secret?: string
  dialect_name?: string | null
  name?: string
  tenant_id?: string | null
}

/** {@link FolderBase} as it is sent: without its read-only fields. */
export interface WriteFolderBase {
  name: string
  parent_id?: string | null
}

/** {@link GitBranch} as it is sent: without its read-only fields. */
export interface WriteGitBranch {
  name?: string | null
  ref?: string | null
}

/** {@link GitDiagnosticReport} as it is sent: without its read-only fields. */
export interface WriteGitDiagnosticReport {
  project_type?: string | null
}

/** {@link GoldenQuery} as it is sent: without its read-only fields. */
export interface WriteGoldenQuery {
  answer?: string
  is_active?: boolean
  questions?: string[]
}

/** {@link Group} as it is sent: without its read-only fields. */
export interface WriteGroup {
  can_add_to_content_metadata?: boolean
  name?: string | null
}

/** {@link Integration} as it is sent: without its read-only fields. */
export interface WriteIntegration {
  enabled?: boolean
  installed_delegate_oauth_targets?: string[]
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
  default_new_user_group_ids?: string[] | null
  /** Write-only. */
  default_new_user_role_ids?: string[] | null
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
  id?: string | null
  looker_group_name?: string | null
  name?: string | null
  role_ids?: string[] | null
}

/** {@link LDAPUserAttributeWrite} as it is sent: without its read-only fields. */
export interface WriteLDAPUserAttributeWrite {
  name?: string | null
  required?: boolean
  user_attribute_ids?: string[] | null
}

/** {@link LegacyFeature} as it is sent: without its read-only fields. */
export interface WriteLegacyFeature {
  enabled_locally?: boolean
}

/** {@link LookBasic} as it is sent: without its read-only fields. */
export interface WriteLookBasic {
  certification_metadata?: WriteCertification | null
  user_id?: string | null
}

/** {@link LookWithQuery} as it is sent: without its read-only fields. */
export interface WriteLookWithQuery {
  certification_metadata?: WriteCertification | null
  deleted?: boolean
  description?: string | null
  folder?: WriteFolderBase | null
  folder_id?: string | null
  is_run_on_load?: boolean
  public?: boolean
  query?: WriteQuery | null
  query_id?: string | null
  title?: string | null
  user_id?: string | null
}

/** {@link LookmlModel} as it is sent: without its read-only fields. */
export interface WriteLookmlModel {
  allowed_db_connection_names?: string[] | null
  name?: string | null
  project_name?: string | null
  unlimited_db_connections?: boolean
}

/** {@link McpToolSetting} as it is sent: without its read-only fields. */
export interface WriteMcpToolSetting {
  enabled?: boolean
}

/** {@link McpTools} as it is sent: without its read-only fields. */
export interface WriteMcpTools {
  add_dashboard_element?: WriteMcpToolSetting | null
  add_dashboard_filter?: WriteMcpToolSetting | null
  create_project_directory?: WriteMcpToolSetting | null
  create_project_file?: WriteMcpToolSetting | null
  create_view_from_table?: WriteMcpToolSetting | null
  delete_project_directory?: WriteMcpToolSetting | null
  delete_project_file?: WriteMcpToolSetting | null
  dev_mode?: WriteMcpToolSetting | null
  enable_all?: boolean
  generate_embed_url?: WriteMcpToolSetting | null
  get_connection_databases?: WriteMcpToolSetting | null
  get_connection_schemas?: WriteMcpToolSetting | null
  get_connection_table_columns?: WriteMcpToolSetting | null
  get_connection_tables?: WriteMcpToolSetting | null
  get_connections?: WriteMcpToolSetting | null
  get_dashboards?: WriteMcpToolSetting | null
  get_dimensions?: WriteMcpToolSetting | null
  get_explores?: WriteMcpToolSetting | null
  get_filters?: WriteMcpToolSetting | null
  get_lookml_tests?: WriteMcpToolSetting | null
  get_looks?: WriteMcpToolSetting | null
  get_measures?: WriteMcpToolSetting | null
  get_models?: WriteMcpToolSetting | null
  get_parameters?: WriteMcpToolSetting | null
  get_project_directories?: WriteMcpToolSetting | null
  get_project_file?: WriteMcpToolSetting | null
  get_project_files?: WriteMcpToolSetting | null
  get_projects?: WriteMcpToolSetting | null
  health_analyze?: WriteMcpToolSetting | null
  health_pulse?: WriteMcpToolSetting | null
  health_vacuum?: WriteMcpToolSetting | null
  make_dashboard?: WriteMcpToolSetting | null
  make_look?: WriteMcpToolSetting | null
  query?: WriteMcpToolSetting | null
  query_sql?: WriteMcpToolSetting | null
  query_url?: WriteMcpToolSetting | null
  run_dashboard?: WriteMcpToolSetting | null
  run_look?: WriteMcpToolSetting | null
  run_lookml_tests?: WriteMcpToolSetting | null
  update_project_file?: WriteMcpToolSetting | null
  validate_project?: WriteMcpToolSetting | null
}

/** {@link MergeQuery} as it is sent: without its read-only fields. */
export interface WriteMergeQuery {
  column_limit?: string | null
  dynamic_fields?: string | null
  limit?: string | null
  pivots?: string[] | null
  sorts?: string[] | null
  source_queries?: MergeQuerySourceQuery[] | null
  total?: boolean
  vis_config?: Record<string, string> | null
}

/** {@link MobileToken} as it is sent: without its read-only fields. */
export interface WriteMobileToken {
  device_token: string
  device_type: 'android' | 'ios' | (string & {})
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
  default_new_user_group_ids?: string[] | null
  /** Write-only. */
  default_new_user_role_ids?: string[] | null
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
  user_attributes_with_ids?: OIDCUserAttributeWrite[] | null
  /** URL. */
  userinfo_endpoint?: string | null
}

/** {@link OIDCGroupWrite} as it is sent: without its read-only fields. */
export interface WriteOIDCGroupWrite {
  id?: string | null
  looker_group_name?: string | null
  name?: string | null
  role_ids?: string[] | null
}

/** {@link OauthClientApp} as it is sent: without its read-only fields. */
export interface WriteOauthClientApp {
  description?: string
  display_name?: string
  enabled?: boolean
  group_id?: string | null
  redirect_uri?: string
}

/** {@link PasswordConfig} as it is sent: without its read-only fields. */
export interface WritePasswordConfig {
  /** Integer. */
  expiration_duration_days?: number | null
  expiration_enabled?: boolean
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

/** {@link PrivatelabelConfiguration} as it is sent: without its read-only fields. */
export interface WritePrivatelabelConfiguration {
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

/** {@link Project} as it is sent: without its read-only fields. */
export interface WriteProject {
  allow_warnings?: boolean
  dependency_status?: string | null
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
  column_limit?: string | null
  dynamic_fields?: string | null
  fields?: string[] | null
  fill_fields?: string[] | null
  filter_config?: Record<string, unknown> | null
  filter_expression?: string | null
  filters?: Record<string, string> | null
  limit?: string | null
  model: string
  pivots?: string[] | null
  query_timezone?: string | null
  row_total?: string | null
  sorts?: string[] | null
  subtotals?: string[] | null
  total?: boolean | null
  view: string
  vis_config?: Record<string, unknown> | null
  visible_ui_sections?: string | null
}

/** {@link RepositoryCredential} as it is sent: without its read-only fields. */
export interface WriteRepositoryCredential {
  /** Write-only. */
  git_password?: string | null
  git_username?: string | null
  ssh_public_key?: string | null
}

/** {@link ResultMakerFilterables} as it is sent: without its read-only fields. */
export interface WriteResultMakerFilterables {
  model?: string | null
  name?: string | null
  view?: string | null
}

/** {@link ResultMakerWithIdVisConfigAndDynamicFields} as it is sent: without its read-only fields. */
export interface WriteResultMakerWithIdVisConfigAndDynamicFields {
  dynamic_fields?: string | null
  filterables?: WriteResultMakerFilterables[] | null
  merge_result_id?: string | null
  query?: WriteQuery | null
  sorts?: string[] | null
  sql_query_id?: string | null
  total?: boolean
  vis_config?: Record<string, unknown> | null
}

/** {@link Role} as it is sent: without its read-only fields. */
export interface WriteRole {
  model_set?: WriteModelSet | null
  /** Write-only. */
  model_set_id?: string | null
  name?: string | null
  permission_set?: WritePermissionSet | null
  /** Write-only. */
  permission_set_id?: string | null
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
  default_new_user_group_ids?: string[] | null
  /** Write-only. */
  default_new_user_role_ids?: string[] | null
  enabled?: boolean
  groups_attribute?: string | null
  groups_finder_type?: string | null
  groups_member_value?: string | null
  groups_with_role_ids?: WriteSamlGroupWrite[] | null
  idp_audience?: string | null
  idp_cert?: string | null
  idp_cert_multi?: SamlIdpCertMulti | null
  idp_issuer?: string | null
  idp_url?: string | null
  multi_certs_supported?: boolean | null
  new_user_migration_types?: string | null
  set_roles_from_groups?: boolean
  user_attribute_map_email?: string | null
  user_attribute_map_first_name?: string | null
  user_attribute_map_last_name?: string | null
  user_attributes_with_ids?: WriteSamlUserAttributeWrite[] | null
}

/** {@link SamlGroupWrite} as it is sent: without its read-only fields. */
export interface WriteSamlGroupWrite {
  id?: string | null
  looker_group_name?: string | null
  name?: string | null
  role_ids?: string[] | null
}

/** {@link SamlUserAttributeWrite} as it is sent: without its read-only fields. */
export interface WriteSamlUserAttributeWrite {
  name?: string | null
  required?: boolean
  user_attribute_ids?: string[] | null
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
  dashboard_id?: string | null
  datagroup?: string | null
  embed?: boolean
  enabled?: boolean
  filters_string?: string | null
  include_dashboard_summary?: boolean
  include_links?: boolean
  /** Integer. */
  inline_table_width?: number | null
  long_tables?: boolean
  look_id?: string | null
  lookml_dashboard_id?: string | null
  name?: string | null
  pdf_landscape?: boolean
  pdf_page_breaks?: boolean
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
  tab_ids?: string[] | null
  timezone?: string | null
  user_id?: string | null
}

/** {@link ScheduledPlanDestination} as it is sent: without its read-only fields. */
export interface WriteScheduledPlanDestination {
  address?: string | null
  apply_formatting?: boolean
  apply_vis?: boolean
  format?: string | null
  message?: string | null
  parameters?: string | null
  scheduled_plan_id?: string | null
  /** Write-only. */
  secret_parameters?: string | null
  type?: string | null
}

/** {@link ServiceAccount} as it is sent: without its read-only fields. */
export interface WriteServiceAccount {
  is_disabled?: boolean
  service_account_name?: string
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

/** {@link Setting} as it is sent: without its read-only fields. */
export interface WriteSetting {
  allow_user_timezones?: boolean
  auto_certify_lookml_content?: boolean
  automated_mfa_enabled?: boolean
  ca_agent_observability?: boolean
  content_certification_documentation_link?: string | null
  custom_welcome_email?: CustomWelcomeEmail | null
  dashboard_auto_refresh_minimum_interval?: string | null
  dashboard_auto_refresh_restriction?: boolean
  data_connector_default_enabled?: boolean
  email_domain_allowlist?: string[]
  embed_config?: WriteEmbedConfig | null
  /** @deprecated */
  embed_cookieless_v2?: boolean
  extension_framework_enabled?: boolean
  /** @deprecated */
  extension_load_url_enabled?: boolean
  host_url?: string
  is_content_certification_enabled?: boolean
  managed_certificate_uri?: string[] | null
  /** @deprecated */
  marketplace_auto_install_enabled?: boolean
  marketplace_automation?: MarketplaceAutomation | null
  marketplace_enabled?: boolean
  marketplace_terms_accepted?: boolean
  mcp_tools?: WriteMcpTools | null
  onboarding_enabled?: boolean
  /** Write-only. */
  override_warnings?: boolean
  privatelabel_configuration?: WritePrivatelabelConfiguration | null
  revoke_certification_on_edits?: boolean
  timezone?: string
}

/** {@link SshServer} as it is sent: without its read-only fields. */
export interface WriteSshServer {
  ssh_server_host?: string
  ssh_server_name?: string
  /** Integer. */
  ssh_server_port?: number
  ssh_server_user?: string
}

/** {@link SshTunnel} as it is sent: without its read-only fields. */
export interface WriteSshTunnel {
  database_host?: string
  /** Integer. */
  database_port?: number
  /** Integer. */
  local_host_port?: number
  ssh_server_id?: string
}

/** {@link Theme} as it is sent: without its read-only fields. */
export interface WriteTheme {
  /** ISO 8601 date and time. */
  begin_at?: string | null
  /** ISO 8601 date and time. */
  end_at?: string | null
  name?: string
  settings?: ThemeSettings | null
}

/** {@link User} as it is sent: without its read-only fields. */
export interface WriteUser {
  can_manage_api3_creds?: boolean
  credentials_email?: WriteCredentialsEmail | null
  first_name?: string | null
  home_folder_id?: string | null
  is_disabled?: boolean
  last_name?: string | null
  locale?: string | null
  models_dir_validated?: boolean | null
  ui_state?: Record<string, string> | null
}

/** {@link UserAttribute} as it is sent: without its read-only fields. */
export interface WriteUserAttribute {
  default_value?: string | null
  hidden_value_domain_whitelist?: string | null
  label: string | null
  name: string | null
  needed_for_ci_run?: boolean
  type: string | null
  user_can_edit?: boolean
  user_can_view?: boolean
  value_for_ci_run?: string | null
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
