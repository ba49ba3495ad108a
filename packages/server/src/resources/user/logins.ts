import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'

/** How else than by email address or API key somebody is known: by another service, by a second factor, by a program. */
export type LoginType = 'api' | 'embed' | 'google' | 'ldap' | 'looker_openid' | 'oidc' | 'saml' | 'totp'

/** One way in which a user is known. Of `embed` a user may have several, of the others one each. */
export interface LoginDocument extends Document {
  readonly user_id: string
  readonly type: LoginType
  /** What the other service calls the user; of `api` the token. */
  readonly external_id: string
  /** Type and external id: what a user is looked up by. */
  readonly key: string
  readonly email: string | null
  /** What only one of the types has. */
  readonly domain: string | null
  readonly external_group_id: string | null
  readonly ldap_dn: string | null
  readonly logged_in_ip: string | null
  readonly verified: boolean
  readonly created_at: string
  /** Empty until the first time. */
  readonly logged_in_at: string
}

export const logins: Kind<LoginDocument> = { name: 'user_login', indexes: ['user_id', 'key'], unique: [] }

/** What a login has that nobody said anything of. */
export const newLogin: Omit<LoginDocument, 'id'> = {
  user_id: '',
  type: 'google',
  external_id: '',
  key: '',
  email: null,
  domain: null,
  external_group_id: null,
  ldap_dn: null,
  logged_in_ip: null,
  verified: false,
  created_at: '',
  logged_in_at: ''
}

/** What a login is looked up by. */
export function loginKey(type: LoginType, external_id: string): string {
  return `${type} ${external_id}`
}

/** The logins of users. They come into being by signing in elsewhere, so most of them have no operation that makes one. */
export const loginFamily: Family<LoginDocument> = {
  kind: logins,
  path: '/user_logins/{id}',
  defaults: newLogin,
  required: ['user_id', 'type'],
  prepare: (_, { type, external_id }) => ({
    key: loginKey(type as LoginType, typeof external_id === 'string' ? external_id : '')
  }),
  demo: [
    demo('1', 'embed', 'reseller-7', { external_group_id: 'resellers' }),
    demo('2', 'google', '107002411830011225004', { email: 'admin@example.com', domain: 'example.com' }),
    demo('3', 'ldap', 'S-1-5-21-1004', {
      email: 'admin@example.com',
      ldap_dn: 'uid=admin,ou=people,dc=example,dc=com'
    }),
    demo('4', 'looker_openid', 'admin@example.com', { email: 'admin@example.com', logged_in_ip: '192.0.2.7' }),
    demo('5', 'oidc', 'auth0|5f7c8ec7', { email: 'admin@example.com' }),
    demo('6', 'saml', 'admin@example.com', { email: 'admin@example.com' }),
    demo('7', 'totp', '', { verified: true }),
    demo('8', 'api', 'kJc2Wq8TtLm4Xz6RbN9s')
  ]
}

function demo(id: string, type: LoginType, external_id: string, more: Partial<LoginDocument> = {}): LoginDocument {
  const key = loginKey(type, external_id)
  const times = { created_at: '2025-03-03T09:00:00.000+00:00', logged_in_at: '2025-11-24T08:15:00.000+00:00' }
  return { ...newLogin, ...times, ...more, id, user_id: '1', type, external_id, key }
}
