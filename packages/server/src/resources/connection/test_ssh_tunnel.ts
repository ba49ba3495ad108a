import type { test_ssh_tunnel } from 'lookerts/4.0/connection'
import type { Handler } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { getOne } from '../../families/read.ts'
import { sshTunnelFamily } from './ssh-tunnels.ts'

/** Nothing is connected to: a tunnel that is there is well. */
export const handleTestSshTunnel: Handler<typeof test_ssh_tunnel> = async (context, args) => {
  const tunnel = await getOne(context, sshTunnelFamily, { ...args })
  return { ...tunnel, status: 'success', last_attempt: toTimestamp(context.now()) }
}
