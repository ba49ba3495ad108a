import { ResultFormat, type Looker40SDK } from '@looker/sdk'
import { listed, type Say } from './say.ts'

/** Browses explores, makes queries and runs them. */
export async function tourQueries(sdk: Looker40SDK, say: Say): Promise<void> {
  const models = await sdk.ok(sdk.all_lookml_models({ fields: 'name,explores' }))
  say('all_lookml_models', { has_thelook: models.some(({ name }) => name === 'thelook') })
  const model = await sdk.ok(sdk.lookml_model('thelook'))
  say('lookml_model', { explores: model.explores!.map(({ name }) => name) })
  const explore = await sdk.ok(sdk.lookml_model_explore({ lookml_model_name: 'thelook', explore_name: 'orders' }))
  const status = explore.fields!.dimensions!.find(({ name }) => name === 'orders.status')
  say('lookml_model_explore', { id: explore.id, dimension: status?.name, type: status?.type })

  const fields = ['orders.status', 'orders.count']
  const query = await sdk.ok(sdk.create_query({ model: 'thelook', view: 'orders', fields, limit: '3' }))
  const query_id = query.id!
  say('create_query', { id_is_text: typeof query_id === 'string', fields: query.fields, limit: query.limit })
  say('query', { model: (await sdk.ok(sdk.query(query_id))).model })
  say('query_for_slug', { same: (await sdk.ok(sdk.query_for_slug(query.slug!))).id === query_id })
  await tourResults(sdk, say, query_id)
  await tourTasks(sdk, say, query_id)
  await tourSql(sdk, say)
}

async function tourResults(sdk: Looker40SDK, say: Say, query_id: string): Promise<void> {
  const rows = (await sdk.ok(sdk.run_query({ query_id, result_format: 'json' }))) as unknown as object[]
  say('run_query', { rows: rows.length, columns: Object.keys(rows[0]!).toSorted() })
  const csv = await sdk.ok(sdk.run_query({ query_id, result_format: 'csv' }))
  say('run_query as csv', { lines: csv.trim().split('\n').length })
  const detail = (await sdk.ok(sdk.run_query({ query_id, result_format: 'json_detail' }))) as unknown as {
    data: object[]
    fields: { measures: { name: string }[] }
  }
  say('run_query as json_detail', { rows: detail.data.length, measure: detail.fields.measures[0]!.name })
  const body = { model: 'thelook', view: 'users', fields: ['users.count'], limit: '1' }
  const inline = (await sdk.ok(sdk.run_inline_query({ result_format: 'json', body }))) as unknown as object[]
  say('run_inline_query', { rows: inline.length, columns: Object.keys(inline[0]!) })
  const look = (await sdk.ok(sdk.run_look({ look_id: '1', result_format: 'json' }))) as unknown as object[]
  say('run_look', { has_rows: look.length > 0 })
}

async function tourTasks(sdk: Looker40SDK, say: Say, query_id: string): Promise<void> {
  const task = await sdk.ok(sdk.create_query_task({ body: { query_id, result_format: ResultFormat.json } }))
  const id = task.id!
  say('create_query_task', { id_is_text: typeof task.query_id === 'string', result_format: task.result_format })
  say('query_task', { status: (await sdk.ok(sdk.query_task(id))).status })
  const rows = (await sdk.ok(sdk.query_task_results(id))) as unknown as object[]
  say('query_task_results', { rows: rows.length })
  const all = (await sdk.ok(sdk.query_task_multi_results(listed(id)))) as Record<string, { status: string }>
  say('query_task_multi_results', { status: all[id]!.status })
}

async function tourSql(sdk: Looker40SDK, say: Say): Promise<void> {
  const sql = 'SELECT department, COUNT(*) AS products FROM products GROUP BY 1'
  const query = await sdk.ok(sdk.create_sql_query({ connection_name: 'thelook', sql }))
  say('create_sql_query', { slug_is_text: typeof query.slug === 'string', sql: query.sql })
  const rows = (await sdk.ok(sdk.run_sql_query(query.slug!, 'json'))) as unknown as object[]
  say('run_sql_query', { has_rows: rows.length > 0 })
  const source = {
    query_id: '1',
    name: 'Sales',
    merge_fields: [{ field_name: 'a.b', source_field_name: 'products.category' }]
  }
  const merged = await sdk.ok(sdk.create_merge_query({ source_queries: [source], limit: '10' }))
  say('create_merge_query', { sources: merged.source_queries!.length })
  say('merge_query', { same: (await sdk.ok(sdk.merge_query(merged.id!))).id === merged.id })
}
