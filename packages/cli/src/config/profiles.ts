import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { usageError } from '../exit.ts'
import type { Environment } from '../io.ts'

/** Names the option that every command with a token has. */
export const profileHelp = { takes: 'name', help: 'the profile; otherwise LOOKERTS_PROFILE, or "default"' } as const

/**
 * Gives the profile that a command works with, in lower case: some file systems would take `Prod` and `prod` for one.
 * @throws {CliError} for a name that no file could have everywhere.
 */
export function profileName(env: Environment, option: string | undefined): string {
  const name = (option ?? (env['LOOKERTS_PROFILE'] || 'default')).toLowerCase()
  if (isProfileName(name)) return name
  const place = option === undefined ? 'LOOKERTS_PROFILE' : '--profile'
  throw usageError(
    `${place} must be a name of letters, digits, ".", "_" and "-", 64 at most, that begins with a letter or digit`
  )
}

/** Tells whether a text is a profile's name, and so its file's. */
export function isProfileName(text: string): boolean {
  return /^[a-z\d][a-z\d._-]{0,63}$/.test(text)
}

/** Gives the directory of the token files. */
export function configDirectory(env: Environment): string {
  const { LOOKERTS_CONFIG_DIR: own, XDG_CONFIG_HOME: xdg = '' } = env
  // A relative XDG directory is to be ignored. Source: XDG Base Directory Specification 0.8.
  return own || join(isAbsolute(xdg) ? xdg : join(env['HOME'] || homedir(), '.config'), 'lookerts')
}

/** Gives the command that logs a profile in. */
export function loginCommand(profile: string): string {
  return profile === 'default' ? 'lookerts login' : `lookerts login --profile ${profile}`
}
