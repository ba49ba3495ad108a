import { endpoint, type Endpoints } from '../endpoint.ts'
import { handleDeleteUserLoginLockout } from './delete_user_login_lockout.ts'
import { handleForcePasswordResetAtNextLoginForAllUsers } from './force_password_reset_at_next_login_for_all_users.ts'
import { lockouts } from './login-lockouts.ts'
import { handleSearchUserLoginLockouts } from './search_user_login_lockouts.ts'

/** What admins do when somebody cannot, or should not, sign in as before. */
export const loginLockoutEndpoints: Endpoints = {
  all_user_login_lockouts: endpoint('admin', lockouts),
  search_user_login_lockouts: endpoint('admin', handleSearchUserLoginLockouts),
  delete_user_login_lockout: endpoint('admin', handleDeleteUserLoginLockout),
  force_password_reset_at_next_login_for_all_users: endpoint(
    'admin',
    handleForcePasswordResetAtNextLoginForAllUsers,
    'record'
  )
}
