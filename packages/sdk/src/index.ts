export { call, type CallOptions, type Sender } from './call.ts'
export {
  LookerApiError,
  LookerError,
  LookerNetworkError,
  LookerResponseError,
  LookerSessionError,
  LookerTimeoutError,
  type ApiErrorFacts,
  type FieldError,
  type LookerErrorCode
} from './errors.ts'
export type { Input, Operation, Output } from './operation.ts'
export type { SessionOptions, Workspace } from './options.ts'
export type { ApiRequest } from './request.ts'
export type { ApiResponse } from './response.ts'
export { createSession, type Session } from './session.ts'
export type { Fetch } from './transport/fetch.ts'
