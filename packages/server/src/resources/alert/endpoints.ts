import { ordinary } from '../../families/ordinary.ts'
import { endpoint, permission, type Endpoints } from '../endpoint.ts'
import { alertFamily } from './alerts.ts'
import { handleAlertNotifications } from './alert_notifications.ts'
import { handleEnqueueAlert } from './enqueue_alert.ts'
import { handleFollowAlert } from './follow_alert.ts'
import { handleReadAlertNotification } from './read_alert_notification.ts'
import { handleSearchAlerts } from './search_alerts.ts'
import { handleUnfollowAlert } from './unfollow_alert.ts'

const mayCreate = permission('create_alerts')
const mayFollow = permission('follow_alerts')

export const alertEndpoints: Endpoints = {
  ...ordinary(alertFamily, {
    get: 'get_alert',
    create: 'create_alert',
    update: 'update_alert',
    remove: 'delete_alert',
    read: permission('create_alerts', 'follow_alerts', 'see_alerts'),
    write: mayCreate
  }),
  ...ordinary(alertFamily, { update: 'update_alert_field', write: mayCreate }),
  search_alerts: endpoint(permission('create_alerts', 'follow_alerts', 'see_alerts'), handleSearchAlerts),
  enqueue_alert: endpoint(mayCreate, handleEnqueueAlert, 'record'),
  follow_alert: endpoint(mayFollow, handleFollowAlert),
  unfollow_alert: endpoint(mayFollow, handleUnfollowAlert),
  alert_notifications: endpoint('login', handleAlertNotifications, 'record'),
  read_alert_notification: endpoint('login', handleReadAlertNotification, 'record')
}
