import type { Dashboard } from 'lookerts/4.0'
import type { move_dashboard } from 'lookerts/4.0/dashboard'
import type { Handler } from '../../context.ts'
import { updateOne } from '../../families/write.ts'
import { findToMove } from '../look/make-content.ts'
import { dashboardFamily } from './dashboards.ts'
import { editableDashboard } from './visible.ts'

export const handleMoveDashboard: Handler<typeof move_dashboard> = async (context, { dashboard_id, folder_id }) => {
  const { document } = await editableDashboard(context, dashboard_id)
  await findToMove(context, dashboardFamily, document.id, folder_id)
  return (await updateOne(context, dashboardFamily, { dashboard_id: document.id, body: { folder_id } })) as Dashboard
}
