import type { AnyFamily } from '../../families/family.ts'

export const userAttributeFamilies: readonly AnyFamily[] = []
