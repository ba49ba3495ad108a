declare const io: unique symbol

/**
 * One API operation as data: its place on the wire and, in types only, what goes in and what comes out.
 *
 * The client sends it, the server routes and types its handler by it, tests loop over it.
 */
export interface Operation<In = unknown, Out = unknown> {
  /** The operation id of the contract, such as `create_user`. */
  readonly id: string
  readonly version: '3.0' | '3.1' | '4.0'
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Relative to `/api/{version}`, with parameters in braces: `/users/{user_id}`. */
  readonly path: string
  /** The arguments that go into the query string. */
  readonly query?: readonly string[]
  /** The arguments that go into a form body. */
  readonly form?: readonly string[]
  /** How the argument `body` is sent. */
  readonly body?: 'json' | 'text'
  /**
   * What the answer holds: `json` by default; `text`; `none` for operations that answer 204;
   * `any` where the media type decides (a query can answer JSON, CSV or a picture).
   */
  readonly answer?: 'text' | 'none' | 'any'
  /** Sent without a token, even in a session that has one. */
  readonly anonymous?: true
  [io]?(input: In): Out
}

/** What an operation takes. */
export type Input<Op> = Op extends Operation<infer In, unknown> ? In : never

/** What an operation answers. */
export type Output<Op> = Op extends Operation<never, infer Out> ? Out : never
