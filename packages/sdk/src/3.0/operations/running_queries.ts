// Generated from contract/3.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { RunningQueries } from '../types.ts'

/** GET /running_queries. Lists the queries that run now. Errors: 404. */
export const all_running_queries: Operation<void, RunningQueries[]> = {
  id: 'all_running_queries',
  version: '3.0',
  method: 'GET',
  path: '/running_queries'
}

/** The arguments of {@link kill_query}. */
export interface KillQueryArgs {
  query_task_id: string
}

/** DELETE /running_queries/{query_task_id}. Stops one running query. Errors: 400, 404, 422. */
export const kill_query: Operation<KillQueryArgs, void> = {
  id: 'kill_query',
  version: '3.0',
  method: 'DELETE',
  path: '/running_queries/{query_task_id}',
  answer: 'none'
}
