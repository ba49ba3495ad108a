import type { scheduled_plan_run_once_by_id } from 'lookerts/4.0/scheduled_plan'
import type { Handler } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { scheduledPlanFamily } from './plans.ts'
import { runOnce } from './run-once.ts'

/** Runs a copy of a plan once, changed by what the body says. */
export const handleScheduledPlanRunOnceById: Handler<typeof scheduled_plan_run_once_by_id> = async (context, args) => {
  const { document } = await findById(context, scheduledPlanFamily, args.scheduled_plan_id)
  return runOnce(context, { ...document, ...args.body })
}
