import type { Context } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { connectionFamily, type ConnectionDocument } from '../connection/connections.ts'
import { dialectOf } from '../connection/dialect-table.ts'
import { catalogues, type Schema } from './catalogues.ts'

/**
 * Gives the schemas of a connection's database, of its own where none is named.
 * @throws {ApiError} 404 when there is no such connection, or the caller may not see it.
 */
export async function schemasOf(
  context: Context,
  { connection_name, database }: { connection_name: string; database?: string | undefined }
): Promise<{ connection: ConnectionDocument; schemas: readonly Schema[] }> {
  const { document: connection } = await findById(context, connectionFamily, connection_name)
  const catalogue = await context.store.get(catalogues, connection.id)
  const databases = catalogue?.document.databases ?? []
  const wanted = database ?? connection.database
  const found = databases.find(({ name }) => name === wanted) ?? (database ? undefined : databases[0])
  return { connection, schemas: found?.schemas ?? [] }
}

/** Writes a name as SQL of the connection's kind of database has it. */
export function escaped({ dialect_name }: ConnectionDocument, name: string): string {
  const scheme = dialectOf(dialect_name)?.scheme ?? ''
  const quote = ['mysql', 'mariadb', 'bigquery', 'databricks', 'hive2'].includes(scheme) ? '`' : '"'
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `${quote}${name.replaceAll(quote, quote + quote)}${quote}`
}

/** Tells whether a text is one of a list with commas, or the list is empty. */
export function isAmong(list: string | undefined, name: string): boolean {
  const names = list?.split(',').map((each) => each.trim().toLowerCase()) ?? []
  return names.every((each) => each === '') || names.includes(name.toLowerCase())
}
