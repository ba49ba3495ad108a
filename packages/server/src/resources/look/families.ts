import type { AnyFamily } from '../../families/family.ts'

export const lookFamilies: readonly AnyFamily[] = []
