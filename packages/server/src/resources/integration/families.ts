import type { AnyFamily } from '../../families/family.ts'

export const integrationFamilies: readonly AnyFamily[] = []
