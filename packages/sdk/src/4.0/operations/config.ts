// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  ApiVersion,
  BackupConfiguration,
  CustomWelcomeEmail,
  DigestEmailSend,
  DigestEmails,
  EgressIpAddresses,
  InternalHelpResources,
  InternalHelpResourcesContent,
  LegacyFeature,
  Locale,
  MobileSettings,
  Setting,
  SmtpSettings,
  SmtpStatus,
  Timezone,
  WelcomeEmailTest,
  WhitelabelConfiguration,
  WriteBackupConfiguration,
  WriteInternalHelpResources,
  WriteInternalHelpResourcesContent,
  WriteLegacyFeature,
  WriteSetting,
  WriteWhitelabelConfiguration
} from '../types.ts'

/**
 * GET /legacy_features. Lists all legacy features. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/all_legacy_features
 */
export const all_legacy_features: Operation<void, LegacyFeature[]> = {
  id: 'all_legacy_features',
  version: '4.0',
  method: 'GET',
  path: '/legacy_features'
}

/**
 * GET /locales. Lists all locales. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/all_locales
 */
export const all_locales: Operation<void, Locale[]> = {
  id: 'all_locales',
  version: '4.0',
  method: 'GET',
  path: '/locales'
}

/**
 * GET /timezones. Lists all timezones. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/all_timezones
 */
export const all_timezones: Operation<void, Timezone[]> = {
  id: 'all_timezones',
  version: '4.0',
  method: 'GET',
  path: '/timezones'
}

/** The arguments of {@link api_spec}. */
export interface ApiSpecArgs {
  api_version: string
  specification: string
}

/**
 * GET /api_spec/{api_version}/{specification}. Gets the specification of one API version. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/api_spec
 */
export const api_spec: Operation<ApiSpecArgs, unknown> = {
  id: 'api_spec',
  version: '4.0',
  method: 'GET',
  path: '/api_spec/{api_version}/{specification}'
}

/**
 * GET /cloud_storage. Gets the configuration of cloud storage. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/cloud_storage_configuration
 */
export const cloud_storage_configuration: Operation<void, BackupConfiguration> = {
  id: 'cloud_storage_configuration',
  version: '4.0',
  method: 'GET',
  path: '/cloud_storage'
}

/**
 * POST /digest_email_send. Sends the digest emails. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/create_digest_email_send
 */
export const create_digest_email_send: Operation<void, DigestEmailSend> = {
  id: 'create_digest_email_send',
  version: '4.0',
  method: 'POST',
  path: '/digest_email_send'
}

/**
 * GET /custom_welcome_email. Gets the custom welcome email. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/custom_welcome_email
 * @deprecated
 */
export const custom_welcome_email: Operation<void, CustomWelcomeEmail> = {
  id: 'custom_welcome_email',
  version: '4.0',
  method: 'GET',
  path: '/custom_welcome_email'
}

/**
 * GET /digest_emails_enabled. Tells whether digest emails are on. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/digest_emails_enabled
 */
export const digest_emails_enabled: Operation<void, DigestEmails> = {
  id: 'digest_emails_enabled',
  version: '4.0',
  method: 'GET',
  path: '/digest_emails_enabled'
}

/** The arguments of {@link get_setting}. */
export interface GetSettingArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /setting. Gets the settings. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/get_setting
 */
export const get_setting: Operation<GetSettingArgs | undefined, Setting> = {
  id: 'get_setting',
  version: '4.0',
  method: 'GET',
  path: '/setting',
  query: ['fields']
}

/**
 * GET /internal_help_resources_enabled. Tells whether internal help resources are on. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/internal_help_resources
 */
export const internal_help_resources: Operation<void, InternalHelpResources> = {
  id: 'internal_help_resources',
  version: '4.0',
  method: 'GET',
  path: '/internal_help_resources_enabled'
}

/**
 * GET /internal_help_resources_content. Gets the content of the internal help resources. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/internal_help_resources_content
 */
export const internal_help_resources_content: Operation<void, InternalHelpResourcesContent> = {
  id: 'internal_help_resources_content',
  version: '4.0',
  method: 'GET',
  path: '/internal_help_resources_content'
}

/** The arguments of {@link legacy_feature}. */
export interface LegacyFeatureArgs {
  legacy_feature_id: string
}

/**
 * GET /legacy_features/{legacy_feature_id}. Gets one legacy feature. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/legacy_feature
 */
export const legacy_feature: Operation<LegacyFeatureArgs, LegacyFeature> = {
  id: 'legacy_feature',
  version: '4.0',
  method: 'GET',
  path: '/legacy_features/{legacy_feature_id}'
}

/**
 * GET /mobile/settings. Gets the mobile settings. Errors: 400, 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/mobile_settings
 */
export const mobile_settings: Operation<void, MobileSettings> = {
  id: 'mobile_settings',
  version: '4.0',
  method: 'GET',
  path: '/mobile/settings'
}

/**
 * GET /public_egress_ip_addresses. Gets the public IP addresses that outgoing traffic comes from. Errors: 400, 403,
 * 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/public_egress_ip_addresses
 */
export const public_egress_ip_addresses: Operation<void, EgressIpAddresses> = {
  id: 'public_egress_ip_addresses',
  version: '4.0',
  method: 'GET',
  path: '/public_egress_ip_addresses'
}

/** The arguments of {@link set_setting}. */
export interface SetSettingArgs<Fields extends string = string> {
  body: WriteSetting
  fields?: Fields
}

/**
 * PATCH /setting. Updates the settings. Errors: 400, 403, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/set_setting
 */
export const set_setting: Operation<SetSettingArgs, Setting> = {
  id: 'set_setting',
  version: '4.0',
  method: 'PATCH',
  path: '/setting',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link set_smtp_settings}. */
export interface SetSmtpSettingsArgs {
  body: SmtpSettings
}

/**
 * POST /smtp_settings. Sets the SMTP settings. Errors: 400, 403, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/set_smtp_settings
 */
export const set_smtp_settings: Operation<SetSmtpSettingsArgs, void> = {
  id: 'set_smtp_settings',
  version: '4.0',
  method: 'POST',
  path: '/smtp_settings',
  body: 'json',
  answer: 'none',
  repeatable: true
}

/** The arguments of {@link smtp_status}. */
export interface SmtpStatusArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /smtp_status. Gets the SMTP status. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/smtp_status
 */
export const smtp_status: Operation<SmtpStatusArgs | undefined, SmtpStatus> = {
  id: 'smtp_status',
  version: '4.0',
  method: 'GET',
  path: '/smtp_status',
  query: ['fields']
}

/** The arguments of {@link update_cloud_storage_configuration}. */
export interface UpdateCloudStorageConfigurationArgs {
  body: WriteBackupConfiguration
}

/**
 * PATCH /cloud_storage. Updates the configuration of cloud storage. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/update_cloud_storage_configuration
 */
export const update_cloud_storage_configuration: Operation<UpdateCloudStorageConfigurationArgs, BackupConfiguration> = {
  id: 'update_cloud_storage_configuration',
  version: '4.0',
  method: 'PATCH',
  path: '/cloud_storage',
  body: 'json'
}

/** The arguments of {@link update_custom_welcome_email}. */
export interface UpdateCustomWelcomeEmailArgs {
  body: CustomWelcomeEmail
  send_test_welcome_email?: boolean
}

/**
 * PATCH /custom_welcome_email. Updates the custom welcome email. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/update_custom_welcome_email
 * @deprecated
 */
export const update_custom_welcome_email: Operation<UpdateCustomWelcomeEmailArgs, CustomWelcomeEmail> = {
  id: 'update_custom_welcome_email',
  version: '4.0',
  method: 'PATCH',
  path: '/custom_welcome_email',
  query: ['send_test_welcome_email'],
  body: 'json'
}

/** The arguments of {@link update_custom_welcome_email_test}. */
export interface UpdateCustomWelcomeEmailTestArgs {
  body: WelcomeEmailTest
}

/**
 * PUT /custom_welcome_email_test. Sends a test of the custom welcome email. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/update_custom_welcome_email_test
 */
export const update_custom_welcome_email_test: Operation<UpdateCustomWelcomeEmailTestArgs, WelcomeEmailTest> = {
  id: 'update_custom_welcome_email_test',
  version: '4.0',
  method: 'PUT',
  path: '/custom_welcome_email_test',
  body: 'json',
  repeatable: false
}

/** The arguments of {@link update_digest_emails_enabled}. */
export interface UpdateDigestEmailsEnabledArgs {
  body: DigestEmails
}

/**
 * PATCH /digest_emails_enabled. Turns digest emails on or off. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/update_digest_emails_enabled
 */
export const update_digest_emails_enabled: Operation<UpdateDigestEmailsEnabledArgs, DigestEmails> = {
  id: 'update_digest_emails_enabled',
  version: '4.0',
  method: 'PATCH',
  path: '/digest_emails_enabled',
  body: 'json'
}

/** The arguments of {@link update_internal_help_resources}. */
export interface UpdateInternalHelpResourcesArgs {
  body: WriteInternalHelpResources
}

/**
 * PATCH /internal_help_resources. Turns internal help resources on or off. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/update_internal_help_resources
 */
export const update_internal_help_resources: Operation<UpdateInternalHelpResourcesArgs, InternalHelpResources> = {
  id: 'update_internal_help_resources',
  version: '4.0',
  method: 'PATCH',
  path: '/internal_help_resources',
  body: 'json'
}

/** The arguments of {@link update_internal_help_resources_content}. */
export interface UpdateInternalHelpResourcesContentArgs {
  body: WriteInternalHelpResourcesContent
}

/**
 * PATCH /internal_help_resources_content. Updates the content of the internal help resources. Errors: 400, 404, 422,
 * 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/update_internal_help_resources_content
 */
export const update_internal_help_resources_content: Operation<
  UpdateInternalHelpResourcesContentArgs,
  InternalHelpResourcesContent
> = {
  id: 'update_internal_help_resources_content',
  version: '4.0',
  method: 'PATCH',
  path: '/internal_help_resources_content',
  body: 'json'
}

/** The arguments of {@link update_legacy_feature}. */
export interface UpdateLegacyFeatureArgs {
  legacy_feature_id: string
  body: WriteLegacyFeature
}

/**
 * PATCH /legacy_features/{legacy_feature_id}. Updates one legacy feature. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/update_legacy_feature
 */
export const update_legacy_feature: Operation<UpdateLegacyFeatureArgs, LegacyFeature> = {
  id: 'update_legacy_feature',
  version: '4.0',
  method: 'PATCH',
  path: '/legacy_features/{legacy_feature_id}',
  body: 'json'
}

/** The arguments of {@link update_whitelabel_configuration}. */
export interface UpdateWhitelabelConfigurationArgs {
  body: WriteWhitelabelConfiguration
}

/**
 * PUT /whitelabel_configuration. Updates the whitelabel configuration. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/update_whitelabel_configuration
 * @deprecated
 */
export const update_whitelabel_configuration: Operation<UpdateWhitelabelConfigurationArgs, WhitelabelConfiguration> = {
  id: 'update_whitelabel_configuration',
  version: '4.0',
  method: 'PUT',
  path: '/whitelabel_configuration',
  body: 'json'
}

/** The arguments of {@link versions}. */
export interface VersionsArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /versions. Lists the API versions that the server has, its release and its addresses. Most servers ask for no
 * token. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/versions
 */
export const versions: Operation<VersionsArgs | undefined, ApiVersion> = {
  id: 'versions',
  version: '4.0',
  method: 'GET',
  path: '/versions',
  query: ['fields']
}

/** The arguments of {@link whitelabel_configuration}. */
export interface WhitelabelConfigurationArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /whitelabel_configuration. Gets the whitelabel configuration. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/whitelabel_configuration
 * @deprecated
 */
export const whitelabel_configuration: Operation<WhitelabelConfigurationArgs | undefined, WhitelabelConfiguration> = {
  id: 'whitelabel_configuration',
  version: '4.0',
  method: 'GET',
  path: '/whitelabel_configuration',
  query: ['fields']
}
