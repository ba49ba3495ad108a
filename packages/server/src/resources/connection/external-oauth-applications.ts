import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'

/** What a database knows this server as, for users who log in to it with their own accounts. No secret is kept. */
export interface ExternalOauthApplicationDocument extends Document {
  readonly name: string
  readonly client_id: string
  readonly tenant_id: string | null
  readonly dialect_name: string | null
  readonly bi_directional_data_access: boolean | null
  readonly created_at: string
}

/** That a user logged in to a database by an application. Of the tokens nothing is kept. */
export interface OauthApplicationUserStateDocument extends Document {
  readonly user_id: string
  readonly oauth_application_id: string
  readonly access_token_expires_at: string
  readonly refresh_token_expires_at: string | null
}

export const externalOauthApplications: Kind<ExternalOauthApplicationDocument> = {
  name: 'external_oauth_application',
  indexes: [],
  unique: ['name', 'client_id']
}

export const oauthApplicationUserStates: Kind<OauthApplicationUserStateDocument> = {
  name: 'oauth_application_user_state',
  indexes: ['oauth_application_id'],
  unique: []
}

export const externalOauthApplicationFamily: Family<ExternalOauthApplicationDocument> = {
  kind: externalOauthApplications,
  path: '/external_oauth_applications/{id}',
  defaults: {
    name: '',
    client_id: '',
    tenant_id: null,
    dialect_name: null,
    bi_directional_data_access: false,
    created_at: ''
  },
  required: ['name', 'client_id'],
  distinct: ['name', 'client_id'],
  lookUps: ['client_id'],
  can: ({ caller }) => ({ show: true, update: caller.rights.isAdmin, destroy: caller.rights.isAdmin }),
  removed: (_, { id }) => [
    { op: 'removeWhere', kind: oauthApplicationUserStates, where: { oauth_application_id: id } }
  ],
  demo: [
    {
      id: '1',
      name: 'Snowflake',
      client_id: 'snowflake-client',
      tenant_id: null,
      dialect_name: 'snowflake',
      bi_directional_data_access: false,
      created_at: '2025-11-03T09:20:10.000+00:00'
    }
  ]
}

export const oauthApplicationUserStateFamily: Family<OauthApplicationUserStateDocument> = {
  kind: oauthApplicationUserStates,
  path: '/external_oauth_applications/user_state/{id}',
  defaults: { user_id: '', oauth_application_id: '', access_token_expires_at: '', refresh_token_expires_at: null }
}
