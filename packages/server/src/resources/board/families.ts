import type { AnyFamily } from '../../families/family.ts'
import { boardFamily } from './boards.ts'
import { itemFamily } from './items.ts'
import { sectionFamily } from './sections.ts'

export const boardFamilies: readonly AnyFamily[] = [boardFamily, sectionFamily, itemFamily]
