import type { AnyFamily } from '../../families/family.ts'
import { deliveryFamily } from './deliveries.ts'
import { scheduledPlanFamily } from './plans.ts'

export const scheduledPlanFamilies: readonly AnyFamily[] = [scheduledPlanFamily, deliveryFamily]
