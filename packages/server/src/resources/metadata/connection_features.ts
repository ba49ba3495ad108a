import type { connection_features } from 'lookerts/4.0/metadata'
import type { Handler } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { connectionFamily } from '../connection/connections.ts'
import { dialectOf } from '../connection/dialect-table.ts'

export const handleConnectionFeatures: Handler<typeof connection_features> = async (context, { connection_name }) => {
  const { document } = await findById(context, connectionFamily, connection_name)
  const traits = dialectOf(document.dialect_name)?.traits
  return {
    dialect_name: document.dialect_name ?? '',
    column_search: true,
    connection_pooling: traits?.has('pooling') ?? false,
    cost_estimate: traits?.has('cost') ?? false,
    distinct_percentile: traits?.has('percentile') ?? false,
    location: true,
    microseconds: true,
    milliseconds: true,
    multiple_databases: traits?.has('databases') ?? false,
    percentile: traits?.has('percentile') ?? false,
    persistent_derived_tables: traits?.has('pdts') ?? false,
    persistent_table_indexes: traits?.has('indexes') ?? false,
    stable_views: true,
    subtotals: true,
    timezone: traits?.has('timezone') ?? false,
    turtles: true
  }
}
