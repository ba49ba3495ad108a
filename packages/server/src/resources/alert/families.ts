import type { AnyFamily } from '../../families/family.ts'

export const alertFamilies: readonly AnyFamily[] = []
