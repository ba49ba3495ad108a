import type { ContentValidationError } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { exploreNamesOf } from '../../lookml/explores-of.ts'
import { lookmlModels } from '../lookml_model/model-kinds.ts'
import { queries } from '../query/queries.ts'
import { askedFields } from './asked-fields.ts'

/** Finds what content asks of models that they have not. */
export interface QueryErrors {
  /** Errors of a query; undefined for one of a model that is not to be looked at. */
  readonly ofQuery: (queryId: string) => ContentValidationError[] | undefined
  /** The same of fields in an explore of a model. */
  readonly ofFields: (model: string, explore: string, fields: readonly string[]) => ContentValidationError[] | undefined
  readonly exploreCount: number
}

/** Reads all models and explores once; with names of projects, only queries of models of theirs are looked at. */
export async function queryErrors(
  context: Context,
  queryIds: readonly string[],
  projectNames: ReadonlySet<string> | undefined
): Promise<QueryErrors> {
  const { store } = context
  const models = new Map((await store.find(lookmlModels)).map(({ document }) => [document.name, document]))
  const known = new Map<string, ReadonlySet<string> | undefined>()
  for (const { name, explores: listed } of models.values()) {
    for (const explore of listed) known.set(keyOf(name, explore.name ?? ''), undefined)
  }
  for (const { model_name, name, fields } of await exploreNamesOf(context, [...models.values()]))
    known.set(keyOf(model_name, name), fields)
  const found = await store.find(queries, { where: { id: { in: [...new Set(queryIds)] } } })
  const asked = new Map(found.map(({ document }) => [document.id, document]))
  const ofFields: QueryErrors['ofFields'] = (model, explore, fields) => {
    const of = models.get(model)
    if (projectNames && !(of?.project_name && projectNames.has(of.project_name))) return undefined
    const at = { model_name: model, explore_name: explore }
    const key = keyOf(model, explore)
    if (!known.has(key)) {
      const message = of ? `Unknown explore "${explore}" in model "${model}".` : `Unknown model "${model}".`
      return [{ message, ...at, field_name: null, removable: false }]
    }
    const there = known.get(key)
    const unknown = there ? fields.filter((field) => !there.has(field)) : []
    return unknown.map((field_name) => ({
      message: `Unknown field "${field_name}".`,
      ...at,
      field_name,
      removable: true
    }))
  }
  return {
    exploreCount: known.size,
    ofFields,
    ofQuery: (queryId) => {
      const query = asked.get(queryId)
      return query ? ofFields(query.model, query.view, askedFields(query)) : []
    }
  }
}

function keyOf(model: string, explore: string): string {
  return JSON.stringify([model, explore])
}
