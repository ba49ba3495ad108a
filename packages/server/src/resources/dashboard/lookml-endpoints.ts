import { endpoint, permission, type Endpoints, type Need } from '../endpoint.ts'
import { handleUpdateDashboardCertification, handleUpdateLookmlCertification } from './certification.ts'
import { handleDashboardAggregateTableLookml } from './dashboard_aggregate_table_lookml.ts'
import { handleDashboardLookml } from './dashboard_lookml.ts'
import { handleCopyDashboards, handleDashboardsMovePlan, handleMoveDashboards } from './early-moves.ts'
import { handleCreateDashboardFilterState, handleDashboardFilterState } from './filter-states.ts'
import { handleImportDashboardFromLookml } from './import_dashboard_from_lookml.ts'
import { handleImportLookmlDashboard } from './import_lookml_dashboard.ts'
import {
  handleCreateDashboardPrefetch,
  handleCreateLookPrefetch,
  handleDashboardPrefetch,
  handleLookPrefetch
} from './prefetches.ts'
import { handleSearchLookmlDashboards } from './search_lookml_dashboards.ts'
import { handleSyncLookmlDashboard } from './sync_lookml_dashboard.ts'

/** Who sees dashboards of either sort. */
export const readers: Need = permission('see_user_dashboards', 'see_lookml_dashboards')

/** Who makes and changes dashboards. */
export const writers: Need = permission('save_content', 'save_dashboards')

const certifiers = permission('certify_content')
const prefetchers = permission('create_prefetches')

/** The operations of LookML, of certification, and of what dashboards keep beside themselves. */
export const lookmlEndpoints: Endpoints = {
  dashboard_lookml: endpoint(readers, handleDashboardLookml),
  import_dashboard_from_lookml: endpoint(writers, handleImportDashboardFromLookml),
  create_dashboard_from_lookml: endpoint(writers, handleImportDashboardFromLookml),
  import_lookml_dashboard: endpoint(writers, handleImportLookmlDashboard),
  sync_lookml_dashboard: endpoint(writers, handleSyncLookmlDashboard),
  search_lookml_dashboards: endpoint(readers, handleSearchLookmlDashboards),
  dashboard_aggregate_table_lookml: endpoint(readers, handleDashboardAggregateTableLookml, 'record'),
  update_dashboard_certification: endpoint(certifiers, handleUpdateDashboardCertification),
  update_lookml_certification: endpoint(certifiers, handleUpdateLookmlCertification),
  create_dashboard_filter_state: endpoint(readers, handleCreateDashboardFilterState, 'record'),
  dashboard_filter_state: endpoint(readers, handleDashboardFilterState, 'record'),
  copy_dashboards: endpoint(writers, handleCopyDashboards),
  move_dashboards: endpoint(writers, handleMoveDashboards),
  dashboards_move_plan: endpoint(readers, handleDashboardsMovePlan),
  dashboard_prefetch: endpoint(readers, handleDashboardPrefetch, 'record'),
  create_dashboard_prefetch: endpoint(prefetchers, handleCreateDashboardPrefetch, 'record'),
  look_prefetch: endpoint(readers, handleLookPrefetch, 'record'),
  create_look_prefetch: endpoint(prefetchers, handleCreateLookPrefetch, 'record')
}
