// Generated from contract/3.1.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { DBConnection, DBConnectionTestResult, DialectInfo, WriteDBConnection } from '../types.ts'

/** The arguments of {@link all_connections}. */
export interface AllConnectionsArgs<Fields extends string = string> {
  fields?: Fields
}

/** GET /connections. Lists all database connections. Passwords are never told. Errors: 400, 404. */
export const all_connections: Operation<AllConnectionsArgs | undefined, DBConnection[]> = {
  id: 'all_connections',
  version: '3.1',
  method: 'GET',
  path: '/connections',
  query: ['fields']
}

/** The arguments of {@link all_dialect_infos}. */
export interface AllDialectInfosArgs<Fields extends string = string> {
  fields?: Fields
}

/** GET /dialect_info. Lists all dialect descriptions. Errors: 400, 404. */
export const all_dialect_infos: Operation<AllDialectInfosArgs | undefined, DialectInfo[]> = {
  id: 'all_dialect_infos',
  version: '3.1',
  method: 'GET',
  path: '/dialect_info',
  query: ['fields']
}

/** The arguments of {@link connection}. */
export interface ConnectionArgs<Fields extends string = string> {
  connection_name: string
  fields?: Fields
}

/**
 * GET /connections/{connection_name}. Gets one database connection by its name. The password is never told. Errors:
 * 400, 404.
 */
export const connection: Operation<ConnectionArgs, DBConnection> = {
  id: 'connection',
  version: '3.1',
  method: 'GET',
  path: '/connections/{connection_name}',
  query: ['fields']
}

/** The arguments of {@link create_connection}. */
export interface CreateConnectionArgs {
  body: WriteDBConnection
}

/** POST /connections. Creates a connection. Errors: 400, 403, 404, 409, 422, 429. */
export const create_connection: Operation<CreateConnectionArgs, DBConnection> = {
  id: 'create_connection',
  version: '3.1',
  method: 'POST',
  path: '/connections',
  body: 'json'
}

/** The arguments of {@link delete_connection}. */
export interface DeleteConnectionArgs {
  connection_name: string
}

/** DELETE /connections/{connection_name}. Deletes one connection. Errors: 400, 404, 429. */
export const delete_connection: Operation<DeleteConnectionArgs, void> = {
  id: 'delete_connection',
  version: '3.1',
  method: 'DELETE',
  path: '/connections/{connection_name}',
  answer: 'none'
}

/** The arguments of {@link delete_connection_override}. */
export interface DeleteConnectionOverrideArgs {
  connection_name: string
  override_context: string
}

/**
 * DELETE /connections/{connection_name}/connection_override/{override_context}. Deletes one override of a connection.
 * Errors: 400, 404, 422, 429.
 */
export const delete_connection_override: Operation<DeleteConnectionOverrideArgs, void> = {
  id: 'delete_connection_override',
  version: '3.1',
  method: 'DELETE',
  path: '/connections/{connection_name}/connection_override/{override_context}',
  answer: 'none'
}

/** The arguments of {@link test_connection}. */
export interface TestConnectionArgs {
  connection_name: string
  tests?: string[]
}

/**
 * PUT /connections/{connection_name}/test. Tests a stored connection, with all tests that its dialect has or with those
 * of `tests`, and lists the results. A failed test is an item of the list, not an error. May take minutes. Errors: 400,
 * 404, 422, 429.
 */
export const test_connection: Operation<TestConnectionArgs, DBConnectionTestResult[]> = {
  id: 'test_connection',
  version: '3.1',
  method: 'PUT',
  path: '/connections/{connection_name}/test',
  query: ['tests'],
  slow: true
}

/** The arguments of {@link test_connection_config}. */
export interface TestConnectionConfigArgs {
  body: WriteDBConnection
  tests?: string[]
}

/** PUT /connections/test. Tests a connection that is given in the body. May take minutes. Errors: 400, 404, 429. */
export const test_connection_config: Operation<TestConnectionConfigArgs, DBConnectionTestResult[]> = {
  id: 'test_connection_config',
  version: '3.1',
  method: 'PUT',
  path: '/connections/test',
  query: ['tests'],
  body: 'json',
  slow: true
}

/** The arguments of {@link update_connection}. */
export interface UpdateConnectionArgs {
  connection_name: string
  body: WriteDBConnection
}

/** PATCH /connections/{connection_name}. Updates one connection. Errors: 400, 403, 404, 409, 422, 429. */
export const update_connection: Operation<UpdateConnectionArgs, DBConnection> = {
  id: 'update_connection',
  version: '3.1',
  method: 'PATCH',
  path: '/connections/{connection_name}',
  body: 'json'
}
