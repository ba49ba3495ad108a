import { usageError } from '../exit.ts'
import type { Io } from '../io.ts'
import type { Question } from '../prompt.ts'
import {
  credentialsSource,
  defaultIni,
  environmentSource,
  iniSource,
  settingNames,
  variableOf,
  type SettingName,
  type Source
} from './sources.ts'

/** The options of `login` that say where its settings come from. */
export interface SettingOptions {
  readonly baseUrl?: string
  readonly apiVersion?: string
  readonly credentialsFile?: string
  readonly clientSecretStdin?: boolean
  readonly ini?: string
  readonly section?: string
}

/** Where to log in, and with which key. */
export interface LoginSettings {
  readonly baseUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** Where the key comes from, for messages. */
  readonly keyFrom: string
  readonly apiVersion: ApiVersion
  readonly timeoutMs: number
}

/** The versions of the API that one can log in at. */
export type ApiVersion = '3.0' | '3.1' | '4.0'

/**
 * Gathers the settings of a login: flags before the environment before looker.ini, and what is missing from the
 * person at the terminal, if there is one.
 * @throws {CliError} that names the setting and where it comes from.
 */
export async function loginSettings(io: Io, options: SettingOptions): Promise<LoginSettings> {
  const sources = await sourcesOf(io, options)
  const find = (name: SettingName): Source | undefined => sources.find(({ values }) => values[name] !== undefined)
  const read = (name: SettingName): string | undefined => find(name)?.values[name]
  const place = (name: SettingName): string => `${name} from ${find(name)?.name}`
  if (/^(false|f|no|n|0|off)$/i.test(read('verify_ssl') ?? '')) {
    io.warn(
      `warning: ${place('verify_ssl')} is ignored, certificates are always checked; name your own authority's in NODE_EXTRA_CA_CERTS`
    )
  }
  const apiVersion = read('api_version') ?? '4.0'
  if (!isApiVersion(apiVersion)) throw usageError(`${place('api_version')} must be 3.0, 3.1 or 4.0`)
  const timeoutMs = Number(read('timeout') ?? 120) * 1000
  if (!(timeoutMs > 0)) throw usageError(`${place('timeout')} must be a number of seconds above 0`)
  const keyFrom = find('client_secret')?.name ?? 'what you typed'
  return { ...(await complete(io, read)), keyFrom, apiVersion, timeoutMs }
}

async function sourcesOf(io: Io, options: SettingOptions): Promise<Source[]> {
  const { baseUrl, apiVersion, credentialsFile, clientSecretStdin, ini, section = 'Looker' } = options
  const flags: Record<string, string | undefined> = { base_url: baseUrl, api_version: apiVersion }
  const sources: Source[] = [{ name: 'the command line', values: onlySet(flags) }]
  if (credentialsFile !== undefined) sources.push(await credentialsSource(io, credentialsFile))
  if (clientSecretStdin && !io.canAsk) sources.push(await secretSource(io))
  const environment = environmentSource(io.env)
  sources.push(environment)
  const named = ini ?? (options.section === undefined ? undefined : 'looker.ini')
  // A looker.ini that only happens to lie here must not say where a secret from elsewhere is sent.
  const found = sources.some(({ values }) => values.client_secret !== undefined) ? undefined : defaultIni()
  const file = named ?? found
  if (file !== undefined) sources.push(warned(io, environment, iniSource(io, file, section)))
  return sources
}

/** Whoever names a file expects what stands in it. */
function warned(io: Io, environment: Source, ini: Source): Source {
  const hidden = settingNames.filter((name) => {
    const value = environment.values[name]
    return value !== undefined && value !== (ini.values[name] ?? value)
  })
  const names = hidden.map(variableOf).join(', ')
  if (names) io.warn(`warning: ${ini.name} says otherwise, but the environment goes first: ${names}`)
  return ini
}

async function secretSource(io: Io): Promise<Source> {
  const client_secret = (await io.readInput()).split('\n')[0]?.trim()
  if (!client_secret)
    throw usageError(
      'standard input holds no secret: pipe it in, as in: pass looker | lookerts login --client-secret-stdin'
    )
  return { name: 'standard input', values: { client_secret } }
}

async function complete(
  io: Io,
  read: (name: SettingName) => string | undefined
): Promise<Pick<LoginSettings, 'baseUrl' | 'clientId' | 'clientSecret'>> {
  const [baseUrl = '', clientId = '', clientSecret = ''] = await fill(io, [
    [read('base_url'), { label: 'Base URL, such as https://looker.example.com:19999: ' }],
    [read('client_id'), { label: 'Client id: ' }],
    [read('client_secret'), { label: `Client secret${forPlace(read('base_url'))}: `, isSecret: true }]
  ])
  if (!baseUrl)
    throw usageError(
      'no base URL: give --base-url, set LOOKERSDK_BASE_URL, or name a file with --ini or --credentials-file'
    )
  if (!clientId || !clientSecret) {
    throw usageError(
      `no ${clientId ? 'client_secret' : 'client_id'}: name a file with --credentials-file or --ini, set LOOKERSDK_CLIENT_ID and LOOKERSDK_CLIENT_SECRET, or run this in a terminal to be asked`
    )
  }
  return { baseUrl, clientId, clientSecret }
}

function forPlace(baseUrl: string | undefined): string {
  return URL.canParse(baseUrl ?? '') ? ` for ${new URL(baseUrl ?? '').origin}` : ''
}

/** Gives every value, asking for those that are missing where somebody can answer. */
async function fill(io: Io, wanted: readonly (readonly [string | undefined, Question])[]): Promise<string[]> {
  const missing = wanted.filter(([value]) => value === undefined)
  const answers = missing.length > 0 && io.canAsk ? await io.ask(missing.map(([, question]) => question)) : []
  return wanted.map(([value]) => value ?? answers.shift() ?? '')
}

function onlySet(values: Record<string, string | undefined>): Source['values'] {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

function isApiVersion(value: string): value is ApiVersion {
  return /^(3\.[01]|4\.0)$/.test(value)
}
