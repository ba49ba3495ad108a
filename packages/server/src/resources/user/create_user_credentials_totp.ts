import type { create_user_credentials_totp } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { makeLogin } from './make-login.ts'

/** Asks a user for a second factor, which is unverified until the user has set it up. */
export const handleCreateUserCredentialsTotp: Handler<typeof create_user_credentials_totp> = (context, { user_id }) =>
  makeLogin(context, user_id, 'totp', '')
