import type { connection_tables } from 'lookerts/4.0/metadata'
import type { Handler } from '../../context.ts'
import { likeMatcher } from '../../storage/like.ts'
import { escaped, isAmong, schemasOf } from './rules.ts'

/** Lists the tables of each schema; `table_filter` is their beginning, or a pattern with `%`. */
export const handleConnectionTables: Handler<typeof connection_tables> = async (context, args) => {
  const { connection, schemas } = await schemasOf(context, args)
  const { schema_name, table_filter = '', table_limit } = args
  const isWanted = likeMatcher(/[%_]/.test(table_filter) ? table_filter : `${table_filter}%`)
  return schemas
    .filter(({ name }) => isAmong(schema_name, name))
    .map(({ name: schema, is_default = false, tables }) => {
      const wanted = tables.filter(({ name }) => isWanted(name))
      const shown = table_limit === undefined ? wanted : wanted.slice(0, Math.max(0, table_limit))
      return {
        name: schema,
        is_default,
        table_limit_hit: shown.length < wanted.length,
        tables: shown.map(({ name, rows = null }) => ({
          name,
          schema_name: schema,
          sql_escaped_name: `${escaped(connection, schema)}.${escaped(connection, name)}`,
          rows,
          external: null,
          snippets: []
        }))
      }
    })
}
