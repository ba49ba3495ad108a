import type { test_ssh_server } from 'lookerts/4.0/connection'
import type { Handler } from '../../context.ts'
import { getOne } from '../../families/read.ts'
import { sshServerFamily } from './ssh-servers.ts'

/** Nothing is connected to: a server that is there is well. */
export const handleTestSshServer: Handler<typeof test_ssh_server> = async (context, args) => {
  const server = await getOne(context, sshServerFamily, { ...args })
  return { ...server, status: 'success' }
}
