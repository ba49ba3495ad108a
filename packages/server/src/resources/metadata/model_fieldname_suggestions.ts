import type { model_fieldname_suggestions } from 'lookerts/4.0/metadata'
import type { Context, Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { findById } from '../../families/read.ts'
import { explores, type SparseField } from '../lookml_model/explore-kinds.ts'
import { lookmlModelFamily } from '../lookml_model/lookml-models.ts'

/** Suggests values of a field that hold a term. Only what the field's record has is known. */
export const handleModelFieldnameSuggestions: Handler<typeof model_fieldname_suggestions> = async (
  context,
  { model_name, view_name, field_name, term = '' }
) => {
  const { document } = await findById(context, lookmlModelFamily, model_name)
  const name = field_name.includes('.') ? field_name : `${view_name}.${field_name}`
  const fields = (await fieldsOf(context, document.name)).filter((each) => each.name === name)
  if (fields.length === 0) throw notFound()
  const all = [...new Set(fields.flatMap(({ suggestions, enumerations }) => suggestions ?? valuesOf(enumerations)))]
  const suggestions = all.filter((each) => each.toLowerCase().includes(term.toLowerCase()))
  return { suggestions, error: null, from_cache: true, hit_limit: false, used_calcite_materialization: false }
}

async function fieldsOf({ store }: Context, model_name: string): Promise<SparseField[]> {
  const found = await store.find(explores, { where: { model_name } })
  return found.flatMap(({ document: { fields } }) => [...(fields?.dimensions ?? []), ...(fields?.filters ?? [])])
}

function valuesOf(enumerations: SparseField['enumerations']): string[] {
  return (enumerations ?? []).map(({ value }) => String(value))
}
