import type { run_async } from 'lookerts/3.0/query'
import type { Handler } from '../../context.ts'
import { newTask, queryTasks } from './query-tasks.ts'

/** Runs a query beside the calls, as the first API 3.0 did: what it found is read like that of any other task. */
export const handleRunAsync: Handler<typeof run_async> = async (context, { query_id }) => {
  const document = await newTask(context, { query_id: String(query_id), result_format: 'json' })
  await context.store.commit([{ op: 'insert', kind: queryTasks, document }])
  return { query_task_id: document.id, runtime: 0.05 }
}
