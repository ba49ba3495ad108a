import { isIP, type Socket } from 'node:net'
import type { ConnectionOptions, SecureContext, TLSSocket } from 'node:tls'
import type { TlsOptions } from '../tls-options.ts'
import type { Place, Route } from './node-route.ts'

let hasWarned = false

/** The encryption of one client. Node's modules for it are loaded by the first connection that needs them. */
export class Tls {
  readonly #options: TlsOptions
  #context: SecureContext | undefined

  constructor(options: TlsOptions = {}) {
    this.#options = options
    if (!options.insecure || hasWarned) return
    hasWarned = true
    process.emitWarning('tls.insecure is on: certificates are not checked, so others can read what is sent')
  }

  /** Connects to the target, over a tunnel if there is one, and goes on from the last connection where it can. */
  connectToTarget(route: Route, tunnel?: Socket): TLSSocket {
    const { target } = route
    const given = tunnel ? { socket: tunnel } : undefined
    const session = route.session && { session: route.session }
    const socket = this.#connect(target, { secureContext: this.#ownContext(), ...given, ...session })
    return socket.on('session', (next) => (route.session = next))
  }

  /** Connects to a proxy, which gets to see no certificate of the client. */
  connectToProxy(proxy: Place): TLSSocket {
    const { ca } = this.#options
    return this.#connect(proxy, (ca ? { ca } : {}) as ConnectionOptions)
  }

  #connect({ host, port }: Place, options: ConnectionOptions): TLSSocket {
    const { connect } = process.getBuiltinModule('node:tls')
    const servername = isIP(host) ? '' : host
    const rejectUnauthorized = !this.#options.insecure
    const fixed = { host, port, servername, rejectUnauthorized, ALPNProtocols: ['http/1.1'] }
    return connect({ ...(connectionOptions as object), ...fixed, ...options })
  }

  /** Made once: to read the authorities takes milliseconds. */
  #ownContext(): SecureContext {
    const { ca, cert, key, passphrase } = this.#options
    try {
      return (this.#context ??= process
        .getBuiltinModule('node:tls')
        .createSecureContext({ ca, cert, key, passphrase } as ConnectionOptions))
    } catch (cause) {
      throw new TypeError(`tls.ca, tls.cert or tls.key cannot be used: ${(cause as Error).message}`, { cause })
    }
  }
}

/** Small requests leave at once, and a peer that vanished during a long query is noticed. */
export const connectionOptions = { noDelay: true, keepAlive: true, keepAliveInitialDelay: 30_000 } as const
