import type { alert_notifications } from 'lookerts/4.0/alert'
import type { Handler } from '../../context.ts'
import { Page, toWindow } from '../../conventions/paging.ts'
import { notificationAnswer, notifications } from './notifications.ts'

/** Lists what the caller was told, the latest first. */
export const handleAlertNotifications: Handler<typeof alert_notifications> = async ({ store, caller }, args) => {
  const where = { user_id: caller.user.document.id }
  const order = [
    { by: 'ran_at', descending: true },
    { by: 'id', descending: true }
  ]
  const found = await store.find(notifications, { where, order, ...toWindow(args) })
  const items = found.map(({ document }) => notificationAnswer(document))
  return new Page(items, await store.count(notifications, where))
}
