import { denied, notAllowed } from '../../auth/permissions.ts'
import type { Context } from '../../context.ts'
import { findById } from '../../families/read.ts'
import type { UserDocument } from '../../kinds.ts'
import type { Stored } from '../../storage/store.ts'
import { derivedNames } from '../user_attribute/resolve.ts'
import { userAttributeFamily, type UserAttributeDocument } from '../user_attribute/user-attributes.ts'
import { findUser } from './rules.ts'

/**
 * Finds a user and an attribute whose value the caller may set for the user: admins for everybody, others for
 * themselves where the attribute lets them.
 */
export async function findSettable(
  context: Context,
  userId: string,
  attributeId: string
): Promise<{ user: Stored<UserDocument>; attribute: UserAttributeDocument }> {
  const user = await findUser(context, userId)
  const { document: attribute } = await findById(context, userAttributeFamily, attributeId)
  if (!context.caller.rights.isAdmin && !attribute.user_can_edit) throw denied(context)
  if (attribute.is_system && derivedNames.has(attribute.name)) throw notAllowed(context)
  return { user, attribute }
}
