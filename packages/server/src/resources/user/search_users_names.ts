import type { search_users_names } from 'lookerts/4.0/user'
import type { Context, Handler } from '../../context.ts'
import type { Condition } from '../../storage/store.ts'
import { userFilters } from './filters.ts'
import { listUsers } from './list-users.ts'

/** Finds users one of whose names, or whose address, is like a pattern; all else that is asked for must be so too. */
export const handleSearchUsersNames: Handler<typeof search_users_names> = async (context, args) =>
  listUsers(context, { ...args }, await isNamed(context, args.pattern))

async function isNamed(context: Context, pattern: string): Promise<Condition> {
  const names: Condition[] = [{ first_name: { like: pattern } }, { last_name: { like: pattern } }]
  return { or: [...names, await userFilters.email!(context, pattern as never)] }
}
