// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { Alert, AlertNotifications, AlertPatch, WriteAlert } from '../types.ts'

/** The arguments of {@link alert_notifications}. */
export interface AlertNotificationsArgs {
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
}

/**
 * GET /alert_notifications. Lists the alert notifications. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/alert_notifications
 */
export const alert_notifications: Operation<AlertNotificationsArgs | undefined, AlertNotifications[]> = {
  id: 'alert_notifications',
  version: '4.0',
  method: 'GET',
  path: '/alert_notifications',
  query: ['limit', 'offset']
}

/** The arguments of {@link create_alert}. */
export interface CreateAlertArgs {
  body: WriteAlert
}

/**
 * POST /alerts. Creates an alert. Errors: 400, 404, 405, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/create_alert
 */
export const create_alert: Operation<CreateAlertArgs, Alert> = {
  id: 'create_alert',
  version: '4.0',
  method: 'POST',
  path: '/alerts',
  body: 'json'
}

/** The arguments of {@link delete_alert}. */
export interface DeleteAlertArgs {
  alert_id: string
}

/**
 * DELETE /alerts/{alert_id}. Deletes one alert. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/delete_alert
 */
export const delete_alert: Operation<DeleteAlertArgs, void> = {
  id: 'delete_alert',
  version: '4.0',
  method: 'DELETE',
  path: '/alerts/{alert_id}',
  answer: 'none'
}

/** The arguments of {@link enqueue_alert}. */
export interface EnqueueAlertArgs {
  alert_id: string
  force?: boolean
}

/**
 * POST /alerts/{alert_id}/enqueue. Enqueues one alert. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/enqueue_alert
 */
export const enqueue_alert: Operation<EnqueueAlertArgs, void> = {
  id: 'enqueue_alert',
  version: '4.0',
  method: 'POST',
  path: '/alerts/{alert_id}/enqueue',
  query: ['force'],
  answer: 'none'
}

/** The arguments of {@link follow_alert}. */
export interface FollowAlertArgs {
  alert_id: string
}

/**
 * POST /alerts/{alert_id}/follow. Follows one alert. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/follow_alert
 */
export const follow_alert: Operation<FollowAlertArgs, void> = {
  id: 'follow_alert',
  version: '4.0',
  method: 'POST',
  path: '/alerts/{alert_id}/follow',
  answer: 'none'
}

/** The arguments of {@link get_alert}. */
export interface GetAlertArgs {
  alert_id: string
}

/**
 * GET /alerts/{alert_id}. Gets one alert. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/get_alert
 */
export const get_alert: Operation<GetAlertArgs, Alert> = {
  id: 'get_alert',
  version: '4.0',
  method: 'GET',
  path: '/alerts/{alert_id}'
}

/** The arguments of {@link read_alert_notification}. */
export interface ReadAlertNotificationArgs {
  alert_notification_id: string
}

/**
 * PATCH /alert_notifications/{alert_notification_id}. Marks one alert notification as read. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/read_alert_notification
 */
export const read_alert_notification: Operation<ReadAlertNotificationArgs, AlertNotifications> = {
  id: 'read_alert_notification',
  version: '4.0',
  method: 'PATCH',
  path: '/alert_notifications/{alert_notification_id}'
}

/** The arguments of {@link search_alerts}. */
export interface SearchAlertsArgs<Fields extends string = string> {
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  group_by?: string
  fields?: Fields
  disabled?: boolean
  frequency?: string
  condition_met?: boolean
  last_run_start?: string
  last_run_end?: string
  all_owners?: boolean
}

/**
 * GET /alerts/search. Searches alerts. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/search_alerts
 */
export const search_alerts: Operation<SearchAlertsArgs | undefined, Alert[]> = {
  id: 'search_alerts',
  version: '4.0',
  method: 'GET',
  path: '/alerts/search',
  query: [
    'limit',
    'offset',
    'group_by',
    'fields',
    'disabled',
    'frequency',
    'condition_met',
    'last_run_start',
    'last_run_end',
    'all_owners'
  ]
}

/** The arguments of {@link unfollow_alert}. */
export interface UnfollowAlertArgs {
  alert_id: string
}

/**
 * DELETE /alerts/{alert_id}/follow. Unfollows one alert. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/unfollow_alert
 */
export const unfollow_alert: Operation<UnfollowAlertArgs, void> = {
  id: 'unfollow_alert',
  version: '4.0',
  method: 'DELETE',
  path: '/alerts/{alert_id}/follow',
  answer: 'none'
}

/** The arguments of {@link update_alert}. */
export interface UpdateAlertArgs {
  alert_id: string
  body: WriteAlert
}

/**
 * PUT /alerts/{alert_id}. Updates one alert. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/update_alert
 */
export const update_alert: Operation<UpdateAlertArgs, Alert> = {
  id: 'update_alert',
  version: '4.0',
  method: 'PUT',
  path: '/alerts/{alert_id}',
  body: 'json'
}

/** The arguments of {@link update_alert_field}. */
export interface UpdateAlertFieldArgs {
  alert_id: string
  body: AlertPatch
}

/**
 * PATCH /alerts/{alert_id}. Updates some fields of one alert. Errors: 400, 403, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/update_alert_field
 */
export const update_alert_field: Operation<UpdateAlertFieldArgs, Alert> = {
  id: 'update_alert_field',
  version: '4.0',
  method: 'PATCH',
  path: '/alerts/{alert_id}',
  body: 'json'
}
