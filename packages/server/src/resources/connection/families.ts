import type { AnyFamily } from '../../families/family.ts'
import { catalogueFamily } from '../metadata/catalogues.ts'
import { connectionFamily } from './connections.ts'
import { externalOauthApplicationFamily, oauthApplicationUserStateFamily } from './external-oauth-applications.ts'
import { sshKeyFamily } from './ssh-key.ts'
import { sshServerFamily } from './ssh-servers.ts'
import { sshTunnelFamily } from './ssh-tunnels.ts'

export const connectionFamilies: readonly AnyFamily[] = [
  connectionFamily,
  catalogueFamily,
  externalOauthApplicationFamily,
  oauthApplicationUserStateFamily,
  sshKeyFamily,
  sshServerFamily,
  sshTunnelFamily
]
