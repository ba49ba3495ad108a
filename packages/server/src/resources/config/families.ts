import type { AnyFamily } from '../../families/family.ts'

export const configFamilies: readonly AnyFamily[] = []
