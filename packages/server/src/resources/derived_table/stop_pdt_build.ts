import type { stop_pdt_build } from 'lookerts/4.0/derived_table'
import type { Handler } from '../../context.ts'
import { materializations, type MaterializationDocument } from './derived-tables.ts'
import { buildAnswer, findBuild } from './rules.ts'

export const handleStopPdtBuild: Handler<typeof stop_pdt_build> = async (context, { materialization_id }) => {
  const { document, revision } = await findBuild(context, materialization_id)
  const stopped: MaterializationDocument = { ...document, status: 'killed' }
  await context.store.commit([{ op: 'update', kind: materializations, document: stopped, revision }])
  return buildAnswer(stopped, stopped.status)
}
