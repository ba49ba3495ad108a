import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'

/** A phone that its user wants to be told on. */
interface MobileDeviceDocument extends Document {
  readonly user_id: string
  readonly device_token: string
  readonly device_type: 'android' | 'ios'
  readonly updated_at: string
}

export const mobileDevices: Kind<MobileDeviceDocument> = { name: 'mobile_device', indexes: ['user_id'], unique: [] }

/** Everybody sees their own only, admins too: what they hold tells where to send messages to somebody. */
export const mobileDeviceFamily: Family<MobileDeviceDocument> = {
  kind: mobileDevices,
  path: '/mobile/device/{id}',
  defaults: { user_id: '', device_token: '', device_type: 'android', updated_at: '' },
  required: ['device_token', 'device_type'],
  visible: ({ caller }) => ({ user_id: caller.user.document.id })
}
