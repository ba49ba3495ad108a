import { transportOf } from '#platform'
import { toBaseUrl } from './base-url.ts'
import type { Middleware } from './middleware.ts'
import type { Operation } from './operation.ts'
import { toRequest, type ApiRequest, type Limits } from './request.ts'
import { retrying, type RetryOptions } from './retry.ts'
import type { SessionOperation } from './session-operations.ts'
import type { Fetch, Transport } from './transport/fetch.ts'
import type { TlsOptions } from './tls-options.ts'

/** LookML is read from `production`, or from the user's own branch in `dev`. */
export type Workspace = 'production' | 'dev' | (string & {})

/** What a session logs in with. */
export type Credentials = { clientId: string; clientSecret: string } | GivenToken

/** A token that somebody else made. */
export interface GivenToken {
  accessToken: string
  /** How long the token lasts from now; until the server refuses it when left out. */
  expiresInSeconds?: number
  /** Ends the token when the session logs out; left out, the session leaves it alive. */
  logout?: () => Promise<void>
}

/**
 * Gives credentials whenever a session needs a token. `refused` is the access token that the server refuses or that
 * has run out: another one is wanted.
 */
export type CredentialsSource = (refused?: string) => Credentials | Promise<Credentials>

/** How a session is made. Nothing is sent before the first call. */
export interface SessionOptions {
  /** The address of the API, such as `https://looker.example.com:19999`; `/api/4.0` behind it is understood. */
  baseUrl: string
  /** The API key's two halves. Left out, only operations that need no token can be called. */
  clientId?: string
  clientSecret?: string
  /** A token that somebody else got. The session then never logs in, renews nothing, and does not end it. */
  accessToken?: string
  /** Gives the key or the token when one is needed, in place of those above. */
  credentials?: CredentialsSource
  /** The version to log in at; every operation is called at its own. `4.0` by default. */
  apiVersion?: Operation['version']
  /** Where every token of the session works; as the server has it by default (`production`). */
  workspace?: Workspace
  /**
   * How long a call may take, login and repetitions included; also the limit of a login itself. Infinity for none.
   * 120,000 by default; no limit for operations that run queries, which may rightly take longer.
   */
  timeoutMs?: number
  /**
   * How long an attempt may wait: to connect 5,000 (not over `fetch`), for the first byte and from one to the next
   * 30,000 by default; of the three, operations that run queries have only the first by default.
   */
  limits?: Partial<Limits>
  /** How failed requests are repeated; false for not at all. */
  retry?: RetryOptions | false
  /** Stand around every attempt, the first one outermost. */
  middleware?: readonly Middleware[]
  /** Allows `http://` to a host that is not this machine. Secrets then travel unencrypted. */
  allowInsecureHttp?: boolean
  /** Takes the place of the transport: of the global `fetch`, and on Node of connections of its own. */
  fetch?: Fetch
  /** On Node: how to trust the server and to be trusted by it. */
  tls?: TlsOptions
  /**
   * On Node: the address of an HTTP proxy, `http://user:password@host:port`; false for none. By default what
   * `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` say.
   */
  proxy?: string | false
  /** On Node: how many connections are open at the most; calls beyond that wait for one. 64 by default. */
  maxConnections?: number
  /** On Node: how long a connection that nobody uses is kept. 30,000 by default. */
  keepAliveMs?: number
  /** On Node: the longest answer that is read as a whole. 512 MiB by default; streams have no limit. */
  maxResponseBytes?: number
  /** On Node: the ini file to read instead of `looker.ini`, and the section in it instead of `Looker`. */
  configFile?: string
  section?: string
  /** On Node: false, and nothing is read from the environment or from files. */
  configure?: boolean
  /** A monotonic clock in milliseconds, for tests; `performance.now` by default. */
  now?: () => number
}

/** The options with everything decided that can be before the first call. */
export interface Settings {
  readonly baseUrl: string
  readonly workspace: Workspace | undefined
  readonly timeoutMs: number | undefined
  readonly transport: Transport
  readonly now: () => number
  /** Makes a request of one of the session's own operations, at the version it logs in at. */
  readonly request: (operation: SessionOperation, args?: object) => ApiRequest
  /** Frees the connections. */
  readonly close: (() => void) | undefined
}

/** @throws {TypeError} that names the option and says what it should be. */
export function toSettings(options: Partial<SessionOptions>): Settings {
  const { timeoutMs, apiVersion = '4.0', middleware = [], retry, now = () => performance.now() } = options
  if (!((timeoutMs ?? 1) > 0)) throw new TypeError('timeoutMs must be above 0')
  if (!/^(3\.[01]|4\.0)$/.test(apiVersion)) throw new TypeError('apiVersion must be 3.0, 3.1 or 4.0')
  const baseUrl = toBaseUrl(options.baseUrl!, options.allowInsecureHttp ?? false)
  const wire = transportOf(options)
  const around = [...(retry === false ? [] : [retrying(baseUrl, retry)]), ...middleware]
  return {
    baseUrl,
    workspace: options.workspace,
    timeoutMs,
    transport: around.reduceRight((next, wrap) => wrap(next), wire),
    close: wire.close,
    now,
    request: (operation, args) => toRequest(baseUrl, { ...operation, version: apiVersion }, args)
  }
}
