import type { AlertNotifications } from 'lookerts/4.0'
import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'

/** What somebody was told of an alert. */
export interface NotificationDocument extends Document {
  readonly alert_id: string
  readonly user_id: string
  readonly is_read: boolean
  readonly ran_at: string
  readonly field_value: number | null
  readonly threshold_value: number | null
  readonly triggering_field_title: string | null
  readonly title: string | null
  readonly dashboard_id: string | null
  readonly dashboard_name: string | null
  readonly query_id: string | null
}

export const notifications: Kind<NotificationDocument> = {
  name: 'alert_notification',
  indexes: ['user_id', 'alert_id'],
  unique: []
}

/** Everybody sees their own, whatever they may do besides. */
export const notificationFamily: Family<NotificationDocument> = {
  kind: notifications,
  path: '/alert_notifications/{id}',
  defaults: {
    alert_id: '',
    user_id: '',
    is_read: false,
    ran_at: '',
    field_value: null,
    threshold_value: null,
    triggering_field_title: null,
    title: null,
    dashboard_id: null,
    dashboard_name: null,
    query_id: null
  },
  visible: ({ caller }) => ({ user_id: caller.user.document.id }),
  demo: [
    {
      id: '1',
      alert_id: '1',
      user_id: '1',
      is_read: false,
      ran_at: '2026-01-01T05:00:00.000+00:00',
      field_value: 1_311_826.5,
      threshold_value: 1_000_000,
      triggering_field_title: 'Total Sale Price',
      title: 'Sales are high',
      dashboard_id: '1',
      dashboard_name: 'Sales Overview',
      query_id: '1'
    }
  ]
}

export function notificationAnswer(document: NotificationDocument): AlertNotifications {
  const { id, alert_id, user_id, is_read, ran_at, title, dashboard_id, dashboard_name, query_id } = document
  return {
    notification_id: id,
    alert_condition_id: alert_id,
    user_id,
    is_read,
    ran_at,
    field_value: document.field_value,
    threshold_value: document.threshold_value,
    triggering_field_title: document.triggering_field_title,
    notification_type: 'alert',
    alert: { alert_id, title, dashboard_id, dashboard_name, query_id, query_slug: '', investigative_content_id: null }
  }
}
