import type { graph_derived_tables_for_model } from 'lookerts/4.0/derived_table'
import type { Handler } from '../../context.ts'
import { badRequest } from '../../errors.ts'
import { findById } from '../../families/read.ts'
import { lookmlModelFamily } from '../lookml_model/lookml-models.ts'
import { derivedTables } from './derived-tables.ts'
import { graphOf } from './graph.ts'

export const handleGraphDerivedTablesForModel: Handler<typeof graph_derived_tables_for_model> = async (
  context,
  { model, format, color }
) => {
  if (format && format !== 'dot') throw badRequest('format must be dot')
  const { document } = await findById(context, lookmlModelFamily, model)
  const found = await context.store.find(derivedTables, { where: { model_name: document.name } })
  return {
    graph_text: graphOf(
      document.name,
      found.map((each) => each.document),
      color
    )
  }
}
