import type { get_model } from 'lookerts/4.0/metadata'
import type { Handler } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { directoryModelOf } from '../../lookml/explores-of.ts'
import { lookmlModelFamily } from '../lookml_model/lookml-models.ts'

export const handleGetModel: Handler<typeof get_model> = async (context, { model_name }) => {
  const { document } = await findById(context, lookmlModelFamily, model_name)
  const model = directoryModelOf(context, document)
  return {
    name: document.name,
    connection: model?.connection ?? document.allowed_db_connection_names?.[0] ?? null,
    value_formats: [...(model?.valueFormats ?? [])]
  }
}
