import type { AnyFamily } from '../../families/family.ts'

export const queryFamilies: readonly AnyFamily[] = []
