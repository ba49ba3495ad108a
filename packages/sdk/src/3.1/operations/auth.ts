// Generated from contract/3.1.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  EmbedSsoParams,
  EmbedUrlResponse,
  LDAPConfig,
  LDAPConfigTestResult,
  OIDCConfig,
  PasswordConfig,
  SamlConfig,
  SamlMetadataParseResult,
  SessionConfig,
  UserLoginLockout,
  WriteLDAPConfig,
  WriteOIDCConfig,
  WritePasswordConfig,
  WriteSamlConfig,
  WriteSessionConfig
} from '../types.ts'

/** The arguments of {@link all_user_login_lockouts}. */
export interface AllUserLoginLockoutsArgs<Fields extends string = string> {
  fields?: Fields
}

/** GET /user_login_lockouts. Lists all user login lockouts. Errors: 400, 404. */
export const all_user_login_lockouts: Operation<AllUserLoginLockoutsArgs | undefined, UserLoginLockout[]> = {
  id: 'all_user_login_lockouts',
  version: '3.1',
  method: 'GET',
  path: '/user_login_lockouts',
  query: ['fields']
}

/** The arguments of {@link create_oidc_test_config}. */
export interface CreateOidcTestConfigArgs {
  body: WriteOIDCConfig
}

/** POST /oidc_test_configs. Creates an OIDC test configuration. Errors: 400, 403, 404, 422. */
export const create_oidc_test_config: Operation<CreateOidcTestConfigArgs, OIDCConfig> = {
  id: 'create_oidc_test_config',
  version: '3.1',
  method: 'POST',
  path: '/oidc_test_configs',
  body: 'json'
}

/** The arguments of {@link create_saml_test_config}. */
export interface CreateSamlTestConfigArgs {
  body: WriteSamlConfig
}

/** POST /saml_test_configs. Creates a SAML test configuration. Errors: 400, 403, 404, 422. */
export const create_saml_test_config: Operation<CreateSamlTestConfigArgs, SamlConfig> = {
  id: 'create_saml_test_config',
  version: '3.1',
  method: 'POST',
  path: '/saml_test_configs',
  body: 'json'
}

/** The arguments of {@link create_sso_embed_url}. */
export interface CreateSsoEmbedUrlArgs {
  body: EmbedSsoParams
}

/**
 * POST /embed/sso_url. Creates a signed embed URL, for one use. It holds the user, the permissions and the models;
 * nothing of it is checked against what there is. Needs `group_ids`, or both `models` and `permissions`. Errors: 400,
 * 404, 409, 422, 429.
 */
export const create_sso_embed_url: Operation<CreateSsoEmbedUrlArgs, EmbedUrlResponse> = {
  id: 'create_sso_embed_url',
  version: '3.1',
  method: 'POST',
  path: '/embed/sso_url',
  body: 'json',
  repeatable: true
}

/** The arguments of {@link delete_oidc_test_config}. */
export interface DeleteOidcTestConfigArgs {
  test_slug: string
}

/** DELETE /oidc_test_configs/{test_slug}. Deletes one OIDC test configuration. Errors: 400, 403, 404. */
export const delete_oidc_test_config: Operation<DeleteOidcTestConfigArgs, void> = {
  id: 'delete_oidc_test_config',
  version: '3.1',
  method: 'DELETE',
  path: '/oidc_test_configs/{test_slug}',
  answer: 'none'
}

/** The arguments of {@link delete_saml_test_config}. */
export interface DeleteSamlTestConfigArgs {
  test_slug: string
}

/** DELETE /saml_test_configs/{test_slug}. Deletes one SAML test configuration. Errors: 400, 403, 404. */
export const delete_saml_test_config: Operation<DeleteSamlTestConfigArgs, void> = {
  id: 'delete_saml_test_config',
  version: '3.1',
  method: 'DELETE',
  path: '/saml_test_configs/{test_slug}',
  answer: 'none'
}

/** The arguments of {@link delete_user_login_lockout}. */
export interface DeleteUserLoginLockoutArgs {
  key: string
}

/** DELETE /user_login_lockout/{key}. Deletes one user login lockout. Errors: 400, 404, 429. */
export const delete_user_login_lockout: Operation<DeleteUserLoginLockoutArgs, void> = {
  id: 'delete_user_login_lockout',
  version: '3.1',
  method: 'DELETE',
  path: '/user_login_lockout/{key}',
  answer: 'none'
}

/** The arguments of {@link fetch_and_parse_saml_idp_metadata}. */
export interface FetchAndParseSamlIdpMetadataArgs {
  body: string
}

/**
 * POST /fetch_and_parse_saml_idp_metadata. Fetches the metadata of a SAML identity provider from a URL and parses it.
 * Errors: 400, 403, 404.
 */
export const fetch_and_parse_saml_idp_metadata: Operation<FetchAndParseSamlIdpMetadataArgs, SamlMetadataParseResult> = {
  id: 'fetch_and_parse_saml_idp_metadata',
  version: '3.1',
  method: 'POST',
  path: '/fetch_and_parse_saml_idp_metadata',
  body: 'text',
  repeatable: true
}

/**
 * PUT /password_config/force_password_reset_at_next_login_for_all_users. Makes every user reset the password at the
 * next login. Errors: 400, 403, 404, 422, 429.
 */
export const force_password_reset_at_next_login_for_all_users: Operation<void, string> = {
  id: 'force_password_reset_at_next_login_for_all_users',
  version: '3.1',
  method: 'PUT',
  path: '/password_config/force_password_reset_at_next_login_for_all_users'
}

/** GET /ldap_config. Gets the LDAP configuration. Errors: 403, 404. */
export const ldap_config: Operation<void, LDAPConfig> = {
  id: 'ldap_config',
  version: '3.1',
  method: 'GET',
  path: '/ldap_config'
}

/** GET /oidc_config. Gets the OIDC configuration. Errors: 403, 404. */
export const oidc_config: Operation<void, OIDCConfig> = {
  id: 'oidc_config',
  version: '3.1',
  method: 'GET',
  path: '/oidc_config'
}

/** The arguments of {@link oidc_test_config}. */
export interface OidcTestConfigArgs {
  test_slug: string
}

/** GET /oidc_test_configs/{test_slug}. Gets one OIDC test configuration. Errors: 403, 404. */
export const oidc_test_config: Operation<OidcTestConfigArgs, OIDCConfig> = {
  id: 'oidc_test_config',
  version: '3.1',
  method: 'GET',
  path: '/oidc_test_configs/{test_slug}'
}

/** The arguments of {@link parse_saml_idp_metadata}. */
export interface ParseSamlIdpMetadataArgs {
  body: string
}

/** POST /parse_saml_idp_metadata. Parses the metadata of a SAML identity provider. Errors: 400, 403, 404. */
export const parse_saml_idp_metadata: Operation<ParseSamlIdpMetadataArgs, SamlMetadataParseResult> = {
  id: 'parse_saml_idp_metadata',
  version: '3.1',
  method: 'POST',
  path: '/parse_saml_idp_metadata',
  body: 'text',
  repeatable: true
}

/** GET /password_config. Gets the password configuration. Errors: 400, 403, 404. */
export const password_config: Operation<void, PasswordConfig> = {
  id: 'password_config',
  version: '3.1',
  method: 'GET',
  path: '/password_config'
}

/** GET /saml_config. Gets the SAML configuration. Errors: 403, 404. */
export const saml_config: Operation<void, SamlConfig> = {
  id: 'saml_config',
  version: '3.1',
  method: 'GET',
  path: '/saml_config'
}

/** The arguments of {@link saml_test_config}. */
export interface SamlTestConfigArgs {
  test_slug: string
}

/** GET /saml_test_configs/{test_slug}. Gets one SAML test configuration. Errors: 403, 404. */
export const saml_test_config: Operation<SamlTestConfigArgs, SamlConfig> = {
  id: 'saml_test_config',
  version: '3.1',
  method: 'GET',
  path: '/saml_test_configs/{test_slug}'
}

/** The arguments of {@link search_user_login_lockouts}. */
export interface SearchUserLoginLockoutsArgs<Fields extends string = string> {
  fields?: Fields
  /** Integer. */
  page?: number
  /** Integer. */
  per_page?: number
  sorts?: string
  auth_type?: string
  full_name?: string
  email?: string
  remote_id?: string
  filter_or?: boolean
}

/** GET /user_login_lockouts/search. Searches user login lockouts. Errors: 400, 404. */
export const search_user_login_lockouts: Operation<SearchUserLoginLockoutsArgs | undefined, UserLoginLockout[]> = {
  id: 'search_user_login_lockouts',
  version: '3.1',
  method: 'GET',
  path: '/user_login_lockouts/search',
  query: ['fields', 'page', 'per_page', 'sorts', 'auth_type', 'full_name', 'email', 'remote_id', 'filter_or']
}

/** GET /session_config. Gets the session configuration. Errors: 400, 404. */
export const session_config: Operation<void, SessionConfig> = {
  id: 'session_config',
  version: '3.1',
  method: 'GET',
  path: '/session_config'
}

/** The arguments of {@link test_ldap_config_auth}. */
export interface TestLdapConfigAuthArgs {
  body: WriteLDAPConfig
}

/**
 * PUT /ldap_config/test_auth. Tests an LDAP configuration: whether its server lets Looker in. Errors: 400, 403, 404,
 * 422.
 */
export const test_ldap_config_auth: Operation<TestLdapConfigAuthArgs, LDAPConfigTestResult> = {
  id: 'test_ldap_config_auth',
  version: '3.1',
  method: 'PUT',
  path: '/ldap_config/test_auth',
  body: 'json'
}

/** The arguments of {@link test_ldap_config_connection}. */
export interface TestLdapConfigConnectionArgs {
  body: WriteLDAPConfig
}

/**
 * PUT /ldap_config/test_connection. Tests an LDAP configuration: whether its server can be reached. Errors: 400, 403,
 * 404, 422.
 */
export const test_ldap_config_connection: Operation<TestLdapConfigConnectionArgs, LDAPConfigTestResult> = {
  id: 'test_ldap_config_connection',
  version: '3.1',
  method: 'PUT',
  path: '/ldap_config/test_connection',
  body: 'json'
}

/** The arguments of {@link test_ldap_config_user_auth}. */
export interface TestLdapConfigUserAuthArgs {
  body: WriteLDAPConfig
}

/**
 * PUT /ldap_config/test_user_auth. Tests an LDAP configuration: whether a user can log in. Errors: 400, 403, 404, 422.
 */
export const test_ldap_config_user_auth: Operation<TestLdapConfigUserAuthArgs, LDAPConfigTestResult> = {
  id: 'test_ldap_config_user_auth',
  version: '3.1',
  method: 'PUT',
  path: '/ldap_config/test_user_auth',
  body: 'json'
}

/** The arguments of {@link test_ldap_config_user_info}. */
export interface TestLdapConfigUserInfoArgs {
  body: WriteLDAPConfig
}

/**
 * PUT /ldap_config/test_user_info. Tests an LDAP configuration: what it tells of a user. Errors: 400, 403, 404, 422.
 */
export const test_ldap_config_user_info: Operation<TestLdapConfigUserInfoArgs, LDAPConfigTestResult> = {
  id: 'test_ldap_config_user_info',
  version: '3.1',
  method: 'PUT',
  path: '/ldap_config/test_user_info',
  body: 'json'
}

/** The arguments of {@link update_ldap_config}. */
export interface UpdateLdapConfigArgs {
  body: WriteLDAPConfig
}

/** PATCH /ldap_config. Updates the LDAP configuration. Errors: 400, 403, 404, 422. */
export const update_ldap_config: Operation<UpdateLdapConfigArgs, LDAPConfig> = {
  id: 'update_ldap_config',
  version: '3.1',
  method: 'PATCH',
  path: '/ldap_config',
  body: 'json'
}

/** The arguments of {@link update_oidc_config}. */
export interface UpdateOidcConfigArgs {
  body: WriteOIDCConfig
}

/** PATCH /oidc_config. Updates the OIDC configuration. Errors: 400, 403, 404, 422. */
export const update_oidc_config: Operation<UpdateOidcConfigArgs, OIDCConfig> = {
  id: 'update_oidc_config',
  version: '3.1',
  method: 'PATCH',
  path: '/oidc_config',
  body: 'json'
}

/** The arguments of {@link update_password_config}. */
export interface UpdatePasswordConfigArgs {
  body: WritePasswordConfig
}

/** PATCH /password_config. Updates the password configuration. Errors: 400, 403, 404, 422, 429. */
export const update_password_config: Operation<UpdatePasswordConfigArgs, PasswordConfig> = {
  id: 'update_password_config',
  version: '3.1',
  method: 'PATCH',
  path: '/password_config',
  body: 'json'
}

/** The arguments of {@link update_saml_config}. */
export interface UpdateSamlConfigArgs {
  body: WriteSamlConfig
}

/** PATCH /saml_config. Updates the SAML configuration. Errors: 400, 403, 404, 422. */
export const update_saml_config: Operation<UpdateSamlConfigArgs, SamlConfig> = {
  id: 'update_saml_config',
  version: '3.1',
  method: 'PATCH',
  path: '/saml_config',
  body: 'json'
}

/** The arguments of {@link update_session_config}. */
export interface UpdateSessionConfigArgs {
  body: WriteSessionConfig
}

/** PATCH /session_config. Updates the session configuration. Errors: 400, 404, 422, 429. */
export const update_session_config: Operation<UpdateSessionConfigArgs, SessionConfig> = {
  id: 'update_session_config',
  version: '3.1',
  method: 'PATCH',
  path: '/session_config',
  body: 'json'
}
