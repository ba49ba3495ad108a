import { ruleOfProblems } from '../blocks/rule-of-problems.ts'
import { checkFieldValues } from '../field-values.ts'
import { checkKinds } from '../query-kinds.ts'
import type { Rule } from '../rule.ts'

export const invalidValue: Rule = {
  ...ruleOfProblems('invalid-value', 'error', 'A parameter has a value that it does not take.'),
  check: (project, report) => {
    checkFieldValues(project, report)
    checkKinds(project, report)
  }
}
