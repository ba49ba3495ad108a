import { ordinary } from '../../families/ordinary.ts'
import { endpoint, permission, type Endpoints } from '../endpoint.ts'
import { handleCreateDashboardElementRenderTask } from './create_dashboard_element_render_task.ts'
import { handleCreateDashboardRenderTask } from './create_dashboard_render_task.ts'
import { handleCreateLookRenderTask } from './create_look_render_task.ts'
import { handleCreateQueryRenderTask } from './create_query_render_task.ts'
import { handleRenderTaskResults } from './render_task_results.ts'
import { renderTaskFamily } from './render-tasks.ts'

const mayQuery = permission('access_data', 'see_system_activity')

export const renderTaskEndpoints: Endpoints = {
  ...ordinary(renderTaskFamily, { get: 'render_task', level: 'record' }),
  render_task_results: endpoint('login', handleRenderTaskResults, 'record'),
  create_dashboard_element_render_task: endpoint('login', handleCreateDashboardElementRenderTask, 'record'),
  create_dashboard_render_task: endpoint('login', handleCreateDashboardRenderTask, 'record'),
  // API 3.x has an operation of its own for the dashboards of LookML.
  create_lookml_dashboard_render_task: endpoint('login', handleCreateDashboardRenderTask, 'record'),
  create_look_render_task: endpoint('login', handleCreateLookRenderTask, 'record'),
  create_query_render_task: endpoint(mayQuery, handleCreateQueryRenderTask, 'record')
}
