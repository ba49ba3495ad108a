import type { create_oauth_application_user_state } from 'lookerts/4.0/connection'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { users } from '../../kinds.ts'
import { externalOauthApplications, oauthApplicationUserStates } from './external-oauth-applications.ts'

/** Notes that a user has logged in to a database, in place of what was noted before. */
export const handleCreateOauthApplicationUserState: Handler<typeof create_oauth_application_user_state> = async (
  { store },
  { body }
) => {
  const { user_id, oauth_application_id, access_token_expires_at, refresh_token_expires_at = null } = body
  const user = await store.get(users, user_id)
  const application = await store.get(externalOauthApplications, oauth_application_id)
  if (!user || !application) throw notFound()
  const id = `${oauth_application_id}:${user_id}`
  const document = { id, user_id, oauth_application_id, access_token_expires_at, refresh_token_expires_at }
  await store.commit([
    { op: 'remove', kind: oauthApplicationUserStates, id },
    { op: 'insert', kind: oauthApplicationUserStates, document }
  ])
  return { user_id, oauth_application_id }
}
