import type { query_for_slug } from 'lookerts/4.0/query'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { queries, queryAnswer } from './queries.ts'
import { mayQuery } from './rules.ts'

/** Finds a query by its slug, or by the client id that addresses for sharing have. */
export const handleQueryForSlug: Handler<typeof query_for_slug> = async (context, { slug }) => {
  const where = { or: [{ slug }, { client_id: slug }] }
  const [found] = await context.store.find(queries, { where, limit: 1 })
  if (!found || !mayQuery(context, found.document.model)) throw notFound()
  return queryAnswer(context, found.document)
}
