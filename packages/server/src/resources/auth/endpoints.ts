import { endpoint, type Endpoints } from '../endpoint.ts'
import { handleActivateAppUser } from './activate_app_user.ts'
import { handleAllOauthClientApps } from './all_oauth_client_apps.ts'
import { handleDeactivateAppUser } from './deactivate_app_user.ts'
import { handleDeleteOauthClientApp } from './delete_oauth_client_app.ts'
import { handleInvalidateTokens } from './invalidate_tokens.ts'
import { handleOauthClientApp } from './oauth_client_app.ts'
import { handleRegisterOauthClientApp } from './register_oauth_client_app.ts'
import { handleUpdateOauthClientApp } from './update_oauth_client_app.ts'

export const authEndpoints: Endpoints = {
  activate_app_user: endpoint('login', handleActivateAppUser),
  all_oauth_client_apps: endpoint('login', handleAllOauthClientApps),
  deactivate_app_user: endpoint('login', handleDeactivateAppUser),
  delete_oauth_client_app: endpoint('admin', handleDeleteOauthClientApp),
  invalidate_tokens: endpoint('admin', handleInvalidateTokens),
  oauth_client_app: endpoint('login', handleOauthClientApp),
  register_oauth_client_app: endpoint('admin', handleRegisterOauthClientApp),
  update_oauth_client_app: endpoint('admin', handleUpdateOauthClientApp)
}
