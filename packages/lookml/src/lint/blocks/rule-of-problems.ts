import type { FindingSeverity } from '../finding.ts'
import type { Rule } from '../rule.ts'
import type { ProblemCode } from './problem.ts'
import { problemsIn } from './problems.ts'

/** Makes the rule that tells the problems of a code; each has a severity of its own. */
export function ruleOfProblems(code: ProblemCode, severity: FindingSeverity, summary: string): Rule {
  return {
    code,
    severity,
    summary,
    checkFile: (file, report) => {
      for (const problem of problemsIn(file)) {
        if (problem.code === code)
          report({ path: file.path, start: problem.start, end: problem.end }, problem.message, problem.severity)
      }
    }
  }
}
