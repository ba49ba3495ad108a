import type { create_dashboard_element_render_task } from 'lookerts/4.0/render_task'
import type { Handler } from '../../context.ts'
import { visibleElement } from '../query/content.ts'
import { createTask } from './render-tasks.ts'

export const handleCreateDashboardElementRenderTask: Handler<typeof create_dashboard_element_render_task> = async (
  context,
  { dashboard_element_id, result_format, width, height }
) => {
  const { title, title_text } = await visibleElement(context, dashboard_element_id)
  const drawing = { title: title ?? title_text ?? '', dashboard_element_id, width, height }
  return createTask(context, result_format, drawing)
}
