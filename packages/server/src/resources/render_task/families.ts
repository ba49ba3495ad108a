import type { AnyFamily } from '../../families/family.ts'

export const renderTaskFamilies: readonly AnyFamily[] = []
