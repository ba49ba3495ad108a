import type { query_task_multi_results } from 'lookerts/4.0/query'
import type { Handler } from '../../context.ts'
import type { Media } from '../../conventions/media.ts'
import { ApiError } from '../../errors.ts'
import { findTask, resultsOf } from './query-tasks.ts'

/** Gives what several tasks found: by their ids, with how far each is. API 3.x has texts there: the same as JSON. */
export const handleQueryTaskMultiResults: Handler<typeof query_task_multi_results> = async (
  context,
  { query_task_ids }
) => {
  const results: Record<string, object> = {}
  for (const id of new Set(query_task_ids as readonly string[])) {
    try {
      results[id] = { status: 'complete', data: dataOf(await resultsOf(context, await findTask(context, id))) }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      results[id] = {
        status: error.status === 404 ? 'missing' : 'error',
        data: { errors: [{ message: error.message }] }
      }
    }
  }
  if (context.api.version === '4.0') return results
  return Object.fromEntries(Object.entries(results).map(([id, result]) => [id, JSON.stringify(result)]))
}

function dataOf({ type, body }: Media): unknown {
  if (typeof body !== 'string') return Buffer.from(body).toString('base64')
  return type.startsWith('application/json') ? JSON.parse(body) : body
}
