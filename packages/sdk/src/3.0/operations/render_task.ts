// Generated from contract/3.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { CreateDashboardRenderTask, RenderTask } from '../types.ts'

/** The arguments of {@link create_dashboard_render_task}. */
export interface CreateDashboardRenderTaskArgs {
  /** Integer. */
  dashboard_id: number
  result_format: string
  body: CreateDashboardRenderTask
  /** Integer. */
  width: number
  /** Integer. */
  height: number
  fields?: string
  pdf_paper_size?: string
  pdf_landscape?: boolean
}

/**
 * POST /render_tasks/dashboards/{dashboard_id}/{result_format}. Starts to render one dashboard. Errors: 400, 404, 409,
 * 422, 429.
 */
export const create_dashboard_render_task: Operation<CreateDashboardRenderTaskArgs, RenderTask> = {
  id: 'create_dashboard_render_task',
  version: '3.0',
  method: 'POST',
  path: '/render_tasks/dashboards/{dashboard_id}/{result_format}',
  query: ['width', 'height', 'fields', 'pdf_paper_size', 'pdf_landscape'],
  body: 'json'
}

/** The arguments of {@link create_look_render_task}. */
export interface CreateLookRenderTaskArgs {
  /** Integer. */
  look_id: number
  result_format: string
  /** Integer. */
  width: number
  /** Integer. */
  height: number
  fields?: string
}

/** POST /render_tasks/looks/{look_id}/{result_format}. Starts to render one look. Errors: 400, 404, 409, 422, 429. */
export const create_look_render_task: Operation<CreateLookRenderTaskArgs, RenderTask> = {
  id: 'create_look_render_task',
  version: '3.0',
  method: 'POST',
  path: '/render_tasks/looks/{look_id}/{result_format}',
  query: ['width', 'height', 'fields']
}

/** The arguments of {@link create_lookml_dashboard_render_task}. */
export interface CreateLookmlDashboardRenderTaskArgs {
  dashboard_id: string
  result_format: string
  body: CreateDashboardRenderTask
  /** Integer. */
  width: number
  /** Integer. */
  height: number
  fields?: string
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
  body: 'json'
}

/** The arguments of {@link create_query_render_task}. */
export interface CreateQueryRenderTaskArgs {
  /** Integer. */
  query_id: number
  result_format: string
  /** Integer. */
  width: number
  /** Integer. */
  height: number
  fields?: string
}

/**
 * POST /render_tasks/queries/{query_id}/{result_format}. Starts to render one query. Errors: 400, 404, 409, 422, 429.
 */
export const create_query_render_task: Operation<CreateQueryRenderTaskArgs, RenderTask> = {
  id: 'create_query_render_task',
  version: '3.0',
  method: 'POST',
  path: '/render_tasks/queries/{query_id}/{result_format}',
  query: ['width', 'height', 'fields']
}

/** The arguments of {@link render_task}. */
export interface RenderTaskArgs {
  render_task_id: string
  fields?: string
}

/** GET /render_tasks/{render_task_id}. Gets one render task. Errors: 400, 404. */
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
 * GET /render_tasks/{render_task_id}/results. Gets the results of a render task. Answers application/pdf, image/jpeg or
 * image/png. Errors: 400, 404.
 */
export const render_task_results: Operation<RenderTaskResultsArgs, unknown> = {
  id: 'render_task_results',
  version: '3.0',
  method: 'GET',
  path: '/render_tasks/{render_task_id}/results',
  answer: 'any'
}
