import type { search_scheduled_plans } from 'lookerts/4.0/scheduled_plan'
import type { Handler } from '../../context.ts'
import { listPlans } from './lists.ts'

export const handleSearchScheduledPlans: Handler<typeof search_scheduled_plans> = (context, args) =>
  listPlans(context, args)
