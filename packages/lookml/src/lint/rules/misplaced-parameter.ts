import { ruleOfProblems } from '../blocks/rule-of-problems.ts'
import type { Rule } from '../rule.ts'

export const misplacedParameter: Rule = ruleOfProblems(
  'misplaced-parameter',
  'error',
  'A parameter stands in a block that it has no place in.'
)
