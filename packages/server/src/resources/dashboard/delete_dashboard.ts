import type { delete_dashboard } from 'lookerts/4.0/dashboard'
import type { Handler } from '../../context.ts'
import { removeOne } from '../../families/write.ts'
import { dashboardFamily } from './dashboards.ts'
import { editableDashboard } from './visible.ts'

export const handleDeleteDashboard: Handler<typeof delete_dashboard> = async (context, { dashboard_id }) => {
  const { document } = await editableDashboard(context, dashboard_id)
  await removeOne(context, dashboardFamily, { dashboard_id: document.id })
}
