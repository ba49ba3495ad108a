import type { query_task_results } from 'lookerts/4.0/query'
import type { Handler } from '../../context.ts'
import { findTask, resultsOf } from './query-tasks.ts'

export const handleQueryTaskResults: Handler<typeof query_task_results> = async (context, { query_task_id }) =>
  resultsOf(context, await findTask(context, query_task_id))
