import type { Query } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { queries, queryAnswers } from '../query/queries.ts'
import { mayQuery } from '../query/rules.ts'

/** The queries of content, by id. */
export interface ReadableQueries {
  /** The model of each, also of those that the caller may not ask. */
  readonly models: ReadonlyMap<string, string>
  /** Those that the caller may ask, as answers have them. */
  readonly answers: ReadonlyMap<string, Query>
}

/** Finds the queries of content: who may see the content and not the data sees that there is one, and no more. */
export async function readableQueries(
  context: Context,
  ids: readonly (string | null | undefined)[]
): Promise<ReadableQueries> {
  const wanted = [...new Set(ids)].filter((id) => id != null)
  if (wanted.length === 0) return { models: new Map(), answers: new Map() }
  const found = await context.store.find(queries, { where: { id: { in: wanted } } })
  const models = new Map(found.map(({ document }) => [document.id, document.model]))
  const readable = wanted.filter((id) => models.has(id) && mayQuery(context, models.get(id)!))
  return { models, answers: await queryAnswers(context, readable) }
}
