import type { create_user_credentials_email_password_reset } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { resetPassword } from './password-reset.ts'

export const handleCreateUserCredentialsEmailPasswordReset: Handler<
  typeof create_user_credentials_email_password_reset
> = (context, { user_id, expires = false }) => resetPassword(context, user_id, expires)
