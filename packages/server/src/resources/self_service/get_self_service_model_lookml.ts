import type { get_self_service_model_lookml } from 'lookerts/4.0/self_service'
import type { Handler } from '../../context.ts'
import { navOf } from '../lookml_model/lookml-models.ts'
import { findSelfServiceModel } from './rules.ts'

/** Writes the LookML that a model made from a file is: its connection and its explores. */
export const handleGetSelfServiceModelLookml: Handler<typeof get_self_service_model_lookml> = async (
  context,
  { model_name }
) => {
  const { document } = await findSelfServiceModel(context, model_name)
  const [explores = []] = await navOf(context, [document])
  const connection = document.allowed_db_connection_names?.[0] ?? ''
  return [`connection: "${connection}"`, ...explores.map(({ name }) => `explore: ${name} {}`), ''].join('\n\n')
}
