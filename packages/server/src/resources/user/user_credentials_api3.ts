import type { user_credentials_api3 } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { findKey, toCredentialsApi3 } from './rules.ts'

export const handleUserCredentialsApi3: Handler<typeof user_credentials_api3> = async (context, args) => {
  const { document } = await findKey(context, args.user_id, args.credentials_api3_id)
  return toCredentialsApi3(context, document)
}
