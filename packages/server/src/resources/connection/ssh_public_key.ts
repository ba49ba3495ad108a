import type { ssh_public_key } from 'lookerts/4.0/connection'
import type { Handler } from '../../context.ts'
import { sshPublicKey } from './ssh-key.ts'

export const handleSshPublicKey: Handler<typeof ssh_public_key> = async (context) => ({
  public_key: await sshPublicKey(context)
})
