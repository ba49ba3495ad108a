import type { AnyFamily } from '../../families/family.ts'

export const storyFamilies: readonly AnyFamily[] = []
