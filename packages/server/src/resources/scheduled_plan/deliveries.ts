import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'
import type { Destination } from './destinations.ts'

/** What would have been delivered: nothing leaves this server. */
export interface DeliveryDocument extends Document {
  /** The plan that ran, or the alert. */
  readonly scheduled_plan_id: string | null
  readonly alert_id: string | null
  readonly user_id: string
  readonly title: string
  readonly destination: Omit<Destination, 'number' | 'secret_parameters'>
  readonly created_at: string
}

export const deliveries: Kind<DeliveryDocument> = {
  name: 'delivery',
  indexes: ['scheduled_plan_id', 'alert_id'],
  unique: []
}

/** The outbox. No operation shows it: it is for tests of what runs plans. */
export const deliveryFamily: Family<DeliveryDocument> = {
  kind: deliveries,
  path: '/deliveries/{id}',
  defaults: {
    scheduled_plan_id: null,
    alert_id: null,
    user_id: '',
    title: '',
    destination: {
      type: '',
      format: '',
      address: null,
      apply_formatting: false,
      apply_vis: false,
      message: null,
      parameters: null
    },
    created_at: ''
  }
}
