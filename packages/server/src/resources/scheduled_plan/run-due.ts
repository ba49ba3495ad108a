import { toTimestamp } from '../../conventions/timestamp.ts'
import { retrying } from '../../http/retry.ts'
import { users } from '../../kinds.ts'
import type { Service } from '../../service.ts'
import { titlesOf } from './content.ts'
import { nextRun } from './crontab.ts'
import { deliveriesOf, intoOutbox } from './deliver.ts'
import type { DeliveryDocument } from './deliveries.ts'
import { scheduledPlans, type ScheduledPlanDocument } from './kind.ts'

/** So often a plan is run for the times that have passed since the last look; what is left of them is passed over. */
const mostRuns = 100

/** Runs plans when their time has come. */
export interface PlanRunner {
  /** Runs what has come due since the last time, and gives what went into the outbox. */
  run(): Promise<readonly DeliveryDocument[]>
}

/**
 * Makes what runs the plans that have a crontab. What comes due before it is made, while no server is there, is not run.
 */
export function planRunner({ store, now }: Pick<Service, 'store' | 'now'>): PlanRunner {
  let sinceMs = now()
  let running: Promise<unknown> = Promise.resolve()

  async function runAll(): Promise<readonly DeliveryDocument[]> {
    const [fromMs, toMs] = [sinceMs, now()]
    sinceMs = Math.max(fromMs, toMs)
    const found = await store.find(scheduledPlans, { where: { enabled: true, crontab: { not: null } } })
    const sent: DeliveryDocument[] = []
    for (const { document } of found) {
      if (timesOf(document, fromMs, toMs).length > 0)
        sent.push(...(await retrying(() => run(document.id, fromMs, toMs))))
    }
    return sent
  }

  async function run(id: string, fromMs: number, toMs: number): Promise<readonly DeliveryDocument[]> {
    const stored = await store.get(scheduledPlans, id)
    const owner = stored && (await store.get(users, stored.document.user_id))
    if (!stored?.document.enabled || !owner || owner.document.is_disabled) return []
    const plan = stored.document
    const times = timesOf(plan, fromMs, toMs)
    if (times.length === 0) return []
    const [title] = await titlesOf({ store }, [plan])
    const sent: DeliveryDocument[] = []
    for (const ms of times) sent.push(...(await deliveriesOf(store, plan, { title, created_at: toTimestamp(ms) })))
    const document: ScheduledPlanDocument = { ...plan, last_run_at: toTimestamp(times.at(-1)!) }
    await store.commit([
      { op: 'update', kind: scheduledPlans, document, revision: stored.revision },
      ...intoOutbox(sent)
    ])
    return sent
  }

  return {
    run() {
      const sent = running.then(runAll, runAll)
      running = sent
      return sent
    }
  }
}

/** When a plan comes due after one time and until another; not before it was as it is. */
function timesOf(plan: ScheduledPlanDocument, fromMs: number, toMs: number): number[] {
  const times: number[] = []
  let at: number | undefined = Math.max(fromMs, Date.parse(plan.updated_at) || 0)
  while (times.length < mostRuns) {
    at = nextRun(plan.crontab ?? '', at, plan.timezone)
    if (at === undefined || at > toMs) break
    times.push(at)
  }
  return times
}
