import { endpoint, permission, type Endpoints } from '../endpoint.ts'
import { seesConnections } from '../connection/rights.ts'
import { handleGetSelfServiceModelAllowedConnections } from './get_self_service_model_allowed_connections.ts'
import { handleGetSelfServiceModelLookml } from './get_self_service_model_lookml.ts'
import { handleUpdateSelfServiceExploreCertification } from './update_self_service_explore_certification.ts'

export const selfServiceEndpoints: Endpoints = {
  get_self_service_model_allowed_connections: endpoint(
    seesConnections,
    handleGetSelfServiceModelAllowedConnections,
    'record'
  ),
  get_self_service_model_lookml: endpoint(
    permission('see_lookml', 'develop'),
    handleGetSelfServiceModelLookml,
    'record'
  ),
  update_self_service_explore_certification: endpoint(
    permission('manage_models'),
    handleUpdateSelfServiceExploreCertification,
    'record'
  )
}
