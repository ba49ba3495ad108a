import type { send_user_credentials_email_password_reset } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { resetPassword } from './password-reset.ts'

/** Makes the address that the mail would have. No mail goes out. */
export const handleSendUserCredentialsEmailPasswordReset: Handler<typeof send_user_credentials_email_password_reset> = (
  context,
  { user_id }
) => resetPassword(context, user_id, true)
