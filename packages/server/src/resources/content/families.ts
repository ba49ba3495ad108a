import type { AnyFamily } from '../../families/family.ts'

export const contentFamilies: readonly AnyFamily[] = []
