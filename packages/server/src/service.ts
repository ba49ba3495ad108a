import type { Digest } from './auth/digest.ts'
import type { Throttle } from './auth/throttle.ts'
import type { TokenIds } from './auth/token-ids.ts'
import type { Log } from './log.ts'
import type { LookmlProjects } from './lookml/projects.ts'
import type { Settings } from './options.ts'
import type { Store } from './storage/store.ts'

/** What every request is answered with: made once at the start. */
export interface Service {
  readonly settings: Settings
  readonly store: Store
  /** The LookML projects that are read from directories; undefined without any. */
  readonly projects: LookmlProjects | undefined
  readonly digest: Digest
  readonly tokenIds: TokenIds
  readonly throttle: Throttle
  readonly log: Log | undefined
  /** The time in milliseconds since 1970. */
  readonly now: () => number
  /** The server's own address, for the URLs in its answers: `http://127.0.0.1:19999`. */
  readonly baseUrl: () => string
}
