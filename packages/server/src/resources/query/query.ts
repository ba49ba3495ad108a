import type { query } from 'lookerts/4.0/query'
import type { Context, Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { queries, queryAnswer, type QueryDocument } from './queries.ts'
import { mayQuery } from './rules.ts'

export const handleQuery: Handler<typeof query> = async (context, { query_id }) =>
  queryAnswer(context, await findQuery(context, query_id))

/** Finds a query of a model that the caller may ask. */
export async function findQuery(context: Context, id: string): Promise<QueryDocument> {
  const found = await context.store.get(queries, id)
  if (!found || !mayQuery(context, found.document.model)) throw notFound()
  return found.document
}
