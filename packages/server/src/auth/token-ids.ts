import { badRequest } from '../errors.ts'
import type { HttpRequest } from '../http/exchange.ts'
import type { Digest } from './digest.ts'
import { isTokenShaped } from './secrets.ts'

/** How many headers are remembered at most. */
const mostHeaders = 10_000

/** Finds under which id the token of a request is stored. */
export interface TokenIds {
  /**
   * Gives the id of the token in the `Authorization` header, where it stands behind `Bearer` or `token`; nowhere else
   * is one looked for. `absent` when there is none, `forged` for what this server cannot have made.
   * @throws {ApiError} 400 for two such headers.
   */
  of(request: HttpRequest): TokenId
  /** Lets go of every header that was remembered. */
  forget(): void
}

type TokenId = { readonly id: string } | 'absent' | 'forged'

/**
 * Makes the ids under a digest. A token comes with many calls, and reading and hashing it costs a large part of a
 * small one, so the ids of the last ones are remembered. Whether a token is alive is not: that the store is asked.
 */
export function createTokenIds(digest: Digest): TokenIds {
  const known = new Map<string, TokenId>()
  return {
    of({ headers: { authorization } }) {
      if (authorization === undefined) return 'absent'
      if (typeof authorization !== 'string') throw badRequest('The Authorization header stands twice')
      const found = known.get(authorization)
      if (found) return found
      const token = /^(?:bearer|token) +([!-~]+) *$/i.exec(authorization)?.[1]
      if (token === undefined) return 'absent'
      if (!isTokenShaped(token)) return 'forged'
      if (known.size >= mostHeaders) known.clear()
      const made = { id: digest(token) }
      known.set(authorization, made)
      return made
    },
    forget: () => known.clear()
  }
}
