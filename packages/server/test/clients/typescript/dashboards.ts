import type { Looker40SDK } from '@looker/sdk'
import type { Say } from './say.ts'

const lookml = `
- dashboard: cargo
  title: Cargo
  elements:
  - name: Count
    title: Count
    model: thelook
    explore: orders
    type: single_value
    fields: [orders.count]
`

/** Reads dashboards, and makes, fills, copies, moves and deletes some. */
export async function tourDashboards(sdk: Looker40SDK, say: Say): Promise<void> {
  const all = await sdk.ok(sdk.all_dashboards('id,title'))
  say('all_dashboards', { has_first: all.some(({ id }) => id === '1') })
  const found = await sdk.ok(sdk.search_dashboards({ title: 'sales%', sorts: 'title' }))
  say('search_dashboards', { titles: found.map(({ title }) => title) })
  const read = await sdk.ok(sdk.dashboard('1'))
  const { dashboard_elements, dashboard_filters, dashboard_layouts } = read
  const parts = [dashboard_elements, dashboard_filters, dashboard_layouts].map((list) => list!.length)
  say('dashboard', { folder: read.folder?.name, parts, model: dashboard_elements![0]!.query?.model })
  const dashboard = await sdk.ok(sdk.create_dashboard({ title: 'Crew', folder_id: '10' }))
  const dashboard_id = dashboard.id!
  say('create_dashboard', {
    id_is_text: typeof dashboard_id === 'string',
    title: dashboard.title,
    folder: dashboard.folder?.name
  })
  await fill(sdk, say, dashboard_id)
  const changed = await sdk.ok(sdk.update_dashboard(dashboard_id, { description: 'All hands' }))
  say('update_dashboard', { title: changed.title, description: changed.description })
  const copy = await sdk.ok(sdk.copy_dashboard(dashboard_id, '11'))
  say('copy_dashboard', { folder: copy.folder?.name, elements: copy.dashboard_elements!.length })
  const moved = await sdk.ok(sdk.move_dashboard(copy.id!, '12'))
  say('move_dashboard', { folder: moved.folder?.name })
  await sdk.ok(sdk.delete_dashboard_element(copy.dashboard_elements![0]!.id!))
  const left = await sdk.ok(sdk.dashboard_dashboard_elements(copy.id!))
  say('delete_dashboard_element', { left: left.length })
  await sdk.ok(sdk.delete_dashboard(copy.id!))
  await sdk.ok(sdk.delete_dashboard(dashboard_id))
  say('delete_dashboard', { left: (await sdk.ok(sdk.search_dashboards({ title: 'Crew%' }))).length })
  await tourLookml(sdk, say)
}

async function fill(sdk: Looker40SDK, say: Say, dashboard_id: string): Promise<void> {
  const body = { dashboard_id, type: 'vis', title: 'Sailors', query_id: '1' }
  const element = await sdk.ok(sdk.create_dashboard_element({ body }))
  const id = element.id!
  say('create_dashboard_element', { title: element.title, model: element.query?.model })
  const changed = await sdk.ok(sdk.update_dashboard_element(id, { title: 'Captains' }))
  say('update_dashboard_element', { title: changed.title })
  const elements = await sdk.ok(sdk.dashboard_dashboard_elements(dashboard_id))
  say('dashboard_dashboard_elements', { titles: elements.map(({ title }) => title) })
  const field = { model: 'thelook', explore: 'orders', dimension: 'orders.status' }
  const filter = { dashboard_id, name: 'Status', title: 'Status', type: 'field_filter', ...field }
  const made = await sdk.ok(sdk.create_dashboard_filter(filter))
  say('create_dashboard_filter', { name: made.name, dimension: made.dimension })
  const filters = await sdk.ok(sdk.dashboard_dashboard_filters(dashboard_id))
  say('dashboard_dashboard_filters', { names: filters.map(({ name }) => name) })
  const layouts = await sdk.ok(sdk.dashboard_dashboard_layouts(dashboard_id))
  say('dashboard_dashboard_layouts', { active: layouts.map(({ active }) => active) })
  const components = await sdk.ok(sdk.dashboard_layout_dashboard_layout_components(layouts[0]!.id!))
  const ours = components.find(({ dashboard_element_id }) => dashboard_element_id === id)!
  say('dashboard_layout_dashboard_layout_components', { title: ours.element_title })
  const placed = await sdk.ok(sdk.update_dashboard_layout_component(ours.id!, { row: 3, column: 8 }))
  say('update_dashboard_layout_component', { row: placed.row, column: placed.column })
}

async function tourLookml(sdk: Looker40SDK, say: Say): Promise<void> {
  const written = await sdk.ok(sdk.dashboard_lookml('1'))
  say('dashboard_lookml', { begins: written.lookml!.trim().startsWith('- dashboard:') })
  const imported = await sdk.ok(sdk.import_dashboard_from_lookml({ folder_id: '10', lookml }))
  const found = await sdk.ok(sdk.search_dashboards({ title: 'Cargo' }))
  say('import_dashboard_from_lookml', { title: imported.title, same: found.every(({ id }) => id === imported.id) })
  await sdk.ok(sdk.delete_dashboard(imported.id!))
}
