import type { check_pdt_build } from 'lookerts/4.0/derived_table'
import type { Handler } from '../../context.ts'
import { buildAnswer, findBuild } from './rules.ts'

export const handleCheckPdtBuild: Handler<typeof check_pdt_build> = async (context, { materialization_id }) => {
  const { document } = await findBuild(context, materialization_id)
  return buildAnswer(document, document.status)
}
