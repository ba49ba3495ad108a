import { keptFor } from '../kept.ts'
import type { LookmlFile } from '../project/source-file.ts'
import { findDuplicates, type Diagnostic } from '../syntax/index.ts'
import type { Rule } from './rule.ts'

const duplicatesIn = keptFor(({ document }: LookmlFile): readonly Diagnostic[] => findDuplicates(document))

/** Makes the rule that tells the duplicates of a code. */
export function ruleOfDuplicates(code: Diagnostic['code'], summary: string): Rule {
  return {
    code,
    severity: 'warning',
    summary,
    checkFile: (file, report) => {
      for (const { start, end, message, ...duplicate } of duplicatesIn(file)) {
        if (duplicate.code === code) report({ path: file.path, start, end }, message.replace(/\.$/, ''))
      }
    }
  }
}
