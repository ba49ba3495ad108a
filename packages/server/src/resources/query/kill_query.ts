import type { kill_query } from 'lookerts/4.0/query'
import type { Handler } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { runningQueries, runningQueryFamily } from './running-queries.ts'

/** Stops a query: one's own, or whichever one sees. */
export const handleKillQuery: Handler<typeof kill_query> = async (context, { query_task_id }) => {
  const { document, revision } = await findById(context, runningQueryFamily, query_task_id)
  await context.store.commit([{ op: 'remove', kind: runningQueries, id: document.id, revision }])
}
