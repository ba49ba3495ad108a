import { ruleOfDuplicates } from '../duplicates.ts'
import type { Rule } from '../rule.ts'

export const duplicateBlock: Rule = ruleOfDuplicates(
  'duplicate-block',
  'A file or block has two blocks of one kind and name; only the last counts.'
)
