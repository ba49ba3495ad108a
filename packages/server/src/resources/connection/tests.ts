import type { DBConnectionTestResult } from 'lookerts/4.0'
import type { ConnectionDocument } from './connections.ts'
import { dialectOf } from './dialect-table.ts'
import { testsOf } from './dialects.ts'

/** What is looked at of a connection in a test. */
export type Tested = Pick<ConnectionDocument, 'dialect_name' | 'host' | 'port' | 'database'>

/**
 * Puts a connection to tests, to all that there are for its kind of database or to those wanted; names of none are
 * passed over. No database is ever asked: a connection passes when it says what one would need.
 */
export function testResults(connection: Tested, wanted: readonly string[] | undefined): DBConnectionTestResult[] {
  const known = testsOf(dialectOf(connection.dialect_name))
  const names = wanted && wanted.length > 0 ? known.filter((name) => wanted.includes(name)) : known
  const problem = problemOf(connection)
  return names.map((name) => ({
    name,
    status: problem === undefined ? 'success' : 'error',
    message: problem ?? messages[name] ?? 'OK',
    connection_string: addressOf(connection),
    can: {}
  }))
}

const messages: Readonly<Record<string, string>> = {
  connect: 'Can connect',
  kill: 'Can cancel queries',
  query: 'Can run simple select query',
  database_timezone: 'Database timezone is known',
  database_version: 'Database version is supported',
  tmp_table: 'Can create temporary tables',
  cdt: 'Can use persistent derived tables'
}

function problemOf({ dialect_name, host, database }: Tested): string | undefined {
  const dialect = dialectOf(dialect_name)
  if (!dialect) return `Cannot connect: the dialect ${JSON.stringify(dialect_name)} is not known`
  if (dialect.name === 'duckdb') return undefined
  if (!host && !dialect.traits.has('cloud')) return 'Cannot connect: there is no host'
  return !host && !database ? 'Cannot connect: there is no database' : undefined
}

function addressOf({ dialect_name, host, port, database }: Tested): string | null {
  const dialect = dialectOf(dialect_name)
  if (!dialect) return null
  const place = [host, port ?? dialect.port].filter((each) => each !== null && each !== '').join(':')
  return `jdbc:${dialect.scheme}://${place}/${database ?? ''}`
}
