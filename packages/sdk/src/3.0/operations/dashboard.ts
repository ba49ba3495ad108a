// Generated from contract/3.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  Dashboard,
  DashboardBase,
  LookMovePlan,
  Prefetch,
  PrefetchDashboardFilterValue,
  PrefetchDashboardRequest,
  WriteDashboard,
  WritePrefetchDashboardRequest
} from '../types.ts'

/** The arguments of {@link all_dashboards}. */
export interface AllDashboardsArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /dashboards. Lists all dashboards that are not deleted, LookML dashboards too, in short form. Errors: 400, 404.
 */
export const all_dashboards: Operation<AllDashboardsArgs | undefined, DashboardBase[]> = {
  id: 'all_dashboards',
  version: '3.0',
  method: 'GET',
  path: '/dashboards',
  query: ['fields']
}

/** The arguments of {@link copy_dashboards}. */
export interface CopyDashboardsArgs {
  body?: WriteDashboard
  space_id?: string
  dashboard_ids?: string[]
}

/** POST /dashboards/copy. Copies several dashboards to a space. Errors: 400, 404. Beta. Early API 3.0 only. */
export const copy_dashboards: Operation<CopyDashboardsArgs | undefined, string> = {
  id: 'copy_dashboards',
  version: '3.0',
  method: 'POST',
  path: '/dashboards/copy',
  query: ['space_id', 'dashboard_ids'],
  body: 'json'
}

/** The arguments of {@link create_dashboard}. */
export interface CreateDashboardArgs {
  body: WriteDashboard
}

/**
 * POST /dashboards. Creates an empty dashboard in a folder. The title must be free there. Elements, filters and layouts
 * are created one by one. Errors: 400, 404, 409, 422, 429.
 */
export const create_dashboard: Operation<CreateDashboardArgs, Dashboard> = {
  id: 'create_dashboard',
  version: '3.0',
  method: 'POST',
  path: '/dashboards',
  body: 'json'
}

/** The arguments of {@link create_dashboard_prefetch}. */
export interface CreateDashboardPrefetchArgs {
  dashboard_id: string
  body: WritePrefetchDashboardRequest
}

/**
 * POST /dashboards/{dashboard_id}/prefetch. Prefetches the data of a dashboard. May take minutes. Errors: 400, 404,
 * 409, 422.
 * @deprecated
 */
export const create_dashboard_prefetch: Operation<CreateDashboardPrefetchArgs, PrefetchDashboardRequest> = {
  id: 'create_dashboard_prefetch',
  version: '3.0',
  method: 'POST',
  path: '/dashboards/{dashboard_id}/prefetch',
  body: 'json',
  slow: true
}

/** The arguments of {@link dashboard}. */
export interface DashboardArgs<Fields extends string = string> {
  dashboard_id: string
  fields?: Fields
}

/**
 * GET /dashboards/{dashboard_id}. Gets one dashboard with its elements, filters and layouts; a LookML dashboard by
 * `model::name`. Errors: 400, 404.
 */
export const dashboard: Operation<DashboardArgs, Dashboard> = {
  id: 'dashboard',
  version: '3.0',
  method: 'GET',
  path: '/dashboards/{dashboard_id}',
  query: ['fields']
}

/** The arguments of {@link dashboard_prefetch}. */
export interface DashboardPrefetchArgs {
  dashboard_id: string
  dashboard_filters?: PrefetchDashboardFilterValue[]
}

/**
 * GET /dashboards/{dashboard_id}/prefetch. Gets the prefetch of a dashboard. Errors: 400, 404.
 * @deprecated
 */
export const dashboard_prefetch: Operation<DashboardPrefetchArgs, Prefetch> = {
  id: 'dashboard_prefetch',
  version: '3.0',
  method: 'GET',
  path: '/dashboards/{dashboard_id}/prefetch',
  query: ['dashboard_filters']
}

/** The arguments of {@link dashboards_move_plan}. */
export interface DashboardsMovePlanArgs {
  space_id?: string
  dashboard_ids?: string[]
}

/**
 * GET /dashboards/move_plan. Gets the plan for a move of several dashboards. Errors: 400, 404. Beta. Early API 3.0
 * only.
 */
export const dashboards_move_plan: Operation<DashboardsMovePlanArgs | undefined, LookMovePlan> = {
  id: 'dashboards_move_plan',
  version: '3.0',
  method: 'GET',
  path: '/dashboards/move_plan',
  query: ['space_id', 'dashboard_ids']
}

/** The arguments of {@link delete_dashboard}. */
export interface DeleteDashboardArgs {
  dashboard_id: string
}

/**
 * DELETE /dashboards/{dashboard_id}. Deletes a dashboard for good. To move it to the trash, send `deleted: true` to
 * `update_dashboard`. Errors: 400, 404, 405, 429.
 */
export const delete_dashboard: Operation<DeleteDashboardArgs, void> = {
  id: 'delete_dashboard',
  version: '3.0',
  method: 'DELETE',
  path: '/dashboards/{dashboard_id}',
  answer: 'none'
}

/** The arguments of {@link import_lookml_dashboard}. */
export interface ImportLookmlDashboardArgs {
  lookml_dashboard_id: string
  space_id: string
  body?: WriteDashboard
  raw_locale?: boolean
}

/**
 * POST /dashboards/{lookml_dashboard_id}/import/{space_id}. Imports one LookML dashboard into a folder. Errors: 400,
 * 404, 409, 422, 429.
 */
export const import_lookml_dashboard: Operation<ImportLookmlDashboardArgs, Dashboard> = {
  id: 'import_lookml_dashboard',
  version: '3.0',
  method: 'POST',
  path: '/dashboards/{lookml_dashboard_id}/import/{space_id}',
  query: ['raw_locale'],
  body: 'json'
}

/** The arguments of {@link move_dashboards}. */
export interface MoveDashboardsArgs {
  body: WriteDashboard
  space_id?: string
  dashboard_ids?: string[]
}

/** PATCH /dashboards/move. Moves several dashboards to a space. Errors: 400, 404. Beta. Early API 3.0 only. */
export const move_dashboards: Operation<MoveDashboardsArgs, string> = {
  id: 'move_dashboards',
  version: '3.0',
  method: 'PATCH',
  path: '/dashboards/move',
  query: ['space_id', 'dashboard_ids'],
  body: 'json'
}

/** The arguments of {@link search_dashboards}. */
export interface SearchDashboardsArgs<Fields extends string = string> {
  /** Integer. */
  id?: number
  slug?: string
  title?: string
  description?: string
  /** Integer. */
  content_favorite_id?: number
  space_id?: string
  folder_id?: string
  deleted?: string
  user_id?: string
  view_count?: string
  fields?: Fields
  /** Integer. */
  page?: number
  /** Integer. */
  per_page?: number
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
}

/**
 * GET /dashboards/search. Searches dashboards, never LookML dashboards. `%` and `_` are wildcards, case does not
 * matter; without a wildcard the whole value must match. `deleted` lists those in the trash. Errors: 400, 404.
 */
export const search_dashboards: Operation<SearchDashboardsArgs | undefined, Dashboard[]> = {
  id: 'search_dashboards',
  version: '3.0',
  method: 'GET',
  path: '/dashboards/search',
  query: [
    'id',
    'slug',
    'title',
    'description',
    'content_favorite_id',
    'space_id',
    'folder_id',
    'deleted',
    'user_id',
    'view_count',
    'fields',
    'page',
    'per_page',
    'limit',
    'offset',
    'sorts'
  ]
}

/** The arguments of {@link sync_lookml_dashboard}. */
export interface SyncLookmlDashboardArgs {
  lookml_dashboard_id: string
  body: WriteDashboard
  raw_locale?: boolean
}

/**
 * PATCH /dashboards/{lookml_dashboard_id}/sync. Brings dashboards up to date with the LookML dashboard they came from;
 * lists their ids. Errors: 400, 404, 422, 429.
 */
export const sync_lookml_dashboard: Operation<SyncLookmlDashboardArgs, number[]> = {
  id: 'sync_lookml_dashboard',
  version: '3.0',
  method: 'PATCH',
  path: '/dashboards/{lookml_dashboard_id}/sync',
  query: ['raw_locale'],
  body: 'json'
}

/** The arguments of {@link update_dashboard}. */
export interface UpdateDashboardArgs {
  dashboard_id: string
  body: WriteDashboard
}

/**
 * PATCH /dashboards/{dashboard_id}. Changes the fields of a dashboard that are sent; its elements, filters and layouts
 * stay. `deleted: true` moves it to the trash, false takes it out. LookML dashboards answer 405. Errors: 400, 404, 405,
 * 422, 429.
 */
export const update_dashboard: Operation<UpdateDashboardArgs, Dashboard> = {
  id: 'update_dashboard',
  version: '3.0',
  method: 'PATCH',
  path: '/dashboards/{dashboard_id}',
  body: 'json'
}
