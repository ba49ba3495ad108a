// Generated from contract/3.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { RenderFormat } from '../../results.ts'
import type { CreateDashboardRenderTask, RenderTask } from '../types.ts'

/** The arguments of {@link create_dashboard_render_task}. */
export interface CreateDashboardRenderTaskArgs<Fields extends string = string> {
  /** Integer. */
  dashboard_id: number
  result_format: RenderFormat
  body: CreateDashboardRenderTask
  /** Integer. */
  width: number
  /** Integer. */
  height: number
  fields?: Fields
  pdf_paper_size?: string
  pdf_landscape?: boolean
}

/**
 * POST /render_tasks/dashboards/{dashboard_id}/{result_format}. Starts to render a dashboard as `pdf`, `png` or `jpg`,
 * `width` by `height` pixels. Ask `render_task` until its status is `success`, then fetch with `render_task_results`.
 * Errors: 400, 404, 409, 422, 429.
 */
export const create_dashboard_render_task: Operation<CreateDashboardRenderTaskArgs, RenderTask> = {
  id: 'create_dashboard_render_task',
  version: '3.0',
  method: 'POST',
  path: '/render_tasks/dashboards/{dashboard_id}/{result_format}',
  query: ['width', 'height', 'fields', 'pdf_paper_size', 'pdf_landscape'],
  body: 'json',
  repeatable: true
}

/** The arguments of {@link create_look_render_task}. */
export interface CreateLookRenderTaskArgs<Fields extends string = string> {
  /** Integer. */
  look_id: number
  result_format: RenderFormat
  /** Integer. */
  width: number
  /** Integer. */
  height: number
  fields?: Fields
}

/**
 * POST /render_tasks/looks/{look_id}/{result_format}. Starts to render a look as `png` or `jpg`, `width` by `height`
 * pixels. Ask `render_task` until its status is `success`, then fetch with `render_task_results`. Errors: 400, 404,
 * 409, 422, 429.
 */
export const create_look_render_task: Operation<CreateLookRenderTaskArgs, RenderTask> = {
  id: 'create_look_render_task',
  version: '3.0',
  method: 'POST',
  path: '/render_tasks/looks/{look_id}/{result_format}',
  query: ['width', 'height', 'fields'],
  repeatable: true
}

/** The arguments of {@link create_lookml_dashboard_render_task}. */
export interface CreateLookmlDashboardRenderTaskArgs<Fields extends string = string> {
  dashboard_id: string
  result_format: RenderFormat
  body: CreateDashboardRenderTask
  /** Integer. */
  width: number
  /** Integer. */
  height: number
  fields?: Fields
  pdf_paper_size?: string
  pdf_landscape?: boolean
}

/**
 * POST /render_tasks/lookml_dashboards/{dashboard_id}/{result_format}. Starts to render one LookML dashboard. Errors:
 * 400, 404, 409, 422, 429.
 * @deprecated
 */
export const create_lookml_dashboard_render_task: Operation<CreateLookmlDashboardRenderTaskArgs, RenderTask> = {
  id: 'create_lookml_dashboard_render_task',
  version: '3.0',
  method: 'POST',
  path: '/render_tasks/lookml_dashboards/{dashboard_id}/{result_format}',
  query: ['width', 'height', 'fields', 'pdf_paper_size', 'pdf_landscape'],
  body: 'json',
  repeatable: true
}

/** The arguments of {@link create_query_render_task}. */
export interface CreateQueryRenderTaskArgs<Fields extends string = string> {
  /** Integer. */
  query_id: number
  result_format: RenderFormat
  /** Integer. */
  width: number
  /** Integer. */
  height: number
  fields?: Fields
}

/**
 * POST /render_tasks/queries/{query_id}/{result_format}. Starts to render a query as `png` or `jpg`, `width` by
 * `height` pixels. Ask `render_task` until its status is `success`, then fetch with `render_task_results`. Errors: 400,
 * 404, 409, 422, 429.
 */
export const create_query_render_task: Operation<CreateQueryRenderTaskArgs, RenderTask> = {
  id: 'create_query_render_task',
  version: '3.0',
  method: 'POST',
  path: '/render_tasks/queries/{query_id}/{result_format}',
  query: ['width', 'height', 'fields'],
  repeatable: true
}

/** The arguments of {@link render_task}. */
export interface RenderTaskArgs<Fields extends string = string> {
  render_task_id: string
  fields?: Fields
}

/**
 * GET /render_tasks/{render_task_id}. Gets the state of a rendering: `enqueued_for_query`, `querying`,
 * `enqueued_for_render`, `rendering`, `success` or `failure`. Errors: 400, 404.
 */
export const render_task: Operation<RenderTaskArgs, RenderTask> = {
  id: 'render_task',
  version: '3.0',
  method: 'GET',
  path: '/render_tasks/{render_task_id}',
  query: ['fields']
}

/** The arguments of {@link render_task_results}. */
export interface RenderTaskResultsArgs {
  render_task_id: string
}

/**
 * GET /render_tasks/{render_task_id}/results. Gets the picture or document that was rendered, as bytes. Ask
 * `render_task` first: while it is being made there is no value, and `retry-after` says when to come again. Answers
 * application/pdf, image/jpeg or image/png. May take minutes. Errors: 400, 404.
 */
export const render_task_results: Operation<RenderTaskResultsArgs, Uint8Array> = {
  id: 'render_task_results',
  version: '3.0',
  method: 'GET',
  path: '/render_tasks/{render_task_id}/results',
  answer: 'any',
  slow: true
}
