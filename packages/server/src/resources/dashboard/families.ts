import type { AnyFamily } from '../../families/family.ts'

export const dashboardFamilies: readonly AnyFamily[] = []
