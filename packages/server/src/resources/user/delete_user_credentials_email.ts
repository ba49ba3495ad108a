import type { delete_user_credentials_email } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { emailCredentials, webSessions } from '../../kinds.ts'
import { findEmailLogin } from './email-logins.ts'

/** Removes the email login of a user and ends the web sessions that were begun with it. Tokens stay. */
export const handleDeleteUserCredentialsEmail: Handler<typeof delete_user_credentials_email> = async (
  context,
  { user_id }
) => {
  const { login } = await findEmailLogin(context, user_id)
  await context.store.commit([
    { op: 'remove', kind: emailCredentials, id: user_id, revision: login.revision },
    { op: 'removeWhere', kind: webSessions, where: { user_id } }
  ])
}
