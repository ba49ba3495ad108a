import type { CredentialsEmail } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { urlOf } from '../../conventions/url.ts'
import type { EmailCredentialsDocument, UserDocument } from '../../kinds.ts'

/** An email login as answers have it: without anything of the password. Only admins see where it can be set anew. */
export function toCredentialsEmail(
  context: Context,
  login: EmailCredentialsDocument,
  { is_disabled }: UserDocument
): CredentialsEmail {
  const { id: user_id, email, created_at, logged_in_at, forced_password_reset_at_next_login } = login
  const { password_reset_token: token, password_reset_expires_at_ms: expiresAtMs = null } = login
  const { isAdmin } = context.caller.rights
  const password_reset_url = isAdmin && token !== undefined ? `${context.baseUrl()}/password/reset/${token}` : null
  return {
    email,
    created_at,
    logged_in_at,
    forced_password_reset_at_next_login,
    is_disabled,
    type: 'email',
    password_reset_url,
    password_reset_url_expired: token !== undefined && expiresAtMs !== null && expiresAtMs <= context.now(),
    account_setup_url: null,
    account_setup_url_expired: false,
    user_id,
    url: urlOf(context, `/users/${user_id}/credentials_email`),
    user_url: urlOf(context, `/users/${user_id}`),
    can: { show_password_reset_url: isAdmin }
  }
}
