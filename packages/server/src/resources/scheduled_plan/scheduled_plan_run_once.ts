import type { scheduled_plan_run_once } from 'lookerts/4.0/scheduled_plan'
import type { Handler } from '../../context.ts'
import { runOnce } from './run-once.ts'

export const handleScheduledPlanRunOnce: Handler<typeof scheduled_plan_run_once> = (context, { body }) =>
  runOnce(context, { ...body })
