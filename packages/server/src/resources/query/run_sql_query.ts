import type { run_sql_query } from 'lookerts/4.0/query'
import type { Handler } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { runSql } from './results/run.ts'
import { findSqlQuery, sqlQueries } from './sql-queries.ts'

/** Runs a statement, and notes that it ran. */
export const handleRunSqlQuery: Handler<typeof run_sql_query> = async (context, { slug, result_format }) => {
  const document = await findSqlQuery(context, slug)
  const results = await runSql(context, result_format, document.sql, slug)
  const ran = { last_run_at: toTimestamp(context.now()), last_runtime: 0.05, run_count: document.run_count + 1 }
  await context.store.commit([{ op: 'update', kind: sqlQueries, document: { ...document, ...ran } }])
  return results
}
