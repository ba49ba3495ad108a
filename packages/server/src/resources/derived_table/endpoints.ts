import { endpoint, permission, type Endpoints } from '../endpoint.ts'
import { handleCheckPdtBuild } from './check_pdt_build.ts'
import { handleGraphDerivedTablesForModel } from './graph_derived_tables_for_model.ts'
import { handleGraphDerivedTablesForView } from './graph_derived_tables_for_view.ts'
import { handleStartPdtBuild } from './start_pdt_build.ts'
import { handleStopPdtBuild } from './stop_pdt_build.ts'

const seesTables = permission('see_pdts', 'develop')

export const derivedTableEndpoints: Endpoints = {
  graph_derived_tables_for_model: endpoint(seesTables, handleGraphDerivedTablesForModel, 'record'),
  graph_derived_tables_for_view: endpoint(seesTables, handleGraphDerivedTablesForView, 'record'),
  check_pdt_build: endpoint(permission('develop'), handleCheckPdtBuild, 'record'),
  stop_pdt_build: endpoint(permission('develop'), handleStopPdtBuild, 'record'),
  start_pdt_build: endpoint(permission('develop'), handleStartPdtBuild, 'record')
}
