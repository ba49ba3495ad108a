import { limitsFor } from '../limits.ts'
import { readConfig } from '../node/config.ts'
import type { SessionOptions } from '../options.ts'
import { pacing } from '../pacing.ts'
import { fetchTransport, type Transport } from '../transport/fetch.ts'
import { nodeTransport } from '../transport/node.ts'
import { followingRedirects } from '../transport/redirect.ts'

/** What the options leave open, from the environment and from files. */
export function configured(options: Partial<SessionOptions>): Partial<SessionOptions> {
  return options.configure === false ? options : readConfig(options)
}

/**
 * The transport that the options ask for: connections of its own, unless they give a `fetch`.
 * @throws {TypeError} for options of the connections beside a `fetch`, which has its own.
 */
export function transportOf(options: Partial<SessionOptions>): Transport {
  const { fetch, limits, baseUrl = '', retry } = options
  const around = (wire: Transport): Transport =>
    followingRedirects(retry === false || !baseUrl ? wire : pacing(baseUrl)(wire))
  if (!fetch) {
    const wire = nodeTransport(options)
    const limited: Transport = (request, signal) => wire({ ...request, limits: limitsFor(request, limits) }, signal)
    return Object.assign(around(limited), { close: wire.close })
  }
  const beside = (['tls', 'proxy', 'maxConnections', 'keepAliveMs', 'maxResponseBytes'] as const).filter(
    (name) => options[name]
  )
  if (beside.length > 0)
    throw new TypeError(`${beside.join()} cannot be given beside fetch, which makes the connections`)
  return around(fetchTransport(fetch, limits))
}
