import { ruleOfDuplicates } from '../duplicates.ts'
import type { Rule } from '../rule.ts'

export const duplicateField: Rule = ruleOfDuplicates(
  'duplicate-field',
  'A view has two fields of one name; only the last counts.'
)
