import type { connection_search_columns } from 'lookerts/4.0/metadata'
import type { Handler } from '../../context.ts'
import { likeMatcher } from '../../storage/like.ts'
import { schemasOf } from './rules.ts'

/** Finds columns by their name, or by a pattern with `%`. */
export const handleConnectionSearchColumns: Handler<typeof connection_search_columns> = async (
  context,
  { connection_name, column_name = '%' }
) => {
  const { schemas } = await schemasOf(context, { connection_name })
  const isWanted = likeMatcher(column_name)
  return schemas.flatMap(({ name: schema_name, tables }) =>
    tables.flatMap(({ name: table_name, columns }) =>
      columns
        .filter(({ name }) => isWanted(name))
        .map(({ name, data_type }) => ({ column_name: name, schema_name, table_name, data_type }))
    )
  )
}
