// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  CreateOAuthApplicationUserStateRequest,
  CreateOAuthApplicationUserStateResponse,
  DBConnection,
  DBConnectionTestResult,
  DialectInfo,
  ExternalOauthApplication,
  SshPublicKey,
  SshServer,
  SshTunnel,
  WriteDBConnection,
  WriteExternalOauthApplication,
  WriteSshServer,
  WriteSshTunnel
} from '../types.ts'

/** The arguments of {@link all_connections}. */
export interface AllConnectionsArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /connections. Lists all database connections. Passwords are never told. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/all_connections
 */
export const all_connections: Operation<AllConnectionsArgs | undefined, DBConnection[]> = {
  id: 'all_connections',
  version: '4.0',
  method: 'GET',
  path: '/connections',
  query: ['fields']
}

/** The arguments of {@link all_dialect_infos}. */
export interface AllDialectInfosArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /dialect_info. Lists all dialect descriptions. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/all_dialect_infos
 */
export const all_dialect_infos: Operation<AllDialectInfosArgs | undefined, DialectInfo[]> = {
  id: 'all_dialect_infos',
  version: '4.0',
  method: 'GET',
  path: '/dialect_info',
  query: ['fields']
}

/** The arguments of {@link all_external_oauth_applications}. */
export interface AllExternalOauthApplicationsArgs {
  name?: string
  client_id?: string
}

/**
 * GET /external_oauth_applications. Lists all external OAuth applications. Errors: 400, 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/all_external_oauth_applications
 */
export const all_external_oauth_applications: Operation<
  AllExternalOauthApplicationsArgs | undefined,
  ExternalOauthApplication[]
> = {
  id: 'all_external_oauth_applications',
  version: '4.0',
  method: 'GET',
  path: '/external_oauth_applications',
  query: ['name', 'client_id']
}

/** The arguments of {@link all_ssh_servers}. */
export interface AllSshServersArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /ssh_servers. Lists all SSH servers. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/all_ssh_servers
 */
export const all_ssh_servers: Operation<AllSshServersArgs | undefined, SshServer[]> = {
  id: 'all_ssh_servers',
  version: '4.0',
  method: 'GET',
  path: '/ssh_servers',
  query: ['fields']
}

/** The arguments of {@link all_ssh_tunnels}. */
export interface AllSshTunnelsArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /ssh_tunnels. Lists all SSH tunnels. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/all_ssh_tunnels
 */
export const all_ssh_tunnels: Operation<AllSshTunnelsArgs | undefined, SshTunnel[]> = {
  id: 'all_ssh_tunnels',
  version: '4.0',
  method: 'GET',
  path: '/ssh_tunnels',
  query: ['fields']
}

/** The arguments of {@link connection}. */
export interface ConnectionArgs<Fields extends string = string> {
  connection_name: string
  fields?: Fields
}

/**
 * GET /connections/{connection_name}. Gets one database connection by its name. The password is never told. Errors:
 * 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/connection
 */
export const connection: Operation<ConnectionArgs, DBConnection> = {
  id: 'connection',
  version: '4.0',
  method: 'GET',
  path: '/connections/{connection_name}',
  query: ['fields']
}

/** The arguments of {@link create_connection}. */
export interface CreateConnectionArgs {
  body: WriteDBConnection
}

/**
 * POST /connections. Creates a connection. Errors: 400, 403, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/create_connection
 */
export const create_connection: Operation<CreateConnectionArgs, DBConnection> = {
  id: 'create_connection',
  version: '4.0',
  method: 'POST',
  path: '/connections',
  body: 'json'
}

/** The arguments of {@link create_external_oauth_application}. */
export interface CreateExternalOauthApplicationArgs {
  body: WriteExternalOauthApplication
}

/**
 * POST /external_oauth_applications. Creates an external OAuth application. Errors: 400, 404, 409, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/create_external_oauth_application
 */
export const create_external_oauth_application: Operation<
  CreateExternalOauthApplicationArgs,
  ExternalOauthApplication
> = {
  id: 'create_external_oauth_application',
  version: '4.0',
  method: 'POST',
  path: '/external_oauth_applications',
  body: 'json'
}

/** The arguments of {@link create_oauth_application_user_state}. */
export interface CreateOauthApplicationUserStateArgs {
  body: CreateOAuthApplicationUserStateRequest
}

/**
 * POST /external_oauth_applications/user_state. Stores the OAuth state of a user for an external application. Errors:
 * 400, 404, 409, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/create_oauth_application_user_state
 */
export const create_oauth_application_user_state: Operation<
  CreateOauthApplicationUserStateArgs,
  CreateOAuthApplicationUserStateResponse
> = {
  id: 'create_oauth_application_user_state',
  version: '4.0',
  method: 'POST',
  path: '/external_oauth_applications/user_state',
  body: 'json'
}

/** The arguments of {@link create_ssh_server}. */
export interface CreateSshServerArgs {
  body: WriteSshServer
}

/**
 * POST /ssh_servers. Creates an SSH server. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/create_ssh_server
 */
export const create_ssh_server: Operation<CreateSshServerArgs, SshServer> = {
  id: 'create_ssh_server',
  version: '4.0',
  method: 'POST',
  path: '/ssh_servers',
  body: 'json'
}

/** The arguments of {@link create_ssh_tunnel}. */
export interface CreateSshTunnelArgs {
  body: WriteSshTunnel
}

/**
 * POST /ssh_tunnels. Creates an SSH tunnel. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/create_ssh_tunnel
 */
export const create_ssh_tunnel: Operation<CreateSshTunnelArgs, SshTunnel> = {
  id: 'create_ssh_tunnel',
  version: '4.0',
  method: 'POST',
  path: '/ssh_tunnels',
  body: 'json'
}

/** The arguments of {@link delete_connection}. */
export interface DeleteConnectionArgs {
  connection_name: string
}

/**
 * DELETE /connections/{connection_name}. Deletes one connection. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/delete_connection
 */
export const delete_connection: Operation<DeleteConnectionArgs, void> = {
  id: 'delete_connection',
  version: '4.0',
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
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/delete_connection_override
 */
export const delete_connection_override: Operation<DeleteConnectionOverrideArgs, void> = {
  id: 'delete_connection_override',
  version: '4.0',
  method: 'DELETE',
  path: '/connections/{connection_name}/connection_override/{override_context}',
  answer: 'none'
}

/** The arguments of {@link delete_external_oauth_application}. */
export interface DeleteExternalOauthApplicationArgs {
  client_id: string
}

/**
 * DELETE /external_oauth_applications/{client_id}. Deletes one external OAuth application. Errors: 400, 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/delete_external_oauth_application
 */
export const delete_external_oauth_application: Operation<DeleteExternalOauthApplicationArgs, void> = {
  id: 'delete_external_oauth_application',
  version: '4.0',
  method: 'DELETE',
  path: '/external_oauth_applications/{client_id}',
  answer: 'none'
}

/** The arguments of {@link delete_ssh_server}. */
export interface DeleteSshServerArgs {
  ssh_server_id: string
}

/**
 * DELETE /ssh_server/{ssh_server_id}. Deletes one SSH server. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/delete_ssh_server
 */
export const delete_ssh_server: Operation<DeleteSshServerArgs, void> = {
  id: 'delete_ssh_server',
  version: '4.0',
  method: 'DELETE',
  path: '/ssh_server/{ssh_server_id}',
  answer: 'none'
}

/** The arguments of {@link delete_ssh_tunnel}. */
export interface DeleteSshTunnelArgs {
  ssh_tunnel_id: string
}

/**
 * DELETE /ssh_tunnel/{ssh_tunnel_id}. Deletes one SSH tunnel. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/delete_ssh_tunnel
 */
export const delete_ssh_tunnel: Operation<DeleteSshTunnelArgs, void> = {
  id: 'delete_ssh_tunnel',
  version: '4.0',
  method: 'DELETE',
  path: '/ssh_tunnel/{ssh_tunnel_id}',
  answer: 'none'
}

/**
 * GET /ssh_public_key. Gets the SSH public key. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/ssh_public_key
 */
export const ssh_public_key: Operation<void, SshPublicKey> = {
  id: 'ssh_public_key',
  version: '4.0',
  method: 'GET',
  path: '/ssh_public_key'
}

/** The arguments of {@link ssh_server}. */
export interface SshServerArgs {
  ssh_server_id: string
}

/**
 * GET /ssh_server/{ssh_server_id}. Gets one SSH server. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/ssh_server
 */
export const ssh_server: Operation<SshServerArgs, SshServer> = {
  id: 'ssh_server',
  version: '4.0',
  method: 'GET',
  path: '/ssh_server/{ssh_server_id}'
}

/** The arguments of {@link ssh_tunnel}. */
export interface SshTunnelArgs {
  ssh_tunnel_id: string
}

/**
 * GET /ssh_tunnel/{ssh_tunnel_id}. Gets one SSH tunnel. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/ssh_tunnel
 */
export const ssh_tunnel: Operation<SshTunnelArgs, SshTunnel> = {
  id: 'ssh_tunnel',
  version: '4.0',
  method: 'GET',
  path: '/ssh_tunnel/{ssh_tunnel_id}'
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
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/test_connection
 */
export const test_connection: Operation<TestConnectionArgs, DBConnectionTestResult[]> = {
  id: 'test_connection',
  version: '4.0',
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

/**
 * PUT /connections/test. Tests a connection that is given in the body. May take minutes. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/test_connection_config
 */
export const test_connection_config: Operation<TestConnectionConfigArgs, DBConnectionTestResult[]> = {
  id: 'test_connection_config',
  version: '4.0',
  method: 'PUT',
  path: '/connections/test',
  query: ['tests'],
  body: 'json',
  slow: true
}

/** The arguments of {@link test_ssh_server}. */
export interface TestSshServerArgs {
  ssh_server_id: string
}

/**
 * GET /ssh_server/{ssh_server_id}/test. Tests one SSH server. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/test_ssh_server
 */
export const test_ssh_server: Operation<TestSshServerArgs, SshServer> = {
  id: 'test_ssh_server',
  version: '4.0',
  method: 'GET',
  path: '/ssh_server/{ssh_server_id}/test'
}

/** The arguments of {@link test_ssh_tunnel}. */
export interface TestSshTunnelArgs {
  ssh_tunnel_id: string
}

/**
 * GET /ssh_tunnel/{ssh_tunnel_id}/test. Tests one SSH tunnel. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/test_ssh_tunnel
 */
export const test_ssh_tunnel: Operation<TestSshTunnelArgs, SshTunnel> = {
  id: 'test_ssh_tunnel',
  version: '4.0',
  method: 'GET',
  path: '/ssh_tunnel/{ssh_tunnel_id}/test'
}

/** The arguments of {@link update_connection}. */
export interface UpdateConnectionArgs {
  connection_name: string
  body: WriteDBConnection
}

/**
 * PATCH /connections/{connection_name}. Updates one connection. Errors: 400, 403, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/update_connection
 */
export const update_connection: Operation<UpdateConnectionArgs, DBConnection> = {
  id: 'update_connection',
  version: '4.0',
  method: 'PATCH',
  path: '/connections/{connection_name}',
  body: 'json'
}

/** The arguments of {@link update_external_oauth_application}. */
export interface UpdateExternalOauthApplicationArgs {
  client_id: string
  body: WriteExternalOauthApplication
}

/**
 * PATCH /external_oauth_applications/{client_id}. Updates one external OAuth application. Errors: 400, 404, 422, 429.
 * Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/update_external_oauth_application
 */
export const update_external_oauth_application: Operation<
  UpdateExternalOauthApplicationArgs,
  ExternalOauthApplication
> = {
  id: 'update_external_oauth_application',
  version: '4.0',
  method: 'PATCH',
  path: '/external_oauth_applications/{client_id}',
  body: 'json'
}

/** The arguments of {@link update_ssh_server}. */
export interface UpdateSshServerArgs {
  ssh_server_id: string
  body: WriteSshServer
}

/**
 * PATCH /ssh_server/{ssh_server_id}. Updates one SSH server. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/update_ssh_server
 */
export const update_ssh_server: Operation<UpdateSshServerArgs, SshServer> = {
  id: 'update_ssh_server',
  version: '4.0',
  method: 'PATCH',
  path: '/ssh_server/{ssh_server_id}',
  body: 'json'
}

/** The arguments of {@link update_ssh_tunnel}. */
export interface UpdateSshTunnelArgs {
  ssh_tunnel_id: string
  body: WriteSshTunnel
}

/**
 * PATCH /ssh_tunnel/{ssh_tunnel_id}. Updates one SSH tunnel. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/update_ssh_tunnel
 */
export const update_ssh_tunnel: Operation<UpdateSshTunnelArgs, SshTunnel> = {
  id: 'update_ssh_tunnel',
  version: '4.0',
  method: 'PATCH',
  path: '/ssh_tunnel/{ssh_tunnel_id}',
  body: 'json'
}
