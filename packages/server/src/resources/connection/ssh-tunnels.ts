import type { Context } from '../../context.ts'
import { invalid } from '../../errors.ts'
import type { Family } from '../../families/family.ts'
import { sshTunnels, type SshTunnelDocument } from './ssh-kinds.ts'
import { sshServers } from './ssh-servers.ts'

export const sshTunnelFamily: Family<SshTunnelDocument> = {
  kind: sshTunnels,
  path: '/ssh_tunnel/{id}',
  defaults: { ssh_server_id: '', database_host: '', database_port: 0, local_host_port: 0, last_attempt: '' },
  required: ['ssh_server_id', 'database_host', 'database_port'],
  prepare: async (context, { ssh_server_id, local_host_port }, current) => {
    if (typeof ssh_server_id === 'string' && ssh_server_id !== '') await requireServer(context, ssh_server_id)
    if (current || local_host_port) return {}
    return { local_host_port: firstPort + (await context.store.count(sshTunnels)) }
  },
  expand: async ({ store }, documents) => {
    const ids = [...new Set(documents.map(({ ssh_server_id }) => ssh_server_id))]
    const found = await store.find(sshServers, { where: { id: { in: ids } } })
    const servers = new Map(found.map(({ document: { id, ...server } }) => [id, server]))
    return documents.map(({ id, ssh_server_id }) => ({
      tunnel_id: id,
      status: 'unknown',
      ...servers.get(ssh_server_id)
    }))
  },
  demo: [
    {
      id: '1',
      ssh_server_id: '1',
      database_host: 'db.internal.example.com',
      database_port: 5432,
      local_host_port: 20000,
      last_attempt: ''
    }
  ]
}

const firstPort = 20_000

async function requireServer({ store }: Context, id: string): Promise<void> {
  if (await store.get(sshServers, id)) return
  throw invalid({
    field: 'ssh_server_id',
    code: 'invalid',
    message: "'ssh_server_id' is not the id of one that there is."
  })
}
