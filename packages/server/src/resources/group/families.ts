import type { AnyFamily } from '../../families/family.ts'
import { groupFamily } from './groups.ts'

export const groupFamilies: readonly AnyFamily[] = [groupFamily]
