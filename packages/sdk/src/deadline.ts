import { LookerTimeoutError } from './errors.ts'

/**
 * Runs work under a time limit and the caller's signal. Settles as soon as either ends it, even when the work
 * does not listen; leaves no timer and no listener.
 * @throws {LookerTimeoutError} that names `what` took too long; the signal's reason when the caller aborted.
 */
export async function withDeadline<T>(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  what: string,
  work: (signal: AbortSignal) => Promise<T>
): Promise<T> {
  signal?.throwIfAborted()
  const controller = new AbortController()
  const abort = (): void => controller.abort(signal?.reason)
  const timer = setTimeout(() => controller.abort(tookTooLong(what, timeoutMs)), Math.min(timeoutMs, longestTimerMs))
  signal?.addEventListener('abort', abort)
  try {
    return await new Promise((resolve, reject) => {
      controller.signal.addEventListener('abort', () => reject(controller.signal.reason))
      work(controller.signal).then(resolve, reject)
    })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}

/** Timers cannot hold more than 31 bits: 24 days, as good as for ever. */
const longestTimerMs = 2 ** 31 - 1

function tookTooLong(what: string, timeoutMs: number): LookerTimeoutError {
  return new LookerTimeoutError(`${what} took longer than ${timeoutMs} ms`, timeoutMs)
}
