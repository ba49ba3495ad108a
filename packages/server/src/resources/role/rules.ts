import type { Context } from '../../context.ts'
import { ApiError } from '../../errors.ts'
import { roles } from '../../kinds.ts'
import type { Condition } from '../../storage/store.ts'

/** @throws {ApiError} when a role rests on what is to be removed. */
export async function refuseUsedByRoles({ store }: Context, where: Condition): Promise<void> {
  const [role] = await store.find(roles, { where, limit: 1 })
  if (role) throw new ApiError(400, `The role ${JSON.stringify(role.document.name)} uses it; change that one first`)
}
