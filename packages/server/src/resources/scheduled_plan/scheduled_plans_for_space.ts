import type { scheduled_plans_for_space } from 'lookerts/4.0/scheduled_plan'
import type { Handler } from '../../context.ts'
import { contentIn } from '../query/content.ts'
import { listPlans } from './lists.ts'

/** Lists the caller's plans of what is in a folder. */
export const handleScheduledPlansForSpace: Handler<typeof scheduled_plans_for_space> = async (context, args) => {
  const { lookIds, dashboardIds } = await contentIn(context, args.space_id)
  return listPlans(context, {}, { or: [{ look_id: { in: lookIds } }, { dashboard_id: { in: dashboardIds } }] })
}
