import type { TlsOptions } from '../tls-options.ts'
import { Exchange } from './node-exchange.ts'
import { Pool } from './node-pool.ts'
import { proxyFromEnvironment, toProxy } from './node-proxy.ts'
import { toRoute, type Proxy } from './node-route.ts'
import { Tls } from './node-tls.ts'
import { Watch } from './node-watch.ts'
import type { Transport } from './fetch.ts'

/** How a client connects from Node. */
export interface NodeTransportOptions {
  /** How many connections to one server are open at the most; calls beyond that wait for one. 64 by default. */
  maxConnections?: number
  tls?: TlsOptions
  /**
   * The address of an HTTP proxy, `http://user:password@host:port`; false for none. By default what `HTTPS_PROXY`,
   * `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` say, their spelling in lower case first.
   */
  proxy?: string | false
  /** How long a connection that nobody uses is kept. 30,000 by default. */
  keepAliveMs?: number
  /** The longest body that is read as a whole, decoded. 512 MiB by default; streams have no limit. */
  maxResponseBytes?: number
}

/** A transport that keeps connections. */
export interface NodeTransport extends Transport {
  /** Frees the connections that nobody uses, and each of the others after its call. Later calls keep none. */
  readonly close: () => void
}

/**
 * A transport over Node's own HTTP client, with connections of its own that outlast a call. They never keep a process
 * alive.
 *
 * It sends a request a second time where an idle connection turns out to be dead, the server has answered nothing, and
 * the operation is repeatable or provably was not sent.
 * @throws {TypeError} for options that cannot work.
 * @example const transport = nodeTransport({ tls: { ca: readFileSync('looker-ca.pem') } })
 */
export function nodeTransport(options: NodeTransportOptions = {}): NodeTransport {
  const { maxConnections = 64, keepAliveMs = 30_000, maxResponseBytes = 512 * 2 ** 20, proxy } = options
  if (!(maxConnections >= 1)) throw new TypeError('maxConnections must be at least 1')
  if (!(keepAliveMs >= 0)) throw new TypeError('keepAliveMs must be at least 0')
  if (!(maxResponseBytes > 0)) throw new TypeError('maxResponseBytes must be above 0')
  const fixedProxy = proxy ? toProxy(proxy, 'proxy') : undefined
  const proxyOf = (url: URL): Proxy | undefined => (proxy === undefined ? proxyFromEnvironment(url) : fixedProxy)
  const tls = new Tls(options.tls)
  const pools = new Map<string, Pool>()
  const watch = new Watch()
  let isClosed = false

  const poolOf = (url: string): Pool => {
    const origin = url.slice(0, endOfOrigin(url))
    const known = pools.get(origin)
    if (known) return known
    const target = new URL(origin)
    const pool = new Pool(toRoute(target, proxyOf(target), tls), maxConnections, keepAliveMs)
    pools.set(origin, pool)
    if (isClosed) pool.close()
    return pool
  }

  const send: Transport = (request, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const path = request.url.slice(endOfOrigin(request.url))
      const pool = poolOf(request.url)
      new Exchange({ request, signal, path, pool, watch, maxResponseBytes, resolve, reject }).begin()
    })

  const close = (): void => {
    isClosed = true
    for (const pool of pools.values()) pool.close()
  }

  return Object.assign(send, { close })
}

function endOfOrigin(url: string): number {
  const end = url.indexOf('/', url.indexOf('//') + 2)
  return end < 0 ? url.length : end
}
