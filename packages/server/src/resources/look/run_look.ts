import type { run_look } from 'lookerts/4.0/look'
import type { Handler } from '../../context.ts'
import { findQuery } from '../query/query.ts'
import { visibleLook } from '../query/content.ts'
import { run } from '../query/results/run.ts'

/** Runs the query of a look, which the caller must be allowed to see apart from the look. */
export const handleRunLook: Handler<typeof run_look> = async (context, { look_id, result_format, ...options }) => {
  const { query_id } = await visibleLook(context, look_id)
  return run(context, result_format, await findQuery(context, query_id ?? ''), options)
}
