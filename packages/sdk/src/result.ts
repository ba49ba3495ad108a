import { LookerError } from './errors.ts'

/** What became of a call. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly error?: undefined }
  | { readonly ok: false; readonly error: LookerError; readonly value?: undefined }

/** A call under way. */
export interface Call<T> extends Promise<T> {
  /** What becomes of the call, as a value: see {@link result}. */
  result(): Promise<Result<T>>
}

/**
 * Gives the outcome of a call instead of throwing its error. What is no {@link LookerError}, such as a wrong argument
 * or an abort of the caller's own, is thrown all the same.
 * @example const { ok, value, error } = await result(call(session, me))
 */
export async function result<T>(promise: Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await promise }
  } catch (error) {
    if (error instanceof LookerError) return { ok: false, error }
    throw error
  }
}
