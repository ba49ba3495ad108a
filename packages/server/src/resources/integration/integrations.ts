import type { Family, Given } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'

/** A setting of an integration. */
interface Param {
  readonly name: string
  readonly label: string
  readonly description: string | null
  readonly required: boolean
  readonly sensitive: boolean
  readonly per_user: boolean
  readonly value: string | null
  readonly user_attribute_name: string | null
}

/** A place that results can be sent to, as a hub offers it. */
export interface IntegrationDocument extends Document {
  readonly integration_hub_id: string
  readonly label: string
  readonly description: string | null
  readonly enabled: boolean
  readonly params: readonly Param[]
  readonly supported_formats: readonly string[]
  readonly supported_action_types: readonly string[]
  readonly installed_delegate_oauth_targets: readonly string[]
  /** What the form asks for when something is sent. */
  readonly form_fields: readonly FormField[]
}

interface FormField {
  readonly name: string
  readonly label: string
  readonly type: 'string' | 'textarea' | 'select'
  readonly required: boolean
}

export const integrations: Kind<IntegrationDocument> = {
  name: 'integration',
  indexes: ['integration_hub_id'],
  unique: []
}

const newIntegration: Omit<IntegrationDocument, 'id'> = {
  integration_hub_id: '1',
  label: '',
  description: null,
  enabled: false,
  params: [],
  supported_formats: ['csv', 'json', 'xlsx'],
  supported_action_types: ['query', 'dashboard'],
  installed_delegate_oauth_targets: [],
  form_fields: []
}

/** Integrations: those that are enabled for everybody, all for admins. */
export const integrationFamily: Family<IntegrationDocument> = {
  kind: integrations,
  path: '/integrations/{id}',
  defaults: newIntegration,
  visible: ({ caller }) => (caller.rights.isAdmin ? undefined : { enabled: true }),
  prepare: (_, { params }, current) => {
    if (!current) return {}
    return { params: Array.isArray(params) ? current.params.map((param) => changed(param, params)) : current.params }
  },
  expand: ({ caller }, documents) =>
    documents.map(({ params }) => ({
      url: undefined,
      form_fields: undefined,
      params: caller.rights.isAdmin ? params.map(shown) : [],
      delegate_oauth: false,
      uses_oauth: false,
      icon_url: null,
      privacy_link: null,
      required_fields: [],
      supported_download_settings: ['push'],
      supported_formattings: ['formatted', 'unformatted'],
      supported_visualization_formattings: ['apply', 'noapply']
    })),
  can: ({ caller }) => ({ show: true, index: true, update: caller.rights.isAdmin }),
  demo: [
    {
      ...newIntegration,
      id: '1::webhook',
      label: 'Webhook',
      description: 'Sends results to an address.',
      enabled: true,
      form_fields: [{ name: 'url', label: 'Address', type: 'string', required: true }]
    },
    {
      ...newIntegration,
      id: '1::chat',
      label: 'Chat',
      description: 'Writes results into a channel.',
      params: [
        {
          name: 'api_token',
          label: 'API Token',
          description: null,
          required: true,
          sensitive: true,
          per_user: false,
          value: null,
          user_attribute_name: null
        }
      ],
      form_fields: [{ name: 'channel', label: 'Channel', type: 'string', required: true }]
    }
  ]
}

/** Tells whether every setting that an integration needs has a value. */
export function isSetUp({ params }: IntegrationDocument): boolean {
  return params.every(({ required, value, user_attribute_name }) => !required || value || user_attribute_name)
}

/** The value of a setting stays when the request gives none, as when it sends back what it read. */
function changed(param: Param, given: readonly Given[]): Param {
  const own = given.find(({ name }) => name === param.name)
  if (!own) return param
  const { value, user_attribute_name } = own
  return {
    ...param,
    ...((value === null ? !param.sensitive : value !== undefined) && { value: value as string | null }),
    ...(user_attribute_name !== undefined && { user_attribute_name: user_attribute_name as string | null })
  }
}

/** What is secret is told only that it is there. */
function shown(param: Param): object {
  const hasValue = param.value !== null && param.value !== ''
  return { ...param, value: param.sensitive ? null : param.value, has_value: hasValue, delegate_oauth_url: null }
}
