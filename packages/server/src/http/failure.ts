import { randomWord } from '../auth/secrets.ts'
import { ApiError } from '../errors.ts'
import type { Log } from '../log.ts'
import { ConflictError, StoreError } from '../storage/store.ts'

/**
 * Makes an answer of whatever was thrown. What is no answer already becomes a 500 that shows nothing of it but an id,
 * under which the log has the rest.
 */
export function toFailure(error: unknown, log: Log | undefined): ApiError {
  if (error instanceof ApiError) return error
  const id = randomWord(12)
  const { name, message, stack, cause } = error instanceof Error ? error : new Error(String(error))
  log?.({
    event: 'failure',
    request_id: id,
    name,
    message,
    cause: cause instanceof Error ? cause.message : undefined,
    stack
  })
  const headers = { 'x-request-id': id }
  if (error instanceof ConflictError)
    return new ApiError(409, 'Other requests changed the same thing; try again', { headers })
  if (error instanceof StoreError)
    return new ApiError(503, 'The server cannot store anything now', { headers: { ...headers, 'retry-after': '5' } })
  return new ApiError(500, 'An error has occurred.', { headers })
}
