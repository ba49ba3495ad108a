import type { Digest } from '../auth/digest.ts'
import { emailCredentials, webSessions, type EmailCredentialsDocument } from '../kinds.ts'
import type { Change, Store } from '../storage/store.ts'
import { emailKeyOf } from './email.ts'
import { hashPassword, isPasswordOf, type PasswordCost } from './password.ts'

/** Makes the email login of a user, with a password if there is one. */
export async function emailLoginOf(
  digest: Digest,
  given: { id: string; email: string; password: string | undefined; created_at: string },
  cost?: PasswordCost
): Promise<EmailCredentialsDocument> {
  const { id, email, password, created_at } = given
  return {
    id,
    email,
    email_key: emailKeyOf(email),
    password_hash: password === undefined ? null : await hashPassword(digest, password, cost),
    forced_password_reset_at_next_login: false,
    created_at,
    logged_in_at: ''
  }
}

/**
 * Sees to it that a user can sign in with an address and a password. A password that changes ends the web sessions.
 * @throws {TypeError} when the address is another user's.
 */
export async function setEmailLogin(
  store: Store,
  digest: Digest,
  given: { id: string; email: string; password: string; created_at: string }
): Promise<void> {
  const { id, password } = given
  const before = await store.get(emailCredentials, id)
  const email_key = emailKeyOf(given.email)
  const [taken] = await store.find(emailCredentials, { where: { email_key }, limit: 1 })
  if (taken && taken.document.id !== id) throw new TypeError('adminLogin.email belongs to another user')
  const isSame = before?.document.email === given.email
  if (isSame && (await isPasswordOf(digest, password, before.document.password_hash))) return
  const made = await emailLoginOf(digest, given)
  const { created_at = made.created_at, logged_in_at = '' } = before?.document ?? {}
  const document: EmailCredentialsDocument = { ...made, created_at, logged_in_at }
  const change: Change = { op: before ? 'update' : 'insert', kind: emailCredentials, document }
  await store.commit([change, { op: 'removeWhere', kind: webSessions, where: { user_id: id } }])
}
