import type { create_query_and_run_async } from 'lookerts/3.0/query'
import type { Context, Handler } from '../../context.ts'
import type { Change } from '../../storage/store.ts'
import { findOrMakeQuery } from './queries.ts'
import { newQueryTask, queryTasks, type QueryTaskDocument } from './query-tasks.ts'
import { findTable } from './results/find-table.ts'
import { refuseUnknownFormat } from './results/formats.ts'
import { requireModel } from './rules.ts'
import { randomName } from './slugs.ts'

/** Stores a query and runs it beside the calls, in one. */
export const handleCreateQueryAndRunAsync: Handler<typeof create_query_and_run_async> = async (
  context,
  { body, format = 'json' }
) => {
  refuseUnknownFormat(format)
  requireModel(context, body.model)
  const { id: query_id, document, changes } = await findOrMakeQuery(context, { ...body })
  await findTable(context, document)
  const task = taskOf(context, query_id, format)
  const insert: Change = { op: 'insert', kind: queryTasks, document: task }
  await context.store.commit([...changes, insert])
  return { query_task_id: task.id, runtime: 0.05 }
}

function taskOf({ caller }: Context, query_id: string, result_format: string): QueryTaskDocument {
  const id = randomName(32).toLowerCase()
  return { ...newQueryTask, id, query_id, result_format, user_id: caller.user.document.id }
}
