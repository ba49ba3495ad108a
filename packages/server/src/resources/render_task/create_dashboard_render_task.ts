import type { create_dashboard_render_task } from 'lookerts/4.0/render_task'
import type { Handler } from '../../context.ts'
import { visibleDashboard } from '../query/content.ts'
import { createTask } from './render-tasks.ts'

/** Draws a dashboard, which can be one of LookML. Paper sizes change nothing: the page is as large as was asked for. */
export const handleCreateDashboardRenderTask: Handler<typeof create_dashboard_render_task> = async (context, args) => {
  const { dashboard_id, result_format, width, height, body } = args
  const { title } = await visibleDashboard(context, dashboard_id)
  const which = dashboard_id.includes('::') ? { lookml_dashboard_id: dashboard_id } : { dashboard_id }
  const { dashboard_filters = null, dashboard_style = null } = body ?? {}
  const drawing = { title, ...which, width, height, dashboard_filters, dashboard_style }
  return createTask(context, result_format, drawing, ['pdf', 'png', 'jpg'])
}
