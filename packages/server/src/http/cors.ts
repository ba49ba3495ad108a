import type { Settings } from '../options.ts'
import { headerOf } from './body.ts'
import type { HttpRequest, HttpResponse } from './exchange.ts'

/** What an answer needs so that a page of another origin may read it. */
export interface Cors {
  readonly headers: Readonly<Record<string, string>>
  /** The whole answer to a browser that asks first. */
  readonly preflight: HttpResponse | undefined
}

/**
 * What pages may call: API 4.0 and the token endpoint. Never a login, whose secrets have no place in a page; nor the
 * pages of this server, which alone have cookies. Source: behaviour 1.7.
 */
const open = /^\/(api\/(4\.0\/(?!login(\/|$))|token$|logout$)|versions$)/

const preflightSeconds = '600'

/** Decides about pages of other origins: undefined where there is nothing to say. Cookies are never let in. */
export function corsFor({ corsOrigins }: Settings, request: HttpRequest): Cors | undefined {
  if (corsOrigins.length === 0) return undefined
  const { target, method } = request
  if (!open.test(target.split('?', 1)[0]!)) return undefined
  const origin = headerOf(request, 'origin')
  // An answer without these headers must not be kept for the origins that get them.
  if (!corsOrigins.includes(origin)) return { headers: { vary: 'Origin' }, preflight: undefined }
  const headers = {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'Link, X-Total-Count'
  }
  const isPreflight = method === 'OPTIONS' && headerOf(request, 'access-control-request-method') !== ''
  return { headers, preflight: isPreflight ? toPreflight(request) : undefined }
}

/** Whatever header a client adds is let in: what a call may do its token says alone. */
function toPreflight(request: HttpRequest): HttpResponse {
  const asked = headerOf(request, 'access-control-request-headers')
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
      ...(/^[\w-]+( *, *[\w-]+)*$/.test(asked) ? { 'access-control-allow-headers': asked } : {}),
      'access-control-max-age': preflightSeconds
    },
    body: null
  }
}
