import type { create_user_credentials_email } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { ApiError } from '../../errors.ts'
import { emailCredentials, users, type EmailCredentialsDocument } from '../../kinds.ts'
import { writableEmailLogin } from './email-logins.ts'
import { toCredentialsEmail } from './email-answers.ts'
import { findUser } from './rules.ts'

/** Gives a user an email address to sign in to the web pages with. It has no password yet. */
export const handleCreateUserCredentialsEmail: Handler<typeof create_user_credentials_email> = async (
  context,
  { user_id, body }
) => {
  const { store, now } = context
  const user = await findUser(context, user_id)
  if (await store.get(emailCredentials, user_id)) throw new ApiError(409, 'Resource Already Exists')
  const document: EmailCredentialsDocument = {
    id: user_id,
    email: '',
    email_key: '',
    password_hash: null,
    forced_password_reset_at_next_login: false,
    created_at: toTimestamp(now()),
    logged_in_at: '',
    ...(await writableEmailLogin(context, user_id, { ...body, email: body.email ?? null }))
  }
  await store.commit([
    { op: 'check', kind: users, id: user_id, revision: user.revision },
    { op: 'insert', kind: emailCredentials, document }
  ])
  return toCredentialsEmail(context, document, user.document)
}
