import { find, nameOf, tableOf, type Block, type View } from '../../model/index.ts'
import type { Rule } from '../rule.ts'
import { usedExplores } from '../scopes.ts'
import { fieldBlocksOf } from '../view-mentions.ts'

const conditions = ['sql_on', 'foreign_key', 'sql', 'sql_foreign_key']

export const missingJoinCondition: Rule = {
  code: 'missing-join-condition',
  severity: 'warning',
  summary: 'A join does not say which rows belong together.',
  check: (project, report) => {
    for (const { explore } of usedExplores(project)) {
      for (const { name, type, block, view } of explore.joins) {
        if (type === 'cross' || conditions.some((key) => find(block, key))) continue
        if (view && hasRows(view))
          report(nameOf(block), `The join "${name}" needs sql_on or foreign_key, or the type cross`)
      }
    }
  }
}

/** A view that is made of the fields of others alone has no rows of its own, and nothing to join by. */
function hasRows(view: View): boolean {
  return tableOf(view) !== undefined || [...fieldBlocksOf(view)].some(readsTable)
}

function readsTable(block: Block): boolean {
  if (block.kind === 'filter' || block.kind === 'parameter') return false
  const written = [...sqlKeys].flatMap((key) => find(block, key) ?? [])
  if (written.length === 0) return block.kind !== 'measure' && !find(block, 'case')
  return written.some(({ file, parameter: { value } }) =>
    file.document.source.slice(value.start, value.end).includes('${TABLE}')
  )
}

const sqlKeys: ReadonlySet<string> = new Set(['sql', 'sql_start', 'sql_end', 'sql_latitude', 'sql_longitude'])
