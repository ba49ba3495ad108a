import { find, nameOf, placeOf, primaryKeys } from '../../model/index.ts'
import type { Rule } from '../rule.ts'
import { usedViews } from '../scopes.ts'

export const duplicatePrimaryKey: Rule = {
  code: 'duplicate-primary-key',
  severity: 'warning',
  summary: 'A view has more than one primary key.',
  check: (project, report) => {
    for (const view of usedViews(project)) {
      const [first, ...more] = primaryKeys(view)
      for (const { name, block } of more) {
        const found = find(block, 'primary_key')
        const place = found ? placeOf(found, found.parameter) : nameOf(block)
        report(
          place,
          `The view "${view.name}" has the primary key "${first!.name}" already, and can have one; make "${name}" a part of it by a dimension that joins both`
        )
      }
    }
  }
}
