import type { AnyFamily } from '../../families/family.ts'
import { legacyFeatureFamily } from './legacy-features.ts'

export const configFamilies: readonly AnyFamily[] = [legacyFeatureFamily]
