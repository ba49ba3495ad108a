import { ordinary } from '../../families/ordinary.ts'
import { endpoint, type Endpoints } from '../endpoint.ts'
import { accessFilterFamily } from './access-filters.ts'
import { credentialEndpoints } from './credential-endpoints.ts'
import { handleAllUserSessions } from './all_user_sessions.ts'
import { handleCreateEmbedUser } from './create_embed_user.ts'
import { handleCreateServiceAccount } from './create_service_account.ts'
import { handleCreateUser } from './create_user.ts'
import { handleDeleteServiceAccount } from './delete_service_account.ts'
import { handleDeleteUser } from './delete_user.ts'
import { handleDeleteUserAttributeUserValue } from './delete_user_attribute_user_value.ts'
import { handleDeleteUserSession } from './delete_user_session.ts'
import { listUsers } from './list-users.ts'
import { handleMe } from './me.ts'
import { handleSearchUsersNames } from './search_users_names.ts'
import { handleSetUserAttributeUserValue } from './set_user_attribute_user_value.ts'
import { handleSetUserRoles } from './set_user_roles.ts'
import { handleUpdateServiceAccount } from './update_service_account.ts'
import { handleUpdateUser } from './update_user.ts'
import { handleUserAttributeUserValues } from './user_attribute_user_values.ts'
import { handleUserRoles } from './user_roles.ts'
import { handleUserSession } from './user_session.ts'
import { userFamily } from './users.ts'
import { handleWipeoutUserEmails } from './wipeout_user_emails.ts'

export const userEndpoints: Endpoints = {
  ...credentialEndpoints,
  ...ordinary(userFamily, { get: 'user' }),
  me: endpoint('login', handleMe),
  all_users: endpoint('login', listUsers),
  search_users: endpoint('login', listUsers),
  search_users_names: endpoint('login', handleSearchUsersNames),
  create_user: endpoint('admin', handleCreateUser),
  update_user: endpoint('login', handleUpdateUser),
  delete_user: endpoint('admin', handleDeleteUser),
  create_embed_user: endpoint('admin', handleCreateEmbedUser),
  create_service_account: endpoint('admin', handleCreateServiceAccount),
  update_service_account: endpoint('admin', handleUpdateServiceAccount),
  delete_service_account: endpoint('admin', handleDeleteServiceAccount),
  wipeout_user_emails: endpoint('admin', handleWipeoutUserEmails),
  user_roles: endpoint('login', handleUserRoles),
  set_user_roles: endpoint('admin', handleSetUserRoles),
  user_attribute_user_values: endpoint('login', handleUserAttributeUserValues),
  set_user_attribute_user_value: endpoint('login', handleSetUserAttributeUserValue),
  delete_user_attribute_user_value: endpoint('login', handleDeleteUserAttributeUserValue),
  all_user_sessions: endpoint('login', handleAllUserSessions),
  user_session: endpoint('login', handleUserSession),
  delete_user_session: endpoint('login', handleDeleteUserSession),
  ...ordinary(accessFilterFamily, {
    list: 'all_user_access_filters',
    get: 'user_access_filter',
    create: 'create_user_access_filter',
    update: 'update_user_access_filter',
    remove: 'delete_user_access_filter',
    level: 'record'
  })
}
