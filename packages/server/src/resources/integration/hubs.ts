import { invalid } from '../../errors.ts'
import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'
import { integrations } from './integrations.ts'

/** A server that offers integrations. Nothing asks it: what it offers is what a demo or a seed says. */
export interface IntegrationHubDocument extends Document {
  readonly url: string
  readonly label: string
  readonly official: boolean
  readonly fetch_error_message: string | null
  readonly has_authorization_token: boolean
  readonly legal_agreement_required: boolean
  readonly legal_agreement_signed: boolean
  readonly legal_agreement_text: string | null
}

export const integrationHubs: Kind<IntegrationHubDocument> = { name: 'integration_hub', indexes: [], unique: [] }

const newHub: Omit<IntegrationHubDocument, 'id'> = {
  url: '',
  label: '',
  official: false,
  fetch_error_message: null,
  has_authorization_token: false,
  legal_agreement_required: false,
  legal_agreement_signed: false,
  legal_agreement_text: null
}

/** Hubs, which only admins see. Their tokens are not kept, since nothing would use them. */
export const integrationHubFamily: Family<IntegrationHubDocument> = {
  kind: integrationHubs,
  path: '/integration_hubs/{id}',
  defaults: newHub,
  required: ['url'],
  prepare: (_, { url, authorization_token }) => {
    if (typeof url === 'string' && url !== '' && !isWebAddress(url))
      throw invalid({ field: 'url', code: 'invalid', message: "'url' must be an address of the web." })
    if (authorization_token === undefined) return {}
    return { has_authorization_token: authorization_token !== null && authorization_token !== '' }
  },
  // An address of its own is among its properties.
  expand: (_, documents) => documents.map(({ url, label }) => ({ url, label: label || new URL(url).hostname })),
  can: ({ caller }) => ({ show: true, index: true, update: caller.rights.isAdmin, destroy: caller.rights.isAdmin }),
  removed: (_, { id }) => [{ op: 'removeWhere', kind: integrations, where: { integration_hub_id: id } }],
  demo: [
    {
      ...newHub,
      id: '1',
      url: 'https://actionhub.example.com',
      label: 'Action Hub',
      official: true,
      legal_agreement_required: true,
      legal_agreement_text: 'What is sent to the hub leaves this server.'
    }
  ]
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}
