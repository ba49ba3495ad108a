import { tables, type Column, type ColumnType, type Table } from '../tables.ts'

const types: Readonly<Record<ColumnType, string>> = {
  key: 'BIGINT',
  integer: 'INTEGER',
  text: 'VARCHAR',
  money: 'DECIMAL(10, 2)',
  degrees: 'DOUBLE PRECISION',
  boolean: 'BOOLEAN',
  timestamp: 'TIMESTAMP'
}

/** The statements that make the tables, for DuckDB and PostgreSQL alike. */
export function schemaSql(options: { readonly hasForeignKeys: boolean }): string {
  return tables.map((table) => createTable(table, options)).join('\n')
}

function createTable({ name, columns }: Table, { hasForeignKeys }: { readonly hasForeignKeys: boolean }): string {
  const lines = columns.map((column) => `  ${columnSql(column, hasForeignKeys)}`)
  return `CREATE TABLE ${name} (\n${lines.join(',\n')}\n);\n`
}

function columnSql({ name, type, isPrimaryKey, isNullable, references }: Column, hasForeignKeys: boolean): string {
  const rule = isPrimaryKey ? ' PRIMARY KEY' : isNullable ? '' : ' NOT NULL'
  const reference = references !== undefined && hasForeignKeys ? ` REFERENCES ${references} (id)` : ''
  return `${name} ${types[type]}${rule}${reference}`
}

/** What loads the files into DuckDB, run in their directory. */
export function duckdbLoadSql(): string {
  return tables.map(({ name }) => `COPY ${name} FROM '${name}.csv' (FORMAT csv, HEADER);\n`).join('')
}

/** What loads the files into PostgreSQL, run by psql in their directory. */
export function postgresLoadSql(): string {
  return tables.map(({ name }) => `\\copy ${name} FROM '${name}.csv' WITH (FORMAT csv, HEADER)\n`).join('')
}
