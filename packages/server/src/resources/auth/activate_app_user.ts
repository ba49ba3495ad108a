import type { activate_app_user } from 'lookerts/4.0/auth'
import type { Handler } from '../../context.ts'
import { oauthAppUsers, oauthClientApps, users } from '../../kinds.ts'
import { toAppUser } from '../../oauth/app-user.ts'
import { findAppAndUser } from './rules.ts'

/** Notes that a user allows an app, as the page of `/auth` does; once more changes nothing. */
export const handleActivateAppUser: Handler<typeof activate_app_user> = async (context, args) => {
  const { app, user } = await findAppAndUser(context, args.client_guid, args.user_id)
  const document = toAppUser(app.document.id, user.document.id)
  if (await context.store.get(oauthAppUsers, document.id)) return undefined
  await context.store.commit([
    { op: 'check', kind: oauthClientApps, id: app.document.id, revision: app.revision },
    { op: 'check', kind: users, id: user.document.id, revision: user.revision },
    { op: 'insert', kind: oauthAppUsers, document }
  ])
  return undefined
}
