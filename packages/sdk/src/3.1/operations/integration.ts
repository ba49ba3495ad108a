// Generated from contract/3.1.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  DataActionForm,
  Integration,
  IntegrationHub,
  IntegrationTestResult,
  WriteIntegration,
  WriteIntegrationHub
} from '../types.ts'

/** The arguments of {@link accept_integration_hub_legal_agreement}. */
export interface AcceptIntegrationHubLegalAgreementArgs {
  /** Integer. */
  integration_hub_id: number
}

/**
 * POST /integration_hubs/{integration_hub_id}/accept_legal_agreement. Accepts the legal agreement of an integration
 * hub. Errors: 400, 404, 422.
 */
export const accept_integration_hub_legal_agreement: Operation<AcceptIntegrationHubLegalAgreementArgs, IntegrationHub> =
  {
    id: 'accept_integration_hub_legal_agreement',
    version: '3.1',
    method: 'POST',
    path: '/integration_hubs/{integration_hub_id}/accept_legal_agreement'
  }

/** The arguments of {@link all_integration_hubs}. */
export interface AllIntegrationHubsArgs<Fields extends string = string> {
  fields?: Fields
}

/** GET /integration_hubs. Lists all integration hubs. Errors: 400, 404. */
export const all_integration_hubs: Operation<AllIntegrationHubsArgs | undefined, IntegrationHub[]> = {
  id: 'all_integration_hubs',
  version: '3.1',
  method: 'GET',
  path: '/integration_hubs',
  query: ['fields']
}

/** The arguments of {@link all_integrations}. */
export interface AllIntegrationsArgs<Fields extends string = string> {
  fields?: Fields
  integration_hub_id?: string
}

/** GET /integrations. Lists all integrations. Errors: 400, 404. */
export const all_integrations: Operation<AllIntegrationsArgs | undefined, Integration[]> = {
  id: 'all_integrations',
  version: '3.1',
  method: 'GET',
  path: '/integrations',
  query: ['fields', 'integration_hub_id']
}

/** The arguments of {@link create_integration_hub}. */
export interface CreateIntegrationHubArgs<Fields extends string = string> {
  body: WriteIntegrationHub
  fields?: Fields
}

/** POST /integration_hubs. Creates an integration hub. Errors: 400, 404, 409, 422, 429. */
export const create_integration_hub: Operation<CreateIntegrationHubArgs, IntegrationHub> = {
  id: 'create_integration_hub',
  version: '3.1',
  method: 'POST',
  path: '/integration_hubs',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link delete_integration_hub}. */
export interface DeleteIntegrationHubArgs {
  /** Integer. */
  integration_hub_id: number
}

/** DELETE /integration_hubs/{integration_hub_id}. Deletes one integration hub. Errors: 400, 404, 429. */
export const delete_integration_hub: Operation<DeleteIntegrationHubArgs, void> = {
  id: 'delete_integration_hub',
  version: '3.1',
  method: 'DELETE',
  path: '/integration_hubs/{integration_hub_id}',
  answer: 'none'
}

/** The arguments of {@link fetch_integration_form}. */
export interface FetchIntegrationFormArgs {
  integration_id: string
  body?: Record<string, string>
}

/** POST /integrations/{integration_id}/form. Fetches the form of an integration. Errors: 400, 404, 422. */
export const fetch_integration_form: Operation<FetchIntegrationFormArgs, DataActionForm> = {
  id: 'fetch_integration_form',
  version: '3.1',
  method: 'POST',
  path: '/integrations/{integration_id}/form',
  body: 'json',
  repeatable: true
}

/** The arguments of {@link integration}. */
export interface IntegrationArgs<Fields extends string = string> {
  integration_id: string
  fields?: Fields
}

/** GET /integrations/{integration_id}. Gets one integration. Errors: 400, 404. */
export const integration: Operation<IntegrationArgs, Integration> = {
  id: 'integration',
  version: '3.1',
  method: 'GET',
  path: '/integrations/{integration_id}',
  query: ['fields']
}

/** The arguments of {@link integration_hub}. */
export interface IntegrationHubArgs<Fields extends string = string> {
  /** Integer. */
  integration_hub_id: number
  fields?: Fields
}

/** GET /integration_hubs/{integration_hub_id}. Gets one integration hub. Errors: 400, 404. */
export const integration_hub: Operation<IntegrationHubArgs, IntegrationHub> = {
  id: 'integration_hub',
  version: '3.1',
  method: 'GET',
  path: '/integration_hubs/{integration_hub_id}',
  query: ['fields']
}

/** The arguments of {@link test_integration}. */
export interface TestIntegrationArgs {
  integration_id: string
}

/** POST /integrations/{integration_id}/test. Tests one integration. May take minutes. Errors: 400, 404, 422. */
export const test_integration: Operation<TestIntegrationArgs, IntegrationTestResult> = {
  id: 'test_integration',
  version: '3.1',
  method: 'POST',
  path: '/integrations/{integration_id}/test',
  slow: true
}

/** The arguments of {@link update_integration}. */
export interface UpdateIntegrationArgs<Fields extends string = string> {
  integration_id: string
  body: WriteIntegration
  fields?: Fields
}

/** PATCH /integrations/{integration_id}. Updates one integration. Errors: 400, 404, 422, 429. */
export const update_integration: Operation<UpdateIntegrationArgs, Integration> = {
  id: 'update_integration',
  version: '3.1',
  method: 'PATCH',
  path: '/integrations/{integration_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_integration_hub}. */
export interface UpdateIntegrationHubArgs<Fields extends string = string> {
  /** Integer. */
  integration_hub_id: number
  body: WriteIntegrationHub
  fields?: Fields
}

/** PATCH /integration_hubs/{integration_hub_id}. Updates one integration hub. Errors: 400, 404, 422, 429. */
export const update_integration_hub: Operation<UpdateIntegrationHubArgs, IntegrationHub> = {
  id: 'update_integration_hub',
  version: '3.1',
  method: 'PATCH',
  path: '/integration_hubs/{integration_hub_id}',
  query: ['fields'],
  body: 'json'
}
