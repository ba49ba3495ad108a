// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  CreateDashboardFilter,
  Dashboard,
  DashboardAggregateTableLookml,
  DashboardBase,
  DashboardElement,
  DashboardFilter,
  DashboardLayout,
  DashboardLayoutComponent,
  DashboardLookml,
  WriteCertification,
  WriteDashboard,
  WriteDashboardElement,
  WriteDashboardFilter,
  WriteDashboardLayout,
  WriteDashboardLayoutComponent,
  WriteDashboardLookml
} from '../types.ts'

/** The arguments of {@link all_dashboards}. */
export interface AllDashboardsArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /dashboards. Lists all dashboards that are not deleted, LookML dashboards too, in short form. Errors: 400, 404,
 * 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/all_dashboards
 */
export const all_dashboards: Operation<AllDashboardsArgs | undefined, DashboardBase[]> = {
  id: 'all_dashboards',
  version: '4.0',
  method: 'GET',
  path: '/dashboards',
  query: ['fields']
}

/** The arguments of {@link copy_dashboard}. */
export interface CopyDashboardArgs {
  dashboard_id: string
  folder_id?: string
}

/**
 * POST /dashboards/{dashboard_id}/copy. Copies one dashboard. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/copy_dashboard
 */
export const copy_dashboard: Operation<CopyDashboardArgs, Dashboard> = {
  id: 'copy_dashboard',
  version: '4.0',
  method: 'POST',
  path: '/dashboards/{dashboard_id}/copy',
  query: ['folder_id']
}

/** The arguments of {@link create_dashboard}. */
export interface CreateDashboardArgs {
  body: WriteDashboard
}

/**
 * POST /dashboards. Creates an empty dashboard in a folder. The title must be free there. Elements, filters and layouts
 * are created one by one. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/create_dashboard
 */
export const create_dashboard: Operation<CreateDashboardArgs, Dashboard> = {
  id: 'create_dashboard',
  version: '4.0',
  method: 'POST',
  path: '/dashboards',
  body: 'json'
}

/** The arguments of {@link create_dashboard_element}. */
export interface CreateDashboardElementArgs<Fields extends string = string> {
  body: WriteDashboardElement
  fields?: Fields
  apply_filters?: boolean
}

/**
 * POST /dashboard_elements. Adds an element to a dashboard: a look, a query or a text. It gets a place in every layout.
 * Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/create_dashboard_element
 */
export const create_dashboard_element: Operation<CreateDashboardElementArgs, DashboardElement> = {
  id: 'create_dashboard_element',
  version: '4.0',
  method: 'POST',
  path: '/dashboard_elements',
  query: ['fields', 'apply_filters'],
  body: 'json'
}

/** The arguments of {@link create_dashboard_filter}. */
export interface CreateDashboardFilterArgs<Fields extends string = string> {
  body: CreateDashboardFilter
  fields?: Fields
}

/**
 * POST /dashboard_filters. Creates a dashboard filter. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/create_dashboard_filter
 */
export const create_dashboard_filter: Operation<CreateDashboardFilterArgs, DashboardFilter> = {
  id: 'create_dashboard_filter',
  version: '4.0',
  method: 'POST',
  path: '/dashboard_filters',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_dashboard_filter_state}. */
export interface CreateDashboardFilterStateArgs {
  body: string
}

/**
 * POST /dashboard_filter_state. Creates a dashboard filter state. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/create_dashboard_filter_state
 */
export const create_dashboard_filter_state: Operation<CreateDashboardFilterStateArgs, Dashboard | string> = {
  id: 'create_dashboard_filter_state',
  version: '4.0',
  method: 'POST',
  path: '/dashboard_filter_state',
  body: 'json'
}

/** The arguments of {@link create_dashboard_from_lookml}. */
export interface CreateDashboardFromLookmlArgs {
  body: WriteDashboardLookml
}

/**
 * POST /dashboards/from_lookml. Creates a dashboard from LookML. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/create_dashboard_from_lookml
 */
export const create_dashboard_from_lookml: Operation<CreateDashboardFromLookmlArgs, Dashboard> = {
  id: 'create_dashboard_from_lookml',
  version: '4.0',
  method: 'POST',
  path: '/dashboards/from_lookml',
  body: 'json'
}

/** The arguments of {@link create_dashboard_layout}. */
export interface CreateDashboardLayoutArgs<Fields extends string = string> {
  body: WriteDashboardLayout
  fields?: Fields
}

/**
 * POST /dashboard_layouts. Creates a dashboard layout. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/create_dashboard_layout
 */
export const create_dashboard_layout: Operation<CreateDashboardLayoutArgs, DashboardLayout> = {
  id: 'create_dashboard_layout',
  version: '4.0',
  method: 'POST',
  path: '/dashboard_layouts',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link dashboard}. */
export interface DashboardArgs<Fields extends string = string> {
  dashboard_id: string
  fields?: Fields
}

/**
 * GET /dashboards/{dashboard_id}. Gets one dashboard with its elements, filters and layouts; a LookML dashboard by
 * `model::name`. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard
 */
export const dashboard: Operation<DashboardArgs, Dashboard> = {
  id: 'dashboard',
  version: '4.0',
  method: 'GET',
  path: '/dashboards/{dashboard_id}',
  query: ['fields']
}

/** The arguments of {@link dashboard_aggregate_table_lookml}. */
export interface DashboardAggregateTableLookmlArgs {
  dashboard_id: string
}

/**
 * GET /dashboards/aggregate_table_lookml/{dashboard_id}. Gets the aggregate table LookML of a dashboard. Errors: 400,
 * 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_aggregate_table_lookml
 */
export const dashboard_aggregate_table_lookml: Operation<
  DashboardAggregateTableLookmlArgs,
  DashboardAggregateTableLookml
> = {
  id: 'dashboard_aggregate_table_lookml',
  version: '4.0',
  method: 'GET',
  path: '/dashboards/aggregate_table_lookml/{dashboard_id}'
}

/** The arguments of {@link dashboard_dashboard_elements}. */
export interface DashboardDashboardElementsArgs<Fields extends string = string> {
  dashboard_id: string
  fields?: Fields
}

/**
 * GET /dashboards/{dashboard_id}/dashboard_elements. Lists the dashboard elements of a dashboard. Errors: 400, 404,
 * 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_dashboard_elements
 */
export const dashboard_dashboard_elements: Operation<DashboardDashboardElementsArgs, DashboardElement[]> = {
  id: 'dashboard_dashboard_elements',
  version: '4.0',
  method: 'GET',
  path: '/dashboards/{dashboard_id}/dashboard_elements',
  query: ['fields']
}

/** The arguments of {@link dashboard_dashboard_filters}. */
export interface DashboardDashboardFiltersArgs<Fields extends string = string> {
  dashboard_id: string
  fields?: Fields
}

/**
 * GET /dashboards/{dashboard_id}/dashboard_filters. Lists the dashboard filters of a dashboard. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_dashboard_filters
 */
export const dashboard_dashboard_filters: Operation<DashboardDashboardFiltersArgs, DashboardFilter[]> = {
  id: 'dashboard_dashboard_filters',
  version: '4.0',
  method: 'GET',
  path: '/dashboards/{dashboard_id}/dashboard_filters',
  query: ['fields']
}

/** The arguments of {@link dashboard_dashboard_layouts}. */
export interface DashboardDashboardLayoutsArgs<Fields extends string = string> {
  dashboard_id: string
  fields?: Fields
}

/**
 * GET /dashboards/{dashboard_id}/dashboard_layouts. Lists the dashboard layouts of a dashboard. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_dashboard_layouts
 */
export const dashboard_dashboard_layouts: Operation<DashboardDashboardLayoutsArgs, DashboardLayout[]> = {
  id: 'dashboard_dashboard_layouts',
  version: '4.0',
  method: 'GET',
  path: '/dashboards/{dashboard_id}/dashboard_layouts',
  query: ['fields']
}

/** The arguments of {@link dashboard_element}. */
export interface DashboardElementArgs<Fields extends string = string> {
  dashboard_element_id: string
  fields?: Fields
}

/**
 * GET /dashboard_elements/{dashboard_element_id}. Gets one dashboard element. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_element
 */
export const dashboard_element: Operation<DashboardElementArgs, DashboardElement> = {
  id: 'dashboard_element',
  version: '4.0',
  method: 'GET',
  path: '/dashboard_elements/{dashboard_element_id}',
  query: ['fields']
}

/** The arguments of {@link dashboard_filter}. */
export interface DashboardFilterArgs<Fields extends string = string> {
  dashboard_filter_id: string
  fields?: Fields
}

/**
 * GET /dashboard_filters/{dashboard_filter_id}. Gets one dashboard filter. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_filter
 */
export const dashboard_filter: Operation<DashboardFilterArgs, DashboardFilter> = {
  id: 'dashboard_filter',
  version: '4.0',
  method: 'GET',
  path: '/dashboard_filters/{dashboard_filter_id}',
  query: ['fields']
}

/** The arguments of {@link dashboard_filter_state}. */
export interface DashboardFilterStateArgs {
  guid: string
}

/**
 * GET /dashboard_filter_state/{guid}. Gets one dashboard filter state. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_filter_state
 */
export const dashboard_filter_state: Operation<DashboardFilterStateArgs, string> = {
  id: 'dashboard_filter_state',
  version: '4.0',
  method: 'GET',
  path: '/dashboard_filter_state/{guid}'
}

/** The arguments of {@link dashboard_layout}. */
export interface DashboardLayoutArgs<Fields extends string = string> {
  dashboard_layout_id: string
  fields?: Fields
}

/**
 * GET /dashboard_layouts/{dashboard_layout_id}. Gets one dashboard layout. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_layout
 */
export const dashboard_layout: Operation<DashboardLayoutArgs, DashboardLayout> = {
  id: 'dashboard_layout',
  version: '4.0',
  method: 'GET',
  path: '/dashboard_layouts/{dashboard_layout_id}',
  query: ['fields']
}

/** The arguments of {@link dashboard_layout_component}. */
export interface DashboardLayoutComponentArgs<Fields extends string = string> {
  dashboard_layout_component_id: string
  fields?: Fields
}

/**
 * GET /dashboard_layout_components/{dashboard_layout_component_id}. Gets one dashboard layout component. Errors: 400,
 * 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_layout_component
 */
export const dashboard_layout_component: Operation<DashboardLayoutComponentArgs, DashboardLayoutComponent> = {
  id: 'dashboard_layout_component',
  version: '4.0',
  method: 'GET',
  path: '/dashboard_layout_components/{dashboard_layout_component_id}',
  query: ['fields']
}

/** The arguments of {@link dashboard_layout_dashboard_layout_components}. */
export interface DashboardLayoutDashboardLayoutComponentsArgs<Fields extends string = string> {
  dashboard_layout_id: string
  fields?: Fields
}

/**
 * GET /dashboard_layouts/{dashboard_layout_id}/dashboard_layout_components. Lists the dashboard layout components of a
 * dashboard layout. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_layout_dashboard_layout_components
 */
export const dashboard_layout_dashboard_layout_components: Operation<
  DashboardLayoutDashboardLayoutComponentsArgs,
  DashboardLayoutComponent[]
> = {
  id: 'dashboard_layout_dashboard_layout_components',
  version: '4.0',
  method: 'GET',
  path: '/dashboard_layouts/{dashboard_layout_id}/dashboard_layout_components',
  query: ['fields']
}

/** The arguments of {@link dashboard_lookml}. */
export interface DashboardLookmlArgs {
  dashboard_id: string
}

/**
 * GET /dashboards/lookml/{dashboard_id}. Gets the LookML of a dashboard, to keep it in a project or to import it
 * elsewhere. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_lookml
 */
export const dashboard_lookml: Operation<DashboardLookmlArgs, DashboardLookml> = {
  id: 'dashboard_lookml',
  version: '4.0',
  method: 'GET',
  path: '/dashboards/lookml/{dashboard_id}'
}

/** The arguments of {@link delete_dashboard}. */
export interface DeleteDashboardArgs {
  dashboard_id: string
}

/**
 * DELETE /dashboards/{dashboard_id}. Deletes a dashboard for good. To move it to the trash, send `deleted: true` to
 * `update_dashboard`. Errors: 400, 404, 405, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/delete_dashboard
 */
export const delete_dashboard: Operation<DeleteDashboardArgs, void> = {
  id: 'delete_dashboard',
  version: '4.0',
  method: 'DELETE',
  path: '/dashboards/{dashboard_id}',
  answer: 'none'
}

/** The arguments of {@link delete_dashboard_element}. */
export interface DeleteDashboardElementArgs {
  dashboard_element_id: string
}

/**
 * DELETE /dashboard_elements/{dashboard_element_id}. Deletes one dashboard element. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/delete_dashboard_element
 */
export const delete_dashboard_element: Operation<DeleteDashboardElementArgs, void> = {
  id: 'delete_dashboard_element',
  version: '4.0',
  method: 'DELETE',
  path: '/dashboard_elements/{dashboard_element_id}',
  answer: 'none'
}

/** The arguments of {@link delete_dashboard_filter}. */
export interface DeleteDashboardFilterArgs {
  dashboard_filter_id: string
}

/**
 * DELETE /dashboard_filters/{dashboard_filter_id}. Deletes one dashboard filter. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/delete_dashboard_filter
 */
export const delete_dashboard_filter: Operation<DeleteDashboardFilterArgs, void> = {
  id: 'delete_dashboard_filter',
  version: '4.0',
  method: 'DELETE',
  path: '/dashboard_filters/{dashboard_filter_id}',
  answer: 'none'
}

/** The arguments of {@link delete_dashboard_layout}. */
export interface DeleteDashboardLayoutArgs {
  dashboard_layout_id: string
}

/**
 * DELETE /dashboard_layouts/{dashboard_layout_id}. Deletes one dashboard layout. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/delete_dashboard_layout
 */
export const delete_dashboard_layout: Operation<DeleteDashboardLayoutArgs, void> = {
  id: 'delete_dashboard_layout',
  version: '4.0',
  method: 'DELETE',
  path: '/dashboard_layouts/{dashboard_layout_id}',
  answer: 'none'
}

/** The arguments of {@link import_dashboard_from_lookml}. */
export interface ImportDashboardFromLookmlArgs {
  body: WriteDashboardLookml
}

/**
 * POST /dashboards/lookml. Creates a dashboard in a folder from LookML, such as `dashboard_lookml` gives. Errors: 400,
 * 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/import_dashboard_from_lookml
 */
export const import_dashboard_from_lookml: Operation<ImportDashboardFromLookmlArgs, Dashboard> = {
  id: 'import_dashboard_from_lookml',
  version: '4.0',
  method: 'POST',
  path: '/dashboards/lookml',
  body: 'json'
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
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/import_lookml_dashboard
 */
export const import_lookml_dashboard: Operation<ImportLookmlDashboardArgs, Dashboard> = {
  id: 'import_lookml_dashboard',
  version: '4.0',
  method: 'POST',
  path: '/dashboards/{lookml_dashboard_id}/import/{space_id}',
  query: ['raw_locale'],
  body: 'json'
}

/** The arguments of {@link move_dashboard}. */
export interface MoveDashboardArgs {
  dashboard_id: string
  folder_id: string
}

/**
 * PATCH /dashboards/{dashboard_id}/move. Moves one dashboard. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/move_dashboard
 */
export const move_dashboard: Operation<MoveDashboardArgs, Dashboard> = {
  id: 'move_dashboard',
  version: '4.0',
  method: 'PATCH',
  path: '/dashboards/{dashboard_id}/move',
  query: ['folder_id']
}

/** The arguments of {@link search_dashboard_elements}. */
export interface SearchDashboardElementsArgs<Fields extends string = string> {
  dashboard_id?: string
  look_id?: string
  title?: string
  deleted?: boolean
  fields?: Fields
  filter_or?: boolean
  sorts?: string
}

/**
 * GET /dashboard_elements/search. Searches dashboard elements. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/search_dashboard_elements
 */
export const search_dashboard_elements: Operation<SearchDashboardElementsArgs | undefined, DashboardElement[]> = {
  id: 'search_dashboard_elements',
  version: '4.0',
  method: 'GET',
  path: '/dashboard_elements/search',
  query: ['dashboard_id', 'look_id', 'title', 'deleted', 'fields', 'filter_or', 'sorts']
}

/** The arguments of {@link search_dashboards}. */
export interface SearchDashboardsArgs<Fields extends string = string> {
  id?: string
  slug?: string
  title?: string
  description?: string
  content_favorite_id?: string
  folder_id?: string
  deleted?: string
  user_id?: string
  view_count?: string
  content_metadata_id?: string
  curate?: boolean
  last_viewed_at?: string
  fields?: Fields
  /**
   * Integer.
   * @deprecated
   */
  page?: number
  /**
   * Integer.
   * @deprecated
   */
  per_page?: number
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
  filter_or?: boolean
  not_owned_by?: boolean
}

/**
 * GET /dashboards/search. Searches dashboards, never LookML dashboards. `%` and `_` are wildcards, case does not
 * matter; without a wildcard the whole value must match. `deleted` lists those in the trash. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/search_dashboards
 */
export const search_dashboards: Operation<SearchDashboardsArgs | undefined, Dashboard[]> = {
  id: 'search_dashboards',
  version: '4.0',
  method: 'GET',
  path: '/dashboards/search',
  query: [
    'id',
    'slug',
    'title',
    'description',
    'content_favorite_id',
    'folder_id',
    'deleted',
    'user_id',
    'view_count',
    'content_metadata_id',
    'curate',
    'last_viewed_at',
    'fields',
    'page',
    'per_page',
    'limit',
    'offset',
    'sorts',
    'filter_or',
    'not_owned_by'
  ]
}

/** The arguments of {@link search_lookml_dashboards}. */
export interface SearchLookmlDashboardsArgs<Fields extends string = string> {
  folder_id?: string
  title?: string
  content_favorite_id?: string
  fields?: Fields
  /** Integer. */
  limit?: number
  /** Integer. */
  offset?: number
  sorts?: string
}

/**
 * GET /dashboards/lookml/search. Searches LookML dashboards. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/search_lookml_dashboards
 */
export const search_lookml_dashboards: Operation<SearchLookmlDashboardsArgs | undefined, DashboardLookml> = {
  id: 'search_lookml_dashboards',
  version: '4.0',
  method: 'GET',
  path: '/dashboards/lookml/search',
  query: ['folder_id', 'title', 'content_favorite_id', 'fields', 'limit', 'offset', 'sorts']
}

/** The arguments of {@link sync_lookml_dashboard}. */
export interface SyncLookmlDashboardArgs {
  lookml_dashboard_id: string
  raw_locale?: boolean
  dashboard_ids?: string[]
}

/**
 * PATCH /dashboards/{lookml_dashboard_id}/sync. Brings dashboards up to date with the LookML dashboard they came from;
 * lists their ids. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/sync_lookml_dashboard
 */
export const sync_lookml_dashboard: Operation<SyncLookmlDashboardArgs, number[]> = {
  id: 'sync_lookml_dashboard',
  version: '4.0',
  method: 'PATCH',
  path: '/dashboards/{lookml_dashboard_id}/sync',
  query: ['raw_locale', 'dashboard_ids']
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
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/update_dashboard
 */
export const update_dashboard: Operation<UpdateDashboardArgs, Dashboard> = {
  id: 'update_dashboard',
  version: '4.0',
  method: 'PATCH',
  path: '/dashboards/{dashboard_id}',
  body: 'json'
}

/** The arguments of {@link update_dashboard_certification}. */
export interface UpdateDashboardCertificationArgs {
  dashboard_id: string
  body: WriteCertification
}

/**
 * PATCH /dashboards/{dashboard_id}/certification. Updates the certification of a dashboard. Errors: 400, 404, 422, 429.
 * Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/update_dashboard_certification
 */
export const update_dashboard_certification: Operation<UpdateDashboardCertificationArgs, Dashboard> = {
  id: 'update_dashboard_certification',
  version: '4.0',
  method: 'PATCH',
  path: '/dashboards/{dashboard_id}/certification',
  body: 'json'
}

/** The arguments of {@link update_dashboard_element}. */
export interface UpdateDashboardElementArgs<Fields extends string = string> {
  dashboard_element_id: string
  body: WriteDashboardElement
  fields?: Fields
}

/**
 * PATCH /dashboard_elements/{dashboard_element_id}. Updates one dashboard element. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/update_dashboard_element
 */
export const update_dashboard_element: Operation<UpdateDashboardElementArgs, DashboardElement> = {
  id: 'update_dashboard_element',
  version: '4.0',
  method: 'PATCH',
  path: '/dashboard_elements/{dashboard_element_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_dashboard_filter}. */
export interface UpdateDashboardFilterArgs<Fields extends string = string> {
  dashboard_filter_id: string
  body: WriteDashboardFilter
  fields?: Fields
}

/**
 * PATCH /dashboard_filters/{dashboard_filter_id}. Updates one dashboard filter. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/update_dashboard_filter
 */
export const update_dashboard_filter: Operation<UpdateDashboardFilterArgs, DashboardFilter> = {
  id: 'update_dashboard_filter',
  version: '4.0',
  method: 'PATCH',
  path: '/dashboard_filters/{dashboard_filter_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_dashboard_layout}. */
export interface UpdateDashboardLayoutArgs<Fields extends string = string> {
  dashboard_layout_id: string
  body: WriteDashboardLayout
  fields?: Fields
}

/**
 * PATCH /dashboard_layouts/{dashboard_layout_id}. Updates one dashboard layout. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/update_dashboard_layout
 */
export const update_dashboard_layout: Operation<UpdateDashboardLayoutArgs, DashboardLayout> = {
  id: 'update_dashboard_layout',
  version: '4.0',
  method: 'PATCH',
  path: '/dashboard_layouts/{dashboard_layout_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_dashboard_layout_component}. */
export interface UpdateDashboardLayoutComponentArgs<Fields extends string = string> {
  dashboard_layout_component_id: string
  body: WriteDashboardLayoutComponent
  fields?: Fields
}

/**
 * PATCH /dashboard_layout_components/{dashboard_layout_component_id}. Updates one dashboard layout component. Errors:
 * 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/update_dashboard_layout_component
 */
export const update_dashboard_layout_component: Operation<
  UpdateDashboardLayoutComponentArgs,
  DashboardLayoutComponent
> = {
  id: 'update_dashboard_layout_component',
  version: '4.0',
  method: 'PATCH',
  path: '/dashboard_layout_components/{dashboard_layout_component_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_lookml_certification}. */
export interface UpdateLookmlCertificationArgs {
  dashboard_id: string
  body: WriteCertification
}

/**
 * PATCH /dashboards/lookml/{dashboard_id}/certification. Updates the certification of one LookML dashboard. Errors:
 * 400, 404, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/update_lookml_certification
 */
export const update_lookml_certification: Operation<UpdateLookmlCertificationArgs, Dashboard> = {
  id: 'update_lookml_certification',
  version: '4.0',
  method: 'PATCH',
  path: '/dashboards/lookml/{dashboard_id}/certification',
  body: 'json'
}
