import { ruleOfProblems } from '../blocks/rule-of-problems.ts'
import type { Rule } from '../rule.ts'

export const unknownParameter: Rule = ruleOfProblems(
  'unknown-parameter',
  'error',
  'A block has a parameter that LookML does not have.'
)
