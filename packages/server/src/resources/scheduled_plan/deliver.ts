import type { Change, Store } from '../../storage/store.ts'
import { deliveries, type DeliveryDocument } from './deliveries.ts'
import type { ScheduledPlanDocument } from './kind.ts'

/** What a plan that runs sends, one to each destination. They stay in the outbox: nothing leaves this server. */
export async function deliveriesOf(
  store: Store,
  plan: ScheduledPlanDocument,
  about: { readonly title: string | null | undefined; readonly created_at: string }
): Promise<DeliveryDocument[]> {
  const all: DeliveryDocument[] = []
  for (const { number: _number, secret_parameters: _secret, ...destination } of plan.scheduled_plan_destination) {
    all.push({
      id: await store.nextId(deliveries),
      scheduled_plan_id: plan.id,
      alert_id: null,
      user_id: plan.user_id,
      title: about.title ?? plan.name,
      destination,
      created_at: about.created_at
    })
  }
  return all
}

/** The changes that put deliveries into the outbox. */
export function intoOutbox(all: readonly DeliveryDocument[]): Change[] {
  return all.map((document) => ({ op: 'insert', kind: deliveries, document }))
}
