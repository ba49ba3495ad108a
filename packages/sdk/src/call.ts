import type { Picked } from './fields.ts'
import type { Operation } from './operation.ts'
import { toRequest, type ApiRequest, type Limits } from './request.ts'
import { toValue, type ApiResponse } from './response.ts'
import type { ResultFormat, ResultOf } from './results.ts'

/** How one call is made. */
export interface CallOptions {
  /** Ends the call at any stage, a wait for the login included; the call then rejects with the signal's reason. */
  signal?: AbortSignal
  /** How long the whole call may take, login and replay included; the session's own limit by default. */
  timeoutMs?: number
  /** Headers of this call alone, by their name in lower case. `authorization` is the session's own. */
  headers?: Readonly<Record<string, string>>
  /** How long an attempt of this call may wait for the server, where that differs from the session's limits. */
  limits?: Partial<Limits>
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

/** Forbids the arguments that decide the type of an answer, in an operation that does not have them. */
type Only<In> = In extends object ? { [Name in Exclude<'fields' | 'result_format', keyof In>]?: never } : unknown

/** What a call gives: the fields that are asked for, or a query's result in its format. */
type Answer<Out, Fields extends string, Format extends string> = string extends Fields
  ? ResultFormat extends Format
    ? Out
    : unknown extends Out
      ? ResultOf<Format>
      : Out
  : Picked<Out, Fields>

/**
 * Sends one operation and gives its answer. Where `fields` or `result_format` is a literal, the answer has its type.
 * @throws {LookerError} of the kind that fits; {@link TypeError} for arguments that no request can be made of.
 * @example const user = await call(session, me, { fields: 'id,display_name' })
 * @example const csv = await call(session, run_query, { query_id: '7', result_format: 'csv' })
 */
export function call<In, Out, Fields extends string, Format extends ResultFormat>(
  sender: Sender,
  operation: Operation<In, Out>,
  args: In & { fields?: Fields; result_format?: Format } & Only<In>,
  options?: CallOptions
): Promise<Answer<Out, Fields, Format>>
/**
 * Sends one operation and gives its answer.
 * @throws {LookerError} of the kind that fits; {@link TypeError} for arguments that no request can be made of.
 * @example const user = await call(session, me)
 */
export function call<In, Out>(sender: Sender, operation: Operation<In, Out>, ...[args, options]: Rest<In>): Promise<Out>
export async function call(
  sender: Sender,
  operation: Operation,
  args?: unknown,
  options?: CallOptions
): Promise<unknown> {
  const request = toRequest(sender.baseUrl, operation, args)
  return toValue(request, await sender.send(request, options))
}
