import type { Context } from '../../context.ts'
import { ordinary } from '../../families/ordinary.ts'
import { endpoint, type Endpoints } from '../endpoint.ts'
import { searchContent } from '../look/content-search.ts'
import { handleAllDashboards } from './all_dashboards.ts'
import { componentFamily } from './components.ts'
import { handleCopyDashboard } from './copy_dashboard.ts'
import { handleCreateDashboard } from './create_dashboard.ts'
import { handleCreateDashboardElement } from './create_dashboard_element.ts'
import { handleDashboard } from './dashboard.ts'
import { dashboardFamily } from './dashboards.ts'
import { handleDeleteDashboard } from './delete_dashboard.ts'
import { elementFamily } from './elements.ts'
import { filterFamily } from './filters.ts'
import { layoutFamily } from './layouts.ts'
import {
  handleDashboardDashboardElements,
  handleDashboardDashboardFilters,
  handleDashboardDashboardLayouts,
  handleDashboardLayoutDashboardLayoutComponents
} from './lists.ts'
import { lookmlEndpoints, readers, writers } from './lookml-endpoints.ts'
import { handleMoveDashboard } from './move_dashboard.ts'
import { handleSearchDashboardElements } from './search_dashboard_elements.ts'
import { handleUpdateDashboard } from './update_dashboard.ts'
import { handleUpdateDashboardElement } from './update_dashboard_element.ts'

const both = { read: readers, write: writers }

export const dashboardEndpoints: Endpoints = {
  ...lookmlEndpoints,
  all_dashboards: endpoint(readers, handleAllDashboards),
  search_dashboards: endpoint(readers, (context: Context, args: object) =>
    searchContent(context, dashboardFamily, { ...args })
  ),
  dashboard: endpoint(readers, handleDashboard),
  create_dashboard: endpoint(writers, handleCreateDashboard),
  update_dashboard: endpoint(writers, handleUpdateDashboard),
  delete_dashboard: endpoint(writers, handleDeleteDashboard),
  copy_dashboard: endpoint(writers, handleCopyDashboard),
  move_dashboard: endpoint(writers, handleMoveDashboard),
  dashboard_dashboard_elements: endpoint(readers, handleDashboardDashboardElements),
  dashboard_dashboard_filters: endpoint(readers, handleDashboardDashboardFilters),
  dashboard_dashboard_layouts: endpoint(readers, handleDashboardDashboardLayouts),
  dashboard_layout_dashboard_layout_components: endpoint(readers, handleDashboardLayoutDashboardLayoutComponents),
  ...ordinary(elementFamily, { get: 'dashboard_element', remove: 'delete_dashboard_element', ...both }),
  create_dashboard_element: endpoint(writers, handleCreateDashboardElement),
  update_dashboard_element: endpoint(writers, handleUpdateDashboardElement),
  search_dashboard_elements: endpoint(readers, handleSearchDashboardElements),
  ...ordinary(filterFamily, {
    get: 'dashboard_filter',
    create: 'create_dashboard_filter',
    update: 'update_dashboard_filter',
    remove: 'delete_dashboard_filter',
    ...both
  }),
  ...ordinary(layoutFamily, {
    get: 'dashboard_layout',
    create: 'create_dashboard_layout',
    update: 'update_dashboard_layout',
    remove: 'delete_dashboard_layout',
    ...both
  }),
  ...ordinary(componentFamily, {
    get: 'dashboard_layout_component',
    update: 'update_dashboard_layout_component',
    ...both
  })
}
