import type { Context } from '../../context.ts'
import { invalid } from '../../errors.ts'
import type { Given } from '../../families/family.ts'
import type { Change } from '../../storage/store.ts'
import { findOrMakeQuery, queries } from '../query/queries.ts'
import { mayQuery, requireModel } from '../query/rules.ts'

/** A body that names its query by id, and what has to be committed for that to be there. */
export interface WithQuery {
  readonly given: Given
  readonly changes: readonly Change[]
}

/**
 * Reads a body that names a query by its id, or has it whole: the id wins unless the body says another query.
 * @throws {ApiError} 422 for a query that there is not, or none that the caller may ask; 404 for a model as little.
 */
export async function withQuery(context: Context, given: Given): Promise<WithQuery> {
  const { query, query_id } = given
  if (typeof query_id === 'string' && query_id !== '') {
    await refuseUnreadable(context, query_id)
    return { given, changes: [] }
  }
  if (typeof query !== 'object' || query === null) return { given, changes: [] }
  const { model } = query as Given
  requireModel(context, typeof model === 'string' ? model : '')
  const found = await findOrMakeQuery(context, query as Given)
  return { given: { ...given, query_id: found.id }, changes: found.changes }
}

async function refuseUnreadable(context: Context, query_id: string): Promise<void> {
  const found = await context.store.get(queries, query_id)
  if (!found || !mayQuery(context, found.document.model))
    throw invalid({ field: 'query_id', code: 'invalid', message: "'query_id' is no query." })
}
