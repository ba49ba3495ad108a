import type { start_pdt_build } from 'lookerts/4.0/derived_table'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { findById } from '../../families/read.ts'
import { lookmlModelFamily } from '../lookml_model/lookml-models.ts'
import { randomName } from '../query/slugs.ts'
import { derivedTables, materializations, type MaterializationDocument } from './derived-tables.ts'
import { buildAnswer } from './rules.ts'

/** Notes that a derived table is to be built; nothing builds it, and whoever asks next is told that it is there. */
export const handleStartPdtBuild: Handler<typeof start_pdt_build> = async (context, { model_name, view_name }) => {
  const { store, caller } = context
  const { document: model } = await findById(context, lookmlModelFamily, model_name)
  const [table] = await store.find(derivedTables, { where: { model_name: model.name, view_name }, limit: 1 })
  if (!table) throw notFound()
  const document: MaterializationDocument = {
    id: await store.nextId(materializations),
    model_name: model.name,
    view_name,
    user_id: caller.user.document.id,
    task_slug: randomName(32),
    status: 'complete'
  }
  await store.commit([{ op: 'insert', kind: materializations, document }])
  return buildAnswer(document, 'added')
}
