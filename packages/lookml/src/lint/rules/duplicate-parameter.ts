import { ruleOfDuplicates } from '../duplicates.ts'
import type { Rule } from '../rule.ts'

export const duplicateParameter: Rule = ruleOfDuplicates(
  'duplicate-parameter',
  'A block has a parameter twice that can have one value; only the last counts.'
)
