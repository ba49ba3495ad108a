import type { DashboardBase } from 'lookerts/4.0'
import type { all_dashboards } from 'lookerts/4.0/dashboard'
import type { Handler } from '../../context.ts'
import { listOf } from '../../families/read.ts'
import { dashboardBaseFamily, lookmlDashboardFamily } from './dashboards.ts'
import { dashboardBases } from './dashboard-answers.ts'

/** Lists the dashboards that users made, then those of LookML. */
export const handleAllDashboards: Handler<typeof all_dashboards> = async (context, { fields }) => {
  const own = await listOf(context, dashboardBaseFamily, { fields })
  const ofLookml = await listOf(context, { ...lookmlDashboardFamily, expand: dashboardBases }, { fields })
  return [...own.items, ...ofLookml.items] as DashboardBase[]
}
