import type { SessionOptions } from '../options.ts'

/** What can be set outside of code, by the names that looker.ini has for it. Source: behaviour 3.10. */
export const settingNames = ['base_url', 'client_id', 'client_secret', 'api_version', 'verify_ssl', 'timeout'] as const

/** One of them. */
export type SettingName = (typeof settingNames)[number]

/** A place that settings come from. */
export interface ConfigSource {
  /** What is set there, as text. */
  readonly values: Readonly<Partial<Record<SettingName, string>>>
  /** Where a setting comes from, for a table. */
  readonly origin: (name: SettingName) => string
  /** What a setting is called, and where it stands, for messages. */
  readonly term: (name: SettingName) => string
}

/** The options that are about these settings. */
export type ConfigurableOptions = Partial<
  Pick<SessionOptions, 'baseUrl' | 'clientId' | 'clientSecret' | 'apiVersion' | 'timeoutMs' | 'tls'>
>

/** What the options are called. */
export const optionNames: Readonly<Record<SettingName, string>> = {
  base_url: 'baseUrl',
  client_id: 'clientId',
  client_secret: 'clientSecret',
  api_version: 'apiVersion',
  verify_ssl: 'tls.insecure',
  timeout: 'timeoutMs'
}

/** What code sets, spelled as a file would. What is empty there was meant to be. */
export function codeSource(given: ConfigurableOptions): ConfigSource {
  const { baseUrl, clientId, clientSecret, apiVersion, timeoutMs, tls } = given
  const options: Record<SettingName, unknown> = {
    base_url: baseUrl,
    client_id: clientId,
    client_secret: clientSecret,
    api_version: apiVersion,
    verify_ssl: tls?.insecure === undefined ? undefined : !tls.insecure,
    timeout: timeoutMs === undefined ? undefined : timeoutMs / 1000
  }
  const values = Object.fromEntries(Object.entries(onlySet(options)).map(([name, value]) => [name, String(value)]))
  return { values, origin: () => 'code', term: (name) => `${optionNames[name]} in code` }
}

/** The environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What the environment sets. */
export function environmentSource(env: Environment): ConfigSource {
  const variableOf = (name: SettingName): string => `LOOKERSDK_${name.toUpperCase()}`
  return { values: pick((name) => env[variableOf(name)]), origin: variableOf, term: variableOf }
}

/** What a part of a file sets; `place` is what that part is called. */
export function fileSource(place: string, read: (name: SettingName) => string | undefined): ConfigSource {
  return { values: pick(read), origin: () => place, term: (name) => `${name} in ${place}` }
}

/** Tells whether a place has an API key, or a half of one. */
export function hasKey({ values }: ConfigSource): boolean {
  return values.client_id !== undefined || values.client_secret !== undefined
}

/** Outside of code, what is empty counts as not set. */
function pick(read: (name: SettingName) => string | undefined): ConfigSource['values'] {
  const entries = settingNames.map((name) => [name, read(name)?.trim()] as const)
  return Object.fromEntries(entries.filter(([, value]) => value))
}

/** Leaves out what is undefined. */
export function onlySet<T extends object>(options: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T
}
