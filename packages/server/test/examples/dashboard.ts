import type { Examples, Stage } from './example.ts'

const lookml = `
- dashboard: orders
  title: Orders
  elements:
  - name: Count
    title: Count
    model: thelook
    explore: orders
    type: single_value
    fields: [orders.count]
    listen:
      Status: orders.status
    row: 0
    col: 0
    width: 8
    height: 4
  filters:
  - name: Status
    title: Status
    type: field_filter
    model: thelook
    explore: orders
    field: orders.status
`

async function newDashboard({ post }: Stage): Promise<string> {
  return (await post('/dashboards', { title: 'New', folder_id: '10' })).id
}

const pulse = 'thelook::business_pulse'

export const dashboardExamples: Examples = {
  all_dashboards: {},
  search_dashboards: { query: { title: '%sales%', sorts: 'favorite_count desc, title', limit: '5' } },
  dashboard: {},
  create_dashboard: {
    json: { title: 'Orders', folder_id: '10', space_id: '10', crossfilter_enabled: true, refresh_interval: '2 hours' }
  },
  update_dashboard: { json: { description: 'New' } },
  delete_dashboard: async (stage) => ({ path: { dashboard_id: await newDashboard(stage) } }),
  copy_dashboard: { query: { folder_id: '11' } },
  move_dashboard: { query: { folder_id: '11' } },
  dashboard_dashboard_elements: {},
  dashboard_dashboard_filters: {},
  dashboard_dashboard_layouts: {},
  dashboard_element: {},
  create_dashboard_element: {
    json: {
      dashboard_id: '1',
      type: 'vis',
      title: 'Orders',
      query: { model: 'thelook', view: 'orders', fields: ['orders.count'] },
      result_maker: { filterables: [{ model: 'thelook', view: 'orders', listen: [] }] }
    }
  },
  update_dashboard_element: { json: { title: 'Other' } },
  delete_dashboard_element: { path: { dashboard_element_id: '2' } },
  search_dashboard_elements: { query: { title: '%state%', sorts: 'title' } },
  dashboard_filter: {},
  create_dashboard_filter: {
    json: {
      dashboard_id: '1',
      name: 'Status',
      title: 'Status',
      type: 'field_filter',
      model: 'thelook',
      explore: 'orders',
      dimension: 'orders.status'
    }
  },
  update_dashboard_filter: { json: { default_value: 'Iowa' } },
  delete_dashboard_filter: {},
  dashboard_layout: {},
  create_dashboard_layout: { json: { dashboard_id: '1', type: 'grid' } },
  update_dashboard_layout: { json: { column_width: 80 } },
  delete_dashboard_layout: {},
  dashboard_layout_dashboard_layout_components: {},
  dashboard_layout_component: {},
  update_dashboard_layout_component: { json: { row: 3, column: 8 } },
  create_dashboard_filter_state: { json: { State: 'Iowa' } },
  dashboard_filter_state: async ({ post }) => ({
    path: { guid: (await post('/dashboard_filter_state', { State: 'Iowa' })).id }
  }),
  dashboard_lookml: {},
  import_dashboard_from_lookml: { json: { folder_id: '10', lookml } },
  create_dashboard_from_lookml: { json: { folder_id: '10', lookml } },
  import_lookml_dashboard: { path: { lookml_dashboard_id: pulse, space_id: '10' }, json: {} },
  sync_lookml_dashboard: async ({ post }) => {
    await post(`/dashboards/${pulse}/import/10`)
    return { path: { lookml_dashboard_id: pulse }, json: {} }
  },
  search_lookml_dashboards: { query: { title: 'business%' } },
  update_dashboard_certification: { json: { certification_status: 'certified' } },
  update_lookml_certification: {
    path: { dashboard_id: pulse },
    json: { certification_status: 'revoked', notes: 'Old' }
  },
  dashboard_aggregate_table_lookml: {},
  copy_dashboards: { query: { space_id: '11', dashboard_ids: '1,2' }, json: {} },
  move_dashboards: { query: { space_id: '11', dashboard_ids: '1,2' }, json: {} },
  dashboards_move_plan: { query: { space_id: '11', dashboard_ids: '1,2' } },
  create_dashboard_prefetch: { json: { ttl: 60 } },
  dashboard_prefetch: async ({ api, token }) => {
    await api('POST', '/api/3.0/dashboards/1/prefetch', { token, json: {} })
    return {}
  }
}
