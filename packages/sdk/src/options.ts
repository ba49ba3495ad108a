import { toBaseUrl } from './base-url.ts'
import type { Operation } from './operation.ts'
import { toRequest, type ApiRequest } from './request.ts'
import type { SessionOperation } from './session-operations.ts'
import { fetchTransport, type Fetch, type Transport } from './transport/fetch.ts'
import { followingRedirects } from './transport/redirect.ts'

/** LookML is read from `production`, or from the user's own branch in `dev`. */
export type Workspace = 'production' | 'dev' | (string & {})

/** How a session is made. Nothing is sent before the first call. */
export interface SessionOptions {
  /** The address of the API, such as `https://looker.example.com:19999`; `/api/4.0` behind it is understood. */
  baseUrl: string
  /** The API key's two halves. Left out, only operations that need no token can be called. */
  clientId?: string
  clientSecret?: string
  /** A token that somebody else got. The session then never logs in, renews nothing, and does not end it. */
  accessToken?: string
  /** The version to log in at; every operation is called at its own. `4.0` by default. */
  apiVersion?: Operation['version']
  /** Where every token of the session works; as the server has it by default (`production`). */
  workspace?: Workspace
  /** How long a call may take, login included; also the limit of a login itself. 120,000 by default; Infinity for none. */
  timeoutMs?: number
  /** Allows `http://` to a host that is not this machine. Secrets then travel unencrypted. */
  allowInsecureHttp?: boolean
  /** Instead of the global `fetch`. */
  fetch?: Fetch
  /** A monotonic clock in milliseconds, for tests; `performance.now` by default. */
  now?: () => number
}

/** The options with everything decided that can be before the first call. */
export interface Settings {
  readonly baseUrl: string
  readonly workspace: Workspace | undefined
  readonly timeoutMs: number
  readonly transport: Transport
  readonly now: () => number
  /** Makes a request of one of the session's own operations, at the version it logs in at. */
  readonly request: (operation: SessionOperation, args?: object) => ApiRequest
}

/** @throws {TypeError} that names the option and says what it should be. */
export function toSettings(options: SessionOptions): Settings {
  const { timeoutMs = 120_000, apiVersion = '4.0' } = options
  if (!(timeoutMs > 0)) throw new TypeError('timeoutMs must be above 0')
  if (!/^(3\.[01]|4\.0)$/.test(apiVersion)) throw new TypeError('apiVersion must be 3.0, 3.1 or 4.0')
  const baseUrl = toBaseUrl(options.baseUrl, options.allowInsecureHttp ?? false)
  return {
    baseUrl,
    workspace: options.workspace,
    timeoutMs,
    transport: followingRedirects(fetchTransport(options.fetch ?? ((url, init) => fetch(url, init)))),
    now: options.now ?? (() => performance.now()),
    request: (operation, args) => toRequest(baseUrl, { ...operation, version: apiVersion }, args)
  }
}
