import type { GivenToken } from './options.ts'
import type { ApiRequest } from './request.ts'
import { notTheApi, toValue, type ApiResponse } from './response.ts'

/** A token that a session uses, with what the session knows of it. Times are on the session's monotonic clock. */
export interface Token {
  readonly value: string
  readonly expiresAtMs: number
  /** From here on a call asks for a new one, which takes over when it has come. */
  renewAtMs: number
  /** Where the server has it. Unknown for one that somebody else made. */
  workspace?: string
  /** The session that made it. */
  readonly owner?: object
  /** Somebody else made it and gave it, with how to end it if that is ours to do. */
  readonly given?: GivenToken
  /** It served a call, or was made while the one before it was good: when it is refused, it is gone. */
  isTrusted?: true
}

const leastMarginMs = 120_000
/** Longer than any process: for a token that does not say when it ends. */
const forEverSeconds = 1e12

/** How long before its end a token is renewed: 2 minutes or 10 % of its life, but never more than half of it. */
export function renewalMarginMs(lifetimeMs: number): number {
  return Math.min(Math.max(leastMarginMs, lifetimeMs / 10), lifetimeMs / 2)
}

/**
 * Reads the answer of a login that succeeded. A token without `expires_in` lasts until the server refuses it.
 * @throws {LookerResponseError} when there is no token in it that a header can hold.
 */
export function toToken(request: ApiRequest, response: ApiResponse, nowMs: number, owner: object): Token {
  const answer = toValue(request, response) as { access_token?: unknown; expires_in?: unknown } | undefined
  const value = answer?.access_token
  if (!isToken(value)) throw notTheApi(request, response)
  return { ...lasting(answer?.expires_in, nowMs), value, owner, workspace: 'production' }
}

/** The token that somebody else made. One that does not say when it ends lasts until the server refuses it. */
export function givenToken(given: GivenToken, nowMs: number, owner: object): Token {
  return { ...lasting(given.expiresInSeconds, nowMs), value: checkToken(given.accessToken), owner, given }
}

/** @throws {TypeError} for a token that no header can hold. */
export function checkToken(value: string): string {
  if (!isToken(value)) throw new TypeError('accessToken must be printable ASCII')
  return value
}

function lasting(expiresInSeconds: unknown, nowMs: number): Pick<Token, 'expiresAtMs' | 'renewAtMs'> {
  const lifetimeMs = (Number(expiresInSeconds) || forEverSeconds) * 1000
  const expiresAtMs = nowMs + lifetimeMs
  return { expiresAtMs, renewAtMs: expiresAtMs - renewalMarginMs(lifetimeMs) }
}

/** What can stand in a header. */
function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[!-~]+$/.test(value)
}
