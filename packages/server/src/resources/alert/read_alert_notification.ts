import type { read_alert_notification } from 'lookerts/4.0/alert'
import type { Handler } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { notificationAnswer, notificationFamily, notifications } from './notifications.ts'

/** Notes that the caller has read something. */
export const handleReadAlertNotification: Handler<typeof read_alert_notification> = async (context, args) => {
  const { document, revision } = await findById(context, notificationFamily, args.alert_notification_id)
  const read = { ...document, is_read: true }
  await context.store.commit([{ op: 'update', kind: notifications, document: read, revision }])
  return notificationAnswer(read)
}
