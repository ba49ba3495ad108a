import type { OperationFacts } from '@lookerts/contract'
import type { Input, Operation, Output } from 'lookerts'
import type { Digest } from './auth/digest.ts'
import type { Throttle } from './auth/throttle.ts'
import type { Rights } from './auth/rights.ts'
import type { TokenIds } from './auth/token-ids.ts'
import type { Media } from './conventions/media.ts'
import type { Page } from './conventions/paging.ts'
import type { Reply } from './conventions/reply.ts'
import { unauthorized } from './errors.ts'
import type { Api } from './http/api.ts'
import type { HttpRequest } from './http/exchange.ts'
import type { TokenDocument, UserDocument } from './kinds.ts'
import type { Log } from './log.ts'
import type { LookmlProjects } from './lookml/projects.ts'
import type { Settings } from './options.ts'
import type { Service } from './service.ts'
import type { Store, Stored } from './storage/store.ts'

/** Who calls: the user that the token acts as, and the token. */
export interface Caller {
  readonly user: Stored<UserDocument>
  readonly token: Stored<TokenDocument>
  readonly rights: Rights
}

/** What a handler works with besides its arguments. One is made for each request, so its fields are set one by one. */
export class Context implements Service {
  readonly settings: Settings
  readonly store: Store
  readonly projects: LookmlProjects | undefined
  readonly digest: Digest
  readonly tokenIds: TokenIds
  readonly throttle: Throttle
  readonly log: Log | undefined
  readonly now: () => number
  readonly baseUrl: () => string
  readonly request: HttpRequest
  readonly api: Api
  readonly operation: OperationFacts
  readonly #caller: Caller | undefined

  constructor(service: Service, request: HttpRequest, api: Api, operation: OperationFacts, caller: Caller | undefined) {
    this.settings = service.settings
    this.store = service.store
    this.projects = service.projects
    this.digest = service.digest
    this.tokenIds = service.tokenIds
    this.throttle = service.throttle
    this.log = service.log
    this.now = service.now
    this.baseUrl = service.baseUrl
    this.request = request
    this.api = api
    this.operation = operation
    this.#caller = caller
  }

  /** @throws {ApiError} 401 in an operation that needs no token. */
  get caller(): Caller {
    if (!this.#caller) throw unauthorized()
    return this.#caller
  }
}

/**
 * Answers one operation, in all versions: arguments come and answers go in the shape of API 4.0.
 * It may run again when another request got in its way, so it changes nothing but by its one commit.
 */
export type Handler<Op extends Operation<never, unknown> = Operation<never, unknown>> = (
  context: Context,
  args: Exclude<Input<Op>, undefined | void>
) => Answer<Output<Op>> | Promise<Answer<Output<Op>>>

type Answer<Out> =
  | Out
  | Reply<Out>
  | (Out extends readonly (infer Item)[] ? Page<Item> : never)
  | (Out extends string | Uint8Array ? Media : never)
