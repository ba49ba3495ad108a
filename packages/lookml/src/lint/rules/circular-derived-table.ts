import { child, children, exploreSource, nameOf, tablesIn, text, type Block, type Model } from '../../model/index.ts'
import { chainOf, findCycles } from '../cycles.ts'
import type { Rule } from '../rule.ts'

export const circularDerivedTable: Rule = {
  code: 'circular-derived-table',
  severity: 'error',
  summary: 'A derived table reads itself, at once or through others.',
  check: ({ models }, report) => {
    for (const model of models.values()) {
      for (const cycle of findCycles(model.viewNames, (name) => readBy(model, name))) {
        const view = model.view(cycle[0]!)
        if (view) report(nameOf(view.block), `The derived table of "${cycle[0]}" reads itself: ${chainOf(cycle)}`)
      }
    }
  }
}

/** The views that the derived table of a view reads. */
function readBy(model: Model, name: string): string[] {
  const view = model.view(name)
  const table = view && child(view.block, 'derived_table')
  if (!table) return []
  const source = exploreSource(table)
  const named = ['sql', 'sql_create'].flatMap((key) => tablesIn(table, key).map((each) => each.view))
  return source ? [...named, ...viewsOfSource(model, source)] : named
}

/** A table made from an explore reads the view that the explore begins with, and those that its columns name. */
function viewsOfSource(model: Model, source: Block): string[] {
  const explore = model.explores.get(source.name)
  if (!explore) return []
  const columns = [...children(source, new Set(['column'])).values()].map(
    (column) => text(column, 'field') ?? column.name
  )
  const aliases = columns.filter((field) => field.includes('.')).map((field) => field.slice(0, field.indexOf('.')))
  return [explore.base, ...aliases.flatMap((alias) => explore.views.get(alias) ?? [])].map(({ viewName }) => viewName)
}
