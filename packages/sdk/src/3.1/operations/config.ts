// Generated from contract/3.1.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  ApiVersion,
  BackupConfiguration,
  CustomWelcomeEmail,
  DigestEmailSend,
  DigestEmails,
  InternalHelpResources,
  InternalHelpResourcesContent,
  LegacyFeature,
  Locale,
  SmtpSettings,
  Timezone,
  WelcomeEmailTest,
  WhitelabelConfiguration,
  WriteBackupConfiguration,
  WriteCustomWelcomeEmail,
  WriteInternalHelpResources,
  WriteInternalHelpResourcesContent,
  WriteLegacyFeature,
  WriteWhitelabelConfiguration
} from '../types.ts'

/** GET /legacy_features. Lists all legacy features. Errors: 400, 403, 404. */
export const all_legacy_features: Operation<void, LegacyFeature[]> = {
  id: 'all_legacy_features',
  version: '3.1',
  method: 'GET',
  path: '/legacy_features'
}

/** GET /locales. Lists all locales. Errors: 400, 404. */
export const all_locales: Operation<void, Locale[]> = {
  id: 'all_locales',
  version: '3.1',
  method: 'GET',
  path: '/locales'
}

/** GET /timezones. Lists all timezones. Errors: 400, 404. */
export const all_timezones: Operation<void, Timezone[]> = {
  id: 'all_timezones',
  version: '3.1',
  method: 'GET',
  path: '/timezones'
}

/**
 * GET /backup_configuration. Gets the backup configuration. Errors: 400, 404.
 * @deprecated
 */
export const backup_configuration: Operation<void, BackupConfiguration> = {
  id: 'backup_configuration',
  version: '3.1',
  method: 'GET',
  path: '/backup_configuration'
}

/** GET /cloud_storage. Gets the configuration of cloud storage. Errors: 400, 404. */
export const cloud_storage_configuration: Operation<void, BackupConfiguration> = {
  id: 'cloud_storage_configuration',
  version: '3.1',
  method: 'GET',
  path: '/cloud_storage'
}

/** POST /digest_email_send. Sends the digest emails. Errors: 400, 404, 429. */
export const create_digest_email_send: Operation<void, DigestEmailSend> = {
  id: 'create_digest_email_send',
  version: '3.1',
  method: 'POST',
  path: '/digest_email_send'
}

/** GET /custom_welcome_email. Gets the custom welcome email. Errors: 400, 404. */
export const custom_welcome_email: Operation<void, CustomWelcomeEmail> = {
  id: 'custom_welcome_email',
  version: '3.1',
  method: 'GET',
  path: '/custom_welcome_email'
}

/** GET /digest_emails_enabled. Tells whether digest emails are on. Errors: 400, 404. */
export const digest_emails_enabled: Operation<void, DigestEmails> = {
  id: 'digest_emails_enabled',
  version: '3.1',
  method: 'GET',
  path: '/digest_emails_enabled'
}

/** GET /internal_help_resources_enabled. Tells whether internal help resources are on. Errors: 400, 404. */
export const internal_help_resources: Operation<void, InternalHelpResources> = {
  id: 'internal_help_resources',
  version: '3.1',
  method: 'GET',
  path: '/internal_help_resources_enabled'
}

/** GET /internal_help_resources_content. Gets the content of the internal help resources. Errors: 400, 404. */
export const internal_help_resources_content: Operation<void, InternalHelpResourcesContent> = {
  id: 'internal_help_resources_content',
  version: '3.1',
  method: 'GET',
  path: '/internal_help_resources_content'
}

/** The arguments of {@link legacy_feature}. */
export interface LegacyFeatureArgs {
  /** Integer. */
  legacy_feature_id: number
}

/** GET /legacy_features/{legacy_feature_id}. Gets one legacy feature. Errors: 400, 403, 404. */
export const legacy_feature: Operation<LegacyFeatureArgs, LegacyFeature> = {
  id: 'legacy_feature',
  version: '3.1',
  method: 'GET',
  path: '/legacy_features/{legacy_feature_id}'
}

/** The arguments of {@link set_smtp_settings}. */
export interface SetSmtpSettingsArgs {
  body: SmtpSettings
}

/** POST /smtp_settings. Sets the SMTP settings. Errors: 400, 403, 404, 409, 422, 429. */
export const set_smtp_settings: Operation<SetSmtpSettingsArgs, void> = {
  id: 'set_smtp_settings',
  version: '3.1',
  method: 'POST',
  path: '/smtp_settings',
  body: 'json',
  answer: 'none',
  repeatable: true
}

/** The arguments of {@link update_backup_configuration}. */
export interface UpdateBackupConfigurationArgs {
  body: WriteBackupConfiguration
}

/**
 * PATCH /backup_configuration. Updates the backup configuration. Errors: 400, 404, 422.
 * @deprecated
 */
export const update_backup_configuration: Operation<UpdateBackupConfigurationArgs, BackupConfiguration> = {
  id: 'update_backup_configuration',
  version: '3.1',
  method: 'PATCH',
  path: '/backup_configuration',
  body: 'json'
}

/** The arguments of {@link update_cloud_storage_configuration}. */
export interface UpdateCloudStorageConfigurationArgs {
  body: WriteBackupConfiguration
}

/** PATCH /cloud_storage. Updates the configuration of cloud storage. Errors: 400, 404, 422. */
export const update_cloud_storage_configuration: Operation<UpdateCloudStorageConfigurationArgs, BackupConfiguration> = {
  id: 'update_cloud_storage_configuration',
  version: '3.1',
  method: 'PATCH',
  path: '/cloud_storage',
  body: 'json'
}

/** The arguments of {@link update_custom_welcome_email}. */
export interface UpdateCustomWelcomeEmailArgs {
  body: WriteCustomWelcomeEmail
  send_test_welcome_email?: boolean
}

/** PATCH /custom_welcome_email. Updates the custom welcome email. Errors: 400, 404, 422, 429. */
export const update_custom_welcome_email: Operation<UpdateCustomWelcomeEmailArgs, CustomWelcomeEmail> = {
  id: 'update_custom_welcome_email',
  version: '3.1',
  method: 'PATCH',
  path: '/custom_welcome_email',
  query: ['send_test_welcome_email'],
  body: 'json'
}

/** The arguments of {@link update_custom_welcome_email_test}. */
export interface UpdateCustomWelcomeEmailTestArgs {
  body: WelcomeEmailTest
}

/** PUT /custom_welcome_email_test. Sends a test of the custom welcome email. Errors: 400, 404, 422, 429. */
export const update_custom_welcome_email_test: Operation<UpdateCustomWelcomeEmailTestArgs, WelcomeEmailTest> = {
  id: 'update_custom_welcome_email_test',
  version: '3.1',
  method: 'PUT',
  path: '/custom_welcome_email_test',
  body: 'json',
  repeatable: false
}

/** The arguments of {@link update_digest_emails_enabled}. */
export interface UpdateDigestEmailsEnabledArgs {
  body: DigestEmails
}

/** PATCH /digest_emails_enabled. Turns digest emails on or off. Errors: 400, 404, 422, 429. */
export const update_digest_emails_enabled: Operation<UpdateDigestEmailsEnabledArgs, DigestEmails> = {
  id: 'update_digest_emails_enabled',
  version: '3.1',
  method: 'PATCH',
  path: '/digest_emails_enabled',
  body: 'json'
}

/** The arguments of {@link update_internal_help_resources}. */
export interface UpdateInternalHelpResourcesArgs {
  body: WriteInternalHelpResources
}

/** PATCH /internal_help_resources. Turns internal help resources on or off. Errors: 400, 404, 422, 429. */
export const update_internal_help_resources: Operation<UpdateInternalHelpResourcesArgs, InternalHelpResources> = {
  id: 'update_internal_help_resources',
  version: '3.1',
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
 */
export const update_internal_help_resources_content: Operation<
  UpdateInternalHelpResourcesContentArgs,
  InternalHelpResourcesContent
> = {
  id: 'update_internal_help_resources_content',
  version: '3.1',
  method: 'PATCH',
  path: '/internal_help_resources_content',
  body: 'json'
}

/** The arguments of {@link update_legacy_feature}. */
export interface UpdateLegacyFeatureArgs {
  /** Integer. */
  legacy_feature_id: number
  body: WriteLegacyFeature
}

/** PATCH /legacy_features/{legacy_feature_id}. Updates one legacy feature. Errors: 400, 403, 404, 422, 429. */
export const update_legacy_feature: Operation<UpdateLegacyFeatureArgs, LegacyFeature> = {
  id: 'update_legacy_feature',
  version: '3.1',
  method: 'PATCH',
  path: '/legacy_features/{legacy_feature_id}',
  body: 'json'
}

/** The arguments of {@link update_whitelabel_configuration}. */
export interface UpdateWhitelabelConfigurationArgs {
  body: WriteWhitelabelConfiguration
}

/** PUT /whitelabel_configuration. Updates the whitelabel configuration. Errors: 400, 404, 422, 429. */
export const update_whitelabel_configuration: Operation<UpdateWhitelabelConfigurationArgs, WhitelabelConfiguration> = {
  id: 'update_whitelabel_configuration',
  version: '3.1',
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
 * token. Errors: 400, 404.
 */
export const versions: Operation<VersionsArgs | undefined, ApiVersion> = {
  id: 'versions',
  version: '3.1',
  method: 'GET',
  path: '/versions',
  query: ['fields']
}

/** The arguments of {@link whitelabel_configuration}. */
export interface WhitelabelConfigurationArgs<Fields extends string = string> {
  fields?: Fields
}

/** GET /whitelabel_configuration. Gets the whitelabel configuration. Errors: 400, 404. */
export const whitelabel_configuration: Operation<WhitelabelConfigurationArgs | undefined, WhitelabelConfiguration> = {
  id: 'whitelabel_configuration',
  version: '3.1',
  method: 'GET',
  path: '/whitelabel_configuration',
  query: ['fields']
}
