import { ruleOfProblems } from '../blocks/rule-of-problems.ts'
import type { Rule } from '../rule.ts'

export const exclusiveParameters: Rule = ruleOfProblems(
  'exclusive-parameters',
  'warning',
  'A block has two parameters of which only one can count.'
)
