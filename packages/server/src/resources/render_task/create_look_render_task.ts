import type { create_look_render_task } from 'lookerts/4.0/render_task'
import type { Handler } from '../../context.ts'
import { visibleLook } from '../query/content.ts'
import { createTask } from './render-tasks.ts'

export const handleCreateLookRenderTask: Handler<typeof create_look_render_task> = async (context, args) => {
  const { look_id, result_format, width, height } = args
  const { title } = await visibleLook(context, look_id)
  return createTask(context, result_format, { title, look_id, width, height })
}
