import type { AnyKind, Change, Store } from '../../storage/store.ts'
import { alerts, type AlertDocument } from '../alert/alerts.ts'
import { notifications } from '../alert/notifications.ts'
import { mobileDevices } from '../auth/mobile-devices.ts'
import { oauthApplicationUserStates } from '../connection/external-oauth-applications.ts'
import { contentAccesses, contentFavorites, contentViews } from '../content/content-kinds.ts'
import { agents, conversationMessages, conversations } from '../conversational_analytics/kinds.ts'
import { queryTasks } from '../query/query-tasks.ts'
import { runningQueries } from '../query/running-queries.ts'
import { renderTasks } from '../render_task/render-tasks.ts'
import { scheduledPlans } from '../scheduled_plan/kind.ts'

/** The changes that take away what is nobody else's: schedules, alerts, favorites, access, talks, what was run. */
export async function withoutBelongings(store: Store, user_id: string): Promise<Change[]> {
  const own: readonly AnyKind[] = [
    scheduledPlans,
    contentFavorites,
    contentAccesses,
    contentViews,
    notifications,
    mobileDevices,
    oauthApplicationUserStates,
    conversations,
    queryTasks,
    runningQueries,
    renderTasks
  ]
  return [
    ...own.map((kind): Change => ({ op: 'removeWhere', kind, where: { user_id } })),
    { op: 'removeWhere', kind: agents, where: { created_by_user_id: user_id } },
    ...(await withoutMessages(store, user_id)),
    ...(await withoutAlerts(store, user_id))
  ]
}

async function withoutMessages(store: Store, user_id: string): Promise<Change[]> {
  const ids = (await store.find(conversations, { where: { user_id } })).map(({ document }) => document.id)
  return [{ op: 'removeWhere', kind: conversationMessages, where: { conversation_id: { in: ids } } }]
}

/** With an alert goes what it told of; those of others are followed no longer. */
async function withoutAlerts(store: Store, user_id: string): Promise<Change[]> {
  const all = await store.find(alerts)
  const own = all.filter(({ document }) => document.owner_id === user_id).map(({ document }) => document.id)
  const followed = all.filter(
    ({ document }) => document.owner_id !== user_id && document.follower_ids.includes(user_id)
  )
  return [
    { op: 'removeWhere', kind: alerts, where: { owner_id: user_id } },
    { op: 'removeWhere', kind: notifications, where: { alert_id: { in: own } } },
    ...followed.map(({ document, revision }): Change => {
      const follower_ids = document.follower_ids.filter((id) => id !== user_id)
      return { op: 'update', kind: alerts, document: { ...document, follower_ids } as AlertDocument, revision }
    })
  ]
}
