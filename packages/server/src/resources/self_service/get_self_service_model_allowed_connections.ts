import type { get_self_service_model_allowed_connections } from 'lookerts/4.0/self_service'
import type { Handler } from '../../context.ts'
import { connections } from '../connection/connections.ts'
import { visibleConnections } from '../connection/rights.ts'

/** Names the connections that a file may be put into: for those of Google Sheets, the ones to BigQuery. */
export const handleGetSelfServiceModelAllowedConnections: Handler<
  typeof get_self_service_model_allowed_connections
> = async (context, { google_sheets }) => {
  const where = await visibleConnections(context)
  const found = await context.store.find(connections, { ...(where && { where }) })
  return found
    .map(({ document }) => document)
    .filter(({ dialect_name }) => !google_sheets || dialect_name === 'bigquery_standard_sql')
    .map(({ name }) => name)
}
