import type { create_query } from 'lookerts/4.0/query'
import type { Handler } from '../../context.ts'
import { findOrMakeQuery, queryAnswer } from './queries.ts'
import { requireModel } from './rules.ts'

/** Stores a query, or finds the one that asks the same. */
export const handleCreateQuery: Handler<typeof create_query> = async (context, { body }) => {
  requireModel(context, body.model)
  const { document, changes } = await findOrMakeQuery(context, { ...body })
  if (changes.length > 0) await context.store.commit(changes)
  return queryAnswer(context, document)
}
