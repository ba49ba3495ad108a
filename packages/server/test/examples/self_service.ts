import type { Examples } from './example.ts'

const path = { model_name: 'regional_targets' }

export const selfServiceExamples: Examples = {
  get_self_service_model_allowed_connections: {},
  get_self_service_model_lookml: { path },
  update_self_service_explore_certification: { path, json: { certification_status: 'certified', notes: 'Checked.' } }
}
