import type { Examples } from './example.ts'

const path = { connection_name: 'thelook' }

export const metadataExamples: Examples = {
  connection_databases: { path },
  connection_schemas: { path },
  connection_tables: { path, query: { schema_name: 'public', table_limit: '2' } },
  connection_columns: { path, query: { schema_name: 'public', table_names: 'orders,users' } },
  connection_search_columns: { path, query: { column_name: '%_id' } },
  connection_features: { path },
  connection_cost_estimate: { path, json: { sql: 'SELECT 1' } },
  get_model: { path: { model_name: 'thelook' } },
  model_fieldname_suggestions: {
    path: { model_name: 'thelook', view_name: 'orders', field_name: 'status' },
    query: { term: 'c' }
  }
}
