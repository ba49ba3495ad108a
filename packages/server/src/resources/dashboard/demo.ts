import { newComponent, newDashboard, newElement, newFilter, newLayout } from './defaults.ts'
import type { ComponentDocument, DashboardRecord, ElementDocument, FilterDocument, LayoutDocument } from './kinds.ts'

const made = {
  user_id: '1',
  last_updater_id: '1',
  created_at: '2025-11-05T11:00:00.000+00:00',
  updated_at: '2025-11-05T11:00:00.000+00:00'
}
const viewed = { last_viewed_at: '2025-12-31T07:45:00.000+00:00', last_accessed_at: '2025-12-31T07:45:00.000+00:00' }

/** The dashboards that an emulator begins with. */
export const demoDashboards: readonly DashboardRecord[] = [
  {
    ...newDashboard,
    ...made,
    ...viewed,
    id: '1',
    title: 'Sales Overview',
    description: 'How the shop is doing.',
    folder_id: '10',
    content_metadata_id: '31',
    slug: 'demoDashboard00000001x',
    view_count: 25
  },
  {
    ...newDashboard,
    ...made,
    id: '2',
    title: 'Campaign Results',
    folder_id: '12',
    content_metadata_id: '32',
    slug: 'demoDashboard00000002x'
  }
]

const lookmlId = 'thelook::business_pulse'

/** The LookML dashboards that an emulator begins with. */
export const demoLookmlDashboards: readonly DashboardRecord[] = [
  {
    ...newDashboard,
    id: lookmlId,
    title: 'Business Pulse',
    description: 'The figures of the week.',
    folder_id: 'lookml',
    created_at: made.created_at,
    updated_at: made.updated_at
  }
]

const byState = {
  model: 'thelook',
  view: 'users',
  name: null,
  listen: [{ dashboard_filter_name: 'State', field: 'users.state' }]
}

export const demoElements: readonly ElementDocument[] = [
  { ...newElement, id: '1', dashboard_id: '1', type: 'vis', title: 'Sales by Category', query_id: '1' },
  {
    ...newElement,
    id: '2',
    dashboard_id: '1',
    type: 'vis',
    title: 'Customers by State',
    query_id: '2',
    filterables: [byState]
  },
  { ...newElement, id: '3', dashboard_id: '2', type: 'look', title: 'Customers by State', look_id: '2' },
  {
    ...newElement,
    id: '4',
    dashboard_id: lookmlId,
    type: 'text',
    title_text: 'This week',
    body_text: 'Ask **Sales**.'
  },
  { ...newElement, id: '5', dashboard_id: lookmlId, type: 'vis', title: 'Orders by Month', query_id: '3' }
]

export const demoFilters: readonly FilterDocument[] = [
  {
    ...newFilter,
    id: '1',
    dashboard_id: '1',
    name: 'State',
    title: 'State',
    type: 'field_filter',
    default_value: '',
    model: 'thelook',
    explore: 'users',
    dimension: 'users.state',
    row: 0
  }
]

export const demoLayouts: readonly LayoutDocument[] = [
  { ...newLayout, id: '1', dashboard_id: '1' },
  { ...newLayout, id: '2', dashboard_id: '2' },
  { ...newLayout, id: '3', dashboard_id: lookmlId }
]

export const demoComponents: readonly ComponentDocument[] = [
  placed('1', '1', '1', 0, 0),
  placed('2', '1', '2', 0, 8),
  placed('3', '2', '3', 0, 0),
  placed('4', '3', '4', 0, 0),
  placed('5', '3', '5', 6, 0)
]

function placed(
  id: string,
  dashboard_layout_id: string,
  dashboard_element_id: string,
  row: number,
  column: number
): ComponentDocument {
  return { ...newComponent, id, dashboard_layout_id, dashboard_element_id, row, column }
}
