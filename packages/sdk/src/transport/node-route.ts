import type { Tls } from './node-tls.ts'

/** An end of a connection. */
export interface Place {
  /** Without the brackets of an IPv6 address. */
  readonly host: string
  readonly port: number
  readonly isTls: boolean
  /** For messages and `CONNECT`: `host:port`. */
  readonly name: string
}

/** An HTTP proxy. */
export interface Proxy extends Place {
  /** The value of `proxy-authorization`, where its URL holds a user. */
  readonly authorization: string | undefined
}

/** How a server is reached. */
export interface Route {
  readonly target: Place
  readonly proxy: Proxy | undefined
  readonly tls: Tls
  /** The value of the header `host`. */
  readonly hostHeader: string
  /** What stands before the path in the request line: a proxy that forwards plain HTTP wants the whole URL. */
  readonly pathPrefix: string
  /** The authorization that each request carries for a proxy that forwards plain HTTP. */
  readonly proxyAuthorization: string | undefined
  /** What the encryption of the next connection can go on from. */
  session: Buffer | undefined
}

/** @throws {TypeError} when the URL is neither `http:` nor `https:`. */
export function toRoute(url: URL, proxy: Proxy | undefined, tls: Tls): Route {
  const target = toPlace(url)
  const isForwarded = proxy && !target.isTls
  return {
    target,
    proxy,
    tls,
    hostHeader: url.host,
    pathPrefix: isForwarded ? url.origin : '',
    proxyAuthorization: isForwarded ? proxy.authorization : undefined,
    session: undefined
  }
}

/** @throws {TypeError} when the URL is neither `http:` nor `https:`. */
export function toPlace({ protocol, hostname, port }: URL): Place {
  const isTls = protocol === 'https:'
  if (!isTls && protocol !== 'http:')
    throw new TypeError(`${protocol}// cannot be spoken: http:// or https:// is wanted`)
  const number = Number(port) || (isTls ? 443 : 80)
  return { host: hostname.replace(/^\[|\]$/g, ''), port: number, isTls, name: `${hostname}:${number}` }
}
