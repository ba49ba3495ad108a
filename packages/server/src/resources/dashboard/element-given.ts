import type { Context } from '../../context.ts'
import { invalid } from '../../errors.ts'
import type { Given } from '../../families/family.ts'
import { findById } from '../../families/read.ts'
import { lookFamily } from '../look/looks.ts'
import { withQuery, type WithQuery } from '../look/with-query.ts'
import { mergeQueries } from '../query/merge-queries.ts'
import { elements, type ElementDocument } from './kinds.ts'
import { elementIdOf } from './result-makers.ts'
import { visibleParts } from './visible.ts'
import { readCondition, toPredicate } from '../../storage/condition.ts'

/**
 * Reads what a body says of an element: its query by id or whole, its look, the merged results, or a result maker that
 * has one of these.
 * @throws {ApiError} 422 for what there is not, or what the caller may not see.
 */
export async function toElement(context: Context, body: Given): Promise<WithQuery> {
  const maker = (body.result_maker ?? {}) as Given
  const own = await withQuery(context, body)
  const made = own.given.query_id ? own : await withQuery(context, { query: maker.query, query_id: maker.query_id })
  const named = await byResultMakerId(context, made.given.query_id ? undefined : body.result_maker_id)
  const merge_result_id = body.merge_result_id ?? maker.merge_result_id ?? named.merge_result_id
  const query_id = made.given.query_id ?? named.query_id
  await refuseUnseen(context, body.look_id, merge_result_id)
  const given = {
    ...body,
    ...(query_id !== undefined && { query_id }),
    ...(merge_result_id !== undefined && { merge_result_id }),
    ...(maker.filterables !== undefined && { filterables: toFilterables(maker.filterables) }),
    ...(maker.vis_config !== undefined && { vis_config: maker.vis_config })
  }
  return { given, changes: made.changes }
}

/** What kind of element it is when nobody says so. */
export function typeOf({ look_id, query_id, merge_result_id }: Partial<ElementDocument>): string {
  if (look_id) return 'look'
  return query_id || merge_result_id ? 'vis' : 'text'
}

function toFilterables(given: unknown): object[] | null {
  if (!Array.isArray(given)) return null
  return (given as Given[]).map(({ model, view, name, listen }) => ({
    model: model ?? null,
    view: view ?? null,
    name: name ?? null,
    listen: Array.isArray(listen) ? (listen as Given[]) : []
  }))
}

/** A result maker is that of merged results, or of an element that the caller sees. */
async function byResultMakerId(context: Context, id: unknown): Promise<Partial<ElementDocument>> {
  if (typeof id !== 'string' || id === '') return {}
  const elementId = elementIdOf(id)
  if (elementId === undefined) return { merge_result_id: id }
  const found = await context.store.get(elements, elementId)
  const visible = await visibleParts(context)
  if (!found || (visible && !toPredicate(readCondition(visible))(found.document))) throw unknown('result_maker_id')
  const { query_id, merge_result_id } = found.document
  return { query_id, merge_result_id }
}

async function refuseUnseen(context: Context, look_id: unknown, merge_result_id: unknown): Promise<void> {
  if (typeof look_id === 'string' && look_id !== '') {
    try {
      await findById(context, lookFamily, look_id)
    } catch {
      throw unknown('look_id')
    }
  }
  if (typeof merge_result_id === 'string' && !(await context.store.get(mergeQueries, merge_result_id)))
    throw unknown('merge_result_id')
}

function unknown(field: string): Error {
  return invalid({ field, code: 'invalid', message: `'${field}' is nothing that there is.` })
}
