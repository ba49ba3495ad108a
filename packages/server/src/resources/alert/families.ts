import type { AnyFamily } from '../../families/family.ts'
import { alertFamily } from './alerts.ts'
import { notificationFamily } from './notifications.ts'

export const alertFamilies: readonly AnyFamily[] = [alertFamily, notificationFamily]
