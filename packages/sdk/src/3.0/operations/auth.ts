// Generated from contract/3.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  EmbedCheckDomainResult,
  EmbedConfig,
  EmbedSecret,
  LDAPConfig,
  LDAPConfigTestResult,
  OIDCConfig,
  SamlConfig,
  SamlMetadataParseResult,
  WriteEmbedConfig,
  WriteEmbedSecret,
  WriteLDAPConfig,
  WriteOIDCConfig,
  WriteSamlConfig
} from '../types.ts'

/** The arguments of {@link all_embed_secrets}. */
export interface AllEmbedSecretsArgs<Fields extends string = string> {
  fields?: Fields
}

/** GET /embed_config/secrets. Lists all embed secrets. Errors: 400, 404. Early API 3.0 only. */
export const all_embed_secrets: Operation<AllEmbedSecretsArgs | undefined, EmbedSecret[]> = {
  id: 'all_embed_secrets',
  version: '3.0',
  method: 'GET',
  path: '/embed_config/secrets',
  query: ['fields']
}

/** The arguments of {@link check_embed_domain}. */
export interface CheckEmbedDomainArgs {
  domain?: string
}

/** PUT /embed_config/check_domain. Checks whether a domain may embed. Errors: 400, 404. Early API 3.0 only. */
export const check_embed_domain: Operation<CheckEmbedDomainArgs | undefined, EmbedCheckDomainResult> = {
  id: 'check_embed_domain',
  version: '3.0',
  method: 'PUT',
  path: '/embed_config/check_domain',
  query: ['domain']
}

/** The arguments of {@link create_embed_secret}. */
export interface CreateEmbedSecretArgs {
  body?: WriteEmbedSecret
}

/** POST /embed_config/secrets. Creates an embed secret. Errors: 400, 404. Early API 3.0 only. */
export const create_embed_secret: Operation<CreateEmbedSecretArgs | undefined, EmbedSecret> = {
  id: 'create_embed_secret',
  version: '3.0',
  method: 'POST',
  path: '/embed_config/secrets',
  body: 'json'
}

/** The arguments of {@link create_oidc_test_config}. */
export interface CreateOidcTestConfigArgs {
  body: WriteOIDCConfig
}

/** POST /oidc_test_configs. Creates an OIDC test configuration. Errors: 400, 404, 422. */
export const create_oidc_test_config: Operation<CreateOidcTestConfigArgs, OIDCConfig> = {
  id: 'create_oidc_test_config',
  version: '3.0',
  method: 'POST',
  path: '/oidc_test_configs',
  body: 'json'
}

/** The arguments of {@link create_saml_test_config}. */
export interface CreateSamlTestConfigArgs {
  body: WriteSamlConfig
}

/** POST /saml_test_configs. Creates a SAML test configuration. Errors: 400, 404, 422. */
export const create_saml_test_config: Operation<CreateSamlTestConfigArgs, SamlConfig> = {
  id: 'create_saml_test_config',
  version: '3.0',
  method: 'POST',
  path: '/saml_test_configs',
  body: 'json'
}

/** The arguments of {@link delete_embed_secret}. */
export interface DeleteEmbedSecretArgs {
  /** Integer. */
  embed_secret_id: number
}

/** DELETE /embed_config/secrets/{embed_secret_id}. Deletes one embed secret. Errors: 400, 404. Early API 3.0 only. */
export const delete_embed_secret: Operation<DeleteEmbedSecretArgs, void> = {
  id: 'delete_embed_secret',
  version: '3.0',
  method: 'DELETE',
  path: '/embed_config/secrets/{embed_secret_id}',
  answer: 'none'
}

/** The arguments of {@link delete_oidc_test_config}. */
export interface DeleteOidcTestConfigArgs {
  test_slug: string
}

/** DELETE /oidc_test_configs/{test_slug}. Deletes one OIDC test configuration. Errors: 400, 404. */
export const delete_oidc_test_config: Operation<DeleteOidcTestConfigArgs, void> = {
  id: 'delete_oidc_test_config',
  version: '3.0',
  method: 'DELETE',
  path: '/oidc_test_configs/{test_slug}',
  answer: 'none'
}

/** The arguments of {@link delete_saml_test_config}. */
export interface DeleteSamlTestConfigArgs {
  test_slug: string
}

/** DELETE /saml_test_configs/{test_slug}. Deletes one SAML test configuration. Errors: 400, 404. */
export const delete_saml_test_config: Operation<DeleteSamlTestConfigArgs, void> = {
  id: 'delete_saml_test_config',
  version: '3.0',
  method: 'DELETE',
  path: '/saml_test_configs/{test_slug}',
  answer: 'none'
}

/** The arguments of {@link embed_config}. */
export interface EmbedConfigArgs<Fields extends string = string> {
  fields?: Fields
}

/** GET /embed_config. Gets the embed configuration. Errors: 400, 404. Early API 3.0 only. */
export const embed_config: Operation<EmbedConfigArgs | undefined, EmbedConfig> = {
  id: 'embed_config',
  version: '3.0',
  method: 'GET',
  path: '/embed_config',
  query: ['fields']
}

/** The arguments of {@link embed_secret}. */
export interface EmbedSecretArgs<Fields extends string = string> {
  /** Integer. */
  embed_secret_id: number
  fields?: Fields
}

/** GET /embed_config/secrets/{embed_secret_id}. Gets one embed secret. Errors: 400, 404. Early API 3.0 only. */
export const embed_secret: Operation<EmbedSecretArgs, EmbedSecret> = {
  id: 'embed_secret',
  version: '3.0',
  method: 'GET',
  path: '/embed_config/secrets/{embed_secret_id}',
  query: ['fields']
}

/** The arguments of {@link fetch_and_parse_saml_idp_metadata}. */
export interface FetchAndParseSamlIdpMetadataArgs {
  body: string
}

/**
 * POST /fetch_and_parse_saml_idp_metadata. Fetches the metadata of a SAML identity provider from a URL and parses it.
 * Errors: 400, 404.
 */
export const fetch_and_parse_saml_idp_metadata: Operation<FetchAndParseSamlIdpMetadataArgs, SamlMetadataParseResult> = {
  id: 'fetch_and_parse_saml_idp_metadata',
  version: '3.0',
  method: 'POST',
  path: '/fetch_and_parse_saml_idp_metadata',
  body: 'text',
  repeatable: true
}

/** GET /ldap_config. Gets the LDAP configuration. Errors: 404. */
export const ldap_config: Operation<void, LDAPConfig> = {
  id: 'ldap_config',
  version: '3.0',
  method: 'GET',
  path: '/ldap_config'
}

/** GET /oidc_config. Gets the OIDC configuration. Errors: 404. */
export const oidc_config: Operation<void, OIDCConfig> = {
  id: 'oidc_config',
  version: '3.0',
  method: 'GET',
  path: '/oidc_config'
}

/** The arguments of {@link oidc_test_config}. */
export interface OidcTestConfigArgs {
  test_slug: string
}

/** GET /oidc_test_configs/{test_slug}. Gets one OIDC test configuration. Errors: 404. */
export const oidc_test_config: Operation<OidcTestConfigArgs, OIDCConfig> = {
  id: 'oidc_test_config',
  version: '3.0',
  method: 'GET',
  path: '/oidc_test_configs/{test_slug}'
}

/** The arguments of {@link parse_saml_idp_metadata}. */
export interface ParseSamlIdpMetadataArgs {
  body: string
}

/** POST /parse_saml_idp_metadata. Parses the metadata of a SAML identity provider. Errors: 400, 404. */
export const parse_saml_idp_metadata: Operation<ParseSamlIdpMetadataArgs, SamlMetadataParseResult> = {
  id: 'parse_saml_idp_metadata',
  version: '3.0',
  method: 'POST',
  path: '/parse_saml_idp_metadata',
  body: 'text',
  repeatable: true
}

/** GET /saml_config. Gets the SAML configuration. Errors: 404. */
export const saml_config: Operation<void, SamlConfig> = {
  id: 'saml_config',
  version: '3.0',
  method: 'GET',
  path: '/saml_config'
}

/** The arguments of {@link saml_test_config}. */
export interface SamlTestConfigArgs {
  test_slug: string
}

/** GET /saml_test_configs/{test_slug}. Gets one SAML test configuration. Errors: 404. */
export const saml_test_config: Operation<SamlTestConfigArgs, SamlConfig> = {
  id: 'saml_test_config',
  version: '3.0',
  method: 'GET',
  path: '/saml_test_configs/{test_slug}'
}

/** The arguments of {@link test_ldap_config_auth}. */
export interface TestLdapConfigAuthArgs {
  body: WriteLDAPConfig
}

/**
 * PUT /ldap_config/test_auth. Tests an LDAP configuration: whether its server lets Looker in. Errors: 400, 404, 422.
 */
export const test_ldap_config_auth: Operation<TestLdapConfigAuthArgs, LDAPConfigTestResult> = {
  id: 'test_ldap_config_auth',
  version: '3.0',
  method: 'PUT',
  path: '/ldap_config/test_auth',
  body: 'json'
}

/** The arguments of {@link test_ldap_config_connection}. */
export interface TestLdapConfigConnectionArgs {
  body: WriteLDAPConfig
}

/**
 * PUT /ldap_config/test_connection. Tests an LDAP configuration: whether its server can be reached. Errors: 400, 404,
 * 422.
 */
export const test_ldap_config_connection: Operation<TestLdapConfigConnectionArgs, LDAPConfigTestResult> = {
  id: 'test_ldap_config_connection',
  version: '3.0',
  method: 'PUT',
  path: '/ldap_config/test_connection',
  body: 'json'
}

/** The arguments of {@link test_ldap_config_user_auth}. */
export interface TestLdapConfigUserAuthArgs {
  body: WriteLDAPConfig
}

/** PUT /ldap_config/test_user_auth. Tests an LDAP configuration: whether a user can log in. Errors: 400, 404, 422. */
export const test_ldap_config_user_auth: Operation<TestLdapConfigUserAuthArgs, LDAPConfigTestResult> = {
  id: 'test_ldap_config_user_auth',
  version: '3.0',
  method: 'PUT',
  path: '/ldap_config/test_user_auth',
  body: 'json'
}

/** The arguments of {@link test_ldap_config_user_info}. */
export interface TestLdapConfigUserInfoArgs {
  body: WriteLDAPConfig
}

/** PUT /ldap_config/test_user_info. Tests an LDAP configuration: what it tells of a user. Errors: 400, 404, 422. */
export const test_ldap_config_user_info: Operation<TestLdapConfigUserInfoArgs, LDAPConfigTestResult> = {
  id: 'test_ldap_config_user_info',
  version: '3.0',
  method: 'PUT',
  path: '/ldap_config/test_user_info',
  body: 'json'
}

/** The arguments of {@link update_embed_config}. */
export interface UpdateEmbedConfigArgs<Fields extends string = string> {
  body: WriteEmbedConfig
  fields?: Fields
}

/** PATCH /embed_config. Updates the embed configuration. Errors: 400, 404. Early API 3.0 only. */
export const update_embed_config: Operation<UpdateEmbedConfigArgs, EmbedConfig> = {
  id: 'update_embed_config',
  version: '3.0',
  method: 'PATCH',
  path: '/embed_config',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_embed_secret}. */
export interface UpdateEmbedSecretArgs {
  /** Integer. */
  embed_secret_id: number
  body: WriteEmbedSecret
}

/** PATCH /embed_config/secrets/{embed_secret_id}. Updates one embed secret. Errors: 400, 404. Early API 3.0 only. */
export const update_embed_secret: Operation<UpdateEmbedSecretArgs, EmbedSecret> = {
  id: 'update_embed_secret',
  version: '3.0',
  method: 'PATCH',
  path: '/embed_config/secrets/{embed_secret_id}',
  body: 'json'
}

/** The arguments of {@link update_ldap_config}. */
export interface UpdateLdapConfigArgs {
  body: WriteLDAPConfig
}

/** PATCH /ldap_config. Updates the LDAP configuration. Errors: 400, 404, 422. */
export const update_ldap_config: Operation<UpdateLdapConfigArgs, LDAPConfig> = {
  id: 'update_ldap_config',
  version: '3.0',
  method: 'PATCH',
  path: '/ldap_config',
  body: 'json'
}

/** The arguments of {@link update_oidc_config}. */
export interface UpdateOidcConfigArgs {
  body: WriteOIDCConfig
}

/** PATCH /oidc_config. Updates the OIDC configuration. Errors: 400, 404, 422. */
export const update_oidc_config: Operation<UpdateOidcConfigArgs, OIDCConfig> = {
  id: 'update_oidc_config',
  version: '3.0',
  method: 'PATCH',
  path: '/oidc_config',
  body: 'json'
}

/** The arguments of {@link update_saml_config}. */
export interface UpdateSamlConfigArgs {
  body: WriteSamlConfig
}

/** PATCH /saml_config. Updates the SAML configuration. Errors: 400, 404, 422. */
export const update_saml_config: Operation<UpdateSamlConfigArgs, SamlConfig> = {
  id: 'update_saml_config',
  version: '3.0',
  method: 'PATCH',
  path: '/saml_config',
  body: 'json'
}
