import type { SchemaColumn } from 'lookerts/4.0'
import type { connection_columns } from 'lookerts/4.0/metadata'
import type { Handler } from '../../context.ts'
import type { ConnectionDocument } from '../connection/connections.ts'
import type { Column } from './catalogues.ts'
import { escaped, isAmong, schemasOf } from './rules.ts'

/** Lists the columns of tables; of the default schema where none is named. */
export const handleConnectionColumns: Handler<typeof connection_columns> = async (context, args) => {
  const { connection, schemas } = await schemasOf(context, args)
  const { schema_name, table_names, table_limit } = args
  const wanted = schemas.filter(({ name, is_default }) => (schema_name ? name === schema_name : is_default))
  const tables = wanted.flatMap(({ name: schema, tables: all }) =>
    all.filter(({ name }) => isAmong(table_names, name)).map((table) => ({ schema, table }))
  )
  return tables.slice(0, table_limit).map(({ schema, table }) => ({
    name: table.name,
    schema_name: schema,
    sql_escaped_name: escaped(connection, table.name),
    columns: table.columns.map((column) => columnAnswer(connection, schema, column))
  }))
}

function columnAnswer(
  connection: ConnectionDocument,
  schema_name: string,
  { name, data_type, description = null }: Column
): SchemaColumn {
  return {
    name,
    schema_name,
    sql_escaped_name: escaped(connection, name),
    data_type_database: data_type,
    data_type: data_type.toUpperCase(),
    data_type_looker: lookerType(data_type),
    description,
    column_size: null,
    snippets: []
  }
}

function lookerType(type: string): string {
  if (/int|num|dec|float|double|real/i.test(type)) return 'number'
  if (/timestamp|datetime/i.test(type)) return 'datetime'
  if (/date/i.test(type)) return 'date'
  return /bool/i.test(type) ? 'yesno' : 'string'
}
