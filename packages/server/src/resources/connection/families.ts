import type { AnyFamily } from '../../families/family.ts'

export const connectionFamilies: readonly AnyFamily[] = []
