import type { Handler } from '../context.ts'
import { handleLogin } from './api_auth/login.ts'
import { handleLoginUser } from './api_auth/login_user.ts'
import { handleLogout } from './api_auth/logout.ts'
import { handleActivateAppUser } from './auth/activate_app_user.ts'
import { handleAllOauthClientApps } from './auth/all_oauth_client_apps.ts'
import { handleDeactivateAppUser } from './auth/deactivate_app_user.ts'
import { handleDeleteOauthClientApp } from './auth/delete_oauth_client_app.ts'
import { handleInvalidateTokens } from './auth/invalidate_tokens.ts'
import { handleOauthClientApp } from './auth/oauth_client_app.ts'
import { handleRegisterOauthClientApp } from './auth/register_oauth_client_app.ts'
import { handleUpdateOauthClientApp } from './auth/update_oauth_client_app.ts'
import { handleApiSpec } from './config/api_spec.ts'
import { handleVersions } from './config/versions.ts'
import { handleSession } from './session/session.ts'
import { handleUpdateSession } from './session/update_session.ts'
import { handleAllUserCredentialsApi3s } from './user/all_user_credentials_api3s.ts'
import { handleAllUsers } from './user/all_users.ts'
import { handleCreateUser } from './user/create_user.ts'
import { handleCreateUserCredentialsApi3 } from './user/create_user_credentials_api3.ts'
import { handleCreateUserCredentialsEmail } from './user/create_user_credentials_email.ts'
import { handleDeleteUser } from './user/delete_user.ts'
import { handleDeleteUserCredentialsApi3 } from './user/delete_user_credentials_api3.ts'
import { handleDeleteUserCredentialsEmail } from './user/delete_user_credentials_email.ts'
import { handleMe } from './user/me.ts'
import { handleUpdateUser } from './user/update_user.ts'
import { handleUpdateUserCredentialsApi3 } from './user/update_user_credentials_api3.ts'
import { handleUpdateUserCredentialsEmail } from './user/update_user_credentials_email.ts'
import { handleUser } from './user/user.ts'
import { handleUserCredentialsApi3 } from './user/user_credentials_api3.ts'
import { handleUserCredentialsEmail } from './user/user_credentials_email.ts'

/** What this server answers, by operation id, in every version that has the operation. All else is 501. */
export const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>(
  Object.entries({
    login: handleLogin,
    login_user: handleLoginUser,
    logout: handleLogout,
    activate_app_user: handleActivateAppUser,
    all_oauth_client_apps: handleAllOauthClientApps,
    deactivate_app_user: handleDeactivateAppUser,
    delete_oauth_client_app: handleDeleteOauthClientApp,
    invalidate_tokens: handleInvalidateTokens,
    oauth_client_app: handleOauthClientApp,
    register_oauth_client_app: handleRegisterOauthClientApp,
    update_oauth_client_app: handleUpdateOauthClientApp,
    api_spec: handleApiSpec,
    versions: handleVersions,
    session: handleSession,
    update_session: handleUpdateSession,
    all_user_credentials_api3s: handleAllUserCredentialsApi3s,
    all_users: handleAllUsers,
    create_user: handleCreateUser,
    create_user_credentials_api3: handleCreateUserCredentialsApi3,
    create_user_credentials_email: handleCreateUserCredentialsEmail,
    delete_user: handleDeleteUser,
    delete_user_credentials_api3: handleDeleteUserCredentialsApi3,
    delete_user_credentials_email: handleDeleteUserCredentialsEmail,
    me: handleMe,
    update_user: handleUpdateUser,
    update_user_credentials_api3: handleUpdateUserCredentialsApi3,
    update_user_credentials_email: handleUpdateUserCredentialsEmail,
    user: handleUser,
    user_credentials_api3: handleUserCredentialsApi3,
    user_credentials_email: handleUserCredentialsEmail
  } as Record<string, Handler>)
)

/** The operations that need no token. `logout` looks at it itself, since a dead one answers differently there. */
export const anonymousOperations: ReadonlySet<string> = new Set(['login', 'logout', 'versions', 'api_spec'])
