import type { Query } from 'lookerts/4.0'
import type { ElementDocument } from './kinds.ts'

/**
 * Ids of result makers: those of merged results are the merge query's, those of elements begin above all of these, so
 * that either may be named by its id when an element is made.
 */
const firstOfElements = 1_000_000_000

/** The id of the result maker of an element that shows a query. */
export function resultMakerIdOf({ id, merge_result_id }: Pick<ElementDocument, 'id' | 'merge_result_id'>): string {
  return merge_result_id ?? String(firstOfElements + Number(id))
}

/** The element whose result maker has an id; undefined when it is that of merged results. */
export function elementIdOf(resultMakerId: string): string | undefined {
  const number = Number(resultMakerId) - firstOfElements
  return number > 0 ? String(number) : undefined
}

/** What an element's results are made of; null for one that has none. `query` is absent when the caller may not see it. */
export function resultMakerOf(
  element: ElementDocument,
  queryId: string | null,
  query: Query | undefined
): { readonly id: string } | null {
  if (queryId === null && element.merge_result_id === null) return null
  const made = {
    id: resultMakerIdOf(element),
    merge_result_id: element.merge_result_id,
    sql_query_id: null,
    query_id: queryId,
    query: query ?? null,
    dynamic_fields: query?.dynamic_fields ?? null,
    sorts: query?.sorts ?? null,
    total: query?.total ?? false,
    vis_config: element.vis_config ?? query?.vis_config ?? null,
    filterables: element.filterables ?? filterablesOf(query)
  }
  return made
}

/** An element that nobody has said anything of listens to no filter. */
function filterablesOf(query: Query | undefined): object[] {
  return query ? [{ model: query.model, view: query.view, name: null, listen: [] }] : []
}
