import { ordinary } from '../../families/ordinary.ts'
import { singleton } from '../../families/singleton.ts'
import { endpoint, type Endpoints } from '../endpoint.ts'
import { handleApiSpec } from './api_spec.ts'
import { egressIpAddresses, mobileSettings } from './constants.ts'
import {
  customWelcomeEmail,
  digestEmails,
  handleCreateDigestEmailSend,
  handleUpdateCustomWelcomeEmailTest
} from './emails.ts'
import { helpResources, helpResourcesContent } from './help-resources.ts'
import { legacyFeatureFamily } from './legacy-features.ts'
import { localeList } from './locales.ts'
import { handleGetSetting, handleSetSetting } from './settings.ts'
import { handleSetSmtpSettings, handleSmtpStatus } from './smtp.ts'
import { backup, cloudStorage } from './storage.ts'
import { timezoneList } from './timezones.ts'
import { handleVersions } from './versions.ts'
import { whitelabel } from './whitelabel.ts'

export const configEndpoints: Endpoints = {
  ...singleton(backup, { get: 'backup_configuration', update: 'update_backup_configuration', level: 'record' }),
  ...singleton(cloudStorage, {
    get: 'cloud_storage_configuration',
    update: 'update_cloud_storage_configuration',
    level: 'record'
  }),
  ...singleton(customWelcomeEmail, {
    get: 'custom_welcome_email',
    update: 'update_custom_welcome_email',
    level: 'record'
  }),
  ...singleton(digestEmails, { get: 'digest_emails_enabled', update: 'update_digest_emails_enabled', level: 'record' }),
  ...singleton(helpResources, { get: 'internal_help_resources', update: 'update_internal_help_resources' }),
  ...singleton(helpResourcesContent, {
    get: 'internal_help_resources_content',
    update: 'update_internal_help_resources_content'
  }),
  ...singleton(whitelabel, {
    get: 'whitelabel_configuration',
    update: 'update_whitelabel_configuration',
    level: 'record'
  }),
  ...ordinary(legacyFeatureFamily, {
    list: 'all_legacy_features',
    get: 'legacy_feature',
    update: 'update_legacy_feature',
    read: 'admin',
    level: 'record'
  }),
  all_locales: endpoint('login', localeList),
  all_timezones: endpoint('login', timezoneList),
  api_spec: endpoint('nothing', handleApiSpec),
  create_digest_email_send: endpoint('admin', handleCreateDigestEmailSend, 'record'),
  get_setting: endpoint('admin', handleGetSetting, 'record'),
  mobile_settings: endpoint('login', mobileSettings, 'record'),
  public_egress_ip_addresses: endpoint('admin', egressIpAddresses, 'record'),
  set_setting: endpoint('admin', handleSetSetting, 'record'),
  set_smtp_settings: endpoint('admin', handleSetSmtpSettings, 'record'),
  smtp_status: endpoint('admin', handleSmtpStatus, 'record'),
  update_custom_welcome_email_test: endpoint('admin', handleUpdateCustomWelcomeEmailTest, 'record'),
  versions: endpoint('nothing', handleVersions)
}
