import type { AnyFamily } from '../../families/family.ts'

export const colorCollectionFamilies: readonly AnyFamily[] = []
