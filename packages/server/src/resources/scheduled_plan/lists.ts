import type { ScheduledPlan } from 'lookerts/4.0'
import { denied } from '../../auth/permissions.ts'
import type { Context } from '../../context.ts'
import type { Page, PagingArgs } from '../../conventions/paging.ts'
import { listOf } from '../../families/read.ts'
import type { Condition } from '../../storage/store.ts'
import { scheduledPlanFamily } from './plans.ts'

/** Whose plans are asked for. */
interface Whose extends PagingArgs {
  readonly user_id?: string
  readonly all_users?: boolean
}

/**
 * Lists plans that are enabled: the caller's own, or those of a user or of all, for who may see schedules.
 * Source: behaviour 6.4.
 */
export async function listPlans(context: Context, args: Whose, of?: Condition): Promise<Page<ScheduledPlan>> {
  const { user, rights } = context.caller
  const { user_id = user.document.id, all_users = false, ...rest } = args
  if ((all_users || user_id !== user.document.id) && !rights.has('see_schedules')) throw denied(context)
  const whose: Condition = all_users ? { and: [] } : { user_id }
  const visible = (): Condition => ({ and: [whose, { enabled: true }, ...(of ? [of] : [])] })
  return (await listOf(context, { ...scheduledPlanFamily, visible }, { ...rest })) as Page<ScheduledPlan>
}
