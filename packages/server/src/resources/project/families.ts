import type { AnyFamily } from '../../families/family.ts'

export const projectFamilies: readonly AnyFamily[] = []
