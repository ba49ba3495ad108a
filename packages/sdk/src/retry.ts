import { LookerNetworkError } from './errors.ts'
import type { Middleware } from './middleware.ts'
import { pause } from './pause.ts'
import { isRepeatable } from './repeatable.ts'
import { describe, type ApiRequest } from './request.ts'
import { toError, type ApiResponse } from './response.ts'
import { retryAfterMs } from './retry-after.ts'
import { earn, retryBudgetOf, spend } from './retry-budget.ts'

/** How failed requests are repeated. */
export interface RetryOptions {
  /**
   * How often a request is sent at the most when it fails; 1 for no repetition. 3 by default. A server that is too
   * busy (429) is asked up to 10 times.
   */
  attempts?: number
}

const firstPauseMs = 100
const longestPauseMs = 20_000
/** A server that asks for more is not waited for: its answer goes to the caller. */
const longestRetryAfterMs = 60_000
/** A server that is too busy loses nothing by being asked again when it said: more often than one that fails. */
const mostTimesBusy = 10

/**
 * Sends failed requests again where that is safe. What the server provably did not process is sent again, whatever it
 * is; what it may have processed only if it can be repeated. What is neither is reported as `outcome_unknown`.
 */
export function retrying(origin: string, { attempts = 3 }: RetryOptions = {}): Middleware {
  if (!(attempts >= 1)) throw new TypeError('retry.attempts must be 1 or more')
  const mostBusy = attempts > 1 ? Math.max(attempts, mostTimesBusy) : 1
  const budget = retryBudgetOf(origin)
  return (next) => async (request, signal) => {
    const isSafe = isRepeatable(request.operation)
    for (let failed = 0, busy = 0, isMaybeDone = !!request.isMaybeDone; ;) {
      const resendCount = failed + busy
      const outcome = await next(resendCount ? { ...request, resendCount } : request, signal).catch(
        (error: Error) => error
      )
      signal.throwIfAborted()
      const { status, headers } = outcome instanceof Error ? noAnswer : outcome
      const isBusy = status === 429
      const isUndone = isBusy || (outcome as LookerNetworkError).isUnsent
      if (!isUndone && !(outcome instanceof LookerNetworkError) && ![500, 502, 503, 504].includes(status)) {
        earn(budget)
        return settle(request, outcome, isMaybeDone || 'isMaybeDone' in outcome)
      }
      isMaybeDone ||= !isUndone
      const hasMore = isBusy ? ++busy < mostBusy : ++failed < attempts
      const askedMs = retryAfterMs(headers)
      const backOffMs = firstPauseMs * 2 ** (busy + failed - 1) * (isBusy ? 10 : 1)
      const pauseMs = askedMs + Math.random() * Math.min(backOffMs, longestPauseMs)
      const isInTime = askedMs <= longestRetryAfterMs && performance.now() + pauseMs < (request.endsAtMs ?? Infinity)
      const isRepeated = (isSafe || isUndone) && hasMore && isInTime && (isBusy || spend(budget))
      if (!isRepeated) return settle(request, outcome, isMaybeDone)
      await pause(pauseMs, signal)
    }
  }
}

const noAnswer: Pick<ApiResponse, 'status' | 'headers'> = { status: 0, headers: {} }

/** What the caller gets in the end; `isMaybeDone` when the server may have processed an attempt that was not answered. */
function settle(request: ApiRequest, outcome: ApiResponse | Error, isMaybeDone: boolean): ApiResponse {
  const isUnknown = isMaybeDone && !isRepeatable(request.operation)
  if (outcome instanceof Error) {
    if (isUnknown) throw outcomeUnknown(request, outcome)
    // The last attempt may never have left; those before it may have been processed.
    throw isMaybeDone ? Object.assign(outcome, { isUnsent: false }) : outcome
  }
  // A gateway speaks for a server of which it knows nothing.
  if (isUnknown && [502, 504].includes(outcome.status)) throw outcomeUnknown(request, toError(request, outcome))
  // What was to be deleted is gone: an attempt before this one did it.
  const isDeleted = isMaybeDone && outcome.status === 404 && request.method === 'DELETE'
  if (isDeleted) return { ...outcome, status: 204, body: new Uint8Array() }
  return isMaybeDone ? { ...outcome, isMaybeDone } : outcome
}

function outcomeUnknown(request: ApiRequest, cause: Error): LookerNetworkError {
  const message = `${describe(request)} may have been done: look before you repeat it`
  return new LookerNetworkError(message, { code: 'outcome_unknown', cause })
}
