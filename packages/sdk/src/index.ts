export { call, type CallOptions, type Sender } from './call.ts'
export {
  LookerApiError,
  LookerError,
  LookerNetworkError,
  LookerQueryError,
  LookerResponseError,
  LookerSessionError,
  LookerTimeoutError,
  type ApiErrorFacts,
  type FieldError,
  type LookerErrorCode,
  type QueryErrorDetail
} from './errors.ts'
export type { Middleware } from './middleware.ts'
export type { Picked } from './fields.ts'
export {
  operation,
  type Input,
  type InputByPath,
  type Operation,
  type Output,
  type UnknownOperation
} from './operation.ts'
export type { Credentials, CredentialsSource, GivenToken, SessionOptions, Workspace } from './options.ts'
export { paginate, type ListArgs, type Page, type PaginateOptions, type Paginated } from './paginate.ts'
export type { ApiRequest, Limits } from './request.ts'
export type { ApiResponse } from './response.ts'
export { result, type Call, type Result } from './result.ts'
export type * from './results.ts'
export type { RetryOptions } from './retry.ts'
export { createSession, type Session } from './session.ts'
export { ByteStream, stream } from './stream.ts'
export type { Fetch, Transport } from './transport/fetch.ts'
