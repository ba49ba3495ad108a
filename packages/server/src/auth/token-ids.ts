import type { Digest } from './digest.ts'
import { isTokenShaped } from './secrets.ts'

/** How many tokens are remembered at most. */
const mostTokens = 10_000

/** Finds the ids under which tokens are stored. */
export interface TokenIds {
  /** Gives the id of a token: its digest. Undefined for what this server cannot have made. */
  of(token: string): string | undefined
  /** Lets go of every token that was remembered. */
  forget(): void
}

/**
 * Makes the ids under a digest. A token is used for many calls, and hashing it costs a large part of a small one, so
 * the ids of the last ones are remembered. Whether a token is alive is not: that the store is asked each time.
 */
export function createTokenIds(digest: Digest): TokenIds {
  const known = new Map<string, string>()
  return {
    of(token) {
      const id = known.get(token)
      if (id !== undefined) return id
      if (!isTokenShaped(token)) return undefined
      if (known.size >= mostTokens) known.clear()
      const made = digest(token)
      known.set(token, made)
      return made
    },
    forget: () => known.clear()
  }
}
