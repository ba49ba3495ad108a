import type {
  CredentialsEmbed,
  CredentialsGoogle,
  CredentialsLDAP,
  CredentialsLookerOpenid,
  CredentialsOIDC,
  CredentialsSaml,
  CredentialsTotp
} from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { urlOf } from '../../conventions/url.ts'
import type { UserDocument } from '../../kinds.ts'
import type { LoginDocument, LoginType } from './logins.ts'

/** What the legacy query API of 3.0 was called with. */
interface CredentialsApi {
  created_at: string
  is_disabled: boolean
  token: string
  type: string
  url: string
  can: Record<string, boolean>
}

/** A login of each type, as answers have it. */
export interface LoginAnswers {
  readonly api: CredentialsApi
  readonly embed: CredentialsEmbed
  readonly google: CredentialsGoogle
  readonly ldap: CredentialsLDAP
  readonly looker_openid: CredentialsLookerOpenid
  readonly oidc: CredentialsOIDC
  readonly saml: CredentialsSaml
  readonly totp: CredentialsTotp
}

/** Gives a login as answers have it. It is disabled when its user is. */
export function toLoginAnswer(
  context: Context,
  login: LoginDocument,
  { is_disabled }: UserDocument
): LoginAnswers[LoginType] {
  const { id, user_id, type, external_id, email, created_at, logged_in_at, verified, domain } = login
  const place = `/users/${user_id}/credentials_${type}`
  const common = { created_at, is_disabled, url: urlOf(context, place), can: {} }
  const outside = { ...common, type, email, logged_in_at }
  switch (type) {
    case 'api':
      return { ...common, type, token: external_id }
    case 'embed': {
      const { external_group_id } = login
      const url = urlOf(context, `${place}/${id}`)
      return { ...common, id, type, external_user_id: external_id, external_group_id, logged_in_at, url }
    }
    case 'google':
      return { ...outside, google_user_id: external_id, domain }
    case 'ldap':
      return { ...outside, ldap_id: external_id, ldap_dn: login.ldap_dn }
    case 'looker_openid':
      return { ...outside, logged_in_ip: login.logged_in_ip, user_url: urlOf(context, `/users/${user_id}`) }
    case 'oidc':
      return { ...outside, oidc_user_id: external_id }
    case 'saml':
      return { ...outside, saml_user_id: external_id }
    case 'totp':
      return { ...common, type: 'two-factor', verified }
  }
}
