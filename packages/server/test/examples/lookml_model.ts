import type { Examples } from './example.ts'

const path = { lookml_model_name: 'thelook' }

export const lookmlModelExamples: Examples = {
  all_lookml_models: { query: { include_internal: 'true', limit: '2' } },
  create_lookml_model: { json: { name: 'sales', project_name: 'thelook', allowed_db_connection_names: ['thelook'] } },
  lookml_model: { path },
  update_lookml_model: { path, json: { unlimited_db_connections: true } },
  delete_lookml_model: { path },
  lookml_model_explore: { path: { ...path, explore_name: 'order_items' } }
}
