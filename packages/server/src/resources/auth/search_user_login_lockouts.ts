import type { UserLoginLockout } from 'lookerts/4.0'
import type { search_user_login_lockouts } from 'lookerts/4.0/auth'
import type { Handler } from '../../context.ts'
import { Page, toWindow } from '../../conventions/paging.ts'
import { toSearch } from '../../conventions/search.ts'
import { toOrder } from '../../conventions/sorts.ts'
import { readCondition, toPredicate } from '../../storage/condition.ts'
import { toComparer } from '../../storage/query.ts'
import { lockouts } from './login-lockouts.ts'

/** Finds what is locked now. It is in no store, so it is gone through here. */
export const handleSearchUserLoginLockouts: Handler<typeof search_user_login_lockouts> = async (context, args) => {
  const isWanted = toPredicate(readCondition(await toSearch(context, {}, { ...args })))
  const { limit, offset } = toWindow(args)
  const found = (await lockouts(context)).filter(isWanted)
  // Without an order of the caller's, those come first that were locked first.
  if (args.sorts) found.sort(toComparer(toOrder(args.sorts)))
  const items: UserLoginLockout[] = found.slice(offset, limit === undefined ? undefined : offset + limit)
  return new Page(items, found.length)
}
