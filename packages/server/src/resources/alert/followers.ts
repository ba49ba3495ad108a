import { denied } from '../../auth/permissions.ts'
import type { Context } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { alertFamily, alerts, type AlertDocument } from './alerts.ts'

/** Has the caller follow an alert of somebody else's that is public, or follow it no longer. */
export async function setFollowing(context: Context, alertId: string, follows: boolean): Promise<void> {
  const { document, revision } = await findById(context, alertFamily, alertId)
  const self = context.caller.user.document.id
  if (follows && !document.is_public && document.owner_id !== self) throw denied(context)
  const others = document.follower_ids.filter((id) => id !== self)
  const changed: AlertDocument = { ...document, follower_ids: follows ? [...others, self] : others }
  await context.store.commit([{ op: 'update', kind: alerts, document: changed, revision }])
}
