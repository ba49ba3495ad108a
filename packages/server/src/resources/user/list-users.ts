import type { User } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import type { Page, PagingArgs } from '../../conventions/paging.ts'
import type { Given } from '../../families/family.ts'
import { listOf } from '../../families/read.ts'
import type { UserDocument } from '../../kinds.ts'
import type { Condition } from '../../storage/store.ts'
import { userFamily } from './users.ts'

/** Lists the users whom the caller may see and that the query asks for; of them only those that a condition names. */
export async function listUsers(context: Context, args: Given & PagingArgs, only?: Condition): Promise<Page<User>> {
  const family = only ? { ...userFamily, listed: () => only } : userFamily
  return (await listOf<UserDocument>(context, family, { ...args, ...sortsOf(context, args) })) as Page<User>
}

/** Whoever sees names alone gets no order by the rest: it would tell of it. */
function sortsOf({ caller: { rights } }: Context, { sorts }: Given): { sorts?: string } {
  if (typeof sorts !== 'string') return {}
  const keys = sorts.split(',').flatMap((key) => (/^\s*display_name\b/.test(key) ? byName(key) : [key]))
  return { sorts: keys.filter((key) => rights.isAdmin || /^\s*(id|first_name|last_name)\b/.test(key)).join() }
}

function byName(key: string): string[] {
  return ['first_name', 'last_name'].map((name) => key.replace('display_name', name))
}
