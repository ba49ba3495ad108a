/** What went wrong, as a stable word that programs can compare. */
export type LookerErrorCode =
  | 'api_error'
  | 'login_refused'
  | 'no_credentials'
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

/** No answer came: the connection failed or broke. `cause` holds the transport's own error. */
export class LookerNetworkError extends LookerError {
  override name = 'LookerNetworkError'

  constructor(message: string, options?: ErrorOptions, code: LookerErrorCode = 'network_error') {
    super(code, message, options)
  }
}

/** No answer came within the time allowed. */
export class LookerTimeoutError extends LookerNetworkError {
  override name = 'LookerTimeoutError'
  readonly timeoutMs: number

  constructor(message: string, timeoutMs: number) {
    super(message, undefined, 'timeout')
    this.timeoutMs = timeoutMs
  }
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
