import { isSameDigest } from '../auth/digest.ts'
import { randomWord } from '../auth/secrets.ts'
import { valuesOf } from '../families/singleton.ts'
import { headerOf } from '../http/body.ts'
import type { HttpRequest } from '../http/exchange.ts'
import { users, webSessions, type UserDocument, type WebSessionDocument } from '../kinds.ts'
import { sessionConfig } from '../resources/auth/session-config.ts'
import type { Service } from '../service.ts'
import type { Change, Stored } from '../storage/store.ts'
import { csrfTokenOf, sessionTokenOf } from './cookies.ts'

/** Who does nothing for so long is signed out where the rules say so. Source: the contract's `SessionConfig`. */
const idleMs = 15 * 60_000
/** What was used so recently is not noted again. */
const notedMs = 60_000
const tokenLength = 43
/** What a browser calls itself is kept so far. */
const mostUserAgent = 300

/** Makes a secret of 256 bits, for a cookie. */
export function makeCookieToken(): string {
  return randomWord(tokenLength)
}

/** Tells whether a cookie could be one of {@link makeCookieToken}. */
export function isCookieToken(text: string): boolean {
  return text.length === tokenLength && /^\w+$/.test(text)
}

/** Finds who is signed in with the browser that a request comes from; undefined for nobody. */
export async function signedInUser(service: Service, request: HttpRequest): Promise<Stored<UserDocument> | undefined> {
  const { store, digest, now } = service
  const token = sessionTokenOf(service, request)
  const session = isCookieToken(token) ? await store.get(webSessions, digest(token)) : undefined
  if (!session || session.document.expires_at_ms <= now()) return undefined
  if (!(await isActive(service, session))) return undefined
  // The form's cookie belongs to the session: one that another site has planted is of no use.
  if (!isSameDigest(digest(csrfTokenOf(request)), session.document.csrf_digest)) return undefined
  const user = await store.get(users, session.document.user_id)
  return user?.document.is_disabled ? undefined : user
}

/** Tells whether somebody is there yet, and notes that they are. */
async function isActive({ store, now }: Service, { document, revision }: Stored<WebSessionDocument>): Promise<boolean> {
  const { use_inactivity_based_logout } = await valuesOf({ store }, sessionConfig)
  if (!use_inactivity_based_logout) return true
  const idle = now() - (document.active_at_ms ?? document.created_at_ms ?? 0)
  if (idle >= idleMs) return false
  const active = { ...document, active_at_ms: now() }
  if (idle >= notedMs) await store.commit([{ op: 'update', kind: webSessions, document: active, revision }])
  return true
}

/** A web session that is to be stored: `seconds` is how long the browser keeps it, undefined while it is open. */
export interface StartedSession {
  readonly token: string
  readonly seconds: number | undefined
  readonly changes: readonly Change[]
}

/** Makes a web session, in place of the one that the browser had, by the rules for sessions. */
export async function startSession(service: Service, request: HttpRequest, user_id: string): Promise<StartedSession> {
  const { digest, now, store } = service
  const rules = await valuesOf({ store }, sessionConfig)
  const token = makeCookieToken()
  const document: WebSessionDocument = {
    id: digest(token),
    user_id,
    csrf_digest: digest(csrfTokenOf(request)),
    expires_at_ms: now() + rules.session_minutes * 60_000,
    created_at_ms: now(),
    ...(rules.track_session_location && { ip_address: request.address }),
    user_agent: headerOf(request, 'user-agent').slice(0, mostUserAgent)
  }
  const before = digest(sessionTokenOf(service, request))
  return {
    token,
    seconds: rules.allow_persistent_sessions ? rules.session_minutes * 60 : undefined,
    changes: [
      rules.unlimited_sessions_per_user
        ? { op: 'remove', kind: webSessions, id: before }
        : { op: 'removeWhere', kind: webSessions, where: { or: [{ user_id }, { id: before }] } },
      { op: 'insert', kind: webSessions, document }
    ]
  }
}

/**
 * Tells whether a form was sent by a page of ours: it repeats the cookie, and the browser names no other site.
 * Source: OWASP Cross-Site Request Forgery Prevention Cheat Sheet.
 */
export function isOwnForm(service: Service, request: HttpRequest, csrfToken: string): boolean {
  const cookie = csrfTokenOf(request)
  if (!isCookieToken(cookie) || !isSameDigest(service.digest(cookie), service.digest(csrfToken))) return false
  const site = headerOf(request, 'sec-fetch-site')
  if (site !== '' && site !== 'same-origin' && site !== 'none') return false
  return isOwnOrigin(service, request)
}

function isOwnOrigin({ baseUrl }: Service, request: HttpRequest): boolean {
  const { origin } = request.headers
  if (origin === undefined || origin === baseUrl()) return true
  return typeof origin === 'string' && URL.canParse(origin) && new URL(origin).host === headerOf(request, 'host')
}
