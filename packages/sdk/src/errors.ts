/** What went wrong, as a stable word that programs can compare. */
export type LookerErrorCode =
  | 'api_error'
  | 'outcome_unknown'
  | 'query_failed'
  | 'login_refused'
  | 'no_credentials'
  | 'authorization_needed'
  | 'not_renewable'
  | 'logged_out'
  | 'sudo_refused'
  | 'workspace_refused'
  | 'network_error'
  | 'timeout'
  | 'bad_response'

/** Every error that this client throws on purpose. No secret stands in any of its properties. */
export class LookerError extends Error {
  override name = 'LookerError'
  readonly code: LookerErrorCode

  constructor(code: LookerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** What a failed call was, and what the server said of it. */
export interface ApiErrorFacts {
  message: string
  status: number
  documentationUrl?: string | undefined
  errors: readonly FieldError[]
  operation: string
  requestId?: string | undefined
  retryAfterSeconds?: number | undefined
}

/** What is wrong with one field of a request. */
export interface FieldError {
  readonly field?: string | null
  readonly code?: string | null
  readonly message?: string | null
  readonly documentation_url?: string | null
}

/** The server answered with an error status. */
export class LookerApiError extends LookerError {
  override name = 'LookerApiError'
  /** The HTTP status, 400 to 599. */
  declare readonly status: number
  /** Where the vendor explains the error, when the server says so. */
  declare readonly documentationUrl: string | undefined
  /** One entry for each field that was refused; empty unless the status is 422. */
  declare readonly errors: readonly FieldError[]
  /** The operation id, such as `create_user`. */
  declare readonly operation: string
  /** The server's own name for the request, to quote to its operator. */
  declare readonly requestId: string | undefined
  /** How long the server asks to wait, when it does. */
  declare readonly retryAfterSeconds: number | undefined

  constructor(facts: ApiErrorFacts) {
    super('api_error', facts.message)
    Object.assign(this, facts)
  }
}

/**
 * The session cannot act: the login or the sudo was refused, the token is dead and cannot be renewed,
 * the workspace could not be entered, or the session was logged out. `code` says which; `cause` holds the server's answer.
 */
export class LookerSessionError extends LookerError {
  override name = 'LookerSessionError'
}

/** What is known of a request that got no answer. */
export interface NetworkErrorOptions extends ErrorOptions {
  readonly code?: LookerErrorCode
  readonly isUnsent?: boolean
}

/**
 * No answer came: the connection failed or broke. `cause` holds the transport's own error. The code is
 * `outcome_unknown` where the server may have done what it was asked and a repetition could do it twice.
 */
export class LookerNetworkError extends LookerError {
  override name = 'LookerNetworkError'
  /** True when it is proved that the server got nothing of the request, so nothing happened. */
  readonly isUnsent: boolean

  constructor(message: string, options: NetworkErrorOptions = {}) {
    super(options.code ?? 'network_error', message, options)
    this.isUnsent = options.isUnsent ?? false
  }
}

/** No answer came within the time allowed. */
export class LookerTimeoutError extends LookerNetworkError {
  override name = 'LookerTimeoutError'
  readonly timeoutMs: number

  constructor(message: string, timeoutMs: number, options: NetworkErrorOptions = {}) {
    super(message, { code: 'timeout', ...options })
    this.timeoutMs = timeoutMs
  }
}

/** A query or a task failed, and the server said so in an answer of status 200. */
export class LookerQueryError extends LookerError {
  override name = 'LookerQueryError'
  readonly errors: readonly QueryErrorDetail[]

  constructor(message: string, errors: readonly QueryErrorDetail[] = []) {
    super('query_failed', message)
    this.errors = errors
  }
}

/** One reason why a query failed, with the server's own keys. */
export interface QueryErrorDetail {
  readonly message?: string | null
  readonly message_details?: string | null
}

/** An answer came that is not the API's: a web page, broken JSON, a redirect elsewhere. */
export class LookerResponseError extends LookerError {
  override name = 'LookerResponseError'
  /** 0 where a browser hides a redirect. */
  readonly status: number

  constructor(message: string, status: number) {
    super('bad_response', message)
    this.status = status
  }
}
