import type { delete_scheduled_plan_destination } from 'lookerts/3.0/scheduled_plan'
import type { Handler } from '../../context.ts'
import { badRequest } from '../../errors.ts'
import { findDestination, storeDestinations } from './plan-destinations.ts'

/** Takes a destination from its plan; the last one stays. */
export const handleDeleteScheduledPlanDestination: Handler<typeof delete_scheduled_plan_destination> = async (
  context,
  { scheduled_plan_destination_id }
) => {
  const { plan, destination } = await findDestination(context, String(scheduled_plan_destination_id))
  const rest = plan.document.scheduled_plan_destination.filter((each) => each !== destination)
  if (rest.length === 0) throw badRequest('A scheduled plan needs a destination')
  await storeDestinations(context, plan, rest)
}
