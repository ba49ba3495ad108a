// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  ColumnSearch,
  ConnectionFeatures,
  CostEstimate,
  CreateCostEstimate,
  Model,
  ModelFieldSuggestions,
  Schema,
  SchemaColumns,
  SchemaTables
} from '../types.ts'

/** The arguments of {@link connection_columns}. */
export interface ConnectionColumnsArgs<Fields extends string = string> {
  connection_name: string
  database?: string
  schema_name?: string
  cache?: boolean
  /** Integer. */
  table_limit?: number
  table_names?: string
  fields?: Fields
}

/**
 * GET /connections/{connection_name}/columns. Lists the columns of a connection. May take minutes. Errors: 400, 404,
 * 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Metadata/connection_columns
 */
export const connection_columns: Operation<ConnectionColumnsArgs, SchemaColumns[]> = {
  id: 'connection_columns',
  version: '4.0',
  method: 'GET',
  path: '/connections/{connection_name}/columns',
  query: ['database', 'schema_name', 'cache', 'table_limit', 'table_names', 'fields'],
  slow: true
}

/** The arguments of {@link connection_cost_estimate}. */
export interface ConnectionCostEstimateArgs<Fields extends string = string> {
  connection_name: string
  body: CreateCostEstimate
  fields?: Fields
}

/**
 * POST /connections/{connection_name}/cost_estimate. Estimates the cost of a query on a connection. May take minutes.
 * Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Metadata/connection_cost_estimate
 */
export const connection_cost_estimate: Operation<ConnectionCostEstimateArgs, CostEstimate> = {
  id: 'connection_cost_estimate',
  version: '4.0',
  method: 'POST',
  path: '/connections/{connection_name}/cost_estimate',
  query: ['fields'],
  body: 'json',
  repeatable: true,
  slow: true
}

/** The arguments of {@link connection_databases}. */
export interface ConnectionDatabasesArgs {
  connection_name: string
}

/**
 * GET /connections/{connection_name}/databases. Lists the databases of a connection. May take minutes. Errors: 400,
 * 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Metadata/connection_databases
 */
export const connection_databases: Operation<ConnectionDatabasesArgs, string[]> = {
  id: 'connection_databases',
  version: '4.0',
  method: 'GET',
  path: '/connections/{connection_name}/databases',
  slow: true
}

/** The arguments of {@link connection_features}. */
export interface ConnectionFeaturesArgs<Fields extends string = string> {
  connection_name: string
  fields?: Fields
}

/**
 * GET /connections/{connection_name}/features. Gets the features of a connection. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Metadata/connection_features
 */
export const connection_features: Operation<ConnectionFeaturesArgs, ConnectionFeatures> = {
  id: 'connection_features',
  version: '4.0',
  method: 'GET',
  path: '/connections/{connection_name}/features',
  query: ['fields']
}

/** The arguments of {@link connection_schemas}. */
export interface ConnectionSchemasArgs<Fields extends string = string> {
  connection_name: string
  database?: string
  cache?: boolean
  fields?: Fields
}

/**
 * GET /connections/{connection_name}/schemas. Lists the schemas of a connection. May take minutes. Errors: 400, 404,
 * 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Metadata/connection_schemas
 */
export const connection_schemas: Operation<ConnectionSchemasArgs, Schema[]> = {
  id: 'connection_schemas',
  version: '4.0',
  method: 'GET',
  path: '/connections/{connection_name}/schemas',
  query: ['database', 'cache', 'fields'],
  slow: true
}

/** The arguments of {@link connection_search_columns}. */
export interface ConnectionSearchColumnsArgs<Fields extends string = string> {
  connection_name: string
  column_name?: string
  fields?: Fields
}

/**
 * GET /connections/{connection_name}/search_columns. Searches the columns of a connection. May take minutes. Errors:
 * 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Metadata/connection_search_columns
 */
export const connection_search_columns: Operation<ConnectionSearchColumnsArgs, ColumnSearch[]> = {
  id: 'connection_search_columns',
  version: '4.0',
  method: 'GET',
  path: '/connections/{connection_name}/search_columns',
  query: ['column_name', 'fields'],
  slow: true
}

/** The arguments of {@link connection_tables}. */
export interface ConnectionTablesArgs<Fields extends string = string> {
  connection_name: string
  database?: string
  schema_name?: string
  cache?: boolean
  fields?: Fields
  table_filter?: string
  /** Integer. */
  table_limit?: number
}

/**
 * GET /connections/{connection_name}/tables. Lists the tables of a connection. May take minutes. Errors: 400, 404, 422,
 * 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Metadata/connection_tables
 */
export const connection_tables: Operation<ConnectionTablesArgs, SchemaTables[]> = {
  id: 'connection_tables',
  version: '4.0',
  method: 'GET',
  path: '/connections/{connection_name}/tables',
  query: ['database', 'schema_name', 'cache', 'fields', 'table_filter', 'table_limit'],
  slow: true
}

/** The arguments of {@link get_model}. */
export interface GetModelArgs {
  model_name: string
}

/**
 * GET /models/{model_name}. Gets one model. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Metadata/get_model
 */
export const get_model: Operation<GetModelArgs, Model> = {
  id: 'get_model',
  version: '4.0',
  method: 'GET',
  path: '/models/{model_name}'
}

/** The arguments of {@link model_fieldname_suggestions}. */
export interface ModelFieldnameSuggestionsArgs {
  model_name: string
  view_name: string
  field_name: string
  term?: string
  filters?: Record<string, unknown>
}

/**
 * GET /models/{model_name}/views/{view_name}/fields/{field_name}/suggestions. Gets suggestions for the values of a
 * field. May take minutes. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Metadata/model_fieldname_suggestions
 */
export const model_fieldname_suggestions: Operation<ModelFieldnameSuggestionsArgs, ModelFieldSuggestions> = {
  id: 'model_fieldname_suggestions',
  version: '4.0',
  method: 'GET',
  path: '/models/{model_name}/views/{view_name}/fields/{field_name}/suggestions',
  query: ['term', 'filters'],
  slow: true
}
