import type { AnyFamily } from '../../families/family.ts'

export const themeFamilies: readonly AnyFamily[] = []
