import type { update_user_credentials_email } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { emailCredentials } from '../../kinds.ts'
import { findEmailLogin, writableEmailLogin } from './email-logins.ts'
import { toCredentialsEmail } from './email-answers.ts'

/** Changes the email address and leaves the password as it is. */
export const handleUpdateUserCredentialsEmail: Handler<typeof update_user_credentials_email> = async (
  context,
  { user_id, body }
) => {
  const { user, login } = await findEmailLogin(context, user_id)
  const changed = { ...login.document, ...(await writableEmailLogin(context, user_id, body)) }
  await context.store.commit([{ op: 'update', kind: emailCredentials, document: changed, revision: login.revision }])
  return toCredentialsEmail(context, changed, user.document)
}
