import type { AnyFamily } from '../../families/family.ts'
import { colorCollectionFamily } from './color-collections.ts'

export const colorCollectionFamilies: readonly AnyFamily[] = [colorCollectionFamily]
