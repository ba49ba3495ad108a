import { withDeadline } from '../deadline.ts'
import { pause } from '../pause.ts'

/** How a task is waited for. */
export interface WaitOptions {
  /** Ends the wait, and the task where the server can end it. */
  signal?: AbortSignal
  /** How long to wait at the most. For ever by default: a task may take as long as it takes. */
  timeoutMs?: number
  /** Told of each look at the task. */
  onProgress?: (progress: Progress) => void
  /** How long to wait before the second look; each pause is half as long again, up to 5 seconds. 250 by default. */
  firstPauseMs?: number
}

/** How far a task is. */
export interface Progress {
  readonly taskId: string
  /** The server's word, such as `running`, or `rendering`. */
  readonly status: string
  readonly elapsedMs: number
}

const longestPauseMs = 5_000

/** Does what waits under the time limit and the signal of the options. */
export function waiting<T>(what: string, options: WaitOptions, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  return withDeadline(options.timeoutMs ?? Infinity, options.signal, what, work)
}

/** Looks again and again, with longer and longer pauses, until there is something. */
export async function until<T>(
  look: () => Promise<T | undefined>,
  signal: AbortSignal,
  firstPauseMs = 250
): Promise<T> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 1.5, longestPauseMs)) {
    const found = await look()
    if (found !== undefined) return found
    signal.throwIfAborted()
    await pause(pauseMs, signal)
  }
}
