import type { Context } from '../../context.ts'
import type { Family } from '../../families/family.ts'
import { users, type UserDocument } from '../../kinds.ts'
import type { Condition } from '../../storage/store.ts'
import { usersOf } from './answers.ts'
import { userFilters } from './filters.ts'
import { newUser } from './new-user.ts'

/** People and programs that log in. */
export const userFamily: Family<UserDocument> = {
  kind: users,
  path: '/users/{id}',
  defaults: { ...newUser, created_at: '' },
  filters: userFilters,
  visible: visibleUsers,
  answers: usersOf
}

/** Everybody is seen by admins and, in part, by who may see users; others see themselves. */
function visibleUsers({ caller: { rights, user } }: Context): Condition | undefined {
  return rights.has('see_users') ? undefined : { id: user.document.id }
}

/** Those of users whom the caller may see, at least in part. */
export function seenBy(context: Context, documents: readonly UserDocument[]): readonly UserDocument[] {
  const { rights, user } = context.caller
  return rights.has('see_users') ? documents : documents.filter(({ id }) => id === user.document.id)
}
