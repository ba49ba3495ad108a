import type { Caller } from '../context.ts'
import { unauthorized } from '../errors.ts'
import type { HttpRequest } from '../http/exchange.ts'
import { tokens, users } from '../kinds.ts'
import { andThen, type Later } from '../storage/later.ts'
import type { Service } from '../service.ts'
import { rightsOf } from './rights.ts'

/**
 * Finds out who calls. Everything is read from the store for each request: a token that ended, a user who was
 * disabled, count at once.
 * @throws {ApiError} 401 unless the token is alive and its user may log in.
 */
export function authenticate({ store, tokenIds, now }: Service, request: HttpRequest): Later<Caller> {
  const presented = tokenIds.of(request)
  if (typeof presented === 'string') throw unauthorized()
  return andThen(store.get(tokens, presented.id), (token) => {
    if (!token || token.document.expires_at_ms <= now()) throw unauthorized()
    return andThen(store.get(users, token.document.user_id), (user) => {
      if (!user || user.document.is_disabled) throw unauthorized()
      return andThen(rightsOf(store, user.document), (rights) => ({ user, token, rights }))
    })
  })
}
