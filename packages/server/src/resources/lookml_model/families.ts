import type { AnyFamily } from '../../families/family.ts'

export const lookmlModelFamilies: readonly AnyFamily[] = []
