import type { all_oauth_client_apps } from 'lookerts/4.0/auth'
import type { Handler } from '../../context.ts'
import { oauthAppUsers, oauthClientApps } from '../../kinds.ts'
import { toOauthClientApp } from './rules.ts'

/** Lists the apps that the caller may see: all for an admin, else those that the caller has allowed. */
export const handleAllOauthClientApps: Handler<typeof all_oauth_client_apps> = async (context) => {
  const { store, caller } = context
  const { user, rights } = caller
  const where = { user_id: user.document.id }
  const allowed = rights.isAdmin ? undefined : await store.find(oauthAppUsers, { where })
  const ids = allowed?.map((each) => each.document.client_guid)
  const apps = await store.find(oauthClientApps, ids ? { where: { id: { in: ids } } } : {})
  return Promise.all(apps.map((app) => toOauthClientApp(context, app.document)))
}
