import type { AnyFamily } from '../../families/family.ts'

export const datagroupFamilies: readonly AnyFamily[] = []
