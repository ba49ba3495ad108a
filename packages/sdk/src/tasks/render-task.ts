import {
  create_dashboard_element_render_task,
  create_dashboard_render_task,
  create_look_render_task,
  create_query_render_task,
  render_task,
  render_task_results,
  type CreateDashboardElementRenderTaskArgs,
  type CreateDashboardRenderTaskArgs,
  type CreateLookRenderTaskArgs,
  type CreateQueryRenderTaskArgs
} from '../4.0/operations/render_task.ts'
import { call, type Sender } from '../call.ts'
import { LookerQueryError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { pause } from '../pause.ts'
import { retryAfterMs } from '../retry-after.ts'
import { stream, type ByteStream } from '../stream.ts'
import { until, waiting, type WaitOptions } from './wait.ts'

/** What to render, named by the id that is there: a dashboard, a tile of one, a look or a query. */
export type RenderArgs =
  | CreateDashboardRenderTaskArgs
  | CreateDashboardElementRenderTaskArgs
  | CreateLookRenderTaskArgs
  | CreateQueryRenderTaskArgs

/** How a render task is waited for. */
export interface RenderTaskOptions extends WaitOptions {
  /** The version to ask at. `4.0` by default. */
  version?: Operation['version']
}

/**
 * Renders a dashboard, a tile, a look or a query as PDF, PNG or JPG: makes a render task, waits for it and gives the
 * bytes. A tile needs API 4.0.
 * @throws {LookerQueryError} when the rendering fails, with the server's reason.
 * @throws {LookerTimeoutError} when `timeoutMs` is over.
 * @example const pdf = await renderTask(session, { dashboard_id: '7', result_format: 'pdf', width: 1200, height: 800, body: {} })
 */
export async function renderTask(
  sender: Sender,
  args: RenderArgs,
  options: RenderTaskOptions = {}
): Promise<Uint8Array> {
  return waiting('The render task', options, async (signal) =>
    (await renderTaskStream(sender, args, { ...options, signal })).bytes()
  )
}

/** As {@link renderTask}, but gives the bytes piece by piece; `timeoutMs` limits the time until they begin. */
export function renderTaskStream(
  sender: Sender,
  args: RenderArgs,
  options: RenderTaskOptions = {}
): Promise<ByteStream> {
  const { version = '4.0', onProgress, firstPauseMs } = options
  return waiting('The render task', options, async (limit) => {
    const startedAtMs = performance.now()
    const { id } = await call(sender, { ...operationFor(args), version }, { ...args, fields: 'id' }, { signal: limit })
    const task = { render_task_id: `${id}` }
    await until(
      async () => {
        const { status, status_detail } = await call(sender, { ...render_task, version }, task, { signal: limit })
        onProgress?.({ taskId: task.render_task_id, status: `${status}`, elapsedMs: performance.now() - startedAtMs })
        if (status === 'failure') throw new LookerQueryError(`The render task ${id} failed: ${status_detail ?? status}`)
        return status === 'success' || undefined
      },
      limit,
      firstPauseMs
    )
    return until(
      async () => {
        // The limit ends with the wait; the caller's own signal goes on to count for the stream.
        const signal = options.signal ? AbortSignal.any([limit, options.signal]) : limit
        const bytes = await stream(sender, { ...render_task_results, version }, task, { signal })
        if (bytes.status === 200) return bytes
        bytes.cancel()
        await pause(retryAfterMs(bytes.headers), limit)
        return undefined
      },
      limit,
      firstPauseMs
    )
  })
}

function operationFor(args: RenderArgs): Operation<RenderArgs, { id?: string }> {
  const operation =
    'dashboard_id' in args
      ? create_dashboard_render_task
      : 'dashboard_element_id' in args
        ? create_dashboard_element_render_task
        : 'look_id' in args
          ? create_look_render_task
          : create_query_render_task
  return operation as Operation<RenderArgs, { id?: string }>
}
