import { LookerError } from '../errors.ts'

/** What went wrong, as one word: the code of the client's own errors, `aborted` where the caller or a limit ended it. */
export function codeOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return signal.reason instanceof LookerError ? signal.reason.code : 'aborted'
  return error instanceof LookerError ? error.code : 'error'
}
