import type { Examples, Stage } from './example.ts'

const size = { width: '120', height: '80' }

async function newTask({ post }: Stage): Promise<{ render_task_id: string }> {
  const { id } = await post('/render_tasks/queries/1/png?width=120&height=80')
  return { render_task_id: id }
}

export const renderTaskExamples: Examples = {
  create_query_render_task: { path: { result_format: 'jpg' }, query: size },
  create_dashboard_element_render_task: { path: { result_format: 'png' }, query: size },
  create_look_render_task: { path: { result_format: 'png' }, query: size },
  create_dashboard_render_task: { path: { result_format: 'pdf' }, query: size, json: { dashboard_style: 'tiled' } },
  create_lookml_dashboard_render_task: {
    path: { dashboard_id: 'thelook::business_pulse', result_format: 'png' },
    query: size,
    json: {}
  },
  render_task: async (stage) => ({ path: await newTask(stage) }),
  render_task_results: async (stage) => ({ path: await newTask(stage) })
}
