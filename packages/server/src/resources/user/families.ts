import type { AnyFamily } from '../../families/family.ts'

export const userFamilies: readonly AnyFamily[] = []
