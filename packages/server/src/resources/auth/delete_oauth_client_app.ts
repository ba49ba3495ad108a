import type { delete_oauth_client_app } from 'lookerts/4.0/auth'
import { endGrantsOfApp } from '../../auth/revoke.ts'
import type { Handler } from '../../context.ts'
import { oauthAppUsers, oauthClientApps } from '../../kinds.ts'

/** Removes an app with every consent, grant and token; one that is gone already is no error. */
export const handleDeleteOauthClientApp: Handler<typeof delete_oauth_client_app> = async (context, { client_guid }) => {
  await context.store.commit([
    { op: 'remove', kind: oauthClientApps, id: client_guid },
    { op: 'removeWhere', kind: oauthAppUsers, where: { client_guid } },
    ...endGrantsOfApp(client_guid)
  ])
}
