import type { Dashboard } from 'lookerts/4.0'
import type { update_dashboard } from 'lookerts/4.0/dashboard'
import type { Handler } from '../../context.ts'
import { updateOne } from '../../families/write.ts'
import { dashboardFamily } from './dashboards.ts'
import { editableDashboard } from './visible.ts'

/** Changes a dashboard; what it is made of stays as it is. */
export const handleUpdateDashboard: Handler<typeof update_dashboard> = async (context, { dashboard_id, body }) => {
  const { document } = await editableDashboard(context, dashboard_id)
  return (await updateOne(context, dashboardFamily, { dashboard_id: document.id, body: { ...body } })) as Dashboard
}
