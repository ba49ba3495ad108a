import type { force_password_reset_at_next_login_for_all_users } from 'lookerts/4.0/auth'
import type { Handler } from '../../context.ts'
import { emailCredentials, type EmailCredentialsDocument } from '../../kinds.ts'
import type { Change } from '../../storage/store.ts'

/** Marks every email login, so that each user is to choose a new password. */
export const handleForcePasswordResetAtNextLoginForAllUsers: Handler<
  typeof force_password_reset_at_next_login_for_all_users
> = async ({ store }) => {
  const found = await store.find(emailCredentials, { where: { forced_password_reset_at_next_login: false } })
  const changes = found.map(({ document, revision }): Change => {
    const changed: EmailCredentialsDocument = { ...document, forced_password_reset_at_next_login: true }
    return { op: 'update', kind: emailCredentials, document: changed, revision }
  })
  if (changes.length > 0) await store.commit(changes)
  return ''
}
