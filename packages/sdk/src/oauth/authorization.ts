import { toBaseUrl } from '../base-url.ts'
import { LookerSessionError } from '../errors.ts'
import { concealed } from './conceal.ts'
import { isSame, randomText, toChallenge } from './digest.ts'
import { refused, requestToken, toEndpoint, type EndpointOptions } from './token-endpoint.ts'
import type { StoredToken } from './token-store.ts'

/** Who asks whom for access, and where the answer goes. */
export interface AuthorizationOptions {
  /** The address of Looker's pages, such as `https://looker.example.com`; often not that of the API. */
  lookerUrl: string
  /** The id under which the app is registered (`register_oauth_client_app`). */
  clientId: string
  /** Exactly as it is registered. */
  redirectUri: string
  /** `cors_api` by default. */
  scope?: string
  /** Allows `http://` to a host that is not this machine. */
  allowInsecureHttp?: boolean
}

/** An authorization that has begun. Keep it, and nobody else may see it, until the user comes back. */
export interface PendingAuthorization {
  /** Where the user has to go. */
  readonly url: string
  /** Tells the answer to this request from those that others made. */
  readonly state: string
  /** Proves that who has the code is who asked for it. */
  readonly codeVerifier: string
  readonly clientId: string
  readonly redirectUri: string
}

/**
 * Begins an authorization: send the user to its `url`, and hand it to {@link finishAuthorization} when they are back.
 * Sends nothing.
 * @throws {TypeError} for options that cannot work.
 * Source: RFC 7636.
 */
export async function startAuthorization(options: AuthorizationOptions): Promise<PendingAuthorization> {
  const { lookerUrl, clientId, redirectUri, scope = 'cors_api', allowInsecureHttp = false } = options
  if (!clientId) throw new TypeError('clientId is missing')
  if (!URL.canParse(redirectUri) || new URL(redirectUri).hash) {
    throw new TypeError('redirectUri must be an absolute URL without #')
  }
  const url = new URL(`${toLookerUrl(lookerUrl, allowInsecureHttp)}/auth`)
  const state = randomText()
  const codeVerifier = randomText()
  url.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    state,
    code_challenge: await toChallenge(codeVerifier),
    code_challenge_method: 'S256'
  }).toString()
  return concealed({ url: url.href, state, codeVerifier, clientId, redirectUri }, 'codeVerifier')
}

function toLookerUrl(given: string, allowInsecureHttp: boolean): string {
  try {
    return toBaseUrl(given, allowInsecureHttp)
  } catch {
    throw new TypeError('lookerUrl must be like https://host; http:// needs allowInsecureHttp')
  }
}

/**
 * Ends an authorization: checks the address that the user came back to, and gets the token for the code in it.
 * {@link oauthCredentials} does this too and keeps the token.
 * @throws {LookerSessionError} `authorization_needed` when the address answers another request, the user or the server
 * refused, or the code is no longer good: begin again.
 */
export async function finishAuthorization(
  callbackUrl: string,
  pending: PendingAuthorization,
  options: EndpointOptions
): Promise<StoredToken> {
  const endpoint = toEndpoint(options)
  const grant = {
    grant_type: 'authorization_code',
    code: toCode(callbackUrl, pending),
    code_verifier: pending.codeVerifier,
    client_id: pending.clientId,
    redirect_uri: pending.redirectUri
  }
  try {
    return await requestToken(endpoint, grant)
  } catch (error) {
    throw refused('authorization_needed', 'The server refuses the code: begin the authorization again', error)
  }
}

/** The parameters that an authorization adds to `redirectUri`. */
export const callbackParameters: readonly string[] = ['code', 'state', 'error', 'error_description', 'error_uri']

/** Tells whether an address answers this authorization, whatever the answer is. */
export function isCallbackOf({ state }: PendingAuthorization, callbackUrl: string): boolean {
  return URL.canParse(callbackUrl) && isSame(new URL(callbackUrl).searchParams.get('state') ?? '', state)
}

function toCode(callbackUrl: string, pending: PendingAuthorization): string {
  // What others put into an address is not even looked at.
  if (!isCallbackOf(pending, callbackUrl)) {
    throw needed('The address does not answer this authorization: its state is missing or another. Begin again')
  }
  const { searchParams } = new URL(callbackUrl)
  const error = searchParams.get('error')
  if (error !== null) {
    throw needed(`Access was refused: ${printable(error)} ${printable(searchParams.get('error_description') ?? '')}`)
  }
  const code = searchParams.get('code')
  if (!code) throw needed('The address holds no code: begin the authorization again')
  return code
}

function needed(message: string): LookerSessionError {
  return new LookerSessionError('authorization_needed', message.trim())
}

/** A message must not be able to command a terminal. */
function printable(text: string): string {
  return text.replace(/[^ -~]+/g, ' ').slice(0, 200)
}
