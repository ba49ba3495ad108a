import { call, LookerApiError, type Session } from 'lookerts'
import { login, logout } from 'lookerts/4.0/api_auth'
import { configDirectory, profileHelp, profileName } from '../config/profiles.ts'
import { loginSettings, type LoginSettings, type SettingOptions } from '../config/settings.ts'
import { ensureTokenDirectory } from '../config/token-directory.ts'
import { writeToken, type StoredToken } from '../config/token-file.ts'
import { failure } from '../exit.ts'
import type { Io } from '../io.ts'
import type { SpecsOf } from '../parse.ts'
import { at, connect, explain } from '../session.ts'

/** What `login` is told. */
export interface LoginOptions extends SettingOptions {
  readonly profile?: string
  readonly insecureHttp?: boolean
}

/** The options on the command line. */
export const options: SpecsOf<LoginOptions> = {
  profile: profileHelp,
  baseUrl: { takes: 'url', help: "the API's address, such as https://looker.example.com:19999" },
  apiVersion: { takes: 'version', help: '3.0, 3.1 or 4.0 (the default)' },
  credentialsFile: {
    takes: 'file',
    help: 'JSON with client_id, client_secret and maybe base_url; - for standard input'
  },
  clientSecretStdin: { help: 'the first line of standard input is the client_secret' },
  ini: { takes: 'file', help: 'an ini file; ./looker.ini is read when nothing else gives a secret' },
  section: { takes: 'name', help: 'the section of the ini file; Looker by default' },
  insecureHttp: { help: 'allows http:// to a host that is not this machine' }
}

/** What the help says of where settings come from. */
export const notes = `Of each setting the first place counts that has it: flags (with the file that --credentials-file
names), then the LOOKERSDK_* variables of the environment, then the ini file. What is missing then is
asked for in a terminal. No credential is taken as an argument: others could read it there.
The token is kept in a file that only you can read. The API key is not kept.`

/** Logs in and stores the token. */
export async function run(io: Io, given: LoginOptions): Promise<void> {
  const profile = profileName(io.env, given.profile)
  const directory = configDirectory(io.env)
  // A token that could not be stored would live on with nobody to end it.
  ensureTokenDirectory(directory)
  const settings = await loginSettings(io, given)
  const allowInsecureHttp = given.insecureHttp ?? false
  const { baseUrl, timeoutMs } = settings
  const session = connect({ baseUrl, timeoutMs, allowInsecureHttp })
  const token = { ...(await logIn(session, settings, profile)), allowInsecureHttp }
  try {
    writeToken(directory, profile, token)
  } catch (error) {
    await forget(token)
    throw error
  }
  await io.print(`Logged in to ${token.baseUrl} (API ${token.apiVersion}) as profile "${profile}"${until(token)}.\n`)
}

async function logIn(
  session: Session,
  { apiVersion, clientId, clientSecret, keyFrom }: LoginSettings,
  profile: string
): Promise<Omit<StoredToken, 'allowInsecureHttp'>> {
  const { baseUrl } = session
  try {
    const key = { client_id: clientId, client_secret: clientSecret }
    const { access_token, expires_in } = await call(session, at(apiVersion, login), key)
    if (!access_token) throw failure(`${baseUrl} answered without a token: check the base URL`)
    const endsAt = expires_in ? new Date(Date.now() + expires_in * 1000).toISOString() : null
    return { baseUrl, apiVersion, accessToken: access_token, endsAt }
  } catch (error) {
    // The server says "Not found" of a key that it does not know, and of a secret that is wrong.
    if (!(error instanceof LookerApiError) || error.status !== 404) throw explain(error, baseUrl, profile)
    throw failure(`${baseUrl} refuses the API key from ${keyFrom}: check its client_id and client_secret`, error)
  }
}

async function forget({ baseUrl, accessToken, allowInsecureHttp, apiVersion }: StoredToken): Promise<void> {
  const session = connect({ baseUrl, accessToken, allowInsecureHttp, timeoutMs: 5_000 })
  await call(session, at(apiVersion, logout)).catch(() => undefined)
}

function until({ endsAt }: StoredToken): string {
  return endsAt === null ? '' : `, until ${endsAt}`
}
