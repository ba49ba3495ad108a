import { ordinary } from '../../families/ordinary.ts'
import { singleton } from '../../families/singleton.ts'
import { endpoint, permission, type Endpoints } from '../endpoint.ts'
import { handleAcquireEmbedCookielessSession } from './acquire_embed_cookieless_session.ts'
import { handleActivateAppUser } from './activate_app_user.ts'
import { handleAllOauthClientApps } from './all_oauth_client_apps.ts'
import { handleCheckEmbedDomain } from './check_embed_domain.ts'
import { handleCreateEmbedUrlAsMe } from './create_embed_url_as_me.ts'
import { handleCreateSsoEmbedUrl } from './create_sso_embed_url.ts'
import { handleDeactivateAppUser } from './deactivate_app_user.ts'
import { handleDeleteEmbedCookielessSession } from './delete_embed_cookieless_session.ts'
import { handleDeleteOauthClientApp } from './delete_oauth_client_app.ts'
import { embedConfig } from './embed-config.ts'
import { embedSecretFamily, handleCreateEmbedSecret } from './embed-secrets.ts'
import { handleGenerateTokensForCookielessSession } from './generate_tokens_for_cookieless_session.ts'
import { handleInvalidateTokens } from './invalidate_tokens.ts'
import { handleOauthClientApp } from './oauth_client_app.ts'
import { ldap, handleTestLdapConfig } from './ldap.ts'
import { loginLockoutEndpoints } from './login-lockout-endpoints.ts'
import { mobileDeviceFamily } from './mobile-devices.ts'
import { oidc } from './oidc.ts'
import { handleParseSamlIdpMetadata } from './parse_saml_idp_metadata.ts'
import { handleRegisterMobileDevice } from './register_mobile_device.ts'
import { handleRegisterOauthClientApp } from './register_oauth_client_app.ts'
import { saml } from './saml.ts'
import { passwordConfig, sessionConfig } from './session-config.ts'
import {
  allowlistFamily,
  handleAddSupportAccessAllowlistEntries,
  handleDisableSupportAccess,
  handleEnableSupportAccess,
  handleSupportAccessStatus
} from './support-access.ts'
import { handleCreateTestConfig, oidcTestFamily, samlTestFamily } from './test-configs.ts'
import { handleUpdateOauthClientApp } from './update_oauth_client_app.ts'
import { handleValidateEmbedUrl } from './validate_embed_url.ts'

const support = permission('support_access_toggle')

const signInEndpoints: Endpoints = {
  ...singleton(ldap, { get: 'ldap_config', update: 'update_ldap_config', level: 'record' }),
  ...singleton(saml, { get: 'saml_config', update: 'update_saml_config', level: 'record' }),
  ...singleton(oidc, { get: 'oidc_config', update: 'update_oidc_config', level: 'record' }),
  ...singleton(sessionConfig, { get: 'session_config', update: 'update_session_config' }),
  ...singleton(passwordConfig, { get: 'password_config', update: 'update_password_config', level: 'record' }),
  ...ordinary(samlTestFamily, {
    get: 'saml_test_config',
    remove: 'delete_saml_test_config',
    read: 'admin',
    level: 'record'
  }),
  ...ordinary(oidcTestFamily, {
    get: 'oidc_test_config',
    remove: 'delete_oidc_test_config',
    read: 'admin',
    level: 'record'
  }),
  create_saml_test_config: endpoint('admin', handleCreateTestConfig(samlTestFamily), 'record'),
  create_oidc_test_config: endpoint('admin', handleCreateTestConfig(oidcTestFamily), 'record'),
  parse_saml_idp_metadata: endpoint('admin', handleParseSamlIdpMetadata),
  test_ldap_config_auth: endpoint('admin', handleTestLdapConfig(false), 'record'),
  test_ldap_config_connection: endpoint('admin', handleTestLdapConfig(false), 'record'),
  test_ldap_config_user_auth: endpoint('admin', handleTestLdapConfig(true), 'record'),
  test_ldap_config_user_info: endpoint('admin', handleTestLdapConfig(true), 'record')
}

const supportEndpoints: Endpoints = {
  ...ordinary(allowlistFamily, {
    list: 'get_support_access_allowlist_entries',
    remove: 'delete_support_access_allowlist_entry',
    read: support,
    write: support,
    level: 'record'
  }),
  add_support_access_allowlist_entries: endpoint(support, handleAddSupportAccessAllowlistEntries, 'record'),
  disable_support_access: endpoint(support, handleDisableSupportAccess, 'record'),
  enable_support_access: endpoint(support, handleEnableSupportAccess, 'record'),
  support_access_status: endpoint(support, handleSupportAccessStatus, 'record')
}

const mobileEndpoints: Endpoints = {
  ...ordinary(mobileDeviceFamily, {
    update: 'update_mobile_device_registration',
    remove: 'deregister_mobile_device',
    write: 'login',
    level: 'record'
  }),
  register_mobile_device: endpoint('login', handleRegisterMobileDevice, 'record')
}

const embedEndpoints: Endpoints = {
  ...singleton(embedConfig, { get: 'embed_config', update: 'update_embed_config' }),
  ...ordinary(embedSecretFamily, {
    list: 'all_embed_secrets',
    get: 'embed_secret',
    update: 'update_embed_secret',
    remove: 'delete_embed_secret',
    read: 'admin'
  }),
  acquire_embed_cookieless_session: endpoint('admin', handleAcquireEmbedCookielessSession),
  check_embed_domain: endpoint('admin', handleCheckEmbedDomain),
  create_embed_secret: endpoint('admin', handleCreateEmbedSecret),
  create_embed_url_as_me: endpoint('login', handleCreateEmbedUrlAsMe),
  create_sso_embed_url: endpoint('admin', handleCreateSsoEmbedUrl),
  delete_embed_cookieless_session: endpoint('admin', handleDeleteEmbedCookielessSession),
  generate_tokens_for_cookieless_session: endpoint('admin', handleGenerateTokensForCookielessSession),
  validate_embed_url: endpoint('admin', handleValidateEmbedUrl)
}

export const authEndpoints: Endpoints = {
  ...embedEndpoints,
  ...signInEndpoints,
  ...supportEndpoints,
  ...mobileEndpoints,
  ...loginLockoutEndpoints,
  activate_app_user: endpoint('login', handleActivateAppUser),
  all_oauth_client_apps: endpoint('login', handleAllOauthClientApps),
  deactivate_app_user: endpoint('login', handleDeactivateAppUser),
  delete_oauth_client_app: endpoint('admin', handleDeleteOauthClientApp),
  invalidate_tokens: endpoint('admin', handleInvalidateTokens),
  oauth_client_app: endpoint('login', handleOauthClientApp),
  register_oauth_client_app: endpoint('admin', handleRegisterOauthClientApp),
  update_oauth_client_app: endpoint('admin', handleUpdateOauthClientApp)
}
