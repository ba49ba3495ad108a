import type { Singleton } from '../../families/singleton.ts'
import { ssoDefaults, type SsoValues } from './sso-defaults.ts'
import { ssoExpanded } from './sso-expanded.ts'
import { ssoPrepared } from './sso-rules.ts'

/** Signing in by OpenID Connect. It is kept, without the secret; nobody signs in by it here. */
export const oidc: Singleton<SsoValues> = {
  name: 'oidc_config',
  path: '/oidc_config',
  defaults: {
    ...ssoDefaults,
    audience: null,
    authorization_endpoint: null,
    groups_attribute: null,
    identifier: null,
    issuer: null,
    new_user_migration_types: '',
    scopes: ['openid', 'email', 'profile'],
    token_endpoint: null,
    userinfo_endpoint: null,
    user_attribute_map_first_name: 'given_name',
    user_attribute_map_last_name: 'family_name'
  },
  prepare: (context, given) =>
    ssoPrepared(context, given, ['authorization_endpoint', 'token_endpoint', 'userinfo_endpoint']),
  expand: ssoExpanded
}
