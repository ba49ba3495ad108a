import type { SessionOptions } from '../options.ts'
import { findKey, givenLogin } from './config-key.ts'
import { openPlaces, takeUrl, type ConfigPlaces } from './config-places.ts'
import { missing, take, type ConfigRow } from './config-rows.ts'
import { onlySet, type ConfigurableOptions } from './config-source.ts'
import { toApiVersion, toInsecure, toTimeoutMs } from './config-values.ts'

/** All that is known of a configuration, good or not. */
export interface Resolution {
  /** What makes sense of what is set, wherever it is. */
  readonly found: ConfigurableOptions
  /** One for each setting, with what is wrong with it. */
  readonly rows: readonly ConfigRow[]
  readonly warnings: readonly string[]
}

/** Looks for every setting: in code, then in the environment, then in files. */
export function resolveConfig(given: Partial<SessionOptions>, places: ConfigPlaces): Resolution {
  const warnings: string[] = []
  const warn = (message: string): void => void warnings.push(message)
  const { sources, rows, waysToGiveUrl } = openPlaces(given, places, warn)
  const url = takeUrl(sources, given)
  const key = givenLogin(given) ?? findKey(sources)
  const version = take(sources, 'api_version', toApiVersion, '4.0')
  // A fetch makes connections of its own.
  const insecure = take(given.fetch ? sources.slice(0, 1) : sources, 'verify_ssl', toInsecure, 'false')
  const timeout = take(sources, 'timeout', toTimeoutMs, '120000')
  if (insecure.value && insecure.row.source !== 'code') warn(insecureWarning(insecure.row.source))
  const urlRow = url.row.source === 'missing' ? missing('baseUrl', `no baseUrl: ${waysToGiveUrl}`) : url.row
  const found = onlySet<ConfigurableOptions>({
    ...key.options,
    baseUrl: url.value,
    apiVersion: version.value,
    tls: insecure.value ? { insecure: true } : undefined,
    timeoutMs: timeout.value
  })
  return { found, rows: [...rows, urlRow, ...key.rows, version.row, insecure.row, timeout.row], warnings }
}

function insecureWarning(source: string): string {
  return `${source} turns the check of certificates off: anyone on the way can read this client's secrets`
}
