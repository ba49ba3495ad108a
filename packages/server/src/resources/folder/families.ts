import type { AnyFamily } from '../../families/family.ts'

export const folderFamilies: readonly AnyFamily[] = []
