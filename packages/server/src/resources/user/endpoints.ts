import { endpoint, type Endpoints } from '../endpoint.ts'
import { handleAllUserCredentialsApi3s } from './all_user_credentials_api3s.ts'
import { handleAllUsers } from './all_users.ts'
import { handleCreateUser } from './create_user.ts'
import { handleCreateUserCredentialsApi3 } from './create_user_credentials_api3.ts'
import { handleCreateUserCredentialsEmail } from './create_user_credentials_email.ts'
import { handleDeleteUser } from './delete_user.ts'
import { handleDeleteUserCredentialsApi3 } from './delete_user_credentials_api3.ts'
import { handleDeleteUserCredentialsEmail } from './delete_user_credentials_email.ts'
import { handleMe } from './me.ts'
import { handleUpdateUser } from './update_user.ts'
import { handleUpdateUserCredentialsApi3 } from './update_user_credentials_api3.ts'
import { handleUpdateUserCredentialsEmail } from './update_user_credentials_email.ts'
import { handleUser } from './user.ts'
import { handleUserCredentialsApi3 } from './user_credentials_api3.ts'
import { handleUserCredentialsEmail } from './user_credentials_email.ts'

export const userEndpoints: Endpoints = {
  all_user_credentials_api3s: endpoint('login', handleAllUserCredentialsApi3s),
  all_users: endpoint('login', handleAllUsers),
  create_user: endpoint('admin', handleCreateUser),
  create_user_credentials_api3: endpoint('admin', handleCreateUserCredentialsApi3),
  create_user_credentials_email: endpoint('admin', handleCreateUserCredentialsEmail),
  delete_user: endpoint('admin', handleDeleteUser),
  delete_user_credentials_api3: endpoint('admin', handleDeleteUserCredentialsApi3),
  delete_user_credentials_email: endpoint('admin', handleDeleteUserCredentialsEmail),
  me: endpoint('login', handleMe),
  update_user: endpoint('login', handleUpdateUser),
  update_user_credentials_api3: endpoint('admin', handleUpdateUserCredentialsApi3),
  update_user_credentials_email: endpoint('admin', handleUpdateUserCredentialsEmail),
  user: endpoint('login', handleUser),
  user_credentials_api3: endpoint('login', handleUserCredentialsApi3),
  user_credentials_email: endpoint('login', handleUserCredentialsEmail)
}
