import type { all_scheduled_plans } from 'lookerts/4.0/scheduled_plan'
import type { Handler } from '../../context.ts'
import { listPlans } from './lists.ts'

export const handleAllScheduledPlans: Handler<typeof all_scheduled_plans> = (context, args) => listPlans(context, args)
