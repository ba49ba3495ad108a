import type { model_fieldname_suggestions } from 'lookerts/4.0/metadata'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { findById } from '../../families/read.ts'
import { fieldsCalled } from '../../lookml/explores-of.ts'
import type { SparseField } from '../lookml_model/explore-kinds.ts'
import { lookmlModelFamily } from '../lookml_model/lookml-models.ts'

/** Suggests values of a field that hold a term. Only what its LookML or record says is known. */
export const handleModelFieldnameSuggestions: Handler<typeof model_fieldname_suggestions> = async (
  context,
  { model_name, view_name, field_name, term = '' }
) => {
  const { document } = await findById(context, lookmlModelFamily, model_name)
  const name = field_name.includes('.') ? field_name : `${view_name}.${field_name}`
  const fields = await fieldsCalled(context, document, name)
  if (fields.length === 0) throw notFound()
  const all = [...new Set(fields.flatMap(({ suggestions, enumerations }) => suggestions ?? valuesOf(enumerations)))]
  const suggestions = all.filter((each) => each.toLowerCase().includes(term.toLowerCase()))
  return { suggestions, error: null, from_cache: true, hit_limit: false, used_calcite_materialization: false }
}

function valuesOf(enumerations: SparseField['enumerations']): string[] {
  return (enumerations ?? []).map(({ value }) => String(value))
}
