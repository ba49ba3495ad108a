import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import type { UserDocument } from '../../kinds.ts'
import type { Stored } from '../../storage/store.ts'
import { logins, type LoginDocument } from './logins.ts'
import { findUser } from './rules.ts'

/** Finds one of a user's ways to be known to a program that embeds content. */
export async function findEmbedLogin(
  context: Context,
  { user_id, credentials_embed_id }: { readonly user_id: string; readonly credentials_embed_id: string }
): Promise<{ user: Stored<UserDocument>; login: Stored<LoginDocument> }> {
  const user = await findUser(context, user_id)
  const login = await context.store.get(logins, credentials_embed_id)
  if (login?.document.user_id !== user_id || login.document.type !== 'embed') throw notFound()
  return { user, login }
}
