import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { findById } from '../../families/read.ts'
import type { Stored } from '../../storage/store.ts'
import { lookmlModelFamily } from '../lookml_model/lookml-models.ts'
import type { LookmlModelDocument } from '../lookml_model/model-kinds.ts'

/** @throws {ApiError} 404 unless there is such a model that was made from a file, and the caller may see it. */
export async function findSelfServiceModel(context: Context, name: string): Promise<Stored<LookmlModelDocument>> {
  const found = await findById(context, lookmlModelFamily, name)
  if (!found.document.is_self_service) throw notFound()
  return found
}
