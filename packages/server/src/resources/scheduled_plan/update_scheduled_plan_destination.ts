import type { update_scheduled_plan_destination } from 'lookerts/3.0/scheduled_plan'
import type { Handler } from '../../context.ts'
import { badRequest } from '../../errors.ts'
import { problemsOf, toDestinations } from './destinations.ts'
import { destinationAnswer, findDestination, storeDestinations } from './plan-destinations.ts'

/** Changes what the body names of a destination. */
export const handleUpdateScheduledPlanDestination: Handler<typeof update_scheduled_plan_destination> = async (
  context,
  { scheduled_plan_destination_id, body }
) => {
  const { plan, destination } = await findDestination(context, String(scheduled_plan_destination_id))
  const [changed] = toDestinations([{ ...destination, ...body }], destination.number)
  const problems = problemsOf([changed!])
  if (problems.length > 0) throw badRequest(`${problems[0]!.field} is missing`)
  const all = plan.document.scheduled_plan_destination
  await storeDestinations(
    context,
    plan,
    all.map((each) => (each === destination ? changed! : each))
  )
  return destinationAnswer(plan.document.id, changed!)
}
