import { ruleOfProblems } from '../blocks/rule-of-problems.ts'
import type { Rule } from '../rule.ts'

export const invalidValue: Rule = ruleOfProblems(
  'invalid-value',
  'error',
  'A parameter has a value that it does not take.'
)
