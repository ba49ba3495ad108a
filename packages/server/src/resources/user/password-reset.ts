import type { CredentialsEmail } from 'lookerts/4.0'
import { randomWord } from '../../auth/secrets.ts'
import type { Context } from '../../context.ts'
import { emailCredentials } from '../../kinds.ts'
import { toCredentialsEmail } from './email-answers.ts'
import { findEmailLogin } from './email-logins.ts'

/** How long an address that expires is good. Source: behaviour 1.6. */
const lifetimeMs = 60 * 60_000
const tokenLength = 40

/** Makes a new address at which a user's password can be set. One that was made before is good no longer. */
export async function resetPassword(context: Context, userId: string, expires: boolean): Promise<CredentialsEmail> {
  const { user, login } = await findEmailLogin(context, userId)
  const document = {
    ...login.document,
    password_reset_token: randomWord(tokenLength),
    password_reset_expires_at_ms: expires ? context.now() + lifetimeMs : null
  }
  await context.store.commit([{ op: 'update', kind: emailCredentials, document, revision: login.revision }])
  return toCredentialsEmail(context, document, user.document)
}
