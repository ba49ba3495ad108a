import { LookerSessionError } from '../errors.ts'
import type { GivenToken } from '../options.ts'
import { finishAuthorization, type PendingAuthorization } from './authorization.ts'
import { concealed } from './conceal.ts'
import { toStoreKey } from './digest.ts'
import { remainingMs, sharedToken } from './shared-token.ts'
import { endToken, isRefusal, requestToken, toEndpoint, type Endpoint, type EndpointOptions } from './token-endpoint.ts'
import type { StoredToken, TokenStore } from './token-store.ts'

/** Whose login it is, and where it is kept. */
export interface OAuthOptions extends EndpointOptions {
  /** The id under which the app is registered. */
  clientId: string
  store: TokenStore
  /** Sent when a token is refreshed, for servers that ask for it. */
  redirectUri?: string
  /**
   * Whether the login ends when a session logs out; true by default. With false it stays in the store for the next
   * session, until `logout` of the credentials.
   */
  endsWithSession?: boolean
}

/** Credentials of a user who authorized the app, for {@link createSession}. */
export interface OAuthCredentials {
  (refused?: string): Promise<GivenToken>
  /**
   * Gets the token for the address that the user came back to, and stores it.
   * @throws {LookerSessionError} `authorization_needed` as {@link finishAuthorization} does.
   */
  accept(callbackUrl: string, pending: PendingAuthorization): Promise<void>
  /**
   * Ends the login, the refresh token included, and removes it from the store. No error when there is none.
   * @throws {LookerError} when it may have stayed alive; it then stays stored, so that a second call can end it.
   */
  logout(): Promise<void>
}

/**
 * Makes credentials out of the login in a store: the access token, refreshed in time and when the server refuses it.
 * All that share the store share the login, and refresh it once.
 *
 * They throw {@link LookerSessionError} `authorization_needed` when there is no login, or the server refuses to refresh
 * it; that login is removed then.
 * @throws {TypeError} for options that cannot work.
 * @example createSession({ baseUrl, credentials: oauthCredentials({ baseUrl, clientId, store }) })
 */
export function oauthCredentials(options: OAuthOptions): OAuthCredentials {
  const { store, clientId, endsWithSession = true } = options
  if (!clientId) throw new TypeError('clientId is missing')
  const endpoint = toEndpoint(options)
  let refusal: unknown
  const key = (): Promise<string> => toStoreKey('oauth', endpoint.baseUrl, clientId)
  const current = sharedToken(store, key, async (stored) => {
    refusal = undefined
    try {
      return await refresh(endpoint, options, stored)
    } catch (error) {
      if (!isRefusal(error)) throw error
      refusal = error
      return undefined
    }
  })

  const source = async (refused?: string): Promise<GivenToken> => {
    const token = await current(refused)
    if (!token) throw needed(refusal)
    const record: GivenToken = {
      accessToken: token.accessToken,
      ...(token.expiresAtMs && { expiresInSeconds: remainingMs(token) / 1000 }),
      ...(endsWithSession && { logout })
    }
    return concealed(record, 'accessToken')
  }

  async function logout(): Promise<void> {
    const storeKey = await key()
    const left = await store.update(storeKey, (stored) => end(endpoint, options, stored))
    // The access token had run out: only with another one can the refresh token be ended.
    if (left)
      await store.update(storeKey, async (stored) => void (stored && (await endToken(endpoint, stored.accessToken))))
  }

  return Object.assign(source, {
    logout,
    async accept(callbackUrl: string, pending: PendingAuthorization): Promise<void> {
      const token = await finishAuthorization(callbackUrl, pending, options)
      await store.update(await key(), () => Promise.resolve(token))
    }
  })
}

type RefreshOptions = Pick<OAuthOptions, 'clientId' | 'redirectUri'>

/** Uses the refresh token, and keeps it where the server gives no other. Gives undefined where there is none. */
async function refresh(
  endpoint: Endpoint,
  { clientId, redirectUri }: RefreshOptions,
  stored: StoredToken | undefined
): Promise<StoredToken | undefined> {
  const refreshToken = stored?.refreshToken
  if (!refreshToken) return undefined
  const token = await requestToken(endpoint, {
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    client_id: clientId,
    ...(redirectUri && { redirect_uri: redirectUri })
  })
  return concealed({ refreshToken, ...token }, 'accessToken', 'refreshToken')
}

/** Ends a login. Gives a refreshed one, still to be ended, where only the access token was dead. */
async function end(
  endpoint: Endpoint,
  options: RefreshOptions,
  stored: StoredToken | undefined
): Promise<StoredToken | undefined> {
  if (!stored || (await endToken(endpoint, stored.accessToken))) return undefined
  try {
    return await refresh(endpoint, options, stored)
  } catch (error) {
    if (isRefusal(error)) return undefined
    throw error
  }
}

function needed(cause: unknown): LookerSessionError {
  const reason = cause ? 'The server refuses to refresh the login' : 'No login is stored, or it has run out'
  return new LookerSessionError('authorization_needed', `${reason}: the user has to authorize the app`, { cause })
}
