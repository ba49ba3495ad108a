import type { AnyFamily } from '../../families/family.ts'
import { userAttributeFamily } from './user-attributes.ts'
import { groupValueFamily, userValueFamily } from './values.ts'

export const userAttributeFamilies: readonly AnyFamily[] = [userAttributeFamily, userValueFamily, groupValueFamily]
