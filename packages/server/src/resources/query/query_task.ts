import type { query_task } from 'lookerts/4.0/query'
import type { Handler } from '../../context.ts'
import { findTask, taskAnswer } from './query-tasks.ts'

export const handleQueryTask: Handler<typeof query_task> = async (context, { query_task_id }) =>
  taskAnswer(context, await findTask(context, query_task_id))
