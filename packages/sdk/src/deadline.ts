import { LookerTimeoutError, type LookerErrorCode } from './errors.ts'

/** Timers cannot hold more than 31 bits: 24 days, as good as for ever. */
const longestTimerMs = 2 ** 31 - 1

/**
 * Runs work under a time limit and the caller's signal. Settles as soon as either ends it, even when the work
 * does not listen; leaves no timer and no listener.
 * @throws {LookerTimeoutError} with the code of that moment, that names `what` took too long; the signal's reason when
 * the caller aborted.
 */
export async function withDeadline<T>(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  what: string,
  work: (signal: AbortSignal) => Promise<T>,
  codeOf: () => LookerErrorCode = () => 'timeout'
): Promise<T> {
  signal?.throwIfAborted()
  const limit = new AbortController()
  let fail: (reason: unknown) => void
  const end = (reason: unknown): void => {
    limit.abort(reason)
    fail(reason)
  }
  const onTimeout = (): void =>
    end(new LookerTimeoutError(`${what} took longer than ${timeoutMs} ms`, timeoutMs, { code: codeOf() }))
  // A program that was busy itself has answers to read that came in time: they come before the second timer.
  let timer = setTimeout(() => (timer = setTimeout(onTimeout)), Math.min(timeoutMs, longestTimerMs))
  const limits = signal && limitsOf(signal).add(end)
  try {
    return await new Promise((resolve, reject) => {
      fail = reject
      work(limit.signal).then(resolve, reject)
    })
  } finally {
    clearTimeout(timer)
    limits?.delete(end)
    if (!limits?.size) signal?.removeEventListener('abort', abortAll)
  }
}

/** What each signal ends. One listener stands for all of it: Node takes more than ten on a signal for a leak. */
const limitsBySignal = new WeakMap<EventTarget, Set<(reason: unknown) => void>>()

function limitsOf(signal: AbortSignal): Set<(reason: unknown) => void> {
  const limits = limitsBySignal.get(signal) ?? new Set()
  limitsBySignal.set(signal, limits)
  signal.addEventListener('abort', abortAll)
  return limits
}

function abortAll({ target }: Event): void {
  for (const end of limitsBySignal.get(target!)!) end((target as AbortSignal).reason)
}
