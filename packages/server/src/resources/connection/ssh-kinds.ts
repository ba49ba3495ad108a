import type { Document, Kind } from '../../storage/store.ts'

/** A way through an SSH server to a database. */
export interface SshTunnelDocument extends Document {
  readonly ssh_server_id: string
  readonly database_host: string
  readonly database_port: number
  /** Where it begins on this machine. */
  readonly local_host_port: number
  readonly last_attempt: string
}

export const sshTunnels: Kind<SshTunnelDocument> = { name: 'ssh_tunnel', indexes: ['ssh_server_id'], unique: [] }
