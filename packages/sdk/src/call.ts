import type { Operation } from './operation.ts'
import { toRequest, type ApiRequest } from './request.ts'
import { toValue, type ApiResponse } from './response.ts'

/** How one call is made. */
export interface CallOptions {
  /** Ends the call at any stage, a wait for the login included; the call then rejects with the signal's reason. */
  signal?: AbortSignal
  /** How long the whole call may take, login and replay included; the session's own limit by default. */
  timeoutMs?: number
}

/** What a call needs of a session. {@link createSession} makes the real one; a proxy can be another. */
export interface Sender {
  /** What stands before `/api/4.0` in every address, such as `https://host:19999`. */
  readonly baseUrl: string
  /**
   * Adds the token, sends, renews and replays where needed, and gives the answer whatever its status is.
   * @throws {TypeError} when the address is not below `baseUrl`: the token goes nowhere else.
   */
  send(request: ApiRequest, options?: CallOptions): Promise<ApiResponse>
}

type Rest<In> = undefined extends In ? [args?: In, options?: CallOptions] : [args: In, options?: CallOptions]

/**
 * Sends one operation and gives its answer.
 * @throws {LookerError} of the kind that fits; {@link TypeError} for arguments that no request can be made of.
 * @example const user = await call(session, me)
 */
export async function call<In, Out>(
  sender: Sender,
  operation: Operation<In, Out>,
  ...[args, options]: Rest<In>
): Promise<Out> {
  const request = toRequest(sender.baseUrl, operation, args)
  return toValue(request, await sender.send(request, options)) as Out
}
