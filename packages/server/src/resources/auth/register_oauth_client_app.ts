import type { register_oauth_client_app } from 'lookerts/4.0/auth'
import type { Handler } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { ApiError } from '../../errors.ts'
import { oauthClientApps, type OauthClientAppDocument } from '../../kinds.ts'
import { newOauthClientApp } from '../../oauth/client-app.ts'
import { checkApp, toOauthClientApp, writableApp } from './rules.ts'

/** Registers an app under an id that the caller chooses. It is enabled unless the caller says otherwise. */
export const handleRegisterOauthClientApp: Handler<typeof register_oauth_client_app> = async (context, args) => {
  const { store, now } = context
  const { client_guid: id, body } = args
  const document: OauthClientAppDocument = {
    ...newOauthClientApp,
    display_name: id,
    ...writableApp(body),
    id,
    tokens_invalid_before: toTimestamp(now())
  }
  checkApp(context, document)
  if (await store.get(oauthClientApps, id)) throw new ApiError(409, 'Resource Already Exists')
  await store.commit([{ op: 'insert', kind: oauthClientApps, document }])
  return toOauthClientApp(context, document)
}
