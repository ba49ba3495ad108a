import type { AnyFamily } from '../../families/family.ts'

export const scheduledPlanFamilies: readonly AnyFamily[] = []
