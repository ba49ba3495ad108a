import { fieldCalled, type FieldKind } from '../model/index.ts'
import type { Project } from '../project/index.ts'
import type { Report } from './rule.ts'
import { writtenQueries } from './written-queries.ts'

/** The fields that lists of a query take. */
const kinds: ReadonlyMap<string, FieldKind> = new Map([
  ['dimensions', 'dimension'],
  ['pivots', 'dimension'],
  ['measures', 'measure']
])

/** Reports measures among the dimensions of a query, and the like; Looker may be able to do with it. */
export function checkKinds(project: Project, report: Report): void {
  for (const { explore, mentions } of writtenQueries(project)) {
    for (const mention of mentions) {
      const kind = kinds.get(mention.key)
      const found = kind && fieldCalled(explore, mention.view ?? explore.base.name, mention.name)
      if (found && found.field.kind !== kind)
        report(mention, `"${found.name}" is a ${found.field.kind}, and "${mention.key}" takes ${kind}s`, 'warning')
    }
  }
}
