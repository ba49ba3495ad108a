import { ruleOfProblems } from '../blocks/rule-of-problems.ts'
import type { Rule } from '../rule.ts'

export const missingParameter: Rule = ruleOfProblems(
  'missing-parameter',
  'error',
  'A block lacks a parameter that it needs.'
)
