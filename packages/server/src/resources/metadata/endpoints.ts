import { seesConnections } from '../connection/rights.ts'
import { endpoint, permission, type Endpoints } from '../endpoint.ts'
import { handleConnectionColumns } from './connection_columns.ts'
import { handleConnectionCostEstimate } from './connection_cost_estimate.ts'
import { handleConnectionDatabases } from './connection_databases.ts'
import { handleConnectionFeatures } from './connection_features.ts'
import { handleConnectionSchemas } from './connection_schemas.ts'
import { handleConnectionSearchColumns } from './connection_search_columns.ts'
import { handleConnectionTables } from './connection_tables.ts'
import { handleGetModel } from './get_model.ts'
import { handleModelFieldnameSuggestions } from './model_fieldname_suggestions.ts'

/** What is in databases comes from records, since none is contacted. */
export const metadataEndpoints: Endpoints = {
  connection_databases: endpoint(seesConnections, handleConnectionDatabases, 'record'),
  connection_schemas: endpoint(seesConnections, handleConnectionSchemas, 'record'),
  connection_tables: endpoint(seesConnections, handleConnectionTables, 'record'),
  connection_columns: endpoint(seesConnections, handleConnectionColumns, 'record'),
  connection_search_columns: endpoint(seesConnections, handleConnectionSearchColumns, 'record'),
  connection_features: endpoint(seesConnections, handleConnectionFeatures),
  connection_cost_estimate: endpoint(seesConnections, handleConnectionCostEstimate, 'record'),
  get_model: endpoint(permission('access_data', 'see_system_activity'), handleGetModel),
  model_fieldname_suggestions: endpoint(
    permission('access_data', 'see_system_activity'),
    handleModelFieldnameSuggestions,
    'record'
  )
}
