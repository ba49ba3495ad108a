import type { update_self_service_explore_certification } from 'lookerts/4.0/self_service'
import type { Handler } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { lookmlModels, type LookmlModelDocument } from '../lookml_model/model-kinds.ts'
import { findSelfServiceModel } from './rules.ts'

/** Notes that a model made from a file is to be trusted, or no longer. */
export const handleUpdateSelfServiceExploreCertification: Handler<
  typeof update_self_service_explore_certification
> = async (context, { model_name, body }) => {
  const { store, caller, now } = context
  const { document, revision } = await findSelfServiceModel(context, model_name)
  const { first_name, last_name } = caller.user.document
  const { certification_status = document.certification?.certification_status ?? null, notes = null } = body
  const user_name = `${first_name} ${last_name}`.trim()
  const certification = { certification_status, notes, user_name, updated_at: toTimestamp(now()) }
  const certified: LookmlModelDocument = { ...document, certification }
  await store.commit([{ op: 'update', kind: lookmlModels, document: certified, revision }])
  return { ...certification, ui_status: certification_status }
}
