import type { EmbedCookielessSessionAcquire, EmbedCookielessSessionAcquireResponse } from '../4.0/types.ts'
import { checkEmbedUser, type EmbedUser } from './user.ts'

/** Whom a request comes from. */
export interface CookielessUser extends EmbedUser {
  /**
   * What names the sign-in of this user in this browser, such as the id of your own session: another one at each
   * sign-in. Requests with the same share one session in Looker.
   */
  sessionKey: string
  /** Where the page with the iframe comes from, when that differs by user: `https://app.example.com`. */
  embed_domain?: string
}

/** The tokens that a browser may have. The one that refers to the session is not among them. */
const names = [
  'authentication_token',
  'authentication_token_ttl',
  'navigation_token',
  'navigation_token_ttl',
  'api_token',
  'api_token_ttl',
  'session_reference_token_ttl'
] as const

/** What the Embed SDK shows as an expired session; an error status it takes for an interruption, and never asks again. */
export const expired: EmbedCookielessSessionAcquireResponse = { session_reference_token_ttl: 0 }

/** Takes from an answer of Looker what the browser may have. */
export function toBrowserTokens(answer: EmbedCookielessSessionAcquireResponse): EmbedCookielessSessionAcquireResponse {
  return Object.fromEntries(names.filter((name) => name in answer).map((name) => [name, answer[name]]))
}

/** What names a user's sign-in in the store: another user with the same key has no part in it. */
export function toKey({ external_user_id, sessionKey }: CookielessUser): string {
  if (typeof sessionKey !== 'string' || sessionKey === '') {
    throw new TypeError('sessionKey must be a text that names the sign-in, such as the id of your session')
  }
  return JSON.stringify([external_user_id, sessionKey])
}

/** @throws {TypeError} for a user whom Looker would refuse. */
export function toAcquireBody(user: CookielessUser, embedDomain: string | undefined): EmbedCookielessSessionAcquire {
  checkEmbedUser(user)
  const { sessionKey: _, group_ids, permissions, models, ...rest } = user
  return {
    ...(embedDomain !== undefined && { embed_domain: embedDomain }),
    ...rest,
    ...(permissions && { permissions: [...permissions] }),
    ...(models && { models: [...models] }),
    ...(group_ids && { group_ids: group_ids.map(String) })
  }
}

/** Reads the tokens that the Embed SDK sends; undefined where they are not there. */
export async function readTokens(
  request: Request
): Promise<{ api_token: string; navigation_token: string } | undefined> {
  const body = (await request.json().catch(() => undefined)) as Record<string, unknown> | null | undefined
  const { api_token, navigation_token } = body ?? {}
  return typeof api_token === 'string' && typeof navigation_token === 'string'
    ? { api_token, navigation_token }
    : undefined
}

/** An answer to the browser that nobody keeps. */
export function toResponse(status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } })
}
