import type { RenderTask } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { invalid } from '../../errors.ts'
import { answerOf } from '../../families/answers.ts'
import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'
import { randomName } from '../query/slugs.ts'
import { refuseWrongSize } from './pictures/draw.ts'

export type RenderFormat = 'png' | 'jpg' | 'pdf'

/** A picture that was asked for. It is drawn when it is fetched, so it is ready at once. */
export interface RenderTaskDocument extends Document {
  readonly user_id: string
  readonly title: string
  readonly result_format: RenderFormat
  readonly width: number
  readonly height: number
  readonly created_at: string
  readonly look_id: string | null
  readonly query_id: string | null
  readonly dashboard_id: string | null
  readonly lookml_dashboard_id: string | null
  readonly dashboard_element_id: string | null
  readonly dashboard_filters: string | null
  readonly dashboard_style: string | null
}

export const renderTasks: Kind<RenderTaskDocument> = { name: 'render_task', indexes: ['user_id'], unique: [] }

const newTask: Omit<RenderTaskDocument, 'id' | 'user_id' | 'title' | 'result_format' | 'width' | 'height'> = {
  created_at: '',
  look_id: null,
  query_id: null,
  dashboard_id: null,
  lookml_dashboard_id: null,
  dashboard_element_id: null,
  dashboard_filters: null,
  dashboard_style: null
}

/** Tasks of pictures: nobody sees those of somebody else, but admins. */
export const renderTaskFamily: Family<RenderTaskDocument> = {
  kind: renderTasks,
  path: '/render_tasks/{id}',
  defaults: { ...newTask, user_id: '', title: '', result_format: 'png', width: 1, height: 1 },
  visible: ({ caller }) => (caller.rights.isAdmin ? undefined : { user_id: caller.user.document.id }),
  expand: (_, documents) =>
    documents.map(({ created_at }) => ({
      url: undefined,
      title: undefined,
      status: 'success',
      status_detail: null,
      finalized_at: created_at,
      query_runtime: 0.05,
      render_runtime: 0.01,
      runtime: 0.06
    }))
}

/** What is to be drawn, and how. */
export type Drawing = Partial<RenderTaskDocument> & Pick<RenderTaskDocument, 'title' | 'width' | 'height'>

/**
 * Stores the task that draws something.
 * @throws {ApiError} 422 for a format or a size that there is not.
 */
export async function createTask(
  context: Context,
  format: string,
  drawing: Drawing,
  formats: readonly RenderFormat[] = ['png', 'jpg']
): Promise<RenderTask> {
  const result_format = formats.find((each) => each === format)
  if (!result_format) {
    const message = `'result_format' must be one of ${formats.join(', ')}.`
    throw invalid({ field: 'result_format', code: 'invalid', message })
  }
  refuseWrongSize(drawing)
  const document: RenderTaskDocument = {
    ...newTask,
    ...drawing,
    id: randomName(32).toLowerCase(),
    result_format,
    user_id: context.caller.user.document.id,
    created_at: toTimestamp(context.now())
  }
  await context.store.commit([{ op: 'insert', kind: renderTasks, document }])
  return (await answerOf(context, renderTaskFamily, document)) as RenderTask
}
