import type { AnyFamily } from '../../families/family.ts'

export const authFamilies: readonly AnyFamily[] = []
