import type { oauth_client_app } from 'lookerts/4.0/auth'
import type { Handler } from '../../context.ts'
import { findApp, toOauthClientApp } from './rules.ts'

export const handleOauthClientApp: Handler<typeof oauth_client_app> = async (context, { client_guid }) => {
  const { document } = await findApp(context, client_guid)
  return toOauthClientApp(context, document)
}
