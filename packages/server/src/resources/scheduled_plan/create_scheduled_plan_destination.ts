import type { create_scheduled_plan_destination } from 'lookerts/3.0/scheduled_plan'
import type { Handler } from '../../context.ts'
import { badRequest } from '../../errors.ts'
import { findById } from '../../families/read.ts'
import { problemsOf, toDestinations } from './destinations.ts'
import { destinationAnswer, storeDestinations } from './plan-destinations.ts'
import { scheduledPlanFamily } from './plans.ts'

/** Adds a destination to a plan. */
export const handleCreateScheduledPlanDestination: Handler<typeof create_scheduled_plan_destination> = async (
  context,
  { body }
) => {
  const id = String(body?.scheduled_plan_id ?? '')
  const plan = await findById(context, scheduledPlanFamily, id)
  const all = plan.document.scheduled_plan_destination
  const [made] = toDestinations([{ ...body }], Math.max(0, ...all.map(({ number }) => number)) + 1)
  const problems = problemsOf([made!])
  if (problems.length > 0) throw badRequest(`${problems[0]!.field} is missing`)
  await storeDestinations(context, plan, [...all, made!])
  return destinationAnswer(id, made!)
}
