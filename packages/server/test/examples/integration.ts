import type { Examples } from './example.ts'

const integration = { path: { integration_id: '1::chat' } }

export const integrationExamples: Examples = {
  all_integration_hubs: {},
  integration_hub: {},
  create_integration_hub: { json: { url: 'https://hub.example.com/', authorization_token: 'secret' } },
  update_integration_hub: { json: { url: 'https://hub.example.org/' } },
  delete_integration_hub: {},
  accept_integration_hub_legal_agreement: {},
  get_integration_hub_health: {},
  all_integrations: { query: { integration_hub_id: '1' } },
  integration,
  update_integration: { ...integration, json: { enabled: true, params: [{ name: 'api_token', value: 'secret' }] } },
  fetch_integration_form: { ...integration, json: {} },
  test_integration: integration
}
