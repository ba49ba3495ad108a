import { names, type Explore } from '../../model/index.ts'
import type { Report, Rule } from '../rule.ts'
import { usedExplores } from '../scopes.ts'
import { didYouMean } from '../similar.ts'

export const unknownJoin: Rule = {
  code: 'unknown-join',
  severity: 'error',
  summary: 'required_joins or always_join names a join that the explore does not have.',
  check: (project, report) => {
    for (const { explore } of usedExplores(project)) {
      checkList(explore, names(explore.block, 'always_join'), report)
      for (const { block } of explore.joins) checkList(explore, names(block, 'required_joins'), report)
    }
  }
}

function checkList(explore: Explore, list: ReturnType<typeof names>, report: Report): void {
  const joins = explore.joins.map((join) => join.name)
  for (const { name, place } of list ?? []) {
    // To require the view that the explore begins with is of no use, and does no harm.
    if (!joins.includes(name) && name !== explore.base.name)
      report(place, `The explore "${explore.name}" has no join "${name}"${didYouMean(name, joins)}`)
  }
}
