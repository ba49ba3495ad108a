import type { delete_user_credentials_embed } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { findEmbedLogin } from './embed-logins.ts'
import { logins } from './logins.ts'

/** Removes what an embedding program knows the user by. The user stays. */
export const handleDeleteUserCredentialsEmbed: Handler<typeof delete_user_credentials_embed> = async (
  context,
  args
) => {
  const { document, revision } = (await findEmbedLogin(context, args)).login
  await context.store.commit([{ op: 'remove', kind: logins, id: document.id, revision }])
}
