import { transportOf } from '#platform'
import { toBaseUrl } from '../base-url.ts'
import { withDeadline } from '../deadline.ts'
import { LookerApiError, LookerSessionError, type LookerErrorCode } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { Redact } from '../redact.ts'
import { describe, toRequest, type ApiRequest } from '../request.ts'
import { notTheApi, toError, toValue, type ApiResponse } from '../response.ts'
import { logoutOperation } from '../session-operations.ts'
import type { Fetch } from '../transport/fetch.ts'
import { concealed } from './conceal.ts'
import { isPrintable, type StoredToken } from './token-store.ts'

/** Where the API is, and how to reach it. */
export interface EndpointOptions {
  /** The address of the API, such as `https://looker.example.com:19999`. */
  baseUrl: string
  /** Takes the place of the transport, as in a session. */
  fetch?: Fetch
  /** How long one request may take; 30,000 by default. */
  timeoutMs?: number
  /** Allows `http://` to a host that is not this machine. Secrets then travel unencrypted. */
  allowInsecureHttp?: boolean
}

/** An API that has been found to make sense. */
export interface Endpoint {
  readonly baseUrl: string
  /** Sends a request within the time limit. The `secrets` that its body carries are kept out of errors. */
  readonly send: (request: ApiRequest, secrets?: readonly string[]) => Promise<ApiResponse>
}

/** @throws {TypeError} that names the option and says what it should be. */
export function toEndpoint({ baseUrl, timeoutMs = 30_000, allowInsecureHttp, ...options }: EndpointOptions): Endpoint {
  if (!(timeoutMs > 0)) throw new TypeError('timeoutMs must be above 0')
  const transport = transportOf(options)
  return {
    baseUrl: toBaseUrl(baseUrl, allowInsecureHttp ?? false),
    async send(request, secrets) {
      try {
        const response = await withDeadline(timeoutMs, undefined, describe(request), (signal) =>
          transport(request, signal)
        )
        return secrets ? { ...response, redact: redactingAll(secrets) } : response
      } finally {
        // The next request is an hour away.
        transport.close?.()
      }
    }
  }
}

// The OAuth part of the API has no version in its address.
const tokenOperation: Operation = {
  id: 'token',
  version: 'token' as Operation['version'],
  method: 'POST',
  path: '',
  body: 'json'
}
const endOperation: Operation = { ...logoutOperation, version: 'logout' as Operation['version'], path: '' }

/** What the token endpoint is asked with. */
export type Grant = Readonly<Record<string, string>>

/**
 * Gets a token for a code or a refresh token.
 * @throws {LookerApiError} when the server refuses.
 * @throws {LookerResponseError} when the answer holds no token.
 */
export async function requestToken({ baseUrl, send }: Endpoint, grant: Grant): Promise<StoredToken> {
  const request = toRequest(baseUrl, tokenOperation, { body: grant })
  const { code, code_verifier: verifier, refresh_token: refreshToken } = grant
  const response = await send(
    request,
    [code, verifier, refreshToken].filter((secret) => secret !== undefined)
  )
  return toStoredToken(request, response.status > 299 ? worded(response) : response)
}

/**
 * Ends an access token, and the refresh token that came with it. Tells whether the token was alive until then.
 * @throws {LookerError} when it may have stayed alive.
 */
export function endToken(endpoint: Endpoint, accessToken: string, version?: Operation['version']): Promise<boolean> {
  const operation = version ? { ...logoutOperation, version } : endOperation
  const { headers, ...request } = toRequest(endpoint.baseUrl, operation, {})
  return end(endpoint, { ...request, headers: { ...headers, authorization: `Bearer ${accessToken}` } })
}

async function end({ send }: Endpoint, request: ApiRequest): Promise<boolean> {
  const response = await send(request)
  if (response.status === 204) return true
  const error = toError(request, response)
  if (isRefusal(error)) return false
  throw error
}

/**
 * Reads the answer of a login. When the token ends is counted from now, on the wall clock: other processes read it.
 * @throws {LookerApiError} for an error status.
 * @throws {LookerResponseError} when there is no token in it that a header can hold.
 */
export function toStoredToken(request: ApiRequest, response: ApiResponse): StoredToken {
  const answer = toValue(request, response) as Record<string, unknown> | null
  const accessToken = answer?.access_token
  if (!isPrintable(accessToken)) throw notTheApi(request, response)
  const refreshToken = answer?.refresh_token
  const lifetimeMs = Number(answer?.expires_in) * 1000
  const token: StoredToken = {
    accessToken,
    ...(isPrintable(refreshToken) && { refreshToken }),
    ...(lifetimeMs > 0 && { expiresAtMs: Date.now() + lifetimeMs })
  }
  return concealed(token, 'accessToken', 'refreshToken')
}

/** Tells whether the API has said no. A server that is busy, broken, or not the API has refused nothing. */
export function isRefusal(error: unknown): error is LookerApiError {
  return error instanceof LookerApiError && error.status < 500 && error.status !== 408 && error.status !== 429
}

/** Makes the error of a session out of a refusal; every other error stays as it is. */
export function refused(code: LookerErrorCode, message: string, cause: unknown): unknown {
  return isRefusal(cause) ? new LookerSessionError(code, message, { cause }) : cause
}

/** Gives an error of OAuth's own form the `message` of all other errors. Source: RFC 6749, 5.2. */
function worded(response: ApiResponse): ApiResponse {
  try {
    const body = JSON.parse(new TextDecoder().decode(response.body)) as Record<string, unknown>
    const message = body.message ?? body.error_description ?? body.error
    return { ...response, body: new TextEncoder().encode(JSON.stringify({ ...body, message })) }
  } catch {
    return response
  }
}

function redactingAll(secrets: readonly string[]): Redact {
  const forms = secrets.filter(Boolean).flatMap((secret) => [secret, encodeURIComponent(secret)])
  const clean = (_: string, part: unknown): unknown =>
    typeof part === 'string' ? forms.reduce((rest, form) => rest.replaceAll(form, '***'), part) : part
  return (value) => JSON.parse(JSON.stringify(value), clean)
}
