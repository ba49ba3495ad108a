// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  EmbedCookielessSessionAcquire,
  EmbedCookielessSessionAcquireResponse,
  EmbedCookielessSessionGenerateTokens,
  EmbedCookielessSessionGenerateTokensResponse,
  EmbedParams,
  EmbedSecret,
  EmbedSsoParams,
  EmbedUrlResponse,
  LDAPConfig,
  LDAPConfigTestResult,
  MobileToken,
  OIDCConfig,
  OauthClientApp,
  PasswordConfig,
  SamlConfig,
  SamlMetadataParseResult,
  SessionConfig,
  SupportAccessAddEntries,
  SupportAccessAllowlistEntry,
  SupportAccessEnable,
  SupportAccessStatus,
  UserLoginLockout,
  WriteEmbedSecret,
  WriteLDAPConfig,
  WriteMobileToken,
  WriteOIDCConfig,
  WriteOauthClientApp,
  WritePasswordConfig,
  WriteSamlConfig,
  WriteSessionConfig
} from '../types.ts'

/** The arguments of {@link acquire_embed_cookieless_session}. */
export interface AcquireEmbedCookielessSessionArgs {
  body: EmbedCookielessSessionAcquire
}

/**
 * POST /embed/cookieless_session/acquire. Starts a cookieless embed session, or joins the one of
 * `session_reference_token`. The authentication token lasts 30 seconds and serves once, the API and navigation tokens
 * ten minutes. Forward the browser's `user-agent`. Only for administrators. Errors: 400, 403, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/acquire_embed_cookieless_session
 */
export const acquire_embed_cookieless_session: Operation<
  AcquireEmbedCookielessSessionArgs,
  EmbedCookielessSessionAcquireResponse
> = {
  id: 'acquire_embed_cookieless_session',
  version: '4.0',
  method: 'POST',
  path: '/embed/cookieless_session/acquire',
  body: 'json',
  repeatable: true
}

/** The arguments of {@link activate_app_user}. */
export interface ActivateAppUserArgs {
  client_guid: string
  user_id: string
  fields?: string
}

/**
 * POST /oauth_client_apps/{client_guid}/users/{user_id}. Lets a user in to an OAuth client app. Status 204 comes
 * without a value. Errors: 400, 404, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/activate_app_user
 */
export const activate_app_user: Operation<ActivateAppUserArgs, string | undefined> = {
  id: 'activate_app_user',
  version: '4.0',
  method: 'POST',
  path: '/oauth_client_apps/{client_guid}/users/{user_id}',
  query: ['fields'],
  repeatable: true
}

/** The arguments of {@link add_support_access_allowlist_entries}. */
export interface AddSupportAccessAllowlistEntriesArgs {
  body: SupportAccessAddEntries
}

/**
 * POST /support_access/allowlist. Adds entries to the allowlist of support access. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/add_support_access_allowlist_entries
 */
export const add_support_access_allowlist_entries: Operation<
  AddSupportAccessAllowlistEntriesArgs,
  SupportAccessAllowlistEntry[]
> = {
  id: 'add_support_access_allowlist_entries',
  version: '4.0',
  method: 'POST',
  path: '/support_access/allowlist',
  body: 'json'
}

/** The arguments of {@link all_oauth_client_apps}. */
export interface AllOauthClientAppsArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /oauth_client_apps. Lists all OAuth client apps. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/all_oauth_client_apps
 */
export const all_oauth_client_apps: Operation<AllOauthClientAppsArgs | undefined, OauthClientApp[]> = {
  id: 'all_oauth_client_apps',
  version: '4.0',
  method: 'GET',
  path: '/oauth_client_apps',
  query: ['fields']
}

/** The arguments of {@link all_user_login_lockouts}. */
export interface AllUserLoginLockoutsArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /user_login_lockouts. Lists all user login lockouts. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/all_user_login_lockouts
 */
export const all_user_login_lockouts: Operation<AllUserLoginLockoutsArgs | undefined, UserLoginLockout[]> = {
  id: 'all_user_login_lockouts',
  version: '4.0',
  method: 'GET',
  path: '/user_login_lockouts',
  query: ['fields']
}

/** The arguments of {@link create_embed_secret}. */
export interface CreateEmbedSecretArgs {
  body?: WriteEmbedSecret
}

/**
 * POST /embed_config/secrets. Creates an embed secret. Errors: 400, 403, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/create_embed_secret
 */
export const create_embed_secret: Operation<CreateEmbedSecretArgs | undefined, EmbedSecret> = {
  id: 'create_embed_secret',
  version: '4.0',
  method: 'POST',
  path: '/embed_config/secrets',
  body: 'json'
}

/** The arguments of {@link create_embed_url_as_me}. */
export interface CreateEmbedUrlAsMeArgs {
  body: EmbedParams
}

/**
 * POST /embed/token_url/me. Creates an embed URL for the calling user, for one use within five minutes. Errors: 400,
 * 403, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/create_embed_url_as_me
 */
export const create_embed_url_as_me: Operation<CreateEmbedUrlAsMeArgs, EmbedUrlResponse> = {
  id: 'create_embed_url_as_me',
  version: '4.0',
  method: 'POST',
  path: '/embed/token_url/me',
  body: 'json',
  repeatable: true
}

/** The arguments of {@link create_oidc_test_config}. */
export interface CreateOidcTestConfigArgs {
  body: WriteOIDCConfig
}

/**
 * POST /oidc_test_configs. Creates an OIDC test configuration. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/create_oidc_test_config
 */
export const create_oidc_test_config: Operation<CreateOidcTestConfigArgs, OIDCConfig> = {
  id: 'create_oidc_test_config',
  version: '4.0',
  method: 'POST',
  path: '/oidc_test_configs',
  body: 'json'
}

/** The arguments of {@link create_saml_test_config}. */
export interface CreateSamlTestConfigArgs {
  body: WriteSamlConfig
}

/**
 * POST /saml_test_configs. Creates a SAML test configuration. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/create_saml_test_config
 */
export const create_saml_test_config: Operation<CreateSamlTestConfigArgs, SamlConfig> = {
  id: 'create_saml_test_config',
  version: '4.0',
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
 * 403, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/create_sso_embed_url
 */
export const create_sso_embed_url: Operation<CreateSsoEmbedUrlArgs, EmbedUrlResponse> = {
  id: 'create_sso_embed_url',
  version: '4.0',
  method: 'POST',
  path: '/embed/sso_url',
  body: 'json',
  repeatable: true
}

/** The arguments of {@link deactivate_app_user}. */
export interface DeactivateAppUserArgs {
  client_guid: string
  user_id: string
  fields?: string
}

/**
 * DELETE /oauth_client_apps/{client_guid}/users/{user_id}. Shuts a user out of an OAuth client app. Errors: 400, 404,
 * 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/deactivate_app_user
 */
export const deactivate_app_user: Operation<DeactivateAppUserArgs, void> = {
  id: 'deactivate_app_user',
  version: '4.0',
  method: 'DELETE',
  path: '/oauth_client_apps/{client_guid}/users/{user_id}',
  query: ['fields'],
  answer: 'none'
}

/** The arguments of {@link delete_embed_cookieless_session}. */
export interface DeleteEmbedCookielessSessionArgs {
  session_reference_token: string
}

/**
 * DELETE /embed/cookieless_session/{session_reference_token}. Ends a cookieless embed session, by its
 * `session_reference_token`. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/delete_embed_cookieless_session
 */
export const delete_embed_cookieless_session: Operation<DeleteEmbedCookielessSessionArgs, void> = {
  id: 'delete_embed_cookieless_session',
  version: '4.0',
  method: 'DELETE',
  path: '/embed/cookieless_session/{session_reference_token}',
  answer: 'none'
}

/** The arguments of {@link delete_embed_secret}. */
export interface DeleteEmbedSecretArgs {
  embed_secret_id: string
}

/**
 * DELETE /embed_config/secrets/{embed_secret_id}. Deletes one embed secret. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/delete_embed_secret
 */
export const delete_embed_secret: Operation<DeleteEmbedSecretArgs, void> = {
  id: 'delete_embed_secret',
  version: '4.0',
  method: 'DELETE',
  path: '/embed_config/secrets/{embed_secret_id}',
  answer: 'none'
}

/** The arguments of {@link delete_oauth_client_app}. */
export interface DeleteOauthClientAppArgs {
  client_guid: string
}

/**
 * DELETE /oauth_client_apps/{client_guid}. Deletes one OAuth client app. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/delete_oauth_client_app
 */
export const delete_oauth_client_app: Operation<DeleteOauthClientAppArgs, void> = {
  id: 'delete_oauth_client_app',
  version: '4.0',
  method: 'DELETE',
  path: '/oauth_client_apps/{client_guid}',
  answer: 'none'
}

/** The arguments of {@link delete_oidc_test_config}. */
export interface DeleteOidcTestConfigArgs {
  test_slug: string
}

/**
 * DELETE /oidc_test_configs/{test_slug}. Deletes one OIDC test configuration. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/delete_oidc_test_config
 */
export const delete_oidc_test_config: Operation<DeleteOidcTestConfigArgs, void> = {
  id: 'delete_oidc_test_config',
  version: '4.0',
  method: 'DELETE',
  path: '/oidc_test_configs/{test_slug}',
  answer: 'none'
}

/** The arguments of {@link delete_saml_test_config}. */
export interface DeleteSamlTestConfigArgs {
  test_slug: string
}

/**
 * DELETE /saml_test_configs/{test_slug}. Deletes one SAML test configuration. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/delete_saml_test_config
 */
export const delete_saml_test_config: Operation<DeleteSamlTestConfigArgs, void> = {
  id: 'delete_saml_test_config',
  version: '4.0',
  method: 'DELETE',
  path: '/saml_test_configs/{test_slug}',
  answer: 'none'
}

/** The arguments of {@link delete_support_access_allowlist_entry}. */
export interface DeleteSupportAccessAllowlistEntryArgs {
  entry_id: string
}

/**
 * DELETE /support_access/allowlist/{entry_id}. Deletes one entry of the allowlist of support access. Errors: 400, 403,
 * 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/delete_support_access_allowlist_entry
 */
export const delete_support_access_allowlist_entry: Operation<DeleteSupportAccessAllowlistEntryArgs, void> = {
  id: 'delete_support_access_allowlist_entry',
  version: '4.0',
  method: 'DELETE',
  path: '/support_access/allowlist/{entry_id}',
  answer: 'none'
}

/** The arguments of {@link delete_user_login_lockout}. */
export interface DeleteUserLoginLockoutArgs {
  key: string
}

/**
 * DELETE /user_login_lockout/{key}. Deletes one user login lockout. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/delete_user_login_lockout
 */
export const delete_user_login_lockout: Operation<DeleteUserLoginLockoutArgs, void> = {
  id: 'delete_user_login_lockout',
  version: '4.0',
  method: 'DELETE',
  path: '/user_login_lockout/{key}',
  answer: 'none'
}

/** The arguments of {@link deregister_mobile_device}. */
export interface DeregisterMobileDeviceArgs {
  device_id: string
}

/**
 * DELETE /mobile/device/{device_id}. Deregisters one mobile device. Errors: 400, 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/deregister_mobile_device
 */
export const deregister_mobile_device: Operation<DeregisterMobileDeviceArgs, void> = {
  id: 'deregister_mobile_device',
  version: '4.0',
  method: 'DELETE',
  path: '/mobile/device/{device_id}',
  answer: 'none'
}

/**
 * PUT /support_access/disable. Disables support access. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/disable_support_access
 */
export const disable_support_access: Operation<void, SupportAccessStatus> = {
  id: 'disable_support_access',
  version: '4.0',
  method: 'PUT',
  path: '/support_access/disable'
}

/** The arguments of {@link enable_support_access}. */
export interface EnableSupportAccessArgs {
  body: SupportAccessEnable
}

/**
 * PUT /support_access/enable. Enables support access for a while. Errors: 400, 403, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/enable_support_access
 */
export const enable_support_access: Operation<EnableSupportAccessArgs, SupportAccessStatus> = {
  id: 'enable_support_access',
  version: '4.0',
  method: 'PUT',
  path: '/support_access/enable',
  body: 'json'
}

/** The arguments of {@link fetch_and_parse_saml_idp_metadata}. */
export interface FetchAndParseSamlIdpMetadataArgs {
  body: string
}

/**
 * POST /fetch_and_parse_saml_idp_metadata. Fetches the metadata of a SAML identity provider from a URL and parses it.
 * Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/fetch_and_parse_saml_idp_metadata
 */
export const fetch_and_parse_saml_idp_metadata: Operation<FetchAndParseSamlIdpMetadataArgs, SamlMetadataParseResult> = {
  id: 'fetch_and_parse_saml_idp_metadata',
  version: '4.0',
  method: 'POST',
  path: '/fetch_and_parse_saml_idp_metadata',
  body: 'text',
  repeatable: true
}

/**
 * PUT /password_config/force_password_reset_at_next_login_for_all_users. Makes every user reset the password at the
 * next login. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/force_password_reset_at_next_login_for_all_users
 */
export const force_password_reset_at_next_login_for_all_users: Operation<void, string> = {
  id: 'force_password_reset_at_next_login_for_all_users',
  version: '4.0',
  method: 'PUT',
  path: '/password_config/force_password_reset_at_next_login_for_all_users'
}

/** The arguments of {@link generate_tokens_for_cookieless_session}. */
export interface GenerateTokensForCookielessSessionArgs {
  body: EmbedCookielessSessionGenerateTokens
}

/**
 * PUT /embed/cookieless_session/generate_tokens. Makes the next API and navigation tokens of a cookieless embed session
 * from the last ones. A session that has run out is no error: `session_reference_token_ttl` is 0 then. Forward the
 * browser's `user-agent`. Only for administrators. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/generate_tokens_for_cookieless_session
 */
export const generate_tokens_for_cookieless_session: Operation<
  GenerateTokensForCookielessSessionArgs,
  EmbedCookielessSessionGenerateTokensResponse
> = {
  id: 'generate_tokens_for_cookieless_session',
  version: '4.0',
  method: 'PUT',
  path: '/embed/cookieless_session/generate_tokens',
  body: 'json',
  repeatable: false
}

/** The arguments of {@link get_support_access_allowlist_entries}. */
export interface GetSupportAccessAllowlistEntriesArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /support_access/allowlist. Lists the allowlist of support access. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/get_support_access_allowlist_entries
 */
export const get_support_access_allowlist_entries: Operation<
  GetSupportAccessAllowlistEntriesArgs | undefined,
  SupportAccessAllowlistEntry[]
> = {
  id: 'get_support_access_allowlist_entries',
  version: '4.0',
  method: 'GET',
  path: '/support_access/allowlist',
  query: ['fields']
}

/** The arguments of {@link invalidate_tokens}. */
export interface InvalidateTokensArgs {
  client_guid: string
}

/**
 * DELETE /oauth_client_apps/{client_guid}/tokens. Invalidates all tokens of an OAuth client app. Errors: 400, 404, 429.
 * Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/invalidate_tokens
 */
export const invalidate_tokens: Operation<InvalidateTokensArgs, void> = {
  id: 'invalidate_tokens',
  version: '4.0',
  method: 'DELETE',
  path: '/oauth_client_apps/{client_guid}/tokens',
  answer: 'none'
}

/**
 * GET /ldap_config. Gets the LDAP configuration. Errors: 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/ldap_config
 */
export const ldap_config: Operation<void, LDAPConfig> = {
  id: 'ldap_config',
  version: '4.0',
  method: 'GET',
  path: '/ldap_config'
}

/** The arguments of {@link oauth_client_app}. */
export interface OauthClientAppArgs<Fields extends string = string> {
  client_guid: string
  fields?: Fields
}

/**
 * GET /oauth_client_apps/{client_guid}. Gets one OAuth client app. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/oauth_client_app
 */
export const oauth_client_app: Operation<OauthClientAppArgs, OauthClientApp> = {
  id: 'oauth_client_app',
  version: '4.0',
  method: 'GET',
  path: '/oauth_client_apps/{client_guid}',
  query: ['fields']
}

/**
 * GET /oidc_config. Gets the OIDC configuration. Errors: 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/oidc_config
 */
export const oidc_config: Operation<void, OIDCConfig> = {
  id: 'oidc_config',
  version: '4.0',
  method: 'GET',
  path: '/oidc_config'
}

/** The arguments of {@link oidc_test_config}. */
export interface OidcTestConfigArgs {
  test_slug: string
}

/**
 * GET /oidc_test_configs/{test_slug}. Gets one OIDC test configuration. Errors: 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/oidc_test_config
 */
export const oidc_test_config: Operation<OidcTestConfigArgs, OIDCConfig> = {
  id: 'oidc_test_config',
  version: '4.0',
  method: 'GET',
  path: '/oidc_test_configs/{test_slug}'
}

/** The arguments of {@link parse_saml_idp_metadata}. */
export interface ParseSamlIdpMetadataArgs {
  body: string
}

/**
 * POST /parse_saml_idp_metadata. Parses the metadata of a SAML identity provider. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/parse_saml_idp_metadata
 */
export const parse_saml_idp_metadata: Operation<ParseSamlIdpMetadataArgs, SamlMetadataParseResult> = {
  id: 'parse_saml_idp_metadata',
  version: '4.0',
  method: 'POST',
  path: '/parse_saml_idp_metadata',
  body: 'text',
  repeatable: true
}

/**
 * GET /password_config. Gets the password configuration. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/password_config
 */
export const password_config: Operation<void, PasswordConfig> = {
  id: 'password_config',
  version: '4.0',
  method: 'GET',
  path: '/password_config'
}

/** The arguments of {@link register_mobile_device}. */
export interface RegisterMobileDeviceArgs {
  body: WriteMobileToken
}

/**
 * POST /mobile/device. Registers a mobile device. Errors: 400, 404, 409, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/register_mobile_device
 */
export const register_mobile_device: Operation<RegisterMobileDeviceArgs, MobileToken> = {
  id: 'register_mobile_device',
  version: '4.0',
  method: 'POST',
  path: '/mobile/device',
  body: 'json'
}

/** The arguments of {@link register_oauth_client_app}. */
export interface RegisterOauthClientAppArgs<Fields extends string = string> {
  client_guid: string
  body: WriteOauthClientApp
  fields?: Fields
}

/**
 * POST /oauth_client_apps/{client_guid}. Registers an OAuth client app. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/register_oauth_client_app
 */
export const register_oauth_client_app: Operation<RegisterOauthClientAppArgs, OauthClientApp> = {
  id: 'register_oauth_client_app',
  version: '4.0',
  method: 'POST',
  path: '/oauth_client_apps/{client_guid}',
  query: ['fields'],
  body: 'json'
}

/**
 * GET /saml_config. Gets the SAML configuration. Errors: 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/saml_config
 */
export const saml_config: Operation<void, SamlConfig> = {
  id: 'saml_config',
  version: '4.0',
  method: 'GET',
  path: '/saml_config'
}

/** The arguments of {@link saml_test_config}. */
export interface SamlTestConfigArgs {
  test_slug: string
}

/**
 * GET /saml_test_configs/{test_slug}. Gets one SAML test configuration. Errors: 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/saml_test_config
 */
export const saml_test_config: Operation<SamlTestConfigArgs, SamlConfig> = {
  id: 'saml_test_config',
  version: '4.0',
  method: 'GET',
  path: '/saml_test_configs/{test_slug}'
}

/** The arguments of {@link search_user_login_lockouts}. */
export interface SearchUserLoginLockoutsArgs<Fields extends string = string> {
  fields?: Fields
  /**
   * Integer.
   * @deprecated
   */
  page?: number
  /**
   * Integer.
   * @deprecated
   */
  per_page?: number
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  auth_type?: string
  full_name?: string
  email?: string
  remote_id?: string
  filter_or?: boolean
}

/**
 * GET /user_login_lockouts/search. Searches user login lockouts. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/search_user_login_lockouts
 */
export const search_user_login_lockouts: Operation<SearchUserLoginLockoutsArgs | undefined, UserLoginLockout[]> = {
  id: 'search_user_login_lockouts',
  version: '4.0',
  method: 'GET',
  path: '/user_login_lockouts/search',
  query: [
    'fields',
    'page',
    'per_page',
    'limit',
    'offset',
    'sorts',
    'auth_type',
    'full_name',
    'email',
    'remote_id',
    'filter_or'
  ]
}

/**
 * GET /session_config. Gets the session configuration. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/session_config
 */
export const session_config: Operation<void, SessionConfig> = {
  id: 'session_config',
  version: '4.0',
  method: 'GET',
  path: '/session_config'
}

/**
 * GET /support_access/status. Gets the status of support access. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/support_access_status
 */
export const support_access_status: Operation<void, SupportAccessStatus> = {
  id: 'support_access_status',
  version: '4.0',
  method: 'GET',
  path: '/support_access/status'
}

/** The arguments of {@link test_ldap_config_auth}. */
export interface TestLdapConfigAuthArgs {
  body: WriteLDAPConfig
}

/**
 * PUT /ldap_config/test_auth. Tests an LDAP configuration: whether its server lets Looker in. Errors: 400, 403, 404,
 * 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/test_ldap_config_auth
 */
export const test_ldap_config_auth: Operation<TestLdapConfigAuthArgs, LDAPConfigTestResult> = {
  id: 'test_ldap_config_auth',
  version: '4.0',
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
 * 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/test_ldap_config_connection
 */
export const test_ldap_config_connection: Operation<TestLdapConfigConnectionArgs, LDAPConfigTestResult> = {
  id: 'test_ldap_config_connection',
  version: '4.0',
  method: 'PUT',
  path: '/ldap_config/test_connection',
  body: 'json'
}

/** The arguments of {@link test_ldap_config_user_auth}. */
export interface TestLdapConfigUserAuthArgs {
  body: WriteLDAPConfig
}

/**
 * PUT /ldap_config/test_user_auth. Tests an LDAP configuration: whether a user can log in. Errors: 400, 403, 404, 422,
 * 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/test_ldap_config_user_auth
 */
export const test_ldap_config_user_auth: Operation<TestLdapConfigUserAuthArgs, LDAPConfigTestResult> = {
  id: 'test_ldap_config_user_auth',
  version: '4.0',
  method: 'PUT',
  path: '/ldap_config/test_user_auth',
  body: 'json'
}

/** The arguments of {@link test_ldap_config_user_info}. */
export interface TestLdapConfigUserInfoArgs {
  body: WriteLDAPConfig
}

/**
 * PUT /ldap_config/test_user_info. Tests an LDAP configuration: what it tells of a user. Errors: 400, 403, 404, 422,
 * 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/test_ldap_config_user_info
 */
export const test_ldap_config_user_info: Operation<TestLdapConfigUserInfoArgs, LDAPConfigTestResult> = {
  id: 'test_ldap_config_user_info',
  version: '4.0',
  method: 'PUT',
  path: '/ldap_config/test_user_info',
  body: 'json'
}

/** The arguments of {@link update_ldap_config}. */
export interface UpdateLdapConfigArgs {
  body: WriteLDAPConfig
}

/**
 * PATCH /ldap_config. Updates the LDAP configuration. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/update_ldap_config
 */
export const update_ldap_config: Operation<UpdateLdapConfigArgs, LDAPConfig> = {
  id: 'update_ldap_config',
  version: '4.0',
  method: 'PATCH',
  path: '/ldap_config',
  body: 'json'
}

/** The arguments of {@link update_mobile_device_registration}. */
export interface UpdateMobileDeviceRegistrationArgs {
  device_id: string
}

/**
 * PATCH /mobile/device/{device_id}. Updates the registration of one mobile device. Errors: 400, 404, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/update_mobile_device_registration
 */
export const update_mobile_device_registration: Operation<UpdateMobileDeviceRegistrationArgs, MobileToken> = {
  id: 'update_mobile_device_registration',
  version: '4.0',
  method: 'PATCH',
  path: '/mobile/device/{device_id}'
}

/** The arguments of {@link update_oauth_client_app}. */
export interface UpdateOauthClientAppArgs<Fields extends string = string> {
  client_guid: string
  body: WriteOauthClientApp
  fields?: Fields
}

/**
 * PATCH /oauth_client_apps/{client_guid}. Updates one OAuth client app. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/update_oauth_client_app
 */
export const update_oauth_client_app: Operation<UpdateOauthClientAppArgs, OauthClientApp> = {
  id: 'update_oauth_client_app',
  version: '4.0',
  method: 'PATCH',
  path: '/oauth_client_apps/{client_guid}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_oidc_config}. */
export interface UpdateOidcConfigArgs {
  body: WriteOIDCConfig
}

/**
 * PATCH /oidc_config. Updates the OIDC configuration. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/update_oidc_config
 */
export const update_oidc_config: Operation<UpdateOidcConfigArgs, OIDCConfig> = {
  id: 'update_oidc_config',
  version: '4.0',
  method: 'PATCH',
  path: '/oidc_config',
  body: 'json'
}

/** The arguments of {@link update_password_config}. */
export interface UpdatePasswordConfigArgs {
  body: WritePasswordConfig
}

/**
 * PATCH /password_config. Updates the password configuration. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/update_password_config
 */
export const update_password_config: Operation<UpdatePasswordConfigArgs, PasswordConfig> = {
  id: 'update_password_config',
  version: '4.0',
  method: 'PATCH',
  path: '/password_config',
  body: 'json'
}

/** The arguments of {@link update_saml_config}. */
export interface UpdateSamlConfigArgs {
  body: WriteSamlConfig
}

/**
 * PATCH /saml_config. Updates the SAML configuration. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/update_saml_config
 */
export const update_saml_config: Operation<UpdateSamlConfigArgs, SamlConfig> = {
  id: 'update_saml_config',
  version: '4.0',
  method: 'PATCH',
  path: '/saml_config',
  body: 'json'
}

/** The arguments of {@link update_session_config}. */
export interface UpdateSessionConfigArgs {
  body: WriteSessionConfig
}

/**
 * PATCH /session_config. Updates the session configuration. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/update_session_config
 */
export const update_session_config: Operation<UpdateSessionConfigArgs, SessionConfig> = {
  id: 'update_session_config',
  version: '4.0',
  method: 'PATCH',
  path: '/session_config',
  body: 'json'
}

/** The arguments of {@link validate_embed_url}. */
export interface ValidateEmbedUrlArgs {
  url?: string
}

/**
 * GET /embed/sso/validate. Validates the embed URL. Errors: 400, 403, 404, 422, 429. Alpha.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/validate_embed_url
 */
export const validate_embed_url: Operation<ValidateEmbedUrlArgs | undefined, EmbedUrlResponse> = {
  id: 'validate_embed_url',
  version: '4.0',
  method: 'GET',
  path: '/embed/sso/validate',
  query: ['url']
}
