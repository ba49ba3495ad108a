import type { ApiRequest } from '../request.ts'
import { codings } from './node-body.ts'
import type { Route } from './node-route.ts'

/** What says how a message is framed or where it goes; a caller's own could turn one request into two. */
const ownNames = /^(host|connection|keep-alive|content-length|transfer-encoding|te|trailer|expect|upgrade|proxy-.*)$/i

/**
 * The headers of a request as Node takes them: names and values in turn.
 * @throws {TypeError} for a header that belongs to the transport.
 */
export function toHeaderList({ headers, method, body, stream }: ApiRequest, route: Route): string[] {
  const list = ['host', route.hostHeader]
  for (const name in headers) {
    if (ownNames.test(name)) throw new TypeError(`The header "${name}" is the transport's own`)
    list.push(name, headers[name]!)
  }
  // What a stream cannot tell by its first byte is not asked for.
  if (!headers['accept-encoding']) list.push('accept-encoding', stream ? 'gzip, br' : codings)
  if (body !== undefined) list.push('content-length', `${Buffer.byteLength(body)}`)
  else if (method.startsWith('P')) list.push('content-length', '0')
  if (route.proxyAuthorization) list.push('proxy-authorization', route.proxyAuthorization)
  return list
}

/** Holds nothing that it was not given, as `Object.create(null)` does, which makes objects that are slow to use. */
const Bare = function () {} as unknown as new () => Record<string, string>
Bare.prototype = Object.create(null)

/** The headers of an answer. Those that came more than once are joined, as `fetch` joins them. */
export function toHeaders(raw: readonly string[]): Record<string, string> {
  const headers = new Bare()
  for (let index = 0; index < raw.length; index += 2) {
    const name = raw[index]!.toLowerCase()
    const value = raw[index + 1]!
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value
  }
  return headers
}

/** How long a server promises to keep a connection: `Keep-Alive: timeout=5`. */
export function toKeepAliveSeconds(value: string | undefined): number | undefined {
  const seconds = value && /(?:^|[\s,])timeout=(\d{1,9})/i.exec(value)?.[1]
  return seconds ? Number(seconds) : undefined
}
