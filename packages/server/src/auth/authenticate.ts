import type { Caller } from '../context.ts'
import { unauthorized } from '../errors.ts'
import type { HttpRequest } from '../http/exchange.ts'
import { tokens, users } from '../kinds.ts'
import type { Service } from '../service.ts'
import { rightsOf } from './rights.ts'

/**
 * Finds out who calls. Everything is read from the store for each request: a token that ended, a user who was
 * disabled, count at once.
 * @throws {ApiError} 401 unless the token is alive and its user may log in.
 */
export async function authenticate(service: Service, request: HttpRequest): Promise<Caller> {
  const presented = service.tokenIds.of(request)
  if (typeof presented === 'string') throw unauthorized()
  const token = await service.store.get(tokens, presented.id)
  if (!token || token.document.expires_at_ms <= service.now()) throw unauthorized()
  const user = await service.store.get(users, token.document.user_id)
  if (!user || user.document.is_disabled) throw unauthorized()
  return { user, token, rights: await rightsOf(service.store, user.document) }
}
