import { ordinary } from '../../families/ordinary.ts'
import { endpoint, type Endpoints } from '../endpoint.ts'
import { handleAcceptIntegrationHubLegalAgreement } from './accept_integration_hub_legal_agreement.ts'
import { handleFetchIntegrationForm } from './fetch_integration_form.ts'
import { handleGetIntegrationHubHealth } from './get_integration_hub_health.ts'
import { integrationHubFamily } from './hubs.ts'
import { integrationFamily } from './integrations.ts'
import { handleTestIntegration } from './test_integration.ts'

export const integrationEndpoints: Endpoints = {
  ...ordinary(integrationHubFamily, {
    list: 'all_integration_hubs',
    get: 'integration_hub',
    create: 'create_integration_hub',
    update: 'update_integration_hub',
    remove: 'delete_integration_hub',
    read: 'admin',
    level: 'record'
  }),
  ...ordinary(integrationFamily, {
    list: 'all_integrations',
    get: 'integration',
    update: 'update_integration',
    level: 'record'
  }),
  accept_integration_hub_legal_agreement: endpoint('admin', handleAcceptIntegrationHubLegalAgreement, 'record'),
  get_integration_hub_health: endpoint('admin', handleGetIntegrationHubHealth, 'record'),
  fetch_integration_form: endpoint('login', handleFetchIntegrationForm, 'record'),
  test_integration: endpoint('admin', handleTestIntegration, 'record')
}
