import type { scheduled_plans_for_look } from 'lookerts/4.0/scheduled_plan'
import type { Handler } from '../../context.ts'
import { refuseUnseen } from './content.ts'
import { listPlans } from './lists.ts'

/** Lists the plans of a Look that the caller may see. */
export const handleScheduledPlansForLook: Handler<typeof scheduled_plans_for_look> = async (context, args) => {
  const { look_id } = args
  await refuseUnseen(context, { look_id })
  return listPlans(context, args, { look_id })
}
