import type { DBConnection, DBConnectionOverride } from 'lookerts/4.0'

type Text = string | null

/** What a connection is before anything is said of it. */
export const newConnection: NewConnection = {
  name: '',
  dialect_name: null,
  host: null,
  port: null,
  database: null,
  username: null,
  has_password: false,
  schema: null,
  service_name: null,
  db_timezone: null,
  query_timezone: null,
  max_connections: 5,
  max_queries: 0,
  max_queries_per_user: 0,
  max_billing_gigabytes: null,
  pool_timeout: 120,
  connection_pooling: false,
  query_holding_disabled: false,
  ssl: false,
  verify_ssl: false,
  tmp_db_name: null,
  tmp_db_host: null,
  jdbc_additional_params: null,
  maintenance_cron: null,
  after_connect_statements: null,
  always_retry_failed_builds: false,
  bq_roles_verified: null,
  bq_storage_project_id: null,
  cost_estimate_enabled: false,
  custom_local_port: null,
  disable_context_comment: false,
  impersonated_service_account: null,
  named_driver_version_requested: null,
  oauth_application_id: null,
  pdt_api_control_enabled: false,
  pdt_concurrency: 1,
  pdt_context_override: null,
  sql_runner_precache_tables: true,
  sql_writing_with_info_schema: false,
  tunnel_id: null,
  user_attribute_fields: [],
  user_db_credentials: false,
  uses_application_default_credentials: false,
  uses_key_pair_auth: false,
  uses_tns: false,
  example: false,
  managed: false,
  user_id: null,
  created_at: '',
  last_regen_at: '',
  last_reap_at: ''
}

type Texts =
  | 'dialect_name'
  | 'host'
  | 'port'
  | 'database'
  | 'username'
  | 'schema'
  | 'service_name'
  | 'tmp_db_name'
  | 'named_driver_version_requested'
  | 'oauth_application_id'
  | 'tunnel_id'
  | 'user_id'

interface NewConnection
  extends
    Omit<
      DBConnection,
      | Texts
      | 'can'
      | 'dialect'
      | 'snippets'
      | 'password'
      | 'certificate'
      | 'file_type'
      | 'name'
      | 'has_password'
      | 'pdt_context_override'
    >,
    Record<Texts, Text> {
  readonly name: string
  readonly has_password: boolean
  readonly pdt_context_override: DBConnectionOverride | null
}
