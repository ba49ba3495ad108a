import type { Context } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import type { UserDocument } from '../kinds.ts'

/** The role that every installation begins with and that may do everything. Source: behaviour 10.2. */
export const adminRoleId = '2'

/** Tells whether a user may do everything. */
export function isAdmin(user: UserDocument): boolean {
  return user.role_ids.includes(adminRoleId)
}

/** @throws {ApiError} unless the caller is an admin. */
export function requireAdmin(context: Context): void {
  if (!isAdmin(context.caller.user.document)) throw denied(context)
}

/** The answer to a caller who may not: 403 where the contract has it, else 404 as if there were nothing. */
export function denied({ operation }: Context): ApiError {
  return '403' in operation.responses ? new ApiError(403, 'Permission Denied') : notFound()
}
