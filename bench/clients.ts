import { Looker40SDK } from '@looker/sdk'
import { NodeSession, NodeSettings } from '@looker/sdk-node'
import { call, createSession } from 'lookerts'
import { me } from 'lookerts/4.0/user'
import { apiKey } from './requests.ts'

/** A client under test; nothing is sent before the first call. */
export interface Client {
  /** Asks who the caller is. */
  callMe(): Promise<void>
  logout(): Promise<void>
}

/** Ours, in a session of its own. */
export function ourClient(baseUrl: string): Client {
  const session = createSession({ baseUrl, ...apiKey })
  return {
    callMe: async () => requireId(await call(session, me)),
    logout: () => session.logout()
  }
}

/** The official one, in a session of its own. */
export function officialClient(baseUrl: string): Client {
  const settings = new NodeSettings('', `[Looker]\nbase_url=${baseUrl}`)
  // It asks for the credentials at each login, and would take them from the environment.
  settings.readConfig = () => ({ base_url: baseUrl, client_id: apiKey.clientId, client_secret: apiKey.clientSecret })
  // It writes a line for each call.
  console.debug = () => {}
  const session = new NodeSession(settings)
  const sdk = new Looker40SDK(session)
  return {
    callMe: async () => requireId(await sdk.ok(sdk.me())),
    logout: async () => {
      // It fails when the token is dead already.
      await session.logout().catch(() => false)
    }
  }
}

function requireId(user: { id?: string | null }): void {
  if (!user.id) throw new Error('the answer holds no user')
}
