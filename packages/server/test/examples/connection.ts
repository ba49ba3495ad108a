import type { Examples, Stage } from './example.ts'

const connection = { name: 'sales', dialect_name: 'postgres', host: 'localhost', port: '5432', database: 'sales' }

const server = { ssh_server_name: 'gate', ssh_server_host: 'gate.example.com', ssh_server_user: 'looker' }

async function withOverride({ post }: Stage): Promise<{ path: Record<string, string> }> {
  await post('/connections', { ...connection, pdt_context_override: { context: 'pdt', host: 'other' } })
  return { path: { connection_name: 'sales', override_context: 'pdt' } }
}

export const connectionExamples: Examples = {
  all_connections: {},
  create_connection: { json: { ...connection, password: 'secret' } },
  connection: { path: { connection_name: 'thelook' } },
  update_connection: { path: { connection_name: 'thelook' }, json: { max_connections: 10 } },
  delete_connection: { path: { connection_name: 'thelook' } },
  delete_connection_override: withOverride,
  test_connection: { path: { connection_name: 'thelook' }, query: { tests: 'connect,query' } },
  test_connection_config: { json: connection },
  all_dialect_infos: {},
  all_external_oauth_applications: { query: { name: 'Snow%' } },
  create_external_oauth_application: { json: { name: 'BigQuery', client_id: 'abc', client_secret: 'secret' } },
  create_oauth_application_user_state: {
    json: {
      user_id: '1',
      oauth_application_id: '1',
      access_token: 'secret',
      access_token_expires_at: '2026-01-02T03:04:05.000+00:00'
    }
  },
  update_external_oauth_application: { path: { client_id: 'snowflake-client' }, json: { name: 'Snow' } },
  delete_external_oauth_application: { path: { client_id: 'snowflake-client' } },
  ssh_public_key: {},
  all_ssh_servers: {},
  create_ssh_server: { json: server },
  ssh_server: {},
  update_ssh_server: { json: { ssh_server_port: 2222 } },
  delete_ssh_server: async ({ post }) => ({
    path: { ssh_server_id: String((await post('/ssh_servers', server)).ssh_server_id) }
  }),
  test_ssh_server: {},
  all_ssh_tunnels: {},
  create_ssh_tunnel: { json: { ssh_server_id: '1', database_host: 'db', database_port: 5432 } },
  ssh_tunnel: {},
  update_ssh_tunnel: { json: { database_port: 5433 } },
  delete_ssh_tunnel: {},
  test_ssh_tunnel: {}
}
