import { denied } from '../../auth/permissions.ts'
import type { Context } from '../../context.ts'

/** The model of what the server knows of itself; a permission of its own opens it. */
export const systemModel = 'system__activity'

/** Tells whether the caller may ask a model: who may see its data, of the server's own who may see its activity. */
export function mayQuery({ caller }: Context, model: string): boolean {
  const { rights } = caller
  return model === systemModel ? rights.has('see_system_activity') : rights.hasIn('access_data', model)
}

/** @throws {ApiError} unless the caller may ask a model, whether it is there or not. */
export function requireModel(context: Context, model: string): void {
  if (!mayQuery(context, model)) throw denied(context)
}
