import { ComparisonType, DestinationType, type Looker40SDK } from '@looker/sdk'
import type { Say } from './say.ts'

/** What leaves the instance: schedules, alerts, pictures and embedded pages, how they look, and what programs keep. */
export async function tourDelivery(sdk: Looker40SDK, say: Say): Promise<void> {
  await tourSchedules(sdk, say)
  await tourAlerts(sdk, say)
  await tourPictures(sdk, say)
  await tourThemes(sdk, say)
  await tourEmbed(sdk, say)
  await tourArtifacts(sdk, say)
}

async function tourSchedules(sdk: Looker40SDK, say: Say): Promise<void> {
  const before = await sdk.ok(sdk.all_scheduled_plans({ all_users: true }))
  say('all_scheduled_plans', { has_first: before.some(({ id }) => id === '1') })
  const scheduled_plan_destination = [{ type: 'email', format: 'csv', address: 'ann@example.com' }]
  const flags = { require_results: true, require_no_results: false, require_change: false }
  const body = { name: 'Tides', look_id: '2', scheduled_plan_destination, ...flags }
  const plan = await sdk.ok(sdk.create_scheduled_plan({ ...body, crontab: '0 6 * * *' }))
  const id = plan.id!
  const formats = plan.scheduled_plan_destination!.map(({ format }) => format)
  say('create_scheduled_plan', { name: plan.name, formats, has_time: Boolean(plan.next_run_at) })
  const changed = await sdk.ok(sdk.update_scheduled_plan(id, { name: 'Ebbs' }))
  say('update_scheduled_plan', { name: changed.name, crontab: changed.crontab })
  const ofLook = await sdk.ok(sdk.scheduled_plans_for_look({ look_id: '2', all_users: true }))
  say('scheduled_plans_for_look', { names: ofLook.map(({ name }) => name) })
  say('scheduled_plan', { name: (await sdk.ok(sdk.scheduled_plan(id))).name })
  const once = await sdk.ok(sdk.scheduled_plan_run_once(body))
  say('scheduled_plan_run_once', { name: once.name })
  const again = await sdk.ok(sdk.scheduled_plan_run_once_by_id(id))
  say('scheduled_plan_run_once_by_id', { name: again.name })
  await sdk.ok(sdk.delete_scheduled_plan(id))
  const left = await sdk.ok(sdk.all_scheduled_plans({ all_users: true }))
  say('delete_scheduled_plan', { gone: left.every((one) => one.id !== id) })
}

async function tourAlerts(sdk: Looker40SDK, say: Say): Promise<void> {
  const found = await sdk.ok(sdk.search_alerts({ all_owners: true }))
  say('search_alerts', { ids: found.map(({ id }) => id) })
  const alert = await sdk.ok(
    sdk.create_alert({
      owner_id: '1',
      cron: '0 8 * * *',
      comparison_type: ComparisonType.LESS_THAN,
      threshold: 12.5,
      field: { name: 'orders.count', title: 'Orders' },
      destinations: [{ destination_type: DestinationType.EMAIL, email_address: 'ann@example.com' }],
      dashboard_element_id: '1'
    })
  )
  say('create_alert', { threshold: alert.threshold, field: alert.field.name })
  say('get_alert', { comparison: (await sdk.ok(sdk.get_alert(alert.id!))).comparison_type })
  await sdk.ok(sdk.delete_alert(alert.id!))
  say('delete_alert', { left: (await sdk.ok(sdk.search_alerts({ all_owners: true }))).length })
}

async function tourPictures(sdk: Looker40SDK, say: Say): Promise<void> {
  const task = await sdk.ok(sdk.create_look_render_task('1', 'png', 120, 80))
  say('create_look_render_task', { look_id: task.look_id, format: task.result_format })
  say('render_task', { status: (await sdk.ok(sdk.render_task(task.id!))).status })
  const picture = await sdk.ok(sdk.render_task_results(task.id!))
  say('render_task_results', { has_bytes: picture.length > 100 })
  const request = { dashboard_id: '1', result_format: 'pdf', body: {}, width: 120, height: 80 }
  const page = await sdk.ok(sdk.create_dashboard_render_task(request))
  say('create_dashboard_render_task', { dashboard_id: page.dashboard_id })
}

async function tourThemes(sdk: Looker40SDK, say: Say): Promise<void> {
  const themes = await sdk.ok(sdk.all_themes())
  say('all_themes', { has_looker: themes.some(({ name }) => name === 'Looker') })
  const theme = await sdk.ok(sdk.create_theme({ name: 'seaside', settings: { background_color: '#eef6fa' } }))
  say('create_theme', { name: theme.name, color: theme.settings?.background_color })
  const changed = await sdk.ok(sdk.update_theme(theme.id!, { settings: { background_color: '#ffffff' } }))
  say('update_theme', { color: changed.settings?.background_color })
  say('theme', { name: (await sdk.ok(sdk.theme(theme.id!))).name })
  await sdk.ok(sdk.delete_theme(theme.id!))
  say('delete_theme', { left: (await sdk.ok(sdk.search_themes({ name: 'seaside' }))).length })
  const collections = await sdk.ok(sdk.all_color_collections())
  const { id, label } = collections[0]!
  say('all_color_collections', { some: collections.length > 1 })
  say('color_collection', { same: (await sdk.ok(sdk.color_collection(id!))).label === label })
}

async function tourEmbed(sdk: Looker40SDK, say: Say): Promise<void> {
  const user = { external_user_id: 'ann', permissions: ['access_data', 'see_user_dashboards'], models: ['thelook'] }
  const target_url = new URL('/embed/dashboards/1', sdk.authSession.settings.base_url).href
  const { url } = await sdk.ok(sdk.create_sso_embed_url({ ...user, target_url, session_length: 600 }))
  say('create_sso_embed_url', { path: new URL(url!).pathname.split('/').slice(0, 3).join('/') })
  const asMe = await sdk.ok(sdk.create_embed_url_as_me({ target_url }))
  say('create_embed_url_as_me', { path: new URL(asMe.url!).pathname.split('/').slice(0, 3).join('/') })
  const session = await sdk.ok(sdk.acquire_embed_cookieless_session({ ...user, session_length: 600 }))
  const { authentication_token, session_reference_token, navigation_token, api_token } = session
  say('acquire_embed_cookieless_session', { has_token: Boolean(authentication_token) })
  const old = { session_reference_token, navigation_token, api_token }
  const tokens = await sdk.ok(sdk.generate_tokens_for_cookieless_session(old as object))
  say('generate_tokens_for_cookieless_session', { has_token: Boolean(tokens.api_token) })
}

async function tourArtifacts(sdk: Looker40SDK, say: Say): Promise<void> {
  const namespace = 'voyage'
  const saved = await sdk.ok(
    sdk.update_artifacts(namespace, [{ key: 'log', value: 'calm', content_type: 'text/plain' }])
  )
  say('update_artifacts', { keys: saved.map(({ key }) => key), version: saved[0]!.version })
  const read = await sdk.ok(sdk.artifact({ namespace, key: 'log' }))
  say('artifact', { values: read.map(({ value }) => value) })
  const namespaces = await sdk.ok(sdk.artifact_namespaces({}))
  say('artifact_namespaces', { has_ours: namespaces.some((one) => one.namespace === namespace) })
  await sdk.ok(sdk.delete_artifact(namespace, 'log'))
  say('delete_artifact', { left: (await sdk.ok(sdk.search_artifacts({ namespace }))).length })
}
