import type { CredentialsEmbed } from 'lookerts/4.0'
import type { user_credentials_embed } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { findEmbedLogin } from './embed-logins.ts'
import { toLoginAnswer } from './login-answers.ts'

export const handleUserCredentialsEmbed: Handler<typeof user_credentials_embed> = async (context, args) => {
  const { user, login } = await findEmbedLogin(context, args)
  return toLoginAnswer(context, login.document, user.document) as CredentialsEmbed
}
