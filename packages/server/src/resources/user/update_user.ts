import type { update_user } from 'lookerts/4.0/user'
import { endTokensOfUser } from '../../auth/revoke.ts'
import type { Context, Handler } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { users, type UserDocument } from '../../kinds.ts'
import type { Change } from '../../storage/store.ts'
import { findUser, credentialsOf, toUser, writableOf } from './rules.ts'

/** Changes what is given and nothing else. Disabling a user ends the user's tokens in the same moment. */
export const handleUpdateUser: Handler<typeof update_user> = async (context, { user_id, body }) => {
  const { document, revision } = await findUser(context, user_id)
  const self = context.caller.user
  const changed: UserDocument = { ...document, ...allowedTo(context, writableOf(body)) }
  if (changed.is_disabled && self.document.id === user_id) {
    throw invalid({ field: 'is_disabled', code: 'invalid', message: 'You cannot disable yourself.' })
  }
  const changes: Change[] = [{ op: 'update', kind: users, document: changed, revision }]
  if (changed.is_disabled && !document.is_disabled) {
    // Of two admins who disable each other at once only one does, so one admin always stays.
    changes.unshift({ op: 'check', kind: users, id: self.document.id, revision: self.revision })
    changes.push(...endTokensOfUser(user_id))
  }
  await context.store.commit(changes)
  return toUser(context, changed, await credentialsOf(context, user_id))
}

/** Who is no admin may change their own ways of working, but not what they are allowed to. */
function allowedTo({ caller }: Context, given: Partial<UserDocument>): Partial<UserDocument> {
  if (caller.rights.isAdmin) return given
  const { is_disabled: _, can_manage_api3_creds: __, ...rest } = given
  return rest
}
