import type { AnyFamily } from '../../families/family.ts'

export const conversationalAnalyticsFamilies: readonly AnyFamily[] = []
