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
  /**
   * Whether it may be sent again when nobody knows if the server has done it; left out where the method says so:
   * GET, PUT and DELETE may, POST and PATCH may not.
   */
  readonly repeatable?: boolean
  /** May rightly take longer than two minutes, so it has no time limit unless the caller sets one. */
  readonly slow?: true
  /** Sent without a token, even in a session that has one. */
  readonly anonymous?: true
  [io]?(input: In): Out
}

/** What an operation takes. */
export type Input<Op> = Op extends Operation<infer In, unknown> ? In : never

/** What an operation answers. */
export type Output<Op> = Op extends Operation<never, infer Out> ? Out : never

/** What {@link operation} is told of an operation. The version is `4.0` by default, the id the method with the path. */
export type UnknownOperation<Name extends string = string> = Pick<Operation, 'method' | 'path'> &
  Partial<Pick<Operation, 'id' | 'version' | 'body' | 'answer' | 'repeatable' | 'slow'>> & {
    readonly query?: readonly Name[]
  }

type Argument = string | number | boolean | readonly (string | number)[] | null

type PathNames<Path> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | PathNames<Rest> : never

type QueryNames<Facts> = Facts extends { readonly query: readonly (infer Name extends string)[] } ? Name : never

type Given<Facts extends UnknownOperation> = { [Name in PathNames<Facts['path']>]: string | number } & {
  [Name in QueryNames<Facts>]?: Argument
} & (Facts extends { readonly body: 'json' } ? { body: unknown } : unknown) &
  (Facts extends { readonly body: 'text' } ? { body: string } : unknown)

/** What an operation takes that is known by its facts alone: what its path names is required. */
export type InputByPath<Facts extends UnknownOperation> = [keyof Given<Facts>] extends [never]
  ? void
  : object extends Given<Facts>
    ? Given<Facts> | undefined
    : Given<Facts>

/**
 * Makes an operation that the client does not know: one of a newer server, or one that is documented nowhere. Its
 * arguments are read off its path and its query; with types given, it takes and answers those.
 * @example
 * const feature = operation({ method: 'GET', path: '/features/{feature_id}', query: ['fields'] })
 * const answer: unknown = await call(session, feature, { feature_id: 7 })
 * @example
 * const feature = operation<{ feature_id: string }, Feature>({ method: 'GET', path: '/features/{feature_id}' })
 */
export function operation<const Facts extends UnknownOperation>(facts: Facts): Operation<InputByPath<Facts>>
/** Makes an operation that the client does not know, with the types of what it takes and answers. */
export function operation<In, Out>(facts: UnknownOperation<keyof In & string>): Operation<In, Out>
export function operation(facts: UnknownOperation): Operation {
  return { id: `${facts.method} ${facts.path}`, version: '4.0', ...facts }
}
