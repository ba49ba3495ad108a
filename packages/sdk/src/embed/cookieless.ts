import type { Sender } from '../call.ts'
import {
  expired,
  readTokens,
  toAcquireBody,
  toBrowserTokens,
  toKey,
  toResponse,
  type CookielessUser
} from './browser.ts'
import { acquire, end, renew } from './looker-session.ts'
import { memoryEmbedStore, type EmbedStore } from './store.ts'
import { turns } from './turns.ts'

/** How the backend of cookieless embedding is made. */
export interface CookielessEmbedOptions {
  /** A session of an admin: Looker lets nobody else make embed sessions. */
  session: Sender
  /**
   * Tells from a request (its cookie, its token) who is signed in to your application; undefined for nobody. Only
   * what your server knows may decide: whoever is named here is who Looker takes the browser for.
   */
  user: (request: Request) => CookielessUser | undefined | Promise<CookielessUser | undefined>
  /** Where the page with the iframe comes from; not needed where Looker's own list of embed domains has it. */
  embedDomain?: string
  /** Where sessions are remembered; in this process's memory by default. */
  store?: EmbedStore
}

/** A backend for cookieless embedding. */
export interface CookielessEmbed {
  /**
   * Answers a request of the browser, whatever stands before the last part of its path. What `user`, the store or
   * Looker throw is thrown on, for your framework to log; the Embed SDK shows any failure as an interrupted page.
   */
  (request: Request): Promise<Response>
  /**
   * Ends the embed session of the request's user, in Looker too; none is no error. To be called before your own
   * sign-out. When it throws, the session may be alive, and a second call tries again.
   */
  end(request: Request): Promise<void>
}

/**
 * Makes the backend that Looker's Embed SDK wants for `initCookieless`, as a web-standard handler:
 *
 * - `GET …/acquire-embed-session` starts the embed session of the signed-in user, or joins it for a further iframe.
 *   A session that is over, or that is somebody else's, is replaced.
 * - `PUT …/generate-embed-tokens` renews the browser's tokens. When the session is over or nobody knows the tokens, it
 *   answers 200 with `session_reference_token_ttl: 0`, which the Embed SDK shows as an expired session; after an error
 *   status it would never ask again.
 *
 * Anybody who is not signed in gets 401. The token that refers to the session stays in the store.
 *
 * A live session keeps the permissions that it began with: call `end` when they change.
 * @example
 * const embed = cookielessEmbed({ session, user: (request) => userOf(request.headers.get('cookie')) })
 * app.all('/looker/*', (context) => embed(context.req.raw))
 *
 * Source: behaviour 1.11, Cookieless.
 */
export function cookielessEmbed(options: CookielessEmbedOptions): CookielessEmbed {
  const { session, user: userOf, embedDomain, store = memoryEmbedStore() } = options
  // Each iframe needs tokens of its own, so a further one waits for the first and joins its session.
  const inTurn = turns()

  async function acquireSession(user: CookielessUser, request: Request): Promise<Response> {
    const [key, body] = [toKey(user), toAcquireBody(user, embedDomain)]
    const answer = await inTurn(key, async () => {
      const made = await acquire(session, request.headers.get('user-agent'), body, await store.get(key))
      const { session_reference_token: token, session_reference_token_ttl: ttl } = made
      if (token) await store.set(key, token, ttl ?? 0)
      return made
    })
    return toResponse(200, toBrowserTokens(answer))
  }

  async function generateTokens(user: CookielessUser, request: Request): Promise<Response> {
    const token = await store.get(toKey(user))
    if (token === undefined) return toResponse(200, expired)
    const tokens = await readTokens(request)
    if (!tokens) return toResponse(400, { message: 'The body must be JSON with api_token and navigation_token' })
    const answer = await renew(session, request.headers.get('user-agent'), tokens, token)
    return toResponse(200, answer?.session_reference_token_ttl ? toBrowserTokens(answer) : expired)
  }

  async function handle(request: Request): Promise<Response> {
    const name = /[^/]*$/.exec(new URL(request.url).pathname)![0]
    const route = routes.get(name)
    if (!route) return toResponse(404, { message: `Not found: it is ${[...routes.keys()].join(' or ')}` })
    if (request.method !== route.method) {
      return toResponse(405, { message: `${name} takes ${route.method}` }, { allow: route.method })
    }
    const user = await userOf(request)
    return user ? route.answer(user, request) : toResponse(401, { message: 'Nobody is signed in' })
  }

  async function endSession(request: Request): Promise<void> {
    const user = await userOf(request)
    if (!user) return
    const key = toKey(user)
    await inTurn(key, async () => {
      const token = await store.get(key)
      if (token !== undefined) await end(session, token)
      await store.delete(key)
    })
  }

  const routes = new Map([
    ['acquire-embed-session', { method: 'GET', answer: acquireSession }],
    ['generate-embed-tokens', { method: 'PUT', answer: generateTokens }]
  ])
  return Object.assign(handle, { end: endSession })
}
