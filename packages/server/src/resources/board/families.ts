import type { AnyFamily } from '../../families/family.ts'

export const boardFamilies: readonly AnyFamily[] = []
