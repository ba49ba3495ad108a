/// <reference lib="esnext.disposable" preserve="true" />
import { configured } from '#platform'
import type { CallOptions, Sender } from './call.ts'
import { withDeadline } from './deadline.ts'
import { LookerApiError, LookerSessionError, type LookerError, type LookerErrorCode } from './errors.ts'
import { identityOf, sudoIdentity, type Identity } from './identity.ts'
import { toSettings, type SessionOptions, type Settings } from './options.ts'
import { isRepeatable } from './repeatable.ts'
import { describe, type ApiRequest } from './request.ts'
import { toError, type ApiResponse } from './response.ts'
import { loginOperation, logoutOperation, updateSessionOperation } from './session-operations.ts'
import { givenToken, toToken, type Token } from './token.ts'

/**
 * A login that lasts: it gets its token when the first call needs one, renews it in time, and ends it at logout.
 *
 * It renews beside the calls, which go on with the old token while that lasts; only where there is none do they wait.
 *
 * It stays in its workspace: the option's, or the one that a call of `update_session` moved it to. Every token it
 * gets is moved there before it is used; where that is refused, the call fails with {@link LookerSessionError}
 * `workspace_refused`.
 */
export interface Session extends Sender, AsyncDisposable {
  /**
   * A session of its own that acts as another user (sudo). Nothing is sent yet. Its calls run as that user or fail;
   * they never run as this session's user.
   */
  as(userId: string | number): Session
  /**
   * Ends the session: frees every token that it and its sudo sessions made. Safe to call twice; a token that is
   * dead already is no error. After it every call throws {@link LookerSessionError} `logged_out`.
   * @throws {LookerError} when a token may have stayed alive; a second call tries those again.
   */
  logout(): Promise<void>
}

/**
 * Makes a session; sends nothing yet. On Node what the options leave open comes from the environment
 * (`LOOKERSDK_BASE_URL` and so on), else from `looker.ini`, else the key from `.netrc`.
 * @throws {TypeError} for options that cannot work.
 * @example await using session = createSession({ baseUrl, clientId, clientSecret })
 */
export function createSession(given: Partial<SessionOptions> = {}): Session {
  const options = configured(given)
  return new TokenSession(toSettings(options), identityOf(options))
}

/** How often a call is replayed at the very most, when its token is revoked under it again and again. */
const mostReplays = 30
const usualTimeoutMs = 120_000
/** From the start of one renewal to the next, when it fails while the old token still lasts. */
const renewalPauseMs = 3_000

/** Where a call stands. */
interface Progress {
  /** It was sent, is not answered, and could not be repeated. */
  isOut?: boolean
}

class TokenSession implements Session {
  readonly #settings: Settings
  readonly #identity: Identity | undefined
  /** The session that this one acts out of, or itself. */
  readonly #root: TokenSession
  #workspace: string | undefined
  #token: Token | undefined
  /** The token that the server refused last, with its answer. */
  #refused: { readonly value: string; readonly cause?: LookerError } | undefined
  #obtaining: Promise<Token> | undefined
  #isEnded = false
  /** One of its tokens was accepted for a call. */
  #hasServed = false
  /** How many calls wait for their answers. */
  #underWay = 0
  /** In the root, of it and its sudo sessions: what may still be alive on the server. */
  readonly #made = new Set<Token>()
  /** In the root, of it and its sudo sessions: the logins under way. */
  readonly #logins = new Set<Promise<Token>>()

  constructor(settings: Settings, identity: Identity | undefined, root?: TokenSession) {
    this.#settings = settings
    this.#identity = identity
    this.#root = root ?? this
    if (!root) this.#workspace = settings.workspace
  }

  get baseUrl(): string {
    return this.#settings.baseUrl
  }

  send(request: ApiRequest, options: CallOptions = {}): Promise<ApiResponse> {
    const { limits = request.limits, headers } = options
    const taken = Object.keys(headers ?? {}).find((name) => /^(authorization|host)$/i.test(name))
    if (taken) throw new TypeError(`${taken} is the session's own header`)
    const whole = { ...request, limits, ...(headers && { headers: { ...headers, ...request.headers } }) }
    const progress: Progress = {}
    return this.#limited(
      request,
      (signal, endsAtMs) => this.#send(Object.assign(whole, { endsAtMs }), signal, progress),
      options,
      progress
    )
  }

  as(userId: string | number): Session {
    // The server lets nobody sudo out of a sudo: a grandchild is the root's child.
    return new TokenSession(this.#settings, sudoIdentity(userId), this.#root)
  }

  async logout(): Promise<void> {
    this.#isEnded = true
    const root = this.#root
    await Promise.allSettled(root.#logins)
    const mine = [...root.#made].filter(({ owner }) => owner === this || root === this)
    const freed = mine.map((token) => this.#free(token))
    await Promise.allSettled(freed)
    if (root === this) this.#settings.close?.()
    await Promise.all(freed)
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.logout()
  }

  async #send(request: ApiRequest, signal: AbortSignal, progress: Progress = {}): Promise<ApiResponse> {
    if (!request.url.startsWith(`${this.baseUrl}/`)) throw new TypeError('url must be below baseUrl')
    if (request.operation.anonymous) return this.#settings.transport(request, signal)
    for (let replays = 0; ; replays++) {
      this.#refuseIfEnded()
      const token = this.#identity && (await this.#currentToken())
      signal.throwIfAborted()
      this.#refuseIfEnded()
      progress.isOut = !isRepeatable(request.operation)
      this.#underWay++
      const sending = this.#settings.transport(token ? authorized(request, token) : request, signal)
      const response = await sending.finally(() => this.#underWay--)
      progress.isOut = false
      if (response.isMaybeDone) request = { ...request, isMaybeDone: true }
      if (response.status !== 401) {
        if (token) this.#learn(request, response, token)
        return response
      }
      if (!token) throw refused('no_credentials', 'clientId and clientSecret are missing', request, response)
      this.#drop(token)
      this.#refused = { value: token.value, cause: toError(request, response) }
      // A token that served is gone, so a new one helps. One that was made for this and is refused means it, unless
      // many calls run at once, which can meet one revocation after the other.
      const canHelp = token.isTrusted || (this.#hasServed && this.#underWay > 1)
      if (replays >= (canHelp ? mostReplays : 1)) return response
    }
  }

  /** A token that is alive as far as the clock tells, in the session's workspace. */
  async #currentToken(): Promise<Token> {
    const token = this.#token
    const nowMs = this.#settings.now()
    const isInPlace = token && (!this.#workspace || token.workspace === this.#workspace)
    if (!isInPlace) return this.#obtain()
    if (nowMs >= token.renewAtMs) this.#refused = token
    if (nowMs >= token.expiresAtMs) return this.#obtain()
    if (nowMs >= token.renewAtMs) {
      // Nobody waits for the new one while this one lasts, and its failure is nobody's: a later call tries again.
      token.renewAtMs = nowMs + renewalPauseMs
      this.#obtain().then(
        (renewed) => (renewed.isTrusted = true),
        () => undefined
      )
    }
    return token
  }

  /** Logs in once for all that wait, under a time limit of its own: no caller's abort ends it for the others. */
  #obtain(): Promise<Token> {
    if (this.#obtaining) return this.#obtaining
    const logins = this.#root.#logins
    const login = this.#limited(this.#settings.request(loginOperation), async (signal, endsAtMs) => {
      const token = await this.#logIn(this.#identity!, signal, endsAtMs)
      await this.#moveToWorkspace(token)
      return (this.#token = token)
    }).finally(() => {
      this.#obtaining = undefined
      logins.delete(login)
    })
    logins.add(login)
    return (this.#obtaining = login)
  }

  async #logIn(identity: Identity, signal: AbortSignal, endsAtMs: number): Promise<Token> {
    const { value, cause } = this.#refused ?? {}
    this.#refused = undefined
    const login = await identity(value)
    if ('accessToken' in login) {
      if (login.accessToken !== value) return this.#keep(givenToken(login, this.#settings.now(), this))
      throw new LookerSessionError('not_renewable', 'The server refuses the accessToken', { cause })
    }
    const request = { ...this.#settings.request(login.operation, login.args), endsAtMs }
    const response = await this.#root.#send(request, signal)
    if (response.status > 299) throw refused(login.code, login.refusal, request, response)
    return this.#keep(toToken(request, response, this.#settings.now(), this))
  }

  /** Notes a token that is to be ended at logout. */
  #keep(token: Token): Token {
    const made = this.#root.#made
    for (const old of made)
      if (old.expiresAtMs <= this.#settings.now() || (old.given && old.owner === this)) made.delete(old)
    if (!token.given || token.given.logout) made.add(token)
    return token
  }

  /** Every token begins in production. */
  async #moveToWorkspace(token: Token): Promise<void> {
    // A call that is under way can move the session on meanwhile.
    for (let workspace; (workspace = this.#workspace) && token.workspace !== workspace; token.workspace = workspace) {
      const request = this.#settings.request(updateSessionOperation, { body: { workspace_id: workspace } })
      const response = await this.#sendWith(token, request)
      if (response.status !== 200) {
        if (!token.given) await this.#free(token).catch(() => undefined)
        throw refused('workspace_refused', `The server refuses the workspace "${workspace}"`, request, response)
      }
    }
  }

  /** Takes note of what a call of the user's own changed on the server. */
  #learn({ operation, body }: ApiRequest, { status }: ApiResponse, token: Token): void {
    token.isTrusted = this.#hasServed = true
    if (operation.id === 'update_session' && status === 200) {
      const workspace = (JSON.parse(body ?? 'null') as { workspace_id?: string } | null)?.workspace_id
      if (workspace) token.workspace = this.#workspace = workspace
    }
  }

  #drop(token: Token): void {
    if (this.#token === token) this.#token = undefined
    this.#root.#made.delete(token)
  }

  async #free(token: Token): Promise<void> {
    const request = this.#settings.request(logoutOperation)
    const response = await (token.given?.logout?.() ?? this.#sendWith(token, request))
    if (response && ![204, 401, 404].includes(response.status)) throw toError(request, response)
    this.#drop(token)
  }

  #sendWith(token: Token, request: ApiRequest): Promise<ApiResponse> {
    return this.#limited(request, (signal, endsAtMs) =>
      this.#settings.transport({ ...authorized(request, token), endsAtMs }, signal)
    )
  }

  #limited<T>(
    request: ApiRequest,
    work: (signal: AbortSignal, endsAtMs: number) => Promise<T>,
    {
      timeoutMs = this.#settings.timeoutMs ?? (request.operation.slow ? Infinity : usualTimeoutMs),
      signal
    }: CallOptions = {},
    progress: Progress = {}
  ): Promise<T> {
    const codeOf = (): LookerErrorCode => (progress.isOut ? 'outcome_unknown' : 'timeout')
    const endsAtMs = performance.now() + timeoutMs
    return withDeadline(timeoutMs, signal, describe(request), (limit) => work(limit, endsAtMs), codeOf)
  }

  #refuseIfEnded(): void {
    if (this.#isEnded || this.#root.#isEnded) throw new LookerSessionError('logged_out', 'The session was logged out')
  }
}

function authorized(request: ApiRequest, token: Token): ApiRequest {
  return { ...request, headers: { ...request.headers, authorization: `Bearer ${token.value}` } }
}

/** A server that is busy, broken or not there has refused nothing: its error stays as it is. */
function refused(code: LookerErrorCode, message: string, request: ApiRequest, response: ApiResponse): LookerError {
  const cause = toError(request, response)
  const isRefusal = cause instanceof LookerApiError && cause.status < 500 && cause.status !== 429
  return isRefusal ? new LookerSessionError(code, message, { cause }) : cause
}
