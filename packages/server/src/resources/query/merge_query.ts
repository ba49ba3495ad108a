import type { merge_query } from 'lookerts/4.0/query'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { mergeQueries, mergeQueryAnswer } from './merge-queries.ts'
import { queries } from './queries.ts'
import { mayQuery } from './rules.ts'

/** Gives a merge of queries, all of whose models the caller may ask. */
export const handleMergeQuery: Handler<typeof merge_query> = async (context, { merge_query_id }) => {
  const found = await context.store.get(mergeQueries, merge_query_id)
  if (!found) throw notFound()
  for (const { query_id, query_slug } of found.document.source_queries ?? []) {
    const where = query_id ? { id: query_id } : { slug: query_slug ?? '' }
    const [source] = await context.store.find(queries, { where, limit: 1 })
    if (!source || !mayQuery(context, source.document.model)) throw notFound()
  }
  return mergeQueryAnswer(context, found.document)
}
