import { placeOf, type Model } from '../../model/index.ts'
import type { Report, Rule } from '../rule.ts'

export const redefined: Rule = {
  code: 'redefined',
  severity: 'warning',
  summary: 'A model includes two files that define the same view or explore; the later one counts.',
  check: ({ models }, report) => {
    for (const { written } of models.values()) {
      check('view', written.views, report)
      check('explore', written.explores, report)
    }
  }
}

function check(kind: string, all: Model['written']['views'], report: Report): void {
  for (const { name, definitions } of all.values()) {
    const last = definitions.at(-1)
    for (const { file, body } of definitions.slice(0, -1)) {
      // Twice in one file is a finding of its own.
      if (file !== last!.file)
        report(
          placeOf({ file }, body.nameSpan),
          `The ${kind} "${name}" is defined again in ${last!.file.path}, and that one counts`
        )
    }
  }
}
