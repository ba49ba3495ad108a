import type { create_query_render_task } from 'lookerts/4.0/render_task'
import type { Handler } from '../../context.ts'
import { findQuery } from '../query/query.ts'
import { labelOf } from '../query/results/labels.ts'
import { createTask } from './render-tasks.ts'

export const handleCreateQueryRenderTask: Handler<typeof create_query_render_task> = async (context, args) => {
  const { query_id, result_format, width, height } = args
  const { view } = await findQuery(context, query_id)
  return createTask(context, result_format, { title: labelOf(view), query_id, width, height })
}
