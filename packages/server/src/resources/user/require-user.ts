import type { Context } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { users } from '../../kinds.ts'

/** Gives the id of a user that a field names. @throws {ApiError} 422 when there is no such user. */
export async function requireUser({ store }: Context, field: string, id: string): Promise<string> {
  if (await store.get(users, id)) return id
  throw invalid({ field, code: 'invalid', message: `'${field}' is no user.` })
}
