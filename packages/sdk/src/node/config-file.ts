import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { SessionOptions } from '../options.ts'
import { LookerConfigError } from './config-error.ts'
import type { ConfigRow } from './config-rows.ts'
import { fileSource, hasKey, settingNames, type ConfigSource, type Environment } from './config-source.ts'
import { parseIni, type Ini } from './ini.ts'
import { openFileWarning, readSecretFile } from './secret-file.ts'

/** An ini file that may be there. */
export interface ConfigFile {
  readonly path: string
  readonly section: string
  /** The section, with its file, for messages. */
  readonly place: string
  /** Who asked for it; nobody asks for the `looker.ini` that only happens to be there. */
  readonly namedBy: 'code' | 'LOOKERTS_INI' | undefined
  /** What to tell of it. */
  readonly row: ConfigRow
}

/** Says which ini file counts. */
export function locateConfigFile(given: Partial<SessionOptions>, env: Environment, directory: string): ConfigFile {
  const path = resolve(directory, given.configFile ?? (env['LOOKERTS_INI'] || 'looker.ini'))
  const section = given.section ?? (env['LOOKERTS_SECTION'] || 'Looker')
  const isFromCode = given.configFile !== undefined || given.section !== undefined
  const namedBy = isFromCode ? 'code' : env['LOOKERTS_INI'] ? 'LOOKERTS_INI' : undefined
  const place = `${path} [${section}]`
  return { path, section, place, namedBy, row: { name: 'configFile', value: place, source: namedBy ?? 'default' } }
}

/** Tells whether the file is there. */
export function isThere({ path }: ConfigFile): boolean {
  return existsSync(path)
}

/**
 * Reads the settings of an ini file; undefined when it is not there and nobody named it.
 * @param first Code and environment, which go before it.
 * @throws {LookerConfigError} that names the file, and the line or the section that is wrong.
 */
export function readConfigFile(
  file: ConfigFile,
  first: readonly [ConfigSource, ConfigSource],
  warn: (message: string) => void
): ConfigSource | undefined {
  const { path, place, namedBy } = file
  const content = readSecretFile(path)
  if (!content && namedBy === undefined) return undefined
  if (!content) throw new LookerConfigError(`there is no file ${path}, which ${namedBy} names: check the path`)
  const ini = parseIni(content.text, path)
  if (content.isOpen && [...ini.values()].some((keys) => keys.get('client_secret'))) warn(openFileWarning(path))
  const keys = sectionOf(ini, file)
  const source = fileSource(place, (name) => keys.get(name))
  if (namedBy !== undefined) warnOfHidden(first, source, warn)
  return namedBy !== undefined || hasKey(source) ? source : withoutTls(source, warn)
}

function sectionOf(ini: Ini, { path, section }: ConfigFile): ReadonlyMap<string, string> {
  const keys = ini.get(section)
  if (keys) return keys
  const sections = [...ini.keys()].map((name) => `[${name}]`).join(', ') || 'nothing'
  throw new LookerConfigError(
    `${path} has no section [${section}], only ${sections}: choose one with section or LOOKERTS_SECTION`
  )
}

/** A looker.ini that only lies in the directory must not weaken how a secret from elsewhere travels. */
function withoutTls(source: ConfigSource, warn: (message: string) => void): ConfigSource {
  const { verify_ssl, ...values } = source.values
  if (verify_ssl !== undefined) {
    warn(`${source.term('verify_ssl')} is ignored, for there is no key beside it: name the file in LOOKERTS_INI`)
  }
  return { ...source, values }
}

/** Whoever names a file expects what stands in it: warns of what the environment says instead. */
function warnOfHidden(
  [code, environment]: readonly [ConfigSource, ConfigSource],
  file: ConfigSource,
  warn: (message: string) => void
): void {
  const hidden = settingNames.filter((name) => {
    const value = environment.values[name]
    const isFirst = value !== undefined && code.values[name] === undefined
    return isFirst && (file.values[name] ?? value) !== value
  })
  if (hidden.length === 0) return
  const names = hidden.map(environment.term).join(', ')
  warn(`${file.origin('base_url')} says otherwise, but the environment goes first: ${names}`)
}
