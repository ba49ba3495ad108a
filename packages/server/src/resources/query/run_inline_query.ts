import type { run_inline_query } from 'lookerts/4.0/query'
import type { Handler } from '../../context.ts'
import { toQuery } from './queries.ts'
import { run } from './results/run.ts'

/** Runs a query that is not stored. */
export const handleRunInlineQuery: Handler<typeof run_inline_query> = (context, { result_format, body, ...options }) =>
  run(context, result_format, toQuery({ ...body }), options)
