import type { ContentValidationError } from 'lookerts/4.0'
import type { Store } from '../../storage/store.ts'
import { explores } from '../lookml_model/explore-kinds.ts'
import { lookmlModels } from '../lookml_model/model-kinds.ts'
import { queries } from '../query/queries.ts'

/** Finds what content asks of models that they have not. */
export interface QueryErrors {
  /** Errors of a query; undefined for one of a model that is not to be looked at. */
  readonly ofQuery: (queryId: string) => ContentValidationError[] | undefined
  /** The same of an explore of a model. */
  readonly ofExplore: (model: string, explore: string) => ContentValidationError[] | undefined
  readonly exploreCount: number
}

/** Reads all models and explores once; with names of projects, only queries of models of theirs are looked at. */
export async function queryErrors(
  store: Store,
  queryIds: readonly string[],
  projectNames: ReadonlySet<string> | undefined
): Promise<QueryErrors> {
  const models = new Map((await store.find(lookmlModels)).map(({ document }) => [document.name, document]))
  const recorded = await store.find(explores)
  const known = new Set(recorded.map(({ document }) => keyOf(document.model_name, document.name)))
  for (const { name, explores: listed } of models.values()) {
    for (const explore of listed) known.add(keyOf(name, explore.name ?? ''))
  }
  const found = await store.find(queries, { where: { id: { in: [...new Set(queryIds)] } } })
  const asked = new Map(found.map(({ document }) => [document.id, document]))
  const ofExplore = (model: string, explore: string): ContentValidationError[] | undefined => {
    const of = models.get(model)
    if (projectNames && !(of?.project_name && projectNames.has(of.project_name))) return undefined
    if (known.has(keyOf(model, explore))) return []
    const message = of ? `Unknown explore "${explore}" in model "${model}".` : `Unknown model "${model}".`
    return [{ message, model_name: model, explore_name: explore, field_name: null, removable: false }]
  }
  return {
    exploreCount: known.size,
    ofExplore,
    ofQuery: (queryId) => {
      const query = asked.get(queryId)
      return query ? ofExplore(query.model, query.view) : []
    }
  }
}

function keyOf(model: string, explore: string): string {
  return JSON.stringify([model, explore])
}
