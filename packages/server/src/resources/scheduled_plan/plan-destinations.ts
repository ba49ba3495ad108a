import type { ScheduledPlanDestination } from 'lookerts/3.0'
import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { findById } from '../../families/read.ts'
import type { Stored } from '../../storage/store.ts'
import { destinationId, planIdOf, refuseForbidden, type Destination } from './destinations.ts'
import { scheduledPlans, type ScheduledPlanDocument } from './kind.ts'
import { scheduledPlanFamily, toDestination } from './plans.ts'

/** A destination, with the plan that holds it. */
interface Held {
  readonly plan: Stored<ScheduledPlanDocument>
  readonly destination: Destination
}

/** Finds a destination of a plan that the caller may see. */
export async function findDestination(context: Context, id: string): Promise<Held> {
  const plan = await findById(context, scheduledPlanFamily, planIdOf(id))
  const all = plan.document.scheduled_plan_destination
  const destination = all.find((each) => destinationId(plan.document.id, each) === id)
  if (!destination) throw notFound()
  return { plan, destination }
}

/** Stores the destinations of a plan anew, which the caller must be allowed to change. */
export async function storeDestinations(
  context: Context,
  { document, revision }: Stored<ScheduledPlanDocument>,
  destinations: readonly Destination[]
): Promise<void> {
  await scheduledPlanFamily.guard?.(context, document, 'update')
  refuseForbidden(context, destinations)
  const changed = { ...document, scheduled_plan_destination: destinations }
  await context.store.commit([{ op: 'update', kind: scheduledPlans, document: changed, revision }])
}

export function destinationAnswer(planId: string, destination: Destination): ScheduledPlanDestination {
  return { ...toDestination(planId, destination), can: {} } as unknown as ScheduledPlanDestination
}
