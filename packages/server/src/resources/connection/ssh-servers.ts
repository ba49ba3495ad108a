import type { Context } from '../../context.ts'
import { ApiError } from '../../errors.ts'
import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'
import { fingerprintsOf, makeSshPublicKey, sshKeys } from './ssh-key.ts'
import { sshTunnels } from './ssh-kinds.ts'

/** A server that tunnels to databases lead through. */
export interface SshServerDocument extends Document {
  readonly ssh_server_name: string
  readonly ssh_server_host: string
  readonly ssh_server_port: number
  readonly ssh_server_user: string
}

export const sshServers: Kind<SshServerDocument> = { name: 'ssh_server', indexes: [], unique: ['ssh_server_name'] }

export const sshServerFamily: Family<SshServerDocument> = {
  kind: sshServers,
  path: '/ssh_server/{id}',
  defaults: { ssh_server_name: '', ssh_server_host: '', ssh_server_port: 22, ssh_server_user: '' },
  required: ['ssh_server_name', 'ssh_server_host', 'ssh_server_user'],
  distinct: ['ssh_server_name'],
  expand: async ({ store }, documents) => {
    const key = (await store.get(sshKeys, 'current'))?.document.public_key ?? ''
    const marks = key === '' ? { finger_print: '', sha_finger_print: '' } : fingerprintsOf(key)
    return documents.map(({ id }) => ({ ssh_server_id: id, status: 'unknown', public_key: key, ...marks }))
  },
  created: async ({ store }) => {
    if (await store.get(sshKeys, 'current')) return []
    return [{ op: 'insert', kind: sshKeys, document: { id: 'current', public_key: makeSshPublicKey('looker') } }]
  },
  guard: (context, { id }, change) => (change === 'remove' ? refuseUsed(context, id) : undefined),
  demo: [
    {
      id: '1',
      ssh_server_name: 'bastion',
      ssh_server_host: 'bastion.example.com',
      ssh_server_port: 22,
      ssh_server_user: 'looker'
    }
  ]
}

async function refuseUsed({ store }: Context, id: string): Promise<void> {
  const [tunnel] = await store.find(sshTunnels, { where: { ssh_server_id: id }, limit: 1 })
  if (tunnel) throw new ApiError(400, `The tunnel ${tunnel.document.id} leads through it; remove that one first`)
}
