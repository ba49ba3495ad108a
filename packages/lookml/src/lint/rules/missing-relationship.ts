import { find, nameOf, primaryKeys, referencesIn, text, type Join } from '../../model/index.ts'
import type { Rule } from '../rule.ts'
import { usedExplores } from '../scopes.ts'

export const missingRelationship: Rule = {
  code: 'missing-relationship',
  severity: 'warning',
  summary: 'A join does not say its relationship, and does not join by the primary key, as many_to_one needs.',
  check: (project, report) => {
    for (const { explore } of usedExplores(project)) {
      for (const join of explore.joins) {
        if (join.type === 'cross' || find(join.block, 'relationship') || joinsByKey(join)) continue
        report(
          nameOf(join.block),
          `The join "${join.name}" is taken for many_to_one, yet its condition does not name the primary key of "${join.viewName}"; say its relationship`
        )
      }
    }
  }
}

/** Whether the condition names every part of the joined view's primary key, or cannot be judged. */
function joinsByKey({ name, view, block }: Join): boolean {
  const condition = find(block, 'sql_on')
  if (!condition || !view) return true
  const named = referencesIn(condition).filter((each) => each.view === name)
  return (
    primaryKeys(view).every((key) => {
      const column = /^\$\{TABLE\}\.(\w+)$/.exec(text(key.block, 'sql') ?? `\${TABLE}.${key.name}`)?.[1]
      return (
        named.some((each) => each.name === key.name) ||
        (column !== undefined && text(block, 'sql_on')!.includes(`${name}.${column}`))
      )
    }) &&
    (named.length > 0 || primaryKeys(view).length > 0)
  )
}
