import type { user_credentials_email } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { findEmailLogin } from './email-logins.ts'
import { toCredentialsEmail } from './email-answers.ts'

export const handleUserCredentialsEmail: Handler<typeof user_credentials_email> = async (context, { user_id }) => {
  const { user, login } = await findEmailLogin(context, user_id)
  return toCredentialsEmail(context, login.document, user.document)
}
