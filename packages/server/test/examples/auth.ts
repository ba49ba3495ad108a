import type { Examples, Stage } from './example.ts'
import { loginLockoutExamples } from './login-lockout.ts'

async function newApp({ post }: Stage): Promise<{ client_guid: string }> {
  await post('/oauth_client_apps/app', { redirect_uri: 'https://app.example.com/oauth', display_name: 'App' })
  return { client_guid: 'app' }
}

const metadata = `<?xml version="1.0"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com">
  <md:IDPSSODescriptor><md:KeyDescriptor use="signing"><X509Certificate>MIIB</X509Certificate></md:KeyDescriptor>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.example.com/sso"/>
  </md:IDPSSODescriptor></md:EntityDescriptor>`

const sso = {
  enabled: false,
  default_new_user_group_ids: ['2'],
  default_new_user_role_ids: ['5'],
  groups_with_role_ids: [{ name: 'staff', looker_group_name: 'Staff', role_ids: ['4'] }],
  user_attributes_with_ids: [{ name: 'mail', required: true, user_attribute_ids: ['1'] }]
}

const ldap = { ...sso, connection_host: 'ldap.example.com', auth_password: 'secret', test_ldap_user: 'ann' }

const device = { device_token: 'token of the phone', device_type: 'ios' }

const embedUser = {
  external_user_id: 'ann',
  permissions: ['access_data', 'see_user_dashboards'],
  models: ['thelook'],
  session_length: 600
}

const target_url = 'https://looker.example.com/embed/dashboards/1'

async function secretOf({ post }: Stage): Promise<{ embed_secret_id: string }> {
  return { embed_secret_id: (await post('/embed_config/secrets')).id }
}

async function slugOf({ post }: Stage, kind: string): Promise<{ test_slug: string }> {
  const { test_slug } = await post(`/${kind}_test_configs`, sso)
  return { test_slug: String(test_slug) }
}

const embedExamples: Examples = {
  embed_config: {},
  update_embed_config: { json: { domain_whitelist: ['https://app.example.com'] } },
  check_embed_domain: { query: { domain: 'https://app.example.com' } },
  all_embed_secrets: {},
  embed_secret: async (stage) => ({ path: await secretOf(stage) }),
  create_embed_secret: { json: { algorithm: 'hmac/sha-1' } },
  update_embed_secret: async (stage) => ({ path: await secretOf(stage), json: { enabled: false } }),
  delete_embed_secret: async (stage) => ({ path: await secretOf(stage) }),
  create_sso_embed_url: { json: { ...embedUser, target_url, user_attributes: { locale: 'en_US' } } },
  create_embed_url_as_me: { json: { target_url } },
  validate_embed_url: async ({ post }) => ({
    query: { url: String((await post('/embed/sso_url', { ...embedUser, target_url })).url) }
  }),
  acquire_embed_cookieless_session: { json: embedUser },
  generate_tokens_for_cookieless_session: async ({ post }) => {
    const made = await post('/embed/cookieless_session/acquire', embedUser)
    const { session_reference_token, navigation_token, api_token } = made
    return { json: { session_reference_token, navigation_token, api_token } }
  },
  delete_embed_cookieless_session: async ({ post }) => {
    const { session_reference_token } = await post('/embed/cookieless_session/acquire', embedUser)
    return { path: { session_reference_token: String(session_reference_token) } }
  }
}

export const authExamples: Examples = {
  ...loginLockoutExamples,
  ...embedExamples,
  ldap_config: {},
  update_ldap_config: { json: ldap },
  test_ldap_config_auth: { json: ldap },
  test_ldap_config_connection: { json: ldap },
  test_ldap_config_user_auth: { json: ldap },
  test_ldap_config_user_info: { json: ldap },
  saml_config: {},
  update_saml_config: { json: { ...sso, idp_url: 'https://idp.example.com/sso' } },
  create_saml_test_config: { json: sso },
  saml_test_config: async (stage) => ({ path: await slugOf(stage, 'saml') }),
  delete_saml_test_config: async (stage) => ({ path: await slugOf(stage, 'saml') }),
  parse_saml_idp_metadata: { body: metadata },
  oidc_config: {},
  update_oidc_config: { json: { ...sso, secret: 'secret', scopes: ['openid'] } },
  create_oidc_test_config: { json: sso },
  oidc_test_config: async (stage) => ({ path: await slugOf(stage, 'oidc') }),
  delete_oidc_test_config: async (stage) => ({ path: await slugOf(stage, 'oidc') }),
  session_config: {},
  update_session_config: { json: { session_minutes: 60 } },
  password_config: {},
  update_password_config: { json: { min_length: 12, require_special: true } },
  get_support_access_allowlist_entries: {},
  add_support_access_allowlist_entries: { json: { emails: ['ann@example.com'], reason: 'help' } },
  delete_support_access_allowlist_entry: { path: { entry_id: '1' } },
  enable_support_access: { json: { duration_in_seconds: 600 } },
  disable_support_access: {},
  support_access_status: {},
  register_mobile_device: { json: device },
  update_mobile_device_registration: async ({ post }) => ({
    path: { device_id: (await post('/mobile/device', device)).id }
  }),
  deregister_mobile_device: async ({ post }) => ({ path: { device_id: (await post('/mobile/device', device)).id } }),
  login: ({ key }) => ({ form: { ...key } }),
  login_user: async ({ post }) => ({ path: { user_id: (await post('/users', {})).id } }),
  logout: {},
  session: {},
  update_session: { json: { workspace_id: 'dev' } },
  versions: {},
  api_spec: { path: { api_version: '4.0', specification: 'swagger.json' } },
  all_oauth_client_apps: {},
  register_oauth_client_app: {
    path: { client_guid: 'new' },
    json: { redirect_uri: 'https://app.example.com/oauth' }
  },
  oauth_client_app: async (stage) => ({ path: await newApp(stage) }),
  update_oauth_client_app: async (stage) => ({ path: await newApp(stage), json: { enabled: false } }),
  delete_oauth_client_app: async (stage) => ({ path: await newApp(stage) }),
  invalidate_tokens: async (stage) => ({ path: await newApp(stage) }),
  activate_app_user: async (stage) => ({ path: await newApp(stage) }),
  deactivate_app_user: async (stage) => ({ path: await newApp(stage) })
}
