import { denied } from '../../auth/permissions.ts'
import { endTokensOfUser } from '../../auth/revoke.ts'
import type { Context } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { apiKeys, emailCredentials, oauthAppUsers, users, type UserDocument } from '../../kinds.ts'
import type { Change, Stored } from '../../storage/store.ts'
import { userAttributeUserValues } from '../user_attribute/values.ts'
import { accessFilters } from './access-filters.ts'
import { leftBehind } from './left-behind.ts'
import { logins } from './logins.ts'

/**
 * The changes that make a user what is wanted. Disabling a user ends the user's tokens in the same moment.
 * @throws {ApiError} 422 for whoever disables themselves.
 */
export function changesOf(
  { caller }: Context,
  { document, revision }: Stored<UserDocument>,
  changed: UserDocument
): Change[] {
  const self = caller.user
  const update: Change = { op: 'update', kind: users, document: changed, revision }
  if (!changed.is_disabled || document.is_disabled) return [update]
  if (self.document.id === document.id) {
    throw invalid({ field: 'is_disabled', code: 'invalid', message: 'You cannot disable yourself.' })
  }
  // Of two admins who disable each other at once only one does, so one admin always stays.
  const check: Change = { op: 'check', kind: users, id: self.document.id, revision: self.revision }
  return [check, update, ...endTokensOfUser(document.id)]
}

/**
 * The changes that remove a user with credentials of every kind, all tokens and what nobody else has a use for. Of two admins who remove each other at
 * once only one does, so one admin always stays.
 * @throws {ApiError} when somebody removes themselves.
 */
export async function removalOf(context: Context, { document, revision }: Stored<UserDocument>): Promise<Change[]> {
  const { id } = document
  const self = context.caller.user
  if (self.document.id === id) throw denied(context)
  const ofUser = { user_id: id }
  return [
    { op: 'check', kind: users, id: self.document.id, revision: self.revision },
    { op: 'remove', kind: users, id, revision },
    { op: 'remove', kind: emailCredentials, id },
    ...[apiKeys, logins, oauthAppUsers, accessFilters, userAttributeUserValues].map((kind): Change => ({
      op: 'removeWhere',
      kind,
      where: ofUser
    })),
    ...endTokensOfUser(id),
    ...(await leftBehind(context, document))
  ]
}
