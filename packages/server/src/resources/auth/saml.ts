import type { Singleton } from '../../families/singleton.ts'
import { ssoDefaults, type SsoValues } from './sso-defaults.ts'
import { ssoExpanded } from './sso-expanded.ts'
import { ssoPrepared } from './sso-rules.ts'

/** Signing in by SAML. It is kept; nobody signs in by it here. */
export const saml: Singleton<SsoValues> = {
  name: 'saml_config',
  path: '/saml_config',
  defaults: {
    ...ssoDefaults,
    idp_cert: null,
    idp_url: null,
    idp_issuer: null,
    idp_audience: null,
    idp_cert_multi: { signing: [] },
    allowed_clock_drift: 0,
    new_user_migration_types: '',
    groups_attribute: null,
    groups_finder_type: 'grouped_attribute_values',
    groups_member_value: null,
    bypass_login_page: false
  },
  prepare: (context, given) => ssoPrepared(context, given, ['idp_url']),
  expand: async (context, values) => ({ ...(await ssoExpanded(context, values)), multi_certs_supported: true })
}
