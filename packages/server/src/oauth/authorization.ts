import { oauthClientApps, type OauthClientAppDocument } from '../kinds.ts'
import type { Service } from '../service.ts'
import type { Stored } from '../storage/store.ts'
import { readChallenge } from './challenge.ts'

/** What an app asks for by sending a browser to `/auth`. */
export interface Authorization {
  readonly app: Stored<OauthClientAppDocument>
  /** As {@link readChallenge} gives it. */
  readonly challenge: string
  /** Gives the address to send the browser back to, with these parameters and the app's `state`. */
  readonly callback: (parameters: Readonly<Record<string, string>>) => string
}

/** A request that is refused: told to the app, or where it may not come from the app at all, only to the person. */
export type Refused = { readonly location: string } | { readonly message: string }

/** The one thing that an app can be allowed: calls to the API. Source: behaviour 1.7. */
const scopes = ['cors_api', 'api']

/**
 * Reads the query of `/auth`. Until client and address are known to belong together nothing is sent to that address:
 * it may be anybody's. Source: RFC 6749 4.1.1 and 4.1.2.1; RFC 7636 4.3.
 */
export async function readAuthorization(
  { store }: Service,
  query: string
): Promise<({ readonly isRefused: false } & Authorization) | ({ readonly isRefused: true } & Refused)> {
  const given = new URLSearchParams(query)
  const twice = [...given.keys()].find((name, at, names) => names.indexOf(name) < at)
  if (twice !== undefined) return { isRefused: true, message: 'A parameter of this request stands twice.' }
  const value = (name: string): string => given.get(name) ?? ''
  const app = value('client_id') === '' ? undefined : await store.get(oauthClientApps, value('client_id'))
  const redirectUri = app?.document.redirect_uri
  // Programs look for these words to tell one from the other.
  if (!app) return { isRefused: true, message: 'The OAuth client was not found: no app has this client_id.' }
  if (redirectUri !== value('redirect_uri')) {
    return { isRefused: true, message: 'redirect_uri mismatch: the app is registered with another redirect_uri.' }
  }
  const callback: Authorization['callback'] = (parameters) => {
    const state = given.get('state')
    const added = new URLSearchParams({ ...parameters, ...(state !== null && { state }) }).toString()
    return `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${added}`
  }
  const challenge = readChallenge(value('code_challenge'))
  const [error, error_description] = problemOf(value, challenge)
  if (challenge === undefined || error !== undefined) {
    return { isRefused: true, location: callback({ error: error!, error_description: error_description! }) }
  }
  return { isRefused: false, app, challenge, callback }
}

type Problem = readonly [error: string, description: string] | readonly []

function problemOf(value: (name: string) => string, challenge: string | undefined): Problem {
  if (value('response_type') !== 'code') return ['unsupported_response_type', 'response_type must be code']
  const asked = value('scope').split(' ')
  if (!asked.every((scope) => scopes.includes(scope))) return ['invalid_scope', 'scope must be cors_api']
  if (value('code_challenge_method') !== 'S256') return ['invalid_request', 'code_challenge_method must be S256']
  if (challenge === undefined) return ['invalid_request', 'code_challenge must be a SHA-256 as base64url or hex']
  return []
}
