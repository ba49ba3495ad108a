import type { OperationId } from '../conventions/operation-id.ts'
import type { Context } from '../context.ts'

/**
 * What a caller needs before anything else is looked at: `nothing` (no token), a `login`, to be an `admin`, or a
 * permission, in whatever model; of several one is enough.
 */
export type Need = 'nothing' | 'login' | 'admin' | { readonly anyOf: readonly string[] }

/** How true an operation is: `full` does what Looker's does; a `record` keeps what it is given and acts on nothing. */
export type Level = 'full' | 'record'

/** An operation that the server answers. */
export interface Endpoint {
  readonly needs: Need
  readonly level: Level
  readonly handle: (context: Context, args: never) => unknown
}

/** Endpoints by operation id, as API 4.0 has it; for what 4.0 no longer has, as the last version has it that did. */
export type Endpoints = Readonly<Partial<Record<OperationId, Endpoint>>>

/** An endpoint whose handler is typed by its operation. */
export function endpoint(needs: Need, handle: Endpoint['handle'], level: Level = 'full'): Endpoint {
  return { needs, handle, level }
}

/** Needs a permission, of several any one. */
export function permission(...anyOf: readonly string[]): Need {
  return { anyOf }
}
