import type { Caller } from '../context.ts'
import { badRequest, unauthorized } from '../errors.ts'
import type { HttpRequest } from '../http/exchange.ts'
import { tokens, users } from '../kinds.ts'
import type { Service } from '../service.ts'

/**
 * Gives the token that a request carries in its `Authorization` header, as `Bearer` or as `token`; nowhere else is
 * one looked for.
 * @throws {ApiError} 400 for two such headers.
 */
export function tokenOf(request: HttpRequest): string | undefined {
  const header = request.headers.authorization
  if (header === undefined) return undefined
  if (typeof header !== 'string') throw badRequest('The Authorization header stands twice')
  return /^(?:bearer|token) +([!-~]+) *$/i.exec(header)?.[1]
}

/**
 * Finds out who calls. Everything is read from the store for each request: a token that ended, a user who was
 * disabled, count at once.
 * @throws {ApiError} 401 unless the token is alive and its user may log in.
 */
export async function authenticate(service: Service, request: HttpRequest): Promise<Caller> {
  const presented = tokenOf(request)
  const id = presented && service.tokenIds.of(presented)
  if (!id) throw unauthorized()
  const token = await service.store.get(tokens, id)
  if (!token || token.document.expires_at_ms <= service.now()) throw unauthorized()
  const user = await service.store.get(users, token.document.user_id)
  if (!user || user.document.is_disabled) throw unauthorized()
  return { user, token }
}
