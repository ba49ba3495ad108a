import type { scheduled_plans_for_lookml_dashboard } from 'lookerts/4.0/scheduled_plan'
import type { Handler } from '../../context.ts'
import { refuseUnseen } from './content.ts'
import { listPlans } from './lists.ts'

/** Lists the plans of a LookML dashboard that the caller may see. */
export const handleScheduledPlansForLookmlDashboard: Handler<typeof scheduled_plans_for_lookml_dashboard> = async (
  context,
  args
) => {
  const { lookml_dashboard_id } = args
  await refuseUnseen(context, { lookml_dashboard_id })
  return listPlans(context, args, { lookml_dashboard_id })
}
