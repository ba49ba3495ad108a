import type { Examples } from './example.ts'

const email = { content: '<p>Welcome</p>', subject: 'Hello', header: 'Welcome' }
const bucket = { type: 's3', custom_s3_bucket: 'exports', custom_s3_key: 'key', custom_s3_secret: 'secret' }

export const configExamples: Examples = {
  backup_configuration: {},
  update_backup_configuration: { json: bucket },
  cloud_storage_configuration: {},
  update_cloud_storage_configuration: { json: bucket },
  custom_welcome_email: {},
  update_custom_welcome_email: { query: { send_test_welcome_email: 'true' }, json: { ...email, enabled: true } },
  update_custom_welcome_email_test: { json: email },
  create_digest_email_send: {},
  digest_emails_enabled: {},
  update_digest_emails_enabled: { json: { is_enabled: true } },
  internal_help_resources: {},
  update_internal_help_resources: { json: { enabled: true } },
  internal_help_resources_content: {},
  update_internal_help_resources_content: { json: { organization_name: 'Acme', markdown_content: '# Help' } },
  all_legacy_features: {},
  legacy_feature: { path: { legacy_feature_id: '1' } },
  update_legacy_feature: { path: { legacy_feature_id: '1' }, json: { enabled_locally: true } },
  all_locales: {},
  all_timezones: {},
  mobile_settings: {},
  public_egress_ip_addresses: {},
  get_setting: { query: { fields: 'timezone,embed_config,mcp_tools' } },
  set_setting: { json: { timezone: 'Europe/Berlin', privatelabel_configuration: { default_title: 'Acme' } } },
  set_smtp_settings: {
    json: { address: 'mail.example.com', from: 'bi@example.com', user_name: 'bi', password: 'secret', port: 587 }
  },
  smtp_status: {},
  whitelabel_configuration: {},
  update_whitelabel_configuration: { json: { default_title: 'Acme', show_docs: false } }
}
