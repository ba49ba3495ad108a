import type { delete_user } from 'lookerts/4.0/user'
import { denied } from '../../auth/permissions.ts'
import { endTokensOfUser } from '../../auth/revoke.ts'
import type { Handler } from '../../context.ts'
import { apiKeys, emailCredentials, oauthAppUsers, users } from '../../kinds.ts'
import { findUser } from './rules.ts'

/**
 * Removes a user with the credentials of every kind and all tokens. Nobody can remove themselves, and of two admins who remove each
 * other at once only one does, so one admin always stays.
 */
export const handleDeleteUser: Handler<typeof delete_user> = async (context, { user_id }) => {
  const { revision } = await findUser(context, user_id)
  const self = context.caller.user
  if (self.document.id === user_id) throw denied(context)
  await context.store.commit([
    { op: 'check', kind: users, id: self.document.id, revision: self.revision },
    { op: 'remove', kind: users, id: user_id, revision },
    { op: 'removeWhere', kind: apiKeys, where: { user_id } },
    { op: 'remove', kind: emailCredentials, id: user_id },
    { op: 'removeWhere', kind: oauthAppUsers, where: { user_id } },
    ...endTokensOfUser(user_id)
  ])
}
