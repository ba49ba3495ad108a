import type { enqueue_alert } from 'lookerts/4.0/alert'
import { denied } from '../../auth/permissions.ts'
import type { Handler } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { alertFamily } from './alerts.ts'

/** Takes an alert to be checked. Nothing checks it here, so nobody is told of anything. */
export const handleEnqueueAlert: Handler<typeof enqueue_alert> = async (context, { alert_id }) => {
  const { document } = await findById(context, alertFamily, alert_id)
  const { user, rights } = context.caller
  if (document.owner_id !== user.document.id && !rights.isAdmin) throw denied(context)
}
