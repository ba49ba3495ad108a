import type { Looker40SDK } from '@looker/sdk'
import { listed, type Say } from './say.ts'

/** What the instance is and what it is connected to. */
export async function tourInstance(sdk: Looker40SDK, say: Say): Promise<void> {
  const versions = await sdk.ok(sdk.versions())
  say('versions', { current: versions.current_version?.version })
  const zones = await sdk.ok(sdk.all_timezones())
  say('all_timezones', { has_utc: zones.some(({ value }) => value === 'UTC') })
  const locales = await sdk.ok(sdk.all_locales())
  say('all_locales', { has_english: locales.some(({ code }) => code === 'en') })
  const me = await sdk.ok(sdk.me())
  say('me', { id: me.id, name: me.display_name })
  await tourConnections(sdk, say)
  const datagroups = await sdk.ok(sdk.all_datagroups())
  say('all_datagroups', { of_thelook: datagroups.some(({ model_name }) => model_name === 'thelook') })
  const hubs = await sdk.ok(sdk.all_integration_hubs())
  say('all_integration_hubs', { ids: hubs.map(({ id }) => id) })
  const integrations = await sdk.ok(sdk.all_integrations({ integration_hub_id: '1' }))
  say('all_integrations', { has_chat: integrations.some(({ id }) => id === '1::chat') })
  await tourProject(sdk, say)
}

async function tourConnections(sdk: Looker40SDK, say: Say): Promise<void> {
  const dialects = await sdk.ok(sdk.all_dialect_infos())
  say('all_dialect_infos', { has_postgres: dialects.some(({ name }) => name === 'postgres') })
  const connections = await sdk.ok(sdk.all_connections())
  say('all_connections', { has_thelook: connections.some(({ name }) => name === 'thelook') })
  const connection = await sdk.ok(sdk.connection('thelook'))
  say('connection', { dialect_name: connection.dialect_name, dialect: connection.dialect?.name })
  const tests = await sdk.ok(sdk.test_connection('thelook', listed('connect', 'query')))
  say('test_connection', { succeeded: tests.every(({ status }) => status === 'success') })
  const schemas = await sdk.ok(sdk.connection_schemas({ connection_name: 'thelook' }))
  say('connection_schemas', { has_public: schemas.some(({ name }) => name === 'public') })
  const tables = await sdk.ok(sdk.connection_tables({ connection_name: 'thelook', schema_name: 'public' }))
  say('connection_tables', { has_orders: tables[0]!.tables!.some(({ name }) => name === 'orders') })
  const request = { connection_name: 'thelook', schema_name: 'public', table_names: 'orders' }
  const columns = await sdk.ok(sdk.connection_columns(request))
  say('connection_columns', { has_id: columns[0]!.columns!.some(({ name }) => name === 'id') })
}

/** What a check of LookML does in a pipeline. */
async function tourProject(sdk: Looker40SDK, say: Say): Promise<void> {
  const workspaces = await sdk.ok(sdk.all_workspaces())
  say('all_workspaces', { ids: workspaces.map(({ id }) => id) })
  const changed = await sdk.ok(sdk.update_session({ workspace_id: 'dev' }))
  say('update_session', { workspace_id: changed.workspace_id })
  const projects = await sdk.ok(sdk.all_projects())
  say('all_projects', { ids: projects.map(({ id }) => id) })
  const project = await sdk.ok(sdk.project('thelook'))
  say('project', { name: project.name })
  const branch = await sdk.ok(sdk.git_branch('thelook'))
  say('git_branch', { is_personal: branch.name!.startsWith('dev-') })
  const branches = await sdk.ok(sdk.all_git_branches('thelook'))
  say('all_git_branches', { has_main: branches.some(({ name }) => name === 'main') })
  const switched = await sdk.ok(sdk.update_git_branch('thelook', { name: 'returns' }))
  say('update_git_branch', { branch: switched.name })
  const validation = await sdk.ok(sdk.validate_project('thelook'))
  say('validate_project', { errors: validation.errors })
  const tests = await sdk.ok(sdk.all_lookml_tests('thelook'))
  say('all_lookml_tests', { of_thelook: tests.every(({ model_name }) => model_name === 'thelook') })
  const results = await sdk.ok(sdk.run_lookml_test({ project_id: 'thelook', model: 'thelook' }))
  say('run_lookml_test', { passed: results.every(({ success }) => success) })
  await sdk.ok(sdk.update_session({ workspace_id: 'production' }))
  const session = await sdk.ok(sdk.session())
  say('session', { workspace_id: session.workspace_id })
}
