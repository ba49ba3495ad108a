import type { MaterializePDT } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import type { Stored } from '../../storage/store.ts'
import { mayQuery } from '../query/rules.ts'
import { materializations, type MaterializationDocument } from './derived-tables.ts'

/** @throws {ApiError} 404 when there is no such build, or of a model that the caller may not see. */
export async function findBuild(context: Context, id: string): Promise<Stored<MaterializationDocument>> {
  const found = await context.store.get(materializations, id)
  if (!found || !mayQuery(context, found.document.model_name)) throw notFound()
  return found
}

/** A build as answers have it, with the words for how far it is that the operators of Airflow read. */
export function buildAnswer(
  { id, model_name, view_name, task_slug }: MaterializationDocument,
  status: 'added' | MaterializationDocument['status']
): MaterializePDT {
  const message = `Materialize ${model_name}::${view_name}`
  return { materialization_id: id, resp_text: JSON.stringify({ status, runtime: null, message, task_slug }) }
}
