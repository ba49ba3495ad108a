import { ordinary } from '../../families/ordinary.ts'
import { endpoint, type Endpoints } from '../endpoint.ts'
import { connectionFamily } from './connections.ts'
import { handleCreateOauthApplicationUserState } from './create_oauth_application_user_state.ts'
import { handleDeleteConnectionOverride } from './delete_connection_override.ts'
import { dialectInfos } from './dialects.ts'
import { externalOauthApplicationFamily } from './external-oauth-applications.ts'
import { seesConnections } from './rights.ts'
import { sshServerFamily } from './ssh-servers.ts'
import { sshTunnelFamily } from './ssh-tunnels.ts'
import { handleSshPublicKey } from './ssh_public_key.ts'
import { handleTestConnection } from './test_connection.ts'
import { handleTestConnectionConfig } from './test_connection_config.ts'
import { handleTestSshServer } from './test_ssh_server.ts'
import { handleTestSshTunnel } from './test_ssh_tunnel.ts'

export const connectionEndpoints: Endpoints = {
  ...ordinary(connectionFamily, {
    list: 'all_connections',
    get: 'connection',
    create: 'create_connection',
    update: 'update_connection',
    remove: 'delete_connection',
    read: seesConnections
  }),
  delete_connection_override: endpoint('admin', handleDeleteConnectionOverride),
  all_dialect_infos: endpoint(seesConnections, dialectInfos),
  // No database is contacted.
  test_connection: endpoint(seesConnections, handleTestConnection, 'record'),
  test_connection_config: endpoint('admin', handleTestConnectionConfig, 'record'),
  ...ordinary(externalOauthApplicationFamily, {
    list: 'all_external_oauth_applications',
    create: 'create_external_oauth_application',
    update: 'update_external_oauth_application',
    remove: 'delete_external_oauth_application',
    read: 'admin',
    level: 'record'
  }),
  create_oauth_application_user_state: endpoint('admin', handleCreateOauthApplicationUserState, 'record'),
  ssh_public_key: endpoint('admin', handleSshPublicKey, 'record'),
  ...ordinary(sshServerFamily, {
    list: 'all_ssh_servers',
    get: 'ssh_server',
    create: 'create_ssh_server',
    update: 'update_ssh_server',
    remove: 'delete_ssh_server',
    read: 'admin',
    level: 'record'
  }),
  test_ssh_server: endpoint('admin', handleTestSshServer, 'record'),
  ...ordinary(sshTunnelFamily, {
    list: 'all_ssh_tunnels',
    get: 'ssh_tunnel',
    create: 'create_ssh_tunnel',
    update: 'update_ssh_tunnel',
    remove: 'delete_ssh_tunnel',
    read: 'admin',
    level: 'record'
  }),
  test_ssh_tunnel: endpoint('admin', handleTestSshTunnel, 'record')
}
