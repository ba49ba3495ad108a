// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { Certification, WriteCertification } from '../types.ts'

/** The arguments of {@link get_self_service_model_allowed_connections}. */
export interface GetSelfServiceModelAllowedConnectionsArgs {
  google_sheets?: boolean
}

/**
 * GET /self_service_models/allowed_connections. Lists the connections that self-service models may use. Errors: 400,
 * 403, 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/SelfService/get_self_service_model_allowed_connections
 */
export const get_self_service_model_allowed_connections: Operation<
  GetSelfServiceModelAllowedConnectionsArgs | undefined,
  string[]
> = {
  id: 'get_self_service_model_allowed_connections',
  version: '4.0',
  method: 'GET',
  path: '/self_service_models/allowed_connections',
  query: ['google_sheets']
}

/** The arguments of {@link get_self_service_model_lookml}. */
export interface GetSelfServiceModelLookmlArgs {
  model_name: string
}

/**
 * GET /self_service_models/{model_name}/lookml. Gets the LookML of a self-service model. Errors: 400, 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/SelfService/get_self_service_model_lookml
 */
export const get_self_service_model_lookml: Operation<GetSelfServiceModelLookmlArgs, string> = {
  id: 'get_self_service_model_lookml',
  version: '4.0',
  method: 'GET',
  path: '/self_service_models/{model_name}/lookml'
}

/** The arguments of {@link update_self_service_explore_certification}. */
export interface UpdateSelfServiceExploreCertificationArgs {
  model_name: string
  body: WriteCertification
}

/**
 * PATCH /self_service_models/{model_name}/certification. Updates the certification of the explore of a self-service
 * model. Errors: 400, 403, 404, 409, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/SelfService/update_self_service_explore_certification
 */
export const update_self_service_explore_certification: Operation<
  UpdateSelfServiceExploreCertificationArgs,
  Certification
> = {
  id: 'update_self_service_explore_certification',
  version: '4.0',
  method: 'PATCH',
  path: '/self_service_models/{model_name}/certification',
  body: 'json'
}
