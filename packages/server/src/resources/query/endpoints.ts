import { endpoint, permission, type Endpoints } from '../endpoint.ts'
import { handleAllRunningQueries } from './all_running_queries.ts'
import { handleCreateMergeQuery } from './create_merge_query.ts'
import { handleCreateQuery } from './create_query.ts'
import { handleCreateQueryAndRunAsync } from './create_query_and_run_async.ts'
import { handleCreateQueryTask } from './create_query_task.ts'
import { handleCreateSqlQuery } from './create_sql_query.ts'
import { handleKillQuery } from './kill_query.ts'
import { handleMergeQuery } from './merge_query.ts'
import { handleQuery } from './query.ts'
import { handleQueryForSlug } from './query_for_slug.ts'
import { handleQueryTask } from './query_task.ts'
import { handleQueryTaskMultiResults } from './query_task_multi_results.ts'
import { handleQueryTaskResults } from './query_task_results.ts'
import { handleRunAsync } from './run_async.ts'
import { handleRunInlineQuery } from './run_inline_query.ts'
import { handleRunQuery } from './run_query.ts'
import { handleRunSqlQuery } from './run_sql_query.ts'
import { handleRunUrlEncodedQuery } from './run_url_encoded_query.ts'
import { handleSqlQuery } from './sql_query.ts'

const mayQuery = permission('access_data', 'see_system_activity')
const mayWriteSql = permission('use_sql_runner')

export const queryEndpoints: Endpoints = {
  create_query: endpoint(mayQuery, handleCreateQuery),
  query: endpoint(mayQuery, handleQuery),
  query_for_slug: endpoint(mayQuery, handleQueryForSlug),
  run_query: endpoint(mayQuery, handleRunQuery, 'record'),
  run_inline_query: endpoint(mayQuery, handleRunInlineQuery, 'record'),
  run_url_encoded_query: endpoint(mayQuery, handleRunUrlEncodedQuery, 'record'),
  create_merge_query: endpoint(mayQuery, handleCreateMergeQuery),
  merge_query: endpoint(mayQuery, handleMergeQuery),
  create_query_task: endpoint(mayQuery, handleCreateQueryTask, 'record'),
  query_task: endpoint(mayQuery, handleQueryTask, 'record'),
  query_task_results: endpoint(mayQuery, handleQueryTaskResults, 'record'),
  query_task_multi_results: endpoint(mayQuery, handleQueryTaskMultiResults, 'record'),
  run_async: endpoint(mayQuery, handleRunAsync, 'record'),
  create_query_and_run_async: endpoint(mayQuery, handleCreateQueryAndRunAsync, 'record'),
  all_running_queries: endpoint('login', handleAllRunningQueries, 'record'),
  kill_query: endpoint('login', handleKillQuery, 'record'),
  create_sql_query: endpoint(mayWriteSql, handleCreateSqlQuery),
  sql_query: endpoint(mayWriteSql, handleSqlQuery),
  run_sql_query: endpoint(mayWriteSql, handleRunSqlQuery, 'record')
}
