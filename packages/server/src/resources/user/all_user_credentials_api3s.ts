import type { all_user_credentials_api3s } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { findUser, keysOf } from './rules.ts'

export const handleAllUserCredentialsApi3s: Handler<typeof all_user_credentials_api3s> = async (
  context,
  { user_id }
) => {
  await findUser(context, user_id)
  return keysOf(context, user_id)
}
