import type { Dashboard } from 'lookerts/4.0'
import type { dashboard } from 'lookerts/4.0/dashboard'
import type { Context, Handler } from '../../context.ts'
import { answerOf } from '../../families/answers.ts'
import { dashboardFamily, lookmlDashboardFamily } from './dashboards.ts'
import type { DashboardRecord } from './kinds.ts'
import { findDashboard, isLookmlId } from './visible.ts'

export const handleDashboard: Handler<typeof dashboard> = async (context, { dashboard_id }) =>
  dashboardAnswer(context, (await findDashboard(context, dashboard_id)).document)

/** Gives a dashboard of either sort as an answer has it. */
export async function dashboardAnswer(context: Context, document: DashboardRecord): Promise<Dashboard> {
  const family = isLookmlId(document.id) ? lookmlDashboardFamily : dashboardFamily
  return (await answerOf(context, family, document)) as Dashboard
}
