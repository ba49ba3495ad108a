import type { AnyFamily } from '../../families/family.ts'

export const artifactFamilies: readonly AnyFamily[] = []
