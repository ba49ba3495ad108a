import type { AnyFamily } from '../../families/family.ts'

export const uploadFamilies: readonly AnyFamily[] = []
