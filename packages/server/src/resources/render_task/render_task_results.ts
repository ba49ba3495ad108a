import type { render_task_results } from 'lookerts/4.0/render_task'
import type { Handler } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { drawn } from './pictures/draw.ts'
import { renderTaskFamily } from './render-tasks.ts'

export const handleRenderTaskResults: Handler<typeof render_task_results> = async (context, { render_task_id }) => {
  const { title, result_format, width, height } = (await findById(context, renderTaskFamily, render_task_id)).document
  return drawn(result_format, title, { width, height })
}
