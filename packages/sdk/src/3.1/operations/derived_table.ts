// Generated from contract/3.1.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { DependencyGraph, MaterializePDT } from '../types.ts'

/** The arguments of {@link check_pdt_build}. */
export interface CheckPdtBuildArgs {
  materialization_id: string
}

/**
 * GET /derived_table/{materialization_id}/status. Gets the state of a build of a persistent derived table. Errors: 400,
 * 404. Beta.
 */
export const check_pdt_build: Operation<CheckPdtBuildArgs, MaterializePDT> = {
  id: 'check_pdt_build',
  version: '3.1',
  method: 'GET',
  path: '/derived_table/{materialization_id}/status'
}

/** The arguments of {@link graph_derived_tables_for_model}. */
export interface GraphDerivedTablesForModelArgs {
  model: string
  format?: string
  color?: string
}

/** GET /derived_table/graph/model/{model}. Gets the graph of the derived tables of a model. Errors: 400, 404. Beta. */
export const graph_derived_tables_for_model: Operation<GraphDerivedTablesForModelArgs, DependencyGraph> = {
  id: 'graph_derived_tables_for_model',
  version: '3.1',
  method: 'GET',
  path: '/derived_table/graph/model/{model}',
  query: ['format', 'color']
}

/** The arguments of {@link graph_derived_tables_for_view}. */
export interface GraphDerivedTablesForViewArgs {
  view: string
  models?: string
  workspace?: string
}

/** GET /derived_table/graph/view/{view}. Gets the graph of the derived tables of a view. Errors: 400, 404. Beta. */
export const graph_derived_tables_for_view: Operation<GraphDerivedTablesForViewArgs, DependencyGraph> = {
  id: 'graph_derived_tables_for_view',
  version: '3.1',
  method: 'GET',
  path: '/derived_table/graph/view/{view}',
  query: ['models', 'workspace']
}

/** The arguments of {@link start_pdt_build}. */
export interface StartPdtBuildArgs {
  model_name: string
  view_name: string
  force_rebuild?: string
  force_full_incremental?: string
  workspace?: string
  source?: string
}

/**
 * GET /derived_table/{model_name}/{view_name}/start. Starts to build a persistent derived table. Errors: 400, 404.
 * Beta.
 */
export const start_pdt_build: Operation<StartPdtBuildArgs, MaterializePDT> = {
  id: 'start_pdt_build',
  version: '3.1',
  method: 'GET',
  path: '/derived_table/{model_name}/{view_name}/start',
  query: ['force_rebuild', 'force_full_incremental', 'workspace', 'source'],
  repeatable: false
}

/** The arguments of {@link stop_pdt_build}. */
export interface StopPdtBuildArgs {
  materialization_id: string
  source?: string
}

/**
 * GET /derived_table/{materialization_id}/stop. Stops a build of a persistent derived table. Errors: 400, 404. Beta.
 */
export const stop_pdt_build: Operation<StopPdtBuildArgs, MaterializePDT> = {
  id: 'stop_pdt_build',
  version: '3.1',
  method: 'GET',
  path: '/derived_table/{materialization_id}/stop',
  query: ['source']
}
