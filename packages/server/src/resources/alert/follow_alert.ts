import type { follow_alert } from 'lookerts/4.0/alert'
import type { Handler } from '../../context.ts'
import { setFollowing } from './followers.ts'

export const handleFollowAlert: Handler<typeof follow_alert> = (context, { alert_id }) =>
  setFollowing(context, alert_id, true)
