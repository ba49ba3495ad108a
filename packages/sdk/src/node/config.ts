import type { SessionOptions } from '../options.ts'
import { LookerConfigError } from './config-error.ts'
import type { ConfigPlaces } from './config-places.ts'
import { resolveConfig } from './config-resolve.ts'
import { onlySet } from './config-source.ts'

/** Options that a session can be made with as they are: nothing more is looked for. */
export type ResolvedConfig = Omit<SessionOptions, 'configFile' | 'section'> & { configure: false }

/**
 * Completes a session's options as Looker's own clients do. Of each setting the first place counts that has it:
 *
 * 1. the code, which is what is given here;
 * 2. the environment: `LOOKERSDK_BASE_URL`, `LOOKERSDK_CLIENT_ID`, `LOOKERSDK_CLIENT_SECRET`, `LOOKERSDK_API_VERSION`,
 *    `LOOKERSDK_VERIFY_SSL`, `LOOKERSDK_TIMEOUT` (seconds);
 * 3. the section `[Looker]` of `looker.ini`: `base_url`, `client_id`, `client_secret`, `api_version`, `verify_ssl`,
 *    `timeout`. Another file or section is named in the options or in `LOOKERTS_INI` and `LOOKERTS_SECTION`. A file that
 *    nobody names is read only when there is no key or token yet: it must not say where a secret from elsewhere is sent;
 * 4. for the key alone, a .netrc (`NETRC`, or in the home directory): `machine <host> login <id> password <secret>`.
 *
 * With `configure: false` only code counts, and is left unchecked. Both halves of a key come from one place. What is
 * dangerous becomes a warning of the process, once.
 * @throws {LookerConfigError} (a TypeError) that names the place and what to do. It holds no secret.
 * @example const session = createSession(readConfig({ section: 'Test' }, { env: {} }))
 */
export function readConfig(given: Partial<SessionOptions> = {}, places: ConfigPlaces = {}): ResolvedConfig {
  const { configure, configFile: _file, section: _section, ...options } = given
  if (configure === false) return { ...options, configure } as ResolvedConfig
  const { found, rows, warnings } = resolveConfig(given, places)
  for (const message of warnings) warnOnce(message)
  // What is wrong in code alone is told by the session that is made with it.
  const wrong = rows.find(({ name, source, problem }) => problem && (source !== 'code' || name === 'configFile'))
  if (wrong) throw new LookerConfigError(wrong.problem)
  const tls = (found.tls ?? given.tls) && { ...found.tls, ...given.tls }
  return { ...found, ...onlySet({ ...options, tls }), configure: false } as ResolvedConfig
}

const told = new Set<string>()

function warnOnce(message: string): void {
  if (told.has(message)) return
  told.add(message)
  process.emitWarning(message, 'LookerConfigWarning')
}
