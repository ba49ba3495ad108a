import type { Context } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import type { Need } from '../resources/endpoint.ts'

/** @throws {ApiError} unless the caller has what an operation needs. */
export function requireNeed(context: Context, needs: Need): void {
  if (needs === 'nothing' || needs === 'login') return
  const { rights } = context.caller
  const isMet = needs === 'admin' ? rights.isAdmin : needs.anyOf.some((permission) => rights.has(permission))
  if (!isMet) throw denied(context)
}

/** The answer to a caller who may not: 403 where the contract has it, else 404 as if there were nothing. */
export function denied({ operation }: Context): ApiError {
  return '403' in operation.responses ? new ApiError(403, 'Permission Denied') : notFound()
}

/** The answer to a change of what nobody may change, such as a built-in role: 405 where the contract has it. */
export function notAllowed(context: Context): ApiError {
  return '405' in context.operation.responses ? new ApiError(405, 'Method Not Allowed') : denied(context)
}
