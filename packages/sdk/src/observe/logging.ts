import type { Middleware } from '../middleware.ts'
import { codeOf } from './outcome.ts'

/** One attempt at a request, without a value, a token or a body in it. */
export interface CallLog {
  /** The operation id, such as `create_user`. */
  readonly operation: string
  readonly method: string
  /** The path template, such as `/api/4.0/users/{user_id}`. */
  readonly path: string
  /** How often the request was sent before. */
  readonly resendCount: number
  /** To the end of the answer, or of its head where it is a stream. */
  readonly durationMs: number
  /** The HTTP status; undefined without an answer. */
  readonly status: number | undefined
  /** The code of the error where there is no answer, such as `network_error`. */
  readonly error: string | undefined
  /** The server's own name for the request. */
  readonly requestId: string | undefined
}

/**
 * Tells of every attempt when it is over, those of the session's own logins included. A log that fails fails no call:
 * what it throws, or rejects with, is dropped.
 * @example createSession({ …, middleware: [logging((entry) => logger.info(entry))] })
 */
export function logging(log: (entry: CallLog) => unknown): Middleware {
  return (next) => async (request, signal) => {
    const startedAtMs = performance.now()
    const { operation, method, resendCount = 0 } = request
    const path = `/api/${operation.version}${operation.path}`
    const tell = async (outcome: Pick<CallLog, 'status' | 'error' | 'requestId'>): Promise<void> => {
      const durationMs = performance.now() - startedAtMs
      try {
        await log({ operation: operation.id, method, path, resendCount, durationMs, ...outcome })
      } catch {
        // The answer is worth more than its entry in a log.
      }
    }
    try {
      const response = await next(request, signal)
      const requestId = response.headers['x-request-id']
      // A server can echo what it got.
      void tell({ status: response.status, error: undefined, requestId: requestId && response.redact(requestId) })
      return response
    } catch (error) {
      void tell({ status: undefined, error: codeOf(error, signal), requestId: undefined })
      throw error
    }
  }
}
