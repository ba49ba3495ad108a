import { existsSync } from 'node:fs'
import { LookerConfigError, parseIni, type Ini } from 'lookerts/node'
import { failure, usageError } from '../exit.ts'
import type { Environment, Io } from '../io.ts'
import { parseJson, readSecretFile } from './read-file.ts'

/** What a login needs to know, by the names that looker.ini has for it. */
export const settingNames = ['base_url', 'client_id', 'client_secret', 'api_version', 'verify_ssl', 'timeout'] as const

/** One of them. */
export type SettingName = (typeof settingNames)[number]

/** A place that settings come from. */
export interface Source {
  /** Where it is, for messages. */
  readonly name: string
  readonly values: Partial<Readonly<Record<SettingName, string>>>
}

/** Gives the environment variable of a setting. Source: behaviour 3.10. */
export function variableOf(name: SettingName): string {
  return `LOOKERSDK_${name.toUpperCase()}`
}

/** The LOOKERSDK_* variables, by the names of Looker's own clients. An empty one counts as not set. */
export function environmentSource(env: Environment): Source {
  return { name: 'the environment', values: pick((name) => env[variableOf(name)]) }
}

/**
 * The key in a file of JSON, such as the line that `lookerts serve` prints; `-` is standard input.
 * @throws {CliError} that says what is wrong with the file.
 */
export async function credentialsSource(io: Io, file: string): Promise<Source> {
  const name = file === '-' ? 'standard input' : file
  const value = parseJson(file === '-' ? await io.readInput() : readSecretFile(io, file), name)
  const { base_url, client_id, client_secret } = (value ?? {}) as Record<string, unknown>
  if (!isText(client_id) || !isText(client_secret) || !(base_url === undefined || isText(base_url))) {
    throw failure(`${name} holds no API key: write {"client_id":"…","client_secret":"…"}, and "base_url" if you like`)
  }
  return { name, values: { client_id, client_secret, ...(base_url === undefined ? {} : { base_url }) } }
}

/**
 * The settings in a section of an ini file.
 * @throws {CliError} that names the file, and the line or the section that is wrong.
 */
export function iniSource(io: Io, file: string, section: string): Source {
  const ini = readIni(readSecretFile(io, file), file)
  const found = ini.get(section)
  if (!found) {
    const sections = [...ini.keys()].map((name) => `[${name}]`).join(', ') || 'none'
    throw usageError(`${file} has no section [${section}], only ${sections}: choose one with --section`)
  }
  return { name: `${file} [${section}]`, values: pick((name) => found.get(name)) }
}

function readIni(text: string, file: string): Ini {
  try {
    return parseIni(text, file)
  } catch (error) {
    throw error instanceof LookerConfigError ? failure(error.message) : error
  }
}

/** The ini file that Looker's own clients read without being told, where there is one. */
export function defaultIni(): string | undefined {
  return existsSync('looker.ini') ? 'looker.ini' : undefined
}

function pick(read: (name: SettingName) => string | undefined): Source['values'] {
  const entries = settingNames.map((name) => [name, read(name)] as const)
  return Object.fromEntries(entries.filter(([, value]) => isText(value)))
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
