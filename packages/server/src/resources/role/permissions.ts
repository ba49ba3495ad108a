/** Every permission, with the one that it is of use with. Source: behaviour 10.2 for the names; the rest is ours. */
const parents: Readonly<Record<string, string | null>> = {
  access_data: null,
  see_lookml_dashboards: 'access_data',
  see_looks: 'access_data',
  see_user_dashboards: 'see_looks',
  explore: 'see_looks',
  create_table_calculations: 'explore',
  create_custom_fields: 'explore',
  can_create_forecast: 'explore',
  save_content: 'see_looks',
  save_dashboards: 'see_looks',
  save_looks: 'see_looks',
  create_public_looks: 'save_content',
  download_with_limit: 'see_looks',
  download_without_limit: 'see_looks',
  schedule_look_emails: 'see_looks',
  schedule_external_look_emails: 'schedule_look_emails',
  create_alerts: 'see_looks',
  follow_alerts: 'see_looks',
  send_to_s3: 'see_looks',
  send_to_sftp: 'see_looks',
  send_outgoing_webhook: 'see_looks',
  send_to_integration: 'see_looks',
  see_sql: 'see_looks',
  see_lookml: 'see_looks',
  develop: 'see_lookml',
  deploy: 'develop',
  support_access_toggle: 'develop',
  use_sql_runner: 'see_lookml',
  clear_cache_refresh: 'access_data',
  can_copy_print: 'access_data',
  see_drill_overlay: 'access_data',
  manage_spaces: null,
  manage_homepage: null,
  manage_models: null,
  manage_stereo: null,
  manage_themes: null,
  create_prefetches: null,
  login_special_email: null,
  embed_browse_spaces: null,
  embed_save_shared_space: null,
  see_alerts: null,
  see_queries: null,
  see_logs: null,
  see_users: null,
  sudo: 'see_users',
  see_schedules: null,
  see_pdts: null,
  see_datagroups: null,
  update_datagroups: 'see_datagroups',
  see_system_activity: null,
  mobile_app_access: null,
  administer: null
}

export const allPermissions: readonly string[] = Object.keys(parents)

/** The permissions as the API lists them. */
export function permissionList(): { permission: string; parent: string | null; description: string; can: {} }[] {
  return Object.entries(parents).map(([permission, parent]) => ({
    permission,
    parent,
    description: describe(permission),
    can: {}
  }))
}

function describe(permission: string): string {
  const words = permission.replaceAll('_', ' ')
  return `${words[0]!.toUpperCase()}${words.slice(1)}`
}
