import type { scheduled_plans_for_dashboard } from 'lookerts/4.0/scheduled_plan'
import type { Handler } from '../../context.ts'
import { refuseUnseen } from './content.ts'
import { listPlans } from './lists.ts'

/** Lists the plans of a dashboard that the caller may see. */
export const handleScheduledPlansForDashboard: Handler<typeof scheduled_plans_for_dashboard> = async (
  context,
  args
) => {
  const { dashboard_id } = args
  await refuseUnseen(context, { dashboard_id })
  return listPlans(context, args, { dashboard_id })
}
