import { endpoint, type Endpoints } from '../endpoint.ts'
import { handleAllUserCredentialsApi3s } from './all_user_credentials_api3s.ts'
import { handleAllUserCredentialsEmbeds } from './all_user_credentials_embeds.ts'
import { handleCreateUserCredentialsApi } from './create_user_credentials_api.ts'
import { handleCreateUserCredentialsApi3 } from './create_user_credentials_api3.ts'
import { handleCreateUserCredentialsEmail } from './create_user_credentials_email.ts'
import { handleCreateUserCredentialsEmailPasswordReset } from './create_user_credentials_email_password_reset.ts'
import { handleCreateUserCredentialsTotp } from './create_user_credentials_totp.ts'
import { handleDeleteUserCredentialsApi3 } from './delete_user_credentials_api3.ts'
import { handleDeleteUserCredentialsEmail } from './delete_user_credentials_email.ts'
import { handleDeleteUserCredentialsEmbed } from './delete_user_credentials_embed.ts'
import { handleSearchCredentialsEmail } from './search_credentials_email.ts'
import { handleSendUserCredentialsEmailPasswordReset } from './send_user_credentials_email_password_reset.ts'
import { getLogin, removeLogin } from './single-logins.ts'
import { handleUpdateUserCredentialsApi3 } from './update_user_credentials_api3.ts'
import { handleUpdateUserCredentialsEmail } from './update_user_credentials_email.ts'
import { handleUserCredentialsApi3 } from './user_credentials_api3.ts'
import { handleUserCredentialsEmail } from './user_credentials_email.ts'
import { handleUserCredentialsEmbed } from './user_credentials_embed.ts'
import { handleUserForCredential } from './user_for_credential.ts'

/** What concerns the credentials of users, of every kind. */
export const credentialEndpoints: Endpoints = {
  user_for_credential: endpoint('admin', handleUserForCredential),
  search_credentials_email: endpoint('admin', handleSearchCredentialsEmail),
  all_user_credentials_api3s: endpoint('login', handleAllUserCredentialsApi3s),
  user_credentials_api3: endpoint('login', handleUserCredentialsApi3),
  create_user_credentials_api3: endpoint('login', handleCreateUserCredentialsApi3),
  update_user_credentials_api3: endpoint('login', handleUpdateUserCredentialsApi3),
  delete_user_credentials_api3: endpoint('login', handleDeleteUserCredentialsApi3),
  user_credentials_email: endpoint('login', handleUserCredentialsEmail),
  create_user_credentials_email: endpoint('admin', handleCreateUserCredentialsEmail),
  update_user_credentials_email: endpoint('admin', handleUpdateUserCredentialsEmail),
  delete_user_credentials_email: endpoint('admin', handleDeleteUserCredentialsEmail),
  create_user_credentials_email_password_reset: endpoint(
    'admin',
    handleCreateUserCredentialsEmailPasswordReset,
    'record'
  ),
  send_user_credentials_email_password_reset: endpoint('admin', handleSendUserCredentialsEmailPasswordReset, 'record'),
  all_user_credentials_embeds: endpoint('login', handleAllUserCredentialsEmbeds),
  user_credentials_embed: endpoint('login', handleUserCredentialsEmbed),
  delete_user_credentials_embed: endpoint('admin', handleDeleteUserCredentialsEmbed),
  user_credentials_google: getLogin('google'),
  delete_user_credentials_google: removeLogin('google'),
  user_credentials_ldap: getLogin('ldap'),
  delete_user_credentials_ldap: removeLogin('ldap'),
  user_credentials_looker_openid: getLogin('looker_openid'),
  delete_user_credentials_looker_openid: removeLogin('looker_openid'),
  user_credentials_oidc: getLogin('oidc'),
  delete_user_credentials_oidc: removeLogin('oidc'),
  user_credentials_saml: getLogin('saml'),
  delete_user_credentials_saml: removeLogin('saml'),
  user_credentials_totp: getLogin('totp'),
  create_user_credentials_totp: endpoint('admin', handleCreateUserCredentialsTotp),
  delete_user_credentials_totp: removeLogin('totp'),
  user_credentials_api: getLogin('api', 'record'),
  create_user_credentials_api: endpoint('admin', handleCreateUserCredentialsApi, 'record'),
  delete_user_credentials_api: removeLogin('api', 'record')
}
