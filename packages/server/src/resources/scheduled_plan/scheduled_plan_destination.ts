import type { scheduled_plan_destination } from 'lookerts/3.0/scheduled_plan'
import type { Handler } from '../../context.ts'
import { destinationAnswer, findDestination } from './plan-destinations.ts'

export const handleScheduledPlanDestination: Handler<typeof scheduled_plan_destination> = async (context, args) => {
  const { plan, destination } = await findDestination(context, String(args.scheduled_plan_destination_id))
  return destinationAnswer(plan.document.id, destination)
}
