import type { SessionOptions } from '../options.ts'
import { isThere, locateConfigFile, readConfigFile, type ConfigFile } from './config-file.ts'
import { readNetrc } from './config-netrc.ts'
import { take, takeFile, type ConfigRow, type Taken } from './config-rows.ts'
import { codeSource, environmentSource, hasKey, type ConfigSource, type Environment } from './config-source.ts'
import { toUsableUrl } from './config-values.ts'

/** Where configuration is looked for. */
export interface ConfigPlaces {
  /** `process.env` by default; `{}` for a session that only code and files decide on. */
  env?: Environment
  /** Where `looker.ini` is, and where relative paths begin; the working directory by default. */
  directory?: string
}

/** All places that settings come from. */
export interface OpenPlaces {
  /** The first one that has a setting counts. */
  readonly sources: readonly ConfigSource[]
  /** What is to be told of the files. */
  readonly rows: readonly ConfigRow[]
  /** How a base URL can be given. */
  readonly waysToGiveUrl: string
}

/** Opens code, then the environment, then the files that are needed. */
export function openPlaces(
  given: Partial<SessionOptions>,
  places: ConfigPlaces,
  warn: (message: string) => void
): OpenPlaces {
  const code = codeSource(given)
  if (given.configure === false) return { sources: [code], rows: [], waysToGiveUrl: 'give it in code' }
  const { env = process.env, directory = '' } = places
  const first = [code, environmentSource(env)] as const
  const hasLogin = given.credentials !== undefined || given.accessToken !== undefined || first.some(hasKey)
  const file = locateConfigFile(given, env, directory)
  // A looker.ini that only happens to lie there must not say where a secret from elsewhere is sent.
  const isNeeded = file.namedBy !== undefined || !hasLogin
  const ini = isNeeded ? takeFile(file.row, () => readConfigFile(file, first, warn)) : undefined
  const sources = ini?.value ? [...first, ini.value] : [...first]
  const url = hasLogin || sources.some(hasKey) ? undefined : takeUrl(sources, given).value
  const netrc = url === undefined ? undefined : takeFile(netrcRow, () => readNetrc(url, env, directory, warn))
  if (netrc?.value) sources.push(netrc.value)
  const rows = [ini?.row, netrc?.row.problem ? netrc.row : undefined].filter((row) => row !== undefined)
  return { sources, rows, waysToGiveUrl: waysToGiveUrl(file, isNeeded) }
}

/** Takes the base URL of the first place that has one. */
export function takeUrl(
  sources: readonly ConfigSource[],
  { allowInsecureHttp = false }: Partial<SessionOptions>
): Taken<string> {
  return take(sources, 'base_url', (text) => toUsableUrl(text, allowInsecureHttp))
}

const netrcRow: ConfigRow = { name: 'netrc', source: 'default' }

function waysToGiveUrl(file: ConfigFile, isRead: boolean): string {
  const ways = `give it in code, set LOOKERSDK_BASE_URL, or write base_url into ${file.place}`
  if (isRead || !isThere(file)) return ways
  return `${ways} and name that file in LOOKERTS_INI, for a file that nobody names may not say where a key from elsewhere is sent`
}
