import type { ScheduledPlan } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { answerOf } from '../../families/answers.ts'
import type { Given } from '../../families/family.ts'
import { newDocument } from '../../families/write.ts'
import { titlesOf } from './content.ts'
import { deliveriesOf, intoOutbox } from './deliver.ts'
import { scheduledPlans } from './kind.ts'
import { scheduledPlanFamily } from './plans.ts'

/**
 * Makes a plan that runs once and now: each of its destinations gets a delivery in the outbox, which nothing leaves.
 * The plan is over then, so no list shows it.
 */
export async function runOnce(context: Context, given: Given): Promise<ScheduledPlan> {
  const { store } = context
  const now = toTimestamp(context.now())
  const made = await newDocument(context, scheduledPlanFamily, { ...given, run_once: true, enabled: false })
  const document = { ...made, last_run_at: now }
  const [title] = await titlesOf(context, [document])
  const sent = await deliveriesOf(store, document, { title, created_at: now })
  await store.commit([{ op: 'insert', kind: scheduledPlans, document }, ...intoOutbox(sent)])
  return (await answerOf(context, scheduledPlanFamily, document)) as ScheduledPlan
}
