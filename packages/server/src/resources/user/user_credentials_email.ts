import type { user_credentials_email } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { findEmailLogin } from './credentials_email_rules.ts'
import { toCredentialsEmail } from './rules.ts'

export const handleUserCredentialsEmail: Handler<typeof user_credentials_email> = async (context, { user_id }) => {
  const { user, login } = await findEmailLogin(context, user_id)
  return toCredentialsEmail(context, login.document, user.document)
}
