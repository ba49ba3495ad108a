import type { CredentialsEmbed } from 'lookerts/4.0'
import type { all_user_credentials_embeds } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { toLoginAnswer } from './login-answers.ts'
import { findUser } from './rules.ts'
import { loginsOf } from './single-logins.ts'

export const handleAllUserCredentialsEmbeds: Handler<typeof all_user_credentials_embeds> = async (
  context,
  { user_id }
) => {
  const { document: user } = await findUser(context, user_id)
  const found = await loginsOf(context, user_id, 'embed')
  return found.map(({ document }) => toLoginAnswer(context, document, user) as CredentialsEmbed)
}
