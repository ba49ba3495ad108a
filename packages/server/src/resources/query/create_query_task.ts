import type { create_query_task } from 'lookerts/4.0/query'
import type { Handler } from '../../context.ts'
import { newTask, queryTasks, taskAnswer } from './query-tasks.ts'

/** Runs a query beside the calls. One that may wait is shown as waiting at first. */
export const handleCreateQueryTask: Handler<typeof create_query_task> = async (context, { body, ...options }) => {
  const { query_id, result_format, source, look_id, dashboard_id, deferred } = body
  const { limit, cache, cache_only, force_production, generate_drill_links, path_prefix, rebuild_pdts } = options
  const given = {
    source,
    look_id,
    dashboard_id,
    limit,
    cache,
    cache_only,
    force_production,
    generate_links: generate_drill_links,
    path_prefix,
    rebuild_pdts,
    server_table_calcs: options.server_table_calcs
  }
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null))
  const document = await newTask(context, { ...known, query_id: query_id ?? '', result_format: result_format ?? '' })
  await context.store.commit([{ op: 'insert', kind: queryTasks, document }])
  const answer = await taskAnswer(context, document)
  return deferred ? { ...answer, status: 'added' } : answer
}
