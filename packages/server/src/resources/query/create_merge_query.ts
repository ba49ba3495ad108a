import type { create_merge_query } from 'lookerts/4.0/query'
import type { Handler } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { mergeQueries, mergeQueryAnswer, toMergeQuery } from './merge-queries.ts'
import { queries } from './queries.ts'
import { mayQuery } from './rules.ts'

/** Stores a merge of queries, or finds the one that asks the same. */
export const handleCreateMergeQuery: Handler<typeof create_merge_query> = async (context, { body }) => {
  const { store } = context
  const wanted = toMergeQuery({ ...body })
  for (const [at, { query_id, query_slug }] of (wanted.source_queries ?? []).entries()) {
    const where = query_id ? { id: query_id } : { slug: query_slug ?? '' }
    const [source] = await store.find(queries, { where, limit: 1 })
    if (source && mayQuery(context, source.document.model)) continue
    const field = `source_queries[${at}].query_${query_id ? 'id' : 'slug'}`
    throw invalid({ field, code: 'invalid', message: `'${field}' is not that of a query that there is.` })
  }
  const [same] = await store.find(mergeQueries, { where: { fingerprint: wanted.fingerprint }, limit: 1 })
  if (same) return mergeQueryAnswer(context, same.document)
  const document = { ...wanted, id: await store.nextId(mergeQueries) }
  await store.commit([{ op: 'insert', kind: mergeQueries, document }])
  return mergeQueryAnswer(context, document)
}
