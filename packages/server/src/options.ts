import { lineLog, type Log } from './log.ts'
import type { ProjectDirectory } from './lookml/projects.ts'
import { isEmail } from './oauth/email.ts'
import type { Seed } from './seed/seed.ts'

/** How a server is made. Without any it is an emulator in memory, with one admin and one API key. */
export interface ServerOptions {
  /** `emulator` for tests, on this machine; `serve` for a server that a team relies on. `emulator` by default. */
  mode?: 'emulator' | 'serve'
  /** The directory that keeps everything: made if it is not there. Without it everything is gone at the end. */
  data?: string
  /**
   * What an empty emulator begins with besides its admin: `demo` (the default), with which no list is empty, `empty`,
   * a seed, or the path of a YAML or JSON file with one.
   */
  seed?: Seed | 'demo' | 'empty' | (string & {})
  /**
   * The LookML projects that the server reads, each from a directory: their models, explores, files, tests and dashboards
   * are what its answers have. Changes of files count at once.
   */
  projects?: readonly (string | ProjectDirectory)[]
  /** Makes another API key for the first admin, for whoever lost theirs. */
  newKey?: boolean
  /** How long an access token lasts; 3,600 by default, as at Looker. */
  tokenLifetimeSeconds?: number
  /** Takes credentials from the query of a login, as old clients send them. By default in emulator mode only. */
  allowQueryCredentials?: boolean
  /** Serves plain HTTP on a public address in serve mode: only behind something that ends TLS. */
  allowInsecureHttp?: boolean
  /** The address that clients know the server by, for the URLs in its answers; where it listens by default. */
  publicUrl?: string
  /** Email address and password that the first admin signs in to the web pages with; set anew at each start. */
  adminLogin?: { readonly email: string; readonly password: string }
  /**
   * The origins whose pages may call API 4.0 from a browser, such as `https://app.example.com`. None by default. A page
   * gets its token by OAuth or from a server of its own: no page can log in with an API key.
   */
  corsOrigins?: readonly string[]
  /** False leaves out `/api-docs`, the reference of the API, where a browser tries calls. */
  apiDocs?: boolean
  /** Takes the log's events; false for none. In serve mode they go to standard error as JSON lines by default. */
  log?: Log | false
  /** The time in milliseconds since 1970, for tests. */
  now?: () => number
  /** False gives each commit to a data directory a flush of its own: slower, and no safer. */
  groupCommit?: boolean
}

/** The options with every default decided. */
export interface Settings {
  readonly mode: 'emulator' | 'serve'
  readonly tokenLifetimeSeconds: number
  readonly allowQueryCredentials: boolean
  readonly allowInsecureHttp: boolean
  readonly publicUrl: string | undefined
  readonly corsOrigins: readonly string[]
  readonly apiDocs: boolean
}

/** @throws {TypeError} that names the option and says what it should be. */
export function toSettings(options: ServerOptions): Settings {
  const { mode = 'emulator', tokenLifetimeSeconds = 3600, publicUrl, corsOrigins = [], adminLogin } = options
  if (mode !== 'emulator' && mode !== 'serve') throw new TypeError("mode must be 'emulator' or 'serve'")
  if (!Number.isSafeInteger(tokenLifetimeSeconds) || tokenLifetimeSeconds < 1) {
    throw new TypeError('tokenLifetimeSeconds must be a whole number above 0')
  }
  if (mode === 'serve' && options.seed && options.seed !== 'empty')
    throw new TypeError('a seed holds known secrets and is for the emulator only')
  if (options.data === '') throw new TypeError('data must name a directory')
  if (publicUrl !== undefined && !isOrigin(publicUrl)) {
    throw new TypeError('publicUrl must be an address without a path, such as https://looker.example.com')
  }
  const wrongOrigin = corsOrigins.find((origin) => !isOrigin(origin) || new URL(origin).origin !== origin)
  if (wrongOrigin !== undefined) {
    throw new TypeError(
      `corsOrigins must be origins as browsers write them, such as https://app.example.com, not ${wrongOrigin}`
    )
  }
  if (adminLogin && !isEmail(adminLogin.email)) throw new TypeError('adminLogin.email must be an email address')
  if (adminLogin && adminLogin.password.length < 8)
    throw new TypeError('adminLogin.password must have at least 8 characters')
  return {
    mode,
    tokenLifetimeSeconds,
    allowQueryCredentials: options.allowQueryCredentials ?? mode === 'emulator',
    allowInsecureHttp: options.allowInsecureHttp ?? false,
    publicUrl,
    corsOrigins: [...corsOrigins],
    apiDocs: options.apiDocs ?? true
  }
}

function isOrigin(url: string): boolean {
  return /^https?:\/\/[^/?#@]+$/.test(url) && URL.canParse(url)
}

/** Gives where events go, if anywhere. A log that fails does not fail the request that it tells of. */
export function toLog({ mode, log }: ServerOptions, now: () => number): Log | undefined {
  if (log) return unfailing(log)
  if (log === false || mode !== 'serve') return undefined
  return unfailing(lineLog((line) => process.stderr.write(line), now))
}

function unfailing(log: Log): Log {
  return (event) => {
    try {
      log(event)
    } catch {
      // There is nowhere left to tell of it.
    }
  }
}
