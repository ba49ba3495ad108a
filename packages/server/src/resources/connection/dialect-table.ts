/** What is known of a kind of database. */
export interface DialectFacts {
  readonly name: string
  readonly label: string
  readonly port: string | null
  /** How an address begins: `jdbc:` and this. */
  readonly scheme: string
  /** What the database calls its databases and schemas. */
  readonly words: readonly [database: string, schema: string]
  /** What it can, besides what all can. */
  readonly traits: ReadonlySet<Trait>
}

/**
 * - `cloud`: it is reached by an account, not at a host and a port.
 * - `oauth`: its users may log in to it with their own accounts.
 * - `key_pair`: a key may stand for the password.
 * - `databases`: one server has many databases.
 * - `indexes`: its tables may have indexes.
 * - `keys`: its tables are spread and sorted by keys.
 */
type Trait =
  | 'pdts'
  | 'ssl'
  | 'cost'
  | 'cloud'
  | 'oauth'
  | 'key_pair'
  | 'databases'
  | 'indexes'
  | 'keys'
  | 'pooling'
  | 'percentile'
  | 'timezone'

const usual = ['Database', 'Schema'] as const

/** The kinds of database that the server knows. */
export const dialects: readonly DialectFacts[] = [
  dialect(
    'amazonaurora',
    'Amazon Aurora MySQL',
    '3306',
    'mysql',
    ['Database', 'Database'],
    'pdts ssl indexes timezone'
  ),
  dialect('athena', 'Amazon Athena', '443', 'awsathena', usual, 'pdts ssl cloud'),
  dialect('azure_synapse', 'Microsoft Azure Synapse Analytics', '1433', 'sqlserver', usual, 'pdts ssl percentile'),
  dialect(
    'bigquery_standard_sql',
    'Google BigQuery Standard SQL',
    null,
    'bigquery',
    ['Billing Project ID', 'Dataset'],
    'pdts cost cloud oauth databases percentile timezone'
  ),
  dialect('clickhouse', 'ClickHouse', '8443', 'clickhouse', ['Database', 'Database'], 'pdts ssl'),
  dialect('databricks', 'Databricks', '443', 'databricks', usual, 'pdts ssl oauth databases percentile timezone'),
  dialect('druid_18', 'Apache Druid 0.18+', '8082', 'avatica', usual, 'ssl'),
  dialect('duckdb', 'DuckDB', null, 'duckdb', usual, 'pdts databases percentile timezone'),
  dialect('hive_interactive3', 'Apache Hive Interactive 3.1+', '10500', 'hive2', ['Database', 'Database'], 'pdts ssl'),
  dialect('mariadb', 'MariaDB', '3306', 'mariadb', ['Database', 'Database'], 'pdts ssl indexes timezone'),
  dialect(
    'mssql_2008',
    'Microsoft SQL Server 2008+',
    '1433',
    'sqlserver',
    usual,
    'pdts ssl databases indexes percentile'
  ),
  dialect('mysql', 'MySQL', '3306', 'mysql', ['Database', 'Database'], 'pdts ssl indexes timezone'),
  dialect('mysql_8', 'MySQL 8.0.12+', '3306', 'mysql', ['Database', 'Database'], 'pdts ssl indexes timezone'),
  dialect('oracle', 'Oracle', '1521', 'oracle:thin', usual, 'pdts ssl indexes percentile timezone'),
  dialect(
    'postgres',
    'PostgreSQL 9.5+',
    '5432',
    'postgresql',
    usual,
    'pdts ssl cost indexes pooling percentile timezone'
  ),
  dialect('pre_9_5_postgres', 'PostgreSQL pre-9.5', '5432', 'postgresql', usual, 'pdts ssl cost indexes timezone'),
  dialect('prestodb', 'PrestoDB', '8080', 'presto', ['Catalog', 'Schema'], 'pdts ssl databases timezone'),
  dialect('redshift', 'Amazon Redshift', '5439', 'redshift', usual, 'pdts ssl cost keys percentile timezone'),
  dialect(
    'snowflake',
    'Snowflake',
    '443',
    'snowflake',
    usual,
    'pdts ssl cost oauth key_pair databases pooling percentile timezone'
  ),
  dialect('spark2', 'Apache Spark 2.0', '10015', 'hive2', ['Database', 'Database'], 'pdts ssl'),
  dialect('teradata', 'Teradata', '1025', 'teradata', ['Database', 'Database'], 'pdts percentile'),
  dialect('trino', 'Trino', '8080', 'trino', ['Catalog', 'Schema'], 'pdts ssl oauth databases timezone'),
  dialect('vertica', 'Vertica', '5433', 'vertica', usual, 'pdts ssl cost percentile timezone')
]

const byName: ReadonlyMap<string, DialectFacts> = new Map([
  ...dialects.map((each) => [each.name, each] as const),
  // What others call it by.
  ['mssql', dialects.find(({ name }) => name === 'mssql_2008')!]
])

/** Finds a kind of database by its name. */
export function dialectOf(name: string | null): DialectFacts | undefined {
  return name === null ? undefined : byName.get(name)
}

function dialect(
  name: string,
  label: string,
  port: string | null,
  scheme: string,
  words: readonly [string, string],
  traits: string
): DialectFacts {
  return { name, label, port, scheme, words, traits: new Set(traits.split(' ') as Trait[]) }
}
