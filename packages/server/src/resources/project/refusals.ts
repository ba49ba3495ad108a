import type { Context } from '../../context.ts'
import { ApiError } from '../../errors.ts'

/** What git would not do: 422 with its words alone, as real servers answer, or 400 where that is not declared. */
export function refusedByGit({ operation }: Context, message: string): ApiError {
  return new ApiError('422' in operation.responses ? 422 : 400, message)
}

/** Tells whether the caller's token is in the workspace where LookML is changed. */
export function isInDev({ caller }: Context): boolean {
  return caller.token.document.workspace_id === 'dev'
}

/** @throws {ApiError} unless the caller's token is in the workspace where LookML is changed. */
export function requireDev(context: Context): void {
  if (!isInDev(context))
    throw refusedByGit(context, 'This is for the workspace "dev" only; call update_session to select it')
}
