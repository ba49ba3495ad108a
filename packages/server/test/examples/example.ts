import type { OperationId } from '../../src/conventions/operation-id.ts'
import type { TestServer } from '../start-server.ts'

/** A call of an operation that succeeds on a server with the demo content. */
export interface Example {
  /** What stands in the path, by the names of API 4.0; `1` for what is left out. */
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly json?: unknown
  readonly form?: Readonly<Record<string, string>>
  /** A body that is no JSON. */
  readonly body?: string
}

/** What an example needs to make first what it needs. */
export interface Stage extends Pick<TestServer, 'api' | 'key'> {
  /** A token of the admin. */
  readonly token: string
  /** Makes something by an operation of API 4.0, as the admin, and gives the answer: `post('/groups', { name })`. */
  readonly post: (path: string, json?: unknown) => Promise<Record<string, unknown> & { readonly id: string }>
}

/** An example for each operation of a tag, by the id that API 4.0 has for it. */
export type Examples = Partial<Record<OperationId, Example | ((stage: Stage) => Promise<Example> | Example)>>
