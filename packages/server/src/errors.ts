/** What is wrong with one field. `code` is one of the API's: `missing_field`, `invalid`, `already_exists`. */
export interface FieldProblem {
  readonly field: string
  readonly code: 'missing_field' | 'invalid' | 'already_exists'
  readonly message: string
}

/** An answer other than success, in the API's own terms. `http/respond.ts` alone turns it into a body. */
export class ApiError extends Error {
  override name = 'ApiError' as const
  readonly status: number
  readonly problems: readonly FieldProblem[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    message: string,
    more: { problems?: FieldProblem[]; headers?: Record<string, string> } = {}
  ) {
    super(message)
    this.status = status
    this.problems = more.problems ?? []
    this.headers = more.headers ?? {}
  }
}

/** Something in the request that no reading of it makes sense of. */
export function badRequest(message: string): ApiError {
  return new ApiError(400, message)
}

/** No token, or one that is not alive. */
export function unauthorized(): ApiError {
  return new ApiError(401, 'Requires authentication.', { headers: { 'www-authenticate': 'Bearer' } })
}

/** No such thing, or none that the caller may know of. */
export function notFound(): ApiError {
  return new ApiError(404, 'Not found')
}

/** Fields that break a rule, one problem each. */
export function invalid(...problems: FieldProblem[]): ApiError {
  return new ApiError(422, 'Validation Failed', { problems })
}

/** Too many failures of the kind that guessing makes. */
export function tooManyRequests(retryAfterSeconds: number): ApiError {
  return new ApiError(429, 'Too Many Requests', { headers: { 'retry-after': String(retryAfterSeconds) } })
}

/** An operation of the contract that this server does not have. */
export function notImplemented(operationId: string): ApiError {
  return new ApiError(501, `Not implemented: ${operationId}`)
}
