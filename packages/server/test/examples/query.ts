import type { Examples, Stage } from './example.ts'

const body = { model: 'thelook', view: 'users', fields: ['users.state', 'users.count'] }

const source = {
  query_id: '1',
  name: 'Sales',
  merge_fields: [{ field_name: 'a.b', source_field_name: 'products.category' }]
}
const merge = { source_queries: [source], limit: '10', total: true }

const sql = { connection_name: 'thelook', sql: 'SELECT department, COUNT(*) AS products FROM products GROUP BY 1' }

async function newTask({ post }: Stage): Promise<string> {
  return (await post('/query_tasks', { query_id: '1', result_format: 'csv' })).id
}

export const queryExamples: Examples = {
  create_query: { json: body },
  query: {},
  query_for_slug: async ({ post }) => ({ path: { slug: String((await post('/queries', body)).slug) } }),
  run_query: { path: { query_id: '2', result_format: 'csv' }, query: { limit: '2' } },
  run_inline_query: { path: { result_format: 'md' }, json: body },
  run_url_encoded_query: {
    path: { model_name: 'thelook', view_name: 'orders', result_format: 'txt' },
    query: { fields: 'orders.status,orders.count', 'f[orders.status]': 'complete' }
  },
  create_query_and_run_async: { json: body, query: { format: 'json_detail' } },
  run_async: { path: { query_id: '2' }, json: {} },
  create_merge_query: { json: merge },
  merge_query: async ({ post }) => ({ path: { merge_query_id: (await post('/merge_queries', merge)).id } }),
  create_query_task: { json: { query_id: '1', result_format: 'json', source: 'test', deferred: true } },
  query_task: async (stage) => ({ path: { query_task_id: await newTask(stage) } }),
  query_task_results: async (stage) => ({ path: { query_task_id: await newTask(stage) } }),
  query_task_multi_results: async (stage) => ({ query: { query_task_ids: await newTask(stage) } }),
  all_running_queries: {},
  kill_query: {},
  create_sql_query: { json: sql },
  sql_query: { path: { slug: 'demoSqlQuery00000001' } },
  run_sql_query: { path: { slug: 'demoSqlQuery00000001', result_format: 'csv' } }
}
