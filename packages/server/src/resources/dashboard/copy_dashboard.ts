import type { Dashboard } from 'lookerts/4.0'
import type { copy_dashboard } from 'lookerts/4.0/dashboard'
import type { Context, Handler } from '../../context.ts'
import { answerOf } from '../../families/answers.ts'
import type { Given } from '../../families/family.ts'
import { toCopy, type MadeContent } from '../look/make-content.ts'
import { makeDashboard } from './create_dashboard.ts'
import { dashboardFamily } from './dashboards.ts'
import type { DashboardRecord } from './kinds.ts'
import { copiedParts, partsOf } from './parts.ts'
import { findDashboard } from './visible.ts'

export const handleCopyDashboard: Handler<typeof copy_dashboard> = async (context, { dashboard_id, folder_id }) => {
  const { document } = await findDashboard(context, dashboard_id)
  const copy = await copyOf(context, document, await toCopy(context, dashboardFamily, document, folder_id))
  await context.store.commit(copy.changes)
  return (await answerOf(context, dashboardFamily, copy.document)) as Dashboard
}

/** Makes a dashboard of what is given that is made of the same as another; nothing is stored yet. */
export async function copyOf(
  context: Context,
  source: DashboardRecord,
  given: Given
): Promise<MadeContent<DashboardRecord>> {
  const { document, changes } = await makeDashboard(context, given)
  const parts = await partsOf(context.store, [source.id])
  return { document, changes: [...changes, ...(await copiedParts(context.store, parts, document.id))] }
}
