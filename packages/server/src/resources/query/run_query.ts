import type { run_query } from 'lookerts/4.0/query'
import type { Handler } from '../../context.ts'
import { findQuery } from './query.ts'
import { run } from './results/run.ts'

export const handleRunQuery: Handler<typeof run_query> = async (context, { query_id, result_format, ...options }) =>
  run(context, result_format, await findQuery(context, query_id), options)
