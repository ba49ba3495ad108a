import type { graph_derived_tables_for_view } from 'lookerts/4.0/derived_table'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { mayQuery } from '../query/rules.ts'
import { derivedTables, type DerivedTableDocument } from './derived-tables.ts'
import { graphOf } from './graph.ts'

/** Draws a derived table with all that it is made from, in the models that are named or in all. */
export const handleGraphDerivedTablesForView: Handler<typeof graph_derived_tables_for_view> = async (
  context,
  { view, models }
) => {
  const named = models?.split(',').map((each) => each.trim())
  const found = (await context.store.find(derivedTables)).map(({ document }) => document)
  const known = found.filter(
    ({ model_name }) => mayQuery(context, model_name) && (!named || named.includes(model_name))
  )
  const reached = reachedFrom(view, known)
  if (reached.length === 0) throw notFound()
  return { graph_text: graphOf(view, reached, undefined) }
}

function reachedFrom(view: string, all: readonly DerivedTableDocument[]): DerivedTableDocument[] {
  const names = new Set([view])
  // Names that are found on the way join the set while it is gone through.
  for (const name of names) {
    for (const { view_name, depends_on } of all) if (view_name === name) for (const each of depends_on) names.add(each)
  }
  return all.filter(({ view_name }) => names.has(view_name))
}
