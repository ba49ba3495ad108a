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
  /** Made by somebody else: not ours to renew or to end. */
  readonly isPreset?: true
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
  const lifetimeMs = (Number(answer?.expires_in) || forEverSeconds) * 1000
  return {
    value,
    owner,
    expiresAtMs: nowMs + lifetimeMs,
    renewAtMs: nowMs + lifetimeMs - renewalMarginMs(lifetimeMs),
    workspace: 'production'
  }
}

/** A token that somebody else made: it lasts until the server refuses it. */
export function presetToken(value: string): Token {
  if (!isToken(value)) throw new TypeError('accessToken must be printable ASCII')
  return { value, expiresAtMs: Infinity, renewAtMs: Infinity, isPreset: true }
}

/** What can stand in a header. */
function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[!-~]+$/.test(value)
}
