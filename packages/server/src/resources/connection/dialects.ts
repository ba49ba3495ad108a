import type { Dialect, DialectInfo } from 'lookerts/4.0'
import { dialectOf, dialects, type DialectFacts } from './dialect-table.ts'

/** The names of the tests that a connection of a kind of database can be put to. */
export function testsOf(facts: DialectFacts | undefined): string[] {
  if (!facts) return ['connect', 'query']
  const timezone = facts.traits.has('timezone') ? ['database_timezone'] : []
  const pdts = facts.traits.has('pdts') ? ['tmp_table', 'cdt'] : []
  return ['connect', 'kill', 'query', ...timezone, 'database_version', ...pdts]
}

/** What a connection says of its kind of database; of one that is not known, its name alone. */
export function dialectAnswer(name: string): Dialect & { supports_upload_tables: boolean } {
  const facts = dialectOf(name)
  const has = (trait: Parameters<DialectFacts['traits']['has']>[0]): boolean => facts?.traits.has(trait) ?? false
  return {
    name,
    label: facts?.label ?? name,
    connection_tests: testsOf(facts),
    automatically_run_sql_runner_snippets: true,
    cost_estimate_style: has('cost') ? (has('cloud') ? 'bytes' : 'rows') : null,
    has_ssl_support: has('ssl'),
    persistent_table_distkey: has('keys') ? 'distribution' : '',
    persistent_table_indexes: has('indexes') ? 'indexes' : '',
    persistent_table_sortkeys: has('keys') ? 'sortkeys' : '',
    supports_cost_estimate: has('cost'),
    supports_inducer: has('pdts'),
    supports_multiple_databases: has('databases'),
    supports_persistent_derived_tables: has('pdts'),
    supports_streaming: true,
    // API 3.0 alone has it.
    supports_upload_tables: has('pdts')
  }
}

/** The kinds of database that connections may be to. */
export function dialectInfos(): DialectInfo[] {
  return dialects.map(dialectInfo)
}

function dialectInfo({ name, label, port, scheme, words, traits }: DialectFacts): DialectInfo {
  const isCloud = traits.has('cloud')
  return {
    name,
    label,
    installed: true,
    default_port: port,
    default_max_connections: '5',
    default_max_queries: '0',
    default_max_queries_per_user: '0',
    label_for_database_equivalent: words[0],
    label_for_schema_equivalent: words[1],
    supported_driver_name: scheme,
    supported_driver_versions: [],
    supported_options: {
      additional_params: true,
      after_connect_statements: !isCloud,
      analytical_view_dataset: false,
      auth: true,
      cost_estimate: traits.has('cost'),
      disable_context_comment: true,
      disabled: false,
      host: !isCloud,
      instance_name: false,
      key_pair_authentication: traits.has('key_pair'),
      max_billing_gigabytes: traits.has('cost') && isCloud,
      oauth_credentials: traits.has('oauth'),
      pdts_for_oauth: traits.has('oauth') && traits.has('pdts'),
      port: port !== null,
      project_name: isCloud && traits.has('databases'),
      schema: true,
      service_account_credentials: isCloud && traits.has('oauth'),
      ssl: traits.has('ssl'),
      supports_connection_pooling: traits.has('pooling'),
      timezone: traits.has('timezone'),
      tmp_table: traits.has('pdts'),
      tns: scheme.startsWith('oracle'),
      username: !isCloud,
      username_required: !isCloud
    },
    can: {}
  }
}
