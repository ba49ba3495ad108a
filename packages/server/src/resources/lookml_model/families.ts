import type { AnyFamily } from '../../families/family.ts'
import { derivedTableFamily, materializationFamily } from '../derived_table/derived-tables.ts'
import { exploreFamily } from './explores.ts'
import { lookmlModelFamily } from './lookml-models.ts'

export const lookmlModelFamilies: readonly AnyFamily[] = [
  lookmlModelFamily,
  exploreFamily,
  derivedTableFamily,
  materializationFamily
]
