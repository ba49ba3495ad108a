import type { Operation } from '../operation.ts'
import type { GivenToken, Workspace } from '../options.ts'
import { toRequest } from '../request.ts'
import { loginOperation } from '../session-operations.ts'
import { concealed } from './conceal.ts'
import { toStoreKey } from './digest.ts'
import { remainingMs, sharedToken } from './shared-token.ts'
import { endToken, refused, toEndpoint, toStoredToken, type EndpointOptions } from './token-endpoint.ts'
import type { TokenStore } from './token-store.ts'

/** An API key, and where its token is kept. */
export interface StoredLoginOptions extends EndpointOptions {
  clientId: string
  clientSecret: string
  store: TokenStore
  /** The version to log in at; `4.0` by default. */
  apiVersion?: Operation['version']
  /**
   * The workspace of the sessions that use the login. On the server a workspace belongs to the token, so sessions
   * share a login only with those of the same workspace.
   */
  workspace?: Workspace
}

/** Credentials that keep one login for all that share a store. */
export interface StoredLogin {
  (refused?: string): Promise<GivenToken>
  /**
   * Ends the login for all that share it, and removes it from the store. No error when there is none.
   * @throws {LookerError} when it may have stayed alive; it then stays stored, so that a second call can end it.
   */
  logout(): Promise<void>
}

/**
 * Makes credentials that log in with an API key once for all processes that share a store, and once more when the
 * server refuses the token or it has run out. A session that uses them leaves the login alive when it logs out.
 *
 * They throw {@link LookerSessionError} `login_refused` when the server refuses the key.
 * @throws {TypeError} for options that cannot work.
 * @example createSession({ baseUrl, credentials: storedLogin({ baseUrl, clientId, clientSecret, store }) })
 */
export function storedLogin(options: StoredLoginOptions): StoredLogin {
  const { store, clientId, clientSecret, apiVersion = '4.0', workspace = '' } = options
  if (!clientId || !clientSecret) throw new TypeError('clientId and clientSecret must both be given')
  const endpoint = toEndpoint(options)
  const key = (): Promise<string> => toStoreKey('login', endpoint.baseUrl, clientId, workspace)
  const current = sharedToken(store, key, async () => {
    const args = { client_id: clientId, client_secret: clientSecret }
    const request = toRequest(endpoint.baseUrl, { ...loginOperation, version: apiVersion }, args)
    const response = await endpoint.send(request)
    try {
      return toStoredToken(request, response)
    } catch (error) {
      throw refused('login_refused', 'The server refuses clientId and clientSecret', error)
    }
  })

  const source = async (refusedToken?: string): Promise<GivenToken> => {
    const token = (await current(refusedToken))!
    const { accessToken, expiresAtMs } = token
    const record: GivenToken = { accessToken, ...(expiresAtMs && { expiresInSeconds: remainingMs(token) / 1000 }) }
    return concealed(record, 'accessToken')
  }
  return Object.assign(source, {
    async logout(): Promise<void> {
      await store.update(
        await key(),
        async (stored) => void (stored && (await endToken(endpoint, stored.accessToken, apiVersion)))
      )
    }
  })
}
