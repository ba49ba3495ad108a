import type { Examples } from './example.ts'

const alert = {
  owner_id: '1',
  cron: '0 8 * * 1-5',
  comparison_type: 'LESS_THAN',
  threshold: 12.5,
  field: { name: 'orders.count', title: 'Orders Count', filter: [{ field_name: 'orders.status', field_value: 'x' }] },
  destinations: [{ destination_type: 'EMAIL', email_address: 'ann@example.com' }],
  dashboard_element_id: '1',
  applied_dashboard_filters: [{ filter_title: 'Status', field_name: 'orders.status', filter_value: 'complete' }]
}

export const alertExamples: Examples = {
  search_alerts: { query: { all_owners: 'true', group_by: 'owner', disabled: 'false' } },
  get_alert: {},
  create_alert: { json: alert },
  update_alert: { json: { ...alert, threshold: 99 } },
  update_alert_field: { json: { is_disabled: true, disabled_reason: 'Too loud' } },
  delete_alert: {},
  enqueue_alert: { query: { force: 'true' } },
  follow_alert: {},
  unfollow_alert: {},
  alert_notifications: { query: { limit: '5' } },
  read_alert_notification: {}
}
