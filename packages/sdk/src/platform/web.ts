import type { SessionOptions } from '../options.ts'
import { fetchTransport, type Transport } from '../transport/fetch.ts'

/** What the options leave open: nothing here, where there is neither an environment nor a file. */
export function configured(options: Partial<SessionOptions>): Partial<SessionOptions> {
  return options
}

/** The transport that the options ask for. */
export function transportOf({ fetch: given, limits }: Partial<SessionOptions>): Transport {
  return fetchTransport(given ?? ((url, init) => fetch(url, init)), limits)
}
