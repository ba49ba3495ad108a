import {
  create_query_task,
  kill_query,
  query_task,
  query_task_results,
  type CreateQueryTaskArgs
} from '../4.0/operations/query.ts'
import { call, type Sender } from '../call.ts'
import { LookerQueryError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { ResultOf } from '../results.ts'
import { until, waiting, type WaitOptions } from './wait.ts'

/** How a query task is waited for. */
export interface QueryTaskOptions extends WaitOptions {
  /** The version to ask at. `4.0` by default. */
  version?: Operation['version']
}

/** How long the attempt to end a task on the server may take; nobody waits for it. */
const killTimeoutMs = 5_000
const hasFailed = /^(error|expired|missing|killed)$/

/**
 * Runs a query beside the API's own connections: makes a query task, waits until it is complete and gives its results
 * in the format that `body.result_format` asks for. Where the wait is ended, the task is ended too.
 * @throws {LookerQueryError} when the task fails, is killed or is lost.
 * @throws {LookerTimeoutError} when `timeoutMs` is over.
 * @example const rows = await queryTask(session, { body: { query_id: '7', result_format: 'json' } })
 */
export function queryTask<const Format extends string, Row = never>(
  sender: Sender,
  args: CreateQueryTaskArgs & { body: { result_format: Format } },
  options: QueryTaskOptions = {}
): Promise<ResultOf<Format, Row>> {
  const { version = '4.0', onProgress, firstPauseMs } = options
  return waiting('The query task', options, async (signal) => {
    const startedAtMs = performance.now()
    const { id } = await call(sender, { ...create_query_task, version }, { ...args, fields: 'id' }, { signal })
    const task = { query_task_id: `${id}` }
    let isOver = false
    try {
      await until(
        async () => {
          const { status } = await call(sender, { ...query_task, version }, task, { signal })
          onProgress?.({ taskId: task.query_task_id, status: `${status}`, elapsedMs: performance.now() - startedAtMs })
          const isFailed = hasFailed.test(`${status}`)
          isOver = status === 'complete' || isFailed
          if (isFailed) throw new LookerQueryError(`The query task ${id} ended as "${status}"`)
          return isOver || undefined
        },
        signal,
        firstPauseMs
      )
      // A task can be complete a moment before its results are there: they answer 202, or 204 in 3.x.
      const results = { ...query_task_results, version } as Operation<typeof task, ResultOf<Format, Row> | undefined>
      return await until(() => call(sender, results, task, { signal }), signal, firstPauseMs)
    } finally {
      if (!isOver) kill(sender, { ...kill_query, version }, task)
    }
  })
}

function kill(sender: Sender, operation: typeof kill_query, task: { query_task_id: string }): void {
  call(sender, operation, task, { timeoutMs: killTimeoutMs }).catch(() => undefined)
}
