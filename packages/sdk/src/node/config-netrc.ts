import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { LookerConfigError } from './config-error.ts'
import { fileSource, type ConfigSource, type Environment, type SettingName } from './config-source.ts'
import { findLogin } from './netrc.ts'
import { openFileWarning, readSecretFile, type SecretFile } from './secret-file.ts'

/**
 * Reads the API key that a .netrc has for the host of a base URL; undefined when it has none.
 * @throws {LookerConfigError} that names the line that is wrong.
 */
export function readNetrc(
  baseUrl: string,
  env: Environment,
  directory: string,
  warn: (message: string) => void
): ConfigSource | undefined {
  const file = resolve(directory, env['NETRC'] || join(env['HOME'] || homedir(), '.netrc'))
  const host = new URL(baseUrl).hostname.replace(/^\[|\]$/g, '')
  const content = readOrWarn(file, warn)
  const found = content && findLogin(content.text, host, file)
  if (!found) return undefined
  if (content.isOpen && found.password) warn(openFileWarning(file))
  const key = new Map<SettingName, string | undefined>([
    ['client_id', found.login],
    ['client_secret', found.password]
  ])
  return fileSource(`${file} (machine ${host})`, (name) => key.get(name))
}

/** The file is not the client's alone, so that it cannot be read is no error. */
function readOrWarn(file: string, warn: (message: string) => void): SecretFile | undefined {
  try {
    return readSecretFile(file)
  } catch (error) {
    if (!(error instanceof LookerConfigError)) throw error
    warn(error.message)
    return undefined
  }
}
